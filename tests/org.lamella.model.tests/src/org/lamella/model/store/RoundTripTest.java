/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.LamellaException;
import org.lamella.model.Experiment;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Identified;
import org.lamella.model.Layer;
import org.lamella.model.Measurement;
import org.lamella.model.Quantity;
import org.lamella.model.Run;
import org.lamella.model.Sample;
import org.lamella.model.check.ExperimentCheck;
import org.lamella.model.check.Finding;

class RoundTripTest {

    @TempDir
    private Path folder;

    private final ExperimentStore store = Examples.store();

    private Path file() {
        return folder.resolve(ExperimentStore.FILE_NAME);
    }

    @Test
    void everythingComesBackAsItWasSaved() throws LamellaException {
        Experiment saved = Examples.full(store);
        store.save(saved, file());
        Experiment loaded = store.load(file());
        assertTrue(EcoreUtil.equals(saved, loaded));
        assertEquals(1, loaded.getSchemaVersion());
        assertSame(loaded.getMeasurements().getFirst(),
                loaded.getResults().getFirst().getInputs().getFirst().getMeasurement());
        assertEquals(List.of("Si", "Pt", "LMNO"),
                loaded.getSamples().getFirst().getLayers().stream().map(Layer::getName).toList());
    }

    @Test
    void theExampleUsesEveryConcreteClassOfTheModel() {
        Set<Object> used = new HashSet<>();
        Experiment experiment = Examples.full(store);
        used.add(experiment.eClass());
        experiment.eAllContents().forEachRemaining(element -> used.add(element.eClass()));
        ExperimentPackage.eINSTANCE.getEClassifiers().stream()
                .filter(c -> c instanceof org.eclipse.emf.ecore.EClass e && !e.isAbstract())
                .forEach(c -> assertTrue(used.contains(c), () -> c.getName() + " is not covered by the round trip"));
    }

    @Test
    void savingWhatWasLoadedGivesTheSameBytes() throws Exception {
        store.save(Examples.full(store), file());
        byte[] first = Files.readAllBytes(file());
        store.save(store.load(file()), file());
        assertArrayEquals(first, Files.readAllBytes(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " leading and trailing ", "two\nlines\ttab\r\n", "<tag attr=\"1\"> & 'quote' ]]>",
        "µm Ω Å ⁻¹ 日本 𝛼", "a\u00a0b", "&amp; &#10;" })
    void textsComeBackAsTheyWere(String text) throws LamellaException {
        Experiment saved = Examples.full(store);
        saved.setNotes(text);
        saved.getResults().getFirst().getWarnings().add(text);
        store.save(saved, file());
        Experiment loaded = store.load(file());
        assertEquals(text, loaded.getNotes());
        assertEquals(text, loaded.getResults().getFirst().getWarnings().getLast());
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.1 + 0.2, Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 1e-300, 4.391234567890123 })
    void numbersComeBackToTheLastBit(double value) throws LamellaException {
        Experiment saved = Examples.full(store);
        saved.getResults().getFirst().getQuantities().getFirst().setValue(value);
        store.save(saved, file());
        Quantity loaded = store.load(file()).getResults().getFirst().getQuantities().getFirst();
        assertEquals(Double.doubleToRawLongBits(value), Double.doubleToRawLongBits(loaded.getValue()));
    }

    @Test
    void aNumberThatNobodyGaveStaysNotGiven() throws LamellaException {
        store.save(Examples.full(store), file());
        Layer substrate = store.load(file()).getSamples().getFirst().getLayers().getFirst();
        assertFalse(substrate.isSetNominalThickness());
        assertTrue(Double.isNaN(substrate.getNominalThickness()), "reads as NaN, never as zero");
        assertNull(store.load(file()).getSamples().getFirst().getPreparation().getFirst().getPerformed());
    }

    @Test
    void everyIdentifiedElementHasAnIdOfItsOwnThatSurvives() throws LamellaException {
        Experiment saved = Examples.full(store);
        store.save(saved, file());
        Set<String> ids = new HashSet<>();
        for (var all = saved.eResource().getAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                assertTrue(ids.add(element.getId()), () -> "twice: " + element);
            }
        }
        Experiment loaded = store.load(file());
        assertEquals(saved.getRuns().getFirst().getId(), loaded.getRuns().getFirst().getId());
        loaded.getSamples().add(Examples.FACTORY.createSample());
        assertNotEquals(null, loaded.getSamples().getLast().getId());
    }

    @Test
    void anElementThatIsTakenOutAndPutBackKeepsItsId() {
        Experiment experiment = Examples.full(store);
        Sample sample = experiment.getSamples().getFirst();
        String id = sample.getId();
        experiment.getSamples().remove(sample);
        experiment.getSamples().add(sample);
        assertEquals(id, sample.getId());
    }

    @Test
    void aReferenceWhoseTargetIsMissingIsReportedAndNotLost() throws Exception {
        Experiment saved = Examples.full(store);
        Run run = saved.getRuns().getFirst();
        String id = run.getId();
        store.save(saved, file());
        String text = Files.readString(file());
        String without = text.replaceFirst("(?s)<runs .*?(/>|</runs>)", "");
        assertNotEquals(text, without);
        Files.writeString(file(), without);

        Experiment damaged = store.load(file());
        assertTrue(damaged.getRuns().isEmpty());
        List<Finding> findings = ExperimentCheck.of(damaged);
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("measurement 'cv.mpr': Its run is not in this experiment any more (id " + id
                + ") — choose another run or leave it empty", findings.getFirst().describe());

        store.save(damaged, file());
        Experiment again = store.load(file());
        Measurement measurement = again.getMeasurements().getFirst();
        assertEquals(1, ExperimentCheck.of(again).size(), "still reported after saving and loading");
        Run back = Examples.FACTORY.createRun();
        back.setId(id);
        back.setSample(again.getSamples().getFirst());
        again.getRuns().add(back);
        assertSame(back, measurement.getRun(), "the reference heals when its target comes back");
    }

    @Test
    void aMissingTargetAmongManyKeepsTheOthersAndTheOrder() throws Exception {
        Experiment saved = Examples.full(store);
        Run run = saved.getRuns().getFirst();
        run.getInstruments().add(Examples.FACTORY.createInstrument());
        run.getInstruments().getLast().setName("Pump");
        saved.getInstruments().add(run.getInstruments().getLast());
        store.save(saved, file());
        String text = Files.readString(file());
        Files.writeString(file(), text.replaceFirst("<instruments [^>]*name=\"Potentiostat\"[^>]*/>", ""));

        Experiment loaded = store.load(file());
        List<? extends EObject> instruments = loaded.getRuns().getFirst().getInstruments();
        assertEquals(2, instruments.size());
        assertTrue(instruments.getFirst().eIsProxy());
        assertEquals("Pump", loaded.getRuns().getFirst().getInstruments().get(1).getName());
    }

    @Test
    void anExperimentThatRefersToWhatIsNotPartOfItIsNotSaved() throws Exception {
        Experiment experiment = Examples.full(store);
        store.save(experiment, file());
        byte[] before = Files.readAllBytes(file());
        experiment.getMeasurements().getFirst().setRun(Examples.FACTORY.createRun());
        FileProblemException e = assertThrows(FileProblemException.class, () -> store.save(experiment, file()));
        assertTrue(e.getMessage().contains("not part of it"), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "bell \u0007", "null \0", "half a pair \ud800", "not a character \uffff" })
    void aTextThatXmlCannotHoldIsRefusedWithItsPlace(String text) throws Exception {
        Experiment experiment = Examples.full(store);
        store.save(experiment, file());
        byte[] before = Files.readAllBytes(file());
        experiment.getSamples().getFirst().getLayers().getFirst().setMaterial(text);
        FileProblemException e = assertThrows(FileProblemException.class, () -> store.save(experiment, file()));
        assertTrue(e.getMessage().contains("material of sample 'Film 7' › layer 'Si'"), e.getMessage());
        assertArrayEquals(before, Files.readAllBytes(file()));

        experiment.getSamples().getFirst().getLayers().getFirst().setMaterial(XmlText.of(text));
        store.save(experiment, file());
        assertEquals(XmlText.of(text), store.load(file()).getSamples().getFirst().getLayers().getFirst().getMaterial());
    }

    @Test
    void everyNumberOfTheModelHasAUnit() {
        for (var all = ExperimentPackage.eINSTANCE.eAllContents(); all.hasNext();) {
            if (all.next() instanceof EStructuralFeature feature
                    && Number.class.isAssignableFrom(wrapper(feature.getEType().getInstanceClass()))) {
                assertTrue(feature.getEAnnotation("urn:lamella:unit") != null,
                        () -> feature.getEContainingClass().getName() + "." + feature.getName());
            }
        }
    }

    private static Class<?> wrapper(Class<?> type) {
        return type != null && type.isPrimitive() && type != boolean.class ? Number.class
                : type == null ? Object.class : type;
    }
}
