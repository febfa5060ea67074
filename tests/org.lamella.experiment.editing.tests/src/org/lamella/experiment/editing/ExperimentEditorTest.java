/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.core.clock.LabClock;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.experiment.ExperimentFolder;
import org.lamella.experiment.ExperimentFolders;
import org.lamella.experiment.Recorded;
import org.lamella.model.ExperimentPackage;
import org.lamella.model.Layer;
import org.lamella.model.Sample;
import org.lamella.model.check.Finding;
import org.lamella.model.store.ExperimentStore;
import org.lamella.model.store.Migrations;
import org.lamella.testkit.files.FaultyDisk;

class ExperimentEditorTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    @TempDir
    private Path temporary;
    private final ExecutorService owner = Executors.newSingleThreadExecutor();
    private final List<FileProblemException> troubles = new ArrayList<>();
    private ExperimentEditor editor;
    private Path root;

    @BeforeEach
    void open() throws Exception {
        root = temporary.resolve("cell 7");
        editor = edit(new ExperimentFolders().create(root, "Cell 7"), false);
    }

    private ExperimentEditor edit(ExperimentFolder folder, boolean recovered) {
        return new ExperimentEditor(folder, recovered, owner, troubles::add, SHORT);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
        owner.shutdownNow();
    }

    private EObject add(EObject parent, EClass type) {
        NewChild kind = NewChild.of(parent).stream().filter(c -> c.type() == type).findFirst().orElseThrow();
        return editor.add(parent, kind);
    }

    private Sample sample() {
        return (Sample) add(editor.experiment(), ExperimentPackage.Literals.SAMPLE);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            Thread.sleep(5);
        }
    }

    private void save() throws InterruptedException, ExecutionException {
        editor.save().get();
    }

    @Test
    void eachStepCanBeTakenBackAndDoneAgain() {
        Sample sample = sample();
        assertNotNull(sample.getId());
        editor.set(sample, ExperimentPackage.Literals.NAMED__NAME, "Film 3");
        Layer layer = (Layer) add(sample, ExperimentPackage.Literals.LAYER);
        editor.set(layer, ExperimentPackage.Literals.LAYER__NOMINAL_THICKNESS, 2e-7);
        editor.steps().undo();
        assertTrue(Double.isNaN(layer.getNominalThickness()));
        assertFalse(layer.isSetNominalThickness());
        editor.steps().redo();
        assertEquals(2e-7, layer.getNominalThickness());
        for (int i = 0; i < 4; i++) {
            editor.steps().undo();
        }
        assertTrue(editor.experiment().getSamples().isEmpty());
        assertFalse(editor.steps().canUndo());
        assertFalse(editor.isDirty());
        editor.steps().redo();
        assertSame(sample, editor.experiment().getSamples().getFirst());
    }

    @Test
    void whatIsSetToWhatItIsAlreadyIsNoStep() {
        editor.set(editor.experiment(), ExperimentPackage.Literals.NAMED__NAME, "Cell 7");
        editor.set(editor.experiment(), ExperimentPackage.Literals.NAMED__NOTES, null);
        assertFalse(editor.steps().canUndo());
    }

    @Test
    void deletingTakesReferencesAlongAndUndoBringsThemBack() {
        Sample film = sample();
        Sample lamella = sample();
        editor.set(lamella, ExperimentPackage.Literals.SAMPLE__TAKEN_FROM, film);
        editor.delete(List.of(film));
        assertNull(lamella.getTakenFrom());
        assertEquals(List.of(lamella), editor.experiment().getSamples());
        editor.steps().undo();
        assertSame(film, lamella.getTakenFrom());
        assertEquals(List.of(film, lamella), editor.experiment().getSamples());
    }

    @Test
    void layersMoveWithinTheirStack() {
        Sample sample = sample();
        Layer platinum = (Layer) add(sample, ExperimentPackage.Literals.LAYER);
        Layer film = (Layer) add(sample, ExperimentPackage.Literals.LAYER);
        assertFalse(editor.canMove(platinum, -1));
        editor.move(platinum, 1);
        assertEquals(List.of(film, platinum), sample.getLayers());
        assertFalse(editor.canMove(platinum, 1));
        editor.steps().undo();
        assertEquals(List.of(platinum, film), sample.getLayers());
    }

    @Test
    void measurementsAndResultsAreNotWrittenByHand() {
        List<EClass> offered = NewChild.of(editor.experiment()).stream().map(NewChild::type).toList();
        assertTrue(offered.contains(ExperimentPackage.Literals.SAMPLE));
        assertFalse(offered.contains(ExperimentPackage.Literals.MEASUREMENT));
        assertFalse(offered.contains(ExperimentPackage.Literals.RESULT));
    }

    @Test
    void whatCanBeThereOnceIsOfferedOnce() {
        Sample sample = sample();
        add(sample, ExperimentPackage.Literals.CELL);
        assertTrue(NewChild.of(sample).stream().noneMatch(c -> c.type() == ExperimentPackage.Literals.CELL));
    }

    @Test
    void findingsNameTheElementAndItsAttribute() throws Exception {
        Layer layer = (Layer) add(sample(), ExperimentPackage.Literals.LAYER);
        editor.set(layer, ExperimentPackage.Literals.LAYER__POROSITY, 1.5);
        Findings findings = editor.check().get();
        assertEquals(1, findings.of(layer, ExperimentPackage.Literals.LAYER__POROSITY).size());
        assertEquals(Optional.of(Finding.Severity.ERROR), findings.worst(layer.eContainer()));
        assertTrue(findings.of(layer, ExperimentPackage.Literals.LAYER__AREA).isEmpty());
    }

    @Test
    void savedIsClean() throws Exception {
        sample();
        assertTrue(editor.isDirty());
        save();
        assertFalse(editor.isDirty());
        editor.steps().undo();
        assertTrue(editor.isDirty());
        assertEquals(1, new ExperimentStore().load(root.resolve(ExperimentStore.FILE_NAME)).getSamples().size());
    }

    /** The folder as it is on the disk when the program dies. */
    private Path asAfterAFailure() throws Exception {
        Path copy = Files.createDirectory(temporary.resolve("after the failure"));
        try (Stream<Path> files = Files.list(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xmi")).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void unsavedChangesSurviveAFailureOfTheProgram() throws Exception {
        String id = sample().getId();
        ExperimentFolders folders = new ExperimentFolders();
        await(() -> folders.unsavedChanges(root).isPresent());
        Path copy = asAfterAFailure();
        try (ExperimentFolder saved = folders.open(copy)) {
            assertTrue(saved.experiment().getSamples().isEmpty());
        }
        try (ExperimentEditor recovered = edit(folders.recover(copy), true)) {
            assertEquals(id, recovered.experiment().getSamples().getFirst().getId());
            assertTrue(recovered.isDirty());
            recovered.save().get();
            assertFalse(recovered.isDirty());
        }
        assertTrue(folders.unsavedChanges(copy).isEmpty());
        try (ExperimentFolder saved = folders.open(copy)) {
            assertEquals(1, saved.experiment().getSamples().size());
        }
    }

    @Test
    void nothingIsOfferedAfterAnOrderlyEndOrWhenAllWasTakenBack() throws Exception {
        ExperimentFolders folders = new ExperimentFolders();
        sample();
        await(() -> folders.unsavedChanges(root).isPresent());
        editor.steps().undo();
        await(() -> folders.unsavedChanges(root).isEmpty());
        editor.steps().redo();
        await(() -> folders.unsavedChanges(root).isPresent());
        editor.close();
        assertTrue(folders.unsavedChanges(root).isEmpty());
    }

    @Test
    void damagedUnsavedChangesAreNotOffered() throws Exception {
        Files.writeString(root.resolve("experiment.unsaved.xmi"), "<half");
        assertTrue(new ExperimentFolders().unsavedChanges(root).isEmpty());
    }

    @Test
    void resultsThatAreKeptJoinWhatPeopleChangedMeanwhile() throws Exception {
        Path raw = Files.writeString(temporary.resolve("raw.mpr"), "raw");
        Recording recording = recording(raw);
        AnalysedResult result = new AnalysedResult("Impedance",
                new Provenance("impedance", "1.0", "0.1.0", Map.of("circuit", "R"),
                        List.of(new Provenance.Input(raw, recording.source().sha256(), "Test format"))),
                new org.lamella.analysis.Result("One resistor.", List.of(), List.of(), List.of(), List.of(), List.of(),
                        Map.of()));
        ResultKeeping keeping = editor.keeping(file -> recording,
                (one, out) -> out.write(new byte[] { '{', '}' }));
        Sample sample = sample();
        Recorded recorded = CompletableFuture.supplyAsync(() -> keeping.keep(result, Progress.NONE)).get();
        assertTrue(recorded instanceof Recorded.Kept, recorded.toString());
        keeping.apply();
        assertEquals(1, editor.experiment().getMeasurements().size());
        assertSame(editor.experiment().getMeasurements().getFirst(),
                editor.experiment().getResults().getFirst().getInputs().getFirst().getMeasurement());
        assertEquals(List.of(sample), editor.experiment().getSamples());
        assertTrue(editor.isDirty());
        editor.steps().undo();
        assertEquals(List.of(), editor.experiment().getResults());
        assertEquals(List.of(), editor.experiment().getMeasurements());
        editor.steps().redo();
        save();
        editor.close();
        try (ExperimentFolder again = new ExperimentFolders().open(root)) {
            assertEquals(List.of(), again.verify(Progress.NONE));
            assertEquals(1, again.experiment().getResults().size());
            assertEquals(1, again.experiment().getSamples().size());
        }
    }

    private static Recording recording(Path file) throws IOException, GeneralSecurityException {
        byte[] bytes = Files.readAllBytes(file);
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return file;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public String sha256() {
                return sha256;
            }
        };
        Table table =
                new Table("data", 2, List.of(Signal.column("Z", Measurand.IMPEDANCE_REAL, new double[] { 1, 2 })));
        return new Recording(source, "Test format", Technique.IMPEDANCE, Metadata.NONE, List.of(table), List.of(),
                List.of(), true);
    }

    private static ExperimentFolders on(FaultyDisk disk) {
        return new ExperimentFolders(disk, LabClock.system(), new ExperimentStore(disk, () -> "id", Migrations.ALL));
    }

    @Test
    void aFullDiskIsToldAndNothingIsLost() throws Exception {
        Path other = temporary.resolve("full");
        new ExperimentFolders().create(other, "Full").close();
        FaultyDisk counting = FaultyDisk.sound();
        on(counting).open(other).close();
        ExperimentFolder folder = on(new FaultyDisk(counting.steps() + 1, FaultyDisk.Fault.FULL_ONCE)).open(other);
        try (ExperimentEditor full = edit(folder, false)) {
            full.set(full.experiment(), ExperimentPackage.Literals.NAMED__NAME, "Fuller");
            ExecutionException failed = assertThrows(ExecutionException.class, () -> full.save().get());
            assertTrue(failed.getCause() instanceof FileProblemException, failed.toString());
            assertTrue(full.isDirty());
            assertEquals("Fuller", full.experiment().getName());
        }
        assertEquals("Full", new ExperimentStore().load(other.resolve(ExperimentStore.FILE_NAME)).getName());
    }
}
