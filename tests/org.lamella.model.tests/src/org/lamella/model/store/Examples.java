/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.lamella.core.files.FileAccess;
import org.lamella.model.Cell;
import org.lamella.model.CellKind;
import org.lamella.model.Chip;
import org.lamella.model.ChipSide;
import org.lamella.model.Column;
import org.lamella.model.Comparison;
import org.lamella.model.ComparisonSide;
import org.lamella.model.Electrode;
import org.lamella.model.ElectrodeRole;
import org.lamella.model.Electrolyte;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentFactory;
import org.lamella.model.Instrument;
import org.lamella.model.InstrumentKind;
import org.lamella.model.Layer;
import org.lamella.model.LayerRole;
import org.lamella.model.Measurement;
import org.lamella.model.Membrane;
import org.lamella.model.NumberParameter;
import org.lamella.model.Operator;
import org.lamella.model.Plan;
import org.lamella.model.PlanStep;
import org.lamella.model.PreparationKind;
import org.lamella.model.PreparationStep;
import org.lamella.model.Quantity;
import org.lamella.model.Result;
import org.lamella.model.ResultInput;
import org.lamella.model.Run;
import org.lamella.model.RunEnding;
import org.lamella.model.Sample;
import org.lamella.model.SampleForm;
import org.lamella.model.SampleState;
import org.lamella.model.Setting;
import org.lamella.model.Spacer;
import org.lamella.model.TextParameter;
import org.lamella.model.ThicknessMeasurement;
import org.lamella.model.Verdict;

/** Experiments for the tests, with every class of the model in use. */
final class Examples {

    static final ExperimentFactory FACTORY = ExperimentFactory.eINSTANCE;
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    static final String HASH = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private Examples() {
    }

    static ExperimentStore store() {
        return store(FileAccess.system());
    }

    static ExperimentStore store(FileAccess files) {
        return new ExperimentStore(files, countingIds(), Migrations.ALL);
    }

    /** Ids that are the same in each run of a test. */
    static Supplier<String> countingIds() {
        AtomicInteger count = new AtomicInteger();
        return () -> "id-" + count.incrementAndGet();
    }

    /** A film cycled in the holder, as a laboratory would describe it. */
    static Experiment full(ExperimentStore store) {
        Experiment experiment = store.create("LMNO in situ", NOON);
        Operator operator = FACTORY.createOperator();
        operator.setName("Ada Lovelace");
        experiment.getOperators().add(operator);
        Instrument potentiostat = FACTORY.createInstrument();
        potentiostat.setName("Potentiostat");
        potentiostat.setKind(InstrumentKind.POTENTIOSTAT);
        experiment.getInstruments().add(potentiostat);
        Sample film = film(operator);
        Sample lamella = lamella(film);
        experiment.getSamples().add(film);
        experiment.getSamples().add(lamella);
        Plan plan = plan(potentiostat);
        experiment.getPlans().add(plan);
        Run run = FACTORY.createRun();
        run.setName("First cycles");
        run.setPlan(plan);
        run.setSample(lamella);
        run.setStarted(NOON);
        run.setStopped(NOON.plusSeconds(3600));
        run.setEnding(RunEnding.STOPPED_BY_OPERATOR);
        run.setEndReason("bubble at the window");
        run.setOperator(operator);
        run.getInstruments().add(potentiostat);
        run.setJournal("journal/0001");
        experiment.getRuns().add(run);
        Measurement measurement = measurement(run, lamella);
        experiment.getMeasurements().add(measurement);
        Result result = result(measurement);
        experiment.getResults().add(result);
        film.getLayers().getLast().getMeasuredThicknesses().getFirst().setSource(result);
        experiment.getComparisons().add(comparison(result));
        return experiment;
    }

    private static Sample film(Operator operator) {
        Sample film = FACTORY.createSample();
        film.setName("Film 7");
        film.setForm(SampleForm.FILM);
        film.setState(SampleState.PRISTINE);
        film.getLayers().add(layer("Si", LayerRole.SUBSTRATE, Double.NaN));
        film.getLayers().add(layer("Pt", LayerRole.CURRENT_COLLECTOR, 630e-9));
        Layer active = layer("LMNO", LayerRole.ACTIVE_MATERIAL, 400e-9);
        active.setComposition("LiMn1.5Ni0.5O4");
        active.setSpaceGroup("Fd-3m");
        active.setPorosity(0.2);
        ThicknessMeasurement measured = FACTORY.createThicknessMeasurement();
        measured.setValue(460e-9);
        measured.setUncertainty(10e-9);
        measured.setMethod("SEM cross-section");
        active.getMeasuredThicknesses().add(measured);
        film.getLayers().add(active);
        PreparationStep sputtering = FACTORY.createPreparationStep();
        sputtering.setName("RF sputtering");
        sputtering.setKind(PreparationKind.DEPOSITION);
        sputtering.setOperator(operator);
        sputtering.getLayers().add(active);
        sputtering.getParameters().add(number("pressure", 2.5, "Pa"));
        sputtering.getParameters().add(text("atmosphere", "Ar"));
        film.getPreparation().add(sputtering);
        return film;
    }

    private static Sample lamella(Sample film) {
        Sample lamella = FACTORY.createSample();
        lamella.setName("Lamella 7a");
        lamella.setForm(SampleForm.LAMELLA);
        lamella.setState(SampleState.CYCLED_IN_SITU);
        lamella.setTakenFrom(film);
        lamella.getLayers().add(layer("LMNO", LayerRole.ACTIVE_MATERIAL, 460e-9));
        Cell cell = FACTORY.createCell();
        cell.setKind(CellKind.LIQUID_CELL);
        cell.setSeal("Viton O-ring");
        Electrolyte electrolyte = FACTORY.createElectrolyte();
        electrolyte.setSalt("LiClO4");
        electrolyte.setSaltConcentration(1000);
        electrolyte.setSolvent("EC:DMC 1:1");
        electrolyte.setWaterContent(20e-6);
        cell.setElectrolyte(electrolyte);
        Chip chip = FACTORY.createChip();
        chip.setSide(ChipSide.TOP);
        Electrode electrode = FACTORY.createElectrode();
        electrode.setRole(ElectrodeRole.WORKING);
        electrode.setMaterial("Pt");
        electrode.setContacts(lamella.getLayers().getFirst());
        chip.getElectrodes().add(electrode);
        Spacer spacer = FACTORY.createSpacer();
        spacer.setMaterial("SU-8");
        spacer.setThickness(500e-9);
        chip.getSpacers().add(spacer);
        Membrane membrane = FACTORY.createMembrane();
        membrane.setMaterial("Si3N4");
        membrane.setThickness(50e-9);
        chip.setMembrane(membrane);
        cell.getChips().add(chip);
        lamella.setCell(cell);
        return lamella;
    }

    private static Plan plan(Instrument potentiostat) {
        Plan plan = FACTORY.createPlan();
        plan.setName("Three cycles");
        PlanStep step = FACTORY.createPlanStep();
        step.setTechnique("cyclic_voltammetry");
        step.setInstrument(potentiostat);
        step.getParameters().add(number("scan rate", 1e-4, "V/s"));
        plan.getSteps().add(step);
        return plan;
    }

    static Measurement measurement(Run run, Sample sample) {
        Measurement measurement = FACTORY.createMeasurement();
        measurement.setName("cv.mpr");
        measurement.setFile("data/e3b0c44298fc/cv.mpr");
        measurement.setSha256(HASH);
        measurement.setSize(4096);
        measurement.setFormat("BioLogic .mpr, data version 11");
        measurement.setTechnique("cyclic_voltammetry");
        measurement.setMeasured("2026-03-01T13:00:00");
        measurement.setRecorded(NOON.plusSeconds(7200));
        measurement.setComplete(false);
        measurement.setSample(sample);
        measurement.setSampleState(SampleState.CYCLED_IN_SITU);
        measurement.setRun(run);
        Column column = FACTORY.createColumn();
        column.setTable("data");
        column.setName("Ewe/V");
        column.setMeasurand("potential");
        column.setUnit("V");
        column.setRows(59_239);
        measurement.getColumns().add(column);
        return measurement;
    }

    static Result result(Measurement measurement) {
        Result result = FACTORY.createResult();
        result.setAnalysis("cyclic-voltammetry");
        result.setAnalysisVersion("1.0");
        result.setSoftwareVersion("0.1.0");
        result.setCreated(NOON.plusSeconds(7300));
        result.setSummary("Two couples.");
        ResultInput input = FACTORY.createResultInput();
        input.setMeasurement(measurement);
        input.setSha256(measurement.getSha256());
        result.getInputs().add(input);
        Setting setting = FACTORY.createSetting();
        setting.setName("smoothing-window");
        setting.setValue("11");
        result.getSettings().add(setting);
        Quantity quantity = FACTORY.createQuantity();
        quantity.setName("couple[1].E_half");
        quantity.setLabel("Couple 1: half-wave potential");
        quantity.setValue(4.39);
        quantity.setUncertainty(0.1 + 0.2);
        quantity.setUnit("V");
        quantity.getFlags().add("at-bound");
        result.getQuantities().add(quantity);
        Verdict verdict = FACTORY.createVerdict();
        verdict.setName("couples-present");
        verdict.setVerdict("yes");
        verdict.setConfidence(0.97);
        verdict.setReason("two peaks in each direction");
        result.getVerdicts().add(verdict);
        result.getWarnings().add("The base line slopes.");
        result.setResultFile("results/cv.json");
        result.setResultSha256(HASH);
        return result;
    }

    private static Comparison comparison(Result result) {
        Comparison comparison = FACTORY.createComparison();
        comparison.setName("Before and after");
        ComparisonSide before = FACTORY.createComparisonSide();
        before.setState(SampleState.CYCLED_IN_SITU);
        before.getResults().add(result);
        ComparisonSide after = FACTORY.createComparisonSide();
        after.setState(SampleState.CYCLED_IN_SITU);
        after.getResults().add(result);
        comparison.getSides().add(before);
        comparison.getSides().add(after);
        return comparison;
    }

    /** A layer; NaN for no thickness. */
    static Layer layer(String name, LayerRole role, double thickness) {
        Layer layer = FACTORY.createLayer();
        layer.setName(name);
        layer.setRole(role);
        if (!Double.isNaN(thickness)) {
            layer.setNominalThickness(thickness);
        }
        return layer;
    }

    private static NumberParameter number(String name, double value, String unit) {
        NumberParameter parameter = FACTORY.createNumberParameter();
        parameter.setName(name);
        parameter.setValue(value);
        parameter.setUnit(unit);
        return parameter;
    }

    private static TextParameter text(String name, String value) {
        TextParameter parameter = FACTORY.createTextParameter();
        parameter.setName(name);
        parameter.setText(value);
        return parameter;
    }
}
