/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamella.model.Chip;
import org.lamella.model.Electrode;
import org.lamella.model.ElectrodeRole;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentPackage.Literals;
import org.lamella.model.Layer;
import org.lamella.model.NumberParameter;
import org.lamella.model.SampleState;
import org.lamella.model.TextParameter;
import org.lamella.model.check.ExperimentCheck;
import org.lamella.model.check.Finding;
import org.lamella.model.check.Finding.Severity;
import org.lamella.model.check.Labels;
import org.lamella.model.check.Units;

/** What the check says of an experiment with one thing wrong. */
class CheckTest {

    private final Experiment experiment = Examples.full(Examples.store());

    @Test
    void aCompleteExperimentHasNoFindings() {
        assertEquals(List.of(), ExperimentCheck.of(experiment));
    }

    private static Arguments wrong(Severity severity, String message, Consumer<Experiment> change) {
        return arguments(severity, message, change);
    }

    static Stream<Arguments> changes() {
        return Stream.of(samples(), cells(), runs(), results(), comparisons()).flatMap(s -> s);
    }

    private static Stream<Arguments> samples() {
        return Stream.of(
                wrong(Severity.WARNING,
                        "sample 'Film 7' › layer 'LMNO': It has no thickness: capacities per volume cannot be"
                                + " computed — enter its nominal thickness or, better, a measured one",
                        e -> {
                            layer(e).unsetNominalThickness();
                            layer(e).getMeasuredThicknesses().clear();
                        }),
                wrong(Severity.ERROR,
                        "sample 'Film 7' › layer 'LMNO': Its nominal thickness is -4.0E-7 m; it has to be greater"
                                + " than zero — correct it or leave it empty",
                        e -> layer(e).setNominalThickness(-400e-9)),
                wrong(Severity.ERROR, "Its nominal thickness is NaN m", e -> layer(e).setNominalThickness(Double.NaN)),
                wrong(Severity.ERROR, "Its density is Infinity kg/m³",
                        e -> layer(e).setDensity(Double.POSITIVE_INFINITY)),
                wrong(Severity.ERROR, "Its area is 0.0 m²", e -> layer(e).setArea(0)),
                wrong(Severity.ERROR, "Its porosity is 20.0; it has to be a fraction from 0 to 1, not a percentage",
                        e -> layer(e).setPorosity(20)),
                wrong(Severity.WARNING, "layer 3: It has neither a name nor a material", e -> layer(e).setName("")),
                wrong(Severity.ERROR, "› thickness measurement 1: Its uncertainty is -1.0 m; it cannot be negative",
                        e -> layer(e).getMeasuredThicknesses().getFirst().setUncertainty(-1)),
                wrong(Severity.ERROR, "thickness measurement 1: It has no value",
                        e -> layer(e).getMeasuredThicknesses().getFirst().unsetValue()),
                wrong(Severity.WARNING, "sample 'Lamella 7a': Its stack of layers is empty", e -> {
                    e.getSamples().getLast().getCell().getChips().clear();
                    e.getSamples().getLast().getLayers().clear();
                }),
                wrong(Severity.ERROR, "It was taken from itself",
                        e -> e.getSamples().getLast().setTakenFrom(e.getSamples().getLast())),
                wrong(Severity.WARNING, "sample 1: This sample has no name",
                        e -> e.getSamples().getFirst().setName(" ")),
                wrong(Severity.ERROR,
                        "preparation step 'RF sputtering' › number parameter 'pressure': It has no value",
                        e -> ((NumberParameter) parameter(e, 0)).unsetValue()),
                wrong(Severity.ERROR, "Its value is Infinity Pa; it has to be a finite number",
                        e -> ((NumberParameter) parameter(e, 0)).setValue(Double.POSITIVE_INFINITY)),
                wrong(Severity.ERROR, "number parameter 1: Its name is missing: nobody can tell what was set",
                        e -> ((NumberParameter) parameter(e, 0)).setName(null)),
                wrong(Severity.ERROR, "text parameter 'atmosphere': Its text is missing",
                        e -> ((TextParameter) parameter(e, 1)).setText("")));
    }

    private static Stream<Arguments> cells() {
        return Stream.of(
                wrong(Severity.WARNING, "None of its electrodes is the working electrode",
                        e -> chip(e).getElectrodes().getFirst().setRole(ElectrodeRole.COUNTER)),
                wrong(Severity.WARNING, "2 of its electrodes are working electrodes",
                        e -> addWorkingElectrode(chip(e))),
                wrong(Severity.ERROR, "Its area is -1.0 m²",
                        e -> chip(e).getElectrodes().getFirst().setArea(-1)),
                wrong(Severity.ERROR, "spacer 1: Its thickness is 0.0 m",
                        e -> chip(e).getSpacers().getFirst().setThickness(0)),
                wrong(Severity.ERROR, "membrane: Its width is -1.0 m", e -> chip(e).getMembrane().setWidth(-1)),
                wrong(Severity.ERROR, "electrolyte: Its water content is 20.0", e -> e.getSamples().getLast().getCell()
                        .getElectrolyte().setWaterContent(20)),
                wrong(Severity.ERROR, "Its electrolyte volume is -1.0 m³",
                        e -> e.getSamples().getLast().getCell().setElectrolyteVolume(-1)));
    }

    private static Stream<Arguments> runs() {
        return Stream.of(
                wrong(Severity.WARNING, "plan 'Three cycles': It has no steps",
                        e -> e.getPlans().getFirst().getSteps().clear()),
                wrong(Severity.ERROR, "plan step 1: Its technique is missing",
                        e -> e.getPlans().getFirst().getSteps().getFirst().setTechnique("")),
                wrong(Severity.ERROR,
                        "run 'First cycles': It stopped (2026-03-01T11:59:59Z) before it started"
                                + " (2026-03-01T12:00:00Z)",
                        e -> e.getRuns().getFirst().setStopped(Examples.NOON.minusSeconds(1))),
                wrong(Severity.WARNING, "It names no sample", e -> e.getRuns().getFirst().setSample(null)),
                wrong(Severity.ERROR, "Its journal '/var/journal' is absolute",
                        e -> e.getRuns().getFirst().setJournal("/var/journal")),
                wrong(Severity.ERROR,
                        "measurement 'cv.mpr': Its file '../secret.mpr' leads out of the experiment's folder — name a"
                                + " file within the experiment's folder, with forward slashes",
                        e -> e.getMeasurements().getFirst().setFile("../secret.mpr")),
                wrong(Severity.ERROR, "Its file is missing: nothing can be followed back to a raw file",
                        e -> e.getMeasurements().getFirst().setFile(null)));
    }

    private static Stream<Arguments> results() {
        return Stream.of(
                wrong(Severity.ERROR,
                        "result 'cyclic-voltammetry': It has no input: its numbers cannot be followed back to a raw"
                                + " file — analyse the raw file again, or remove the result",
                        e -> e.getResults().getFirst().getInputs().clear()),
                wrong(Severity.ERROR, "result input 1: It names no measurement",
                        e -> e.getResults().getFirst().getInputs().getFirst().setMeasurement(null)),
                wrong(Severity.ERROR, "It was found in other bytes than those that measurement 'cv.mpr' has now",
                        e -> e.getResults().getFirst().getInputs().getFirst().setSha256("0".repeat(64))),
                wrong(Severity.ERROR, "Its hash 'abc' is not a SHA-256",
                        e -> e.getResults().getFirst().getInputs().getFirst().setSha256("abc")),
                wrong(Severity.ERROR, "Its analysis version is missing: nobody can find it again",
                        e -> e.getResults().getFirst().setAnalysisVersion(null)),
                wrong(Severity.ERROR, "Its report file 'a\\b' is written with backslashes",
                        e -> e.getResults().getFirst().setReportFile("a\\b")),
                wrong(Severity.ERROR, "quantity 'couple[1].E_half': Its value is NaN V",
                        e -> e.getResults().getFirst().getQuantities().getFirst().setValue(Double.NaN)),
                wrong(Severity.ERROR, "Its uncertainty is -0.1 V; it cannot be negative",
                        e -> e.getResults().getFirst().getQuantities().getFirst().setUncertainty(-0.1)),
                wrong(Severity.ERROR, "verdict 'couples-present': Its confidence is 97.0",
                        e -> e.getResults().getFirst().getVerdicts().getFirst().setConfidence(97)),
                wrong(Severity.ERROR, "setting 1: Its name is missing",
                        e -> e.getResults().getFirst().getSettings().getFirst().setName("")));
    }

    private static Stream<Arguments> comparisons() {
        return Stream.of(
                wrong(Severity.WARNING, "comparison 'Before and after': It has fewer than two sides",
                        e -> e.getComparisons().getFirst().getSides().removeLast()),
                wrong(Severity.WARNING, "comparison side 1: It has no results",
                        e -> e.getComparisons().getFirst().getSides().getFirst().getResults().clear()),
                wrong(Severity.WARNING,
                        "It stands for the state 'pristine', but measurement 'cv.mpr' was measured in the state"
                                + " 'cycled-in-situ'",
                        e -> e.getComparisons().getFirst().getSides().getFirst().setState(SampleState.PRISTINE)),
                wrong(Severity.ERROR, "operator 'Ada Lovelace': It has no id",
                        e -> e.getOperators().getFirst().setId(null)),
                wrong(Severity.ERROR, "Its run has been taken out of the experiment",
                        e -> e.getMeasurements().getFirst().setRun(Examples.FACTORY.createRun())));
    }

    private static Layer layer(Experiment experiment) {
        return experiment.getSamples().getFirst().getLayers().getLast();
    }

    private static Object parameter(Experiment experiment, int index) {
        return experiment.getSamples().getFirst().getPreparation().getFirst().getParameters().get(index);
    }

    private static void addWorkingElectrode(Chip chip) {
        Electrode electrode = Examples.FACTORY.createElectrode();
        electrode.setRole(ElectrodeRole.WORKING);
        chip.getElectrodes().add(electrode);
    }

    private static Chip chip(Experiment experiment) {
        return experiment.getSamples().getLast().getCell().getChips().getFirst();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void oneWrongThingIsOneFindingInPlainWords(Severity severity, String message, Consumer<Experiment> change) {
        change.accept(experiment);
        List<Finding> findings = ExperimentCheck.of(experiment);
        assertEquals(1, findings.size(), findings::toString);
        Finding finding = findings.getFirst();
        assertTrue(finding.describe().contains(message), finding.describe());
        assertEquals(severity, finding.severity());
        assertTrue(finding.feature().isPresent());
        assertTrue(!finding.problem().wayOut().isEmpty());
    }

    @Test
    void aHashThatIsNoneIsReportedWhereItIsAndWhereItIsUsed() {
        experiment.getMeasurements().getFirst().setSha256("E3B0");
        List<String> findings = ExperimentCheck.of(experiment).stream().map(Finding::describe).toList();
        assertEquals(2, findings.size(), findings::toString);
        assertTrue(findings.getFirst().contains("measurement 'cv.mpr': Its hash 'E3B0' is not a SHA-256"));
        assertTrue(findings.getLast().contains("other bytes"));
    }

    @Test
    void anIdThatIsThereTwiceIsReportedForTheSecond() {
        experiment.getInstruments().getFirst().setId(experiment.getOperators().getFirst().getId());
        List<Finding> findings = ExperimentCheck.of(experiment);
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("instrument 'Potentiostat': It has the same id as operator 'Ada Lovelace', so references cannot"
                + " tell them apart — give one of the two a new id", findings.getFirst().describe());
    }

    @Test
    void samplesTakenFromEachOtherInACircleAreReportedForEach() {
        experiment.getSamples().getFirst().setTakenFrom(experiment.getSamples().getLast());
        assertEquals(2, ExperimentCheck.of(experiment).size());
    }

    @Test
    void aFindingLeadsToTheElementAndItsAttribute() {
        Layer layer = layer(experiment);
        layer.setPorosity(2);
        Finding finding = ExperimentCheck.of(experiment).getFirst();
        assertSame(layer, finding.element());
        assertSame(Literals.LAYER__POROSITY, finding.feature().orElseThrow());
    }

    @Test
    void aPartCanBeCheckedAlone() {
        layer(experiment).setPorosity(2);
        assertEquals(1, ExperimentCheck.of(layer(experiment)).size());
        assertEquals(List.of(), ExperimentCheck.of(experiment.getRuns().getFirst()));
    }

    @Test
    void unitsComeFromTheModelOrFromTheElement() {
        assertEquals(Optional.of("m"), Units.of(layer(experiment), Literals.LAYER__NOMINAL_THICKNESS));
        assertEquals(Optional.of(""), Units.of(layer(experiment), Literals.LAYER__POROSITY));
        assertEquals(Optional.empty(), Units.of(layer(experiment), Literals.NAMED__NAME));
        var quantity = experiment.getResults().getFirst().getQuantities().getFirst();
        assertEquals(Optional.of("V"), Units.of(quantity, Literals.QUANTITY__UNCERTAINTY));
        quantity.setUnit(null);
        assertEquals(Optional.of(""), Units.of(quantity, Literals.QUANTITY__VALUE));
    }

    @Test
    void labelsAreWords() {
        assertEquals("nominal thickness", Labels.words(Literals.LAYER__NOMINAL_THICKNESS));
        assertEquals("sample 'Lamella 7a' › cell › chip 1 › membrane", Labels.path(chip(experiment).getMembrane()));
        assertEquals("experiment 'LMNO in situ'", Labels.path(experiment));
    }
}
