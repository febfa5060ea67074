/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.core.progress.Progress;
import org.lamella.model.Measurement;
import org.lamella.model.Result;
import org.lamella.model.check.ExperimentCheck;

class RecordTest {

    private static final String FIFTY_DIGITS = "01234567890123456789012345678901234567890123456789";
    /** 250 bytes, close to what file systems can hold. */
    private static final String LONG_NAME = FIFTY_DIGITS + FIFTY_DIGITS + FIFTY_DIGITS + FIFTY_DIGITS + FIFTY_DIGITS;

    @TempDir
    private Path temporary;

    private Path root;
    private Path source;

    @BeforeEach
    void measure() throws Exception {
        root = temporary.resolve("experiment");
        source = Files.writeString(Files.createDirectory(temporary.resolve("instrument")).resolve("cv.mpr"), "raw 1");
    }

    private static List<Recorded> record(ExperimentFolder folder, AnalysedResult... results) throws Exception {
        return folder.record(List.of(results), Laboratory::read, Laboratory::write, Progress.NONE);
    }

    private static Result kept(ExperimentFolder folder, Recorded recorded) {
        return folder.result(assertInstanceOf(Recorded.Kept.class, recorded).id()).orElseThrow();
    }

    private static String refused(Recorded recorded) {
        return assertInstanceOf(Recorded.Refused.class, recorded).problem().describe();
    }

    private List<String> list(String folder) throws Exception {
        if (Files.notExists(root.resolve(folder))) {
            return List.of();
        }
        try (var files = Files.list(root.resolve(folder))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aResultIsFoundAgainWithItsRawFileAndItsProvenance() throws Exception {
        AnalysedResult analysed = Laboratory.analysed(source);
        String hash = Laboratory.sha256(source);
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            record(folder, analysed);
        }
        Files.delete(source);

        try (ExperimentFolder folder = Laboratory.folders().open(root)) {
            assertEquals("experiment", folder.experiment().getName());
            Measurement measurement = folder.measurement(hash).orElseThrow();
            assertEquals("cv.mpr", measurement.getName());
            assertEquals("data/cv-" + hash.substring(0, 8) + ".mpr", measurement.getFile());
            assertEquals("raw 1", Files.readString(folder.file(measurement)));
            assertEquals(5, measurement.getSize());
            assertEquals("Test format", measurement.getFormat());
            assertEquals("cyclic_voltammetry", measurement.getTechnique());
            assertEquals("2026-02-27T18:30:00", measurement.getMeasured());
            assertTrue(measurement.isComplete());
            assertEquals(List.of("Ewe/V \ufffd", "I/A"),
                    measurement.getColumns().stream().map(c -> c.getName()).toList());
            assertEquals(List.of(3L, 3L), measurement.getColumns().stream().map(c -> c.getRows()).toList());

            Result result = folder.latest("cyclic-voltammetry").orElseThrow();
            assertEquals(List.of(result), folder.results(measurement));
            assertEquals("1.0", result.getAnalysisVersion());
            assertEquals("0.1.0", result.getSoftwareVersion());
            assertEquals("smoothing-window", result.getSettings().getFirst().getName());
            assertEquals("11", result.getSettings().getFirst().getValue());
            assertEquals(hash, result.getInputs().getFirst().getSha256());
            assertEquals(0.1 + 0.2, result.getQuantities().getFirst().getUncertainty());
            assertEquals(List.of("at-bound"), result.getQuantities().getFirst().getFlags());
            assertFalse(result.getQuantities().getLast().isSetUncertainty());
            assertEquals("yes", result.getVerdicts().getFirst().getVerdict());
            assertEquals(List.of("The base line slopes."), result.getWarnings());
            assertEquals(Laboratory.json(analysed), Files.readString(folder.file(result)));
            assertEquals(Laboratory.sha256(folder.file(result)), result.getResultSha256());
            assertEquals(Optional.empty(), folder.latest("impedance"));
            assertEquals(List.of(), ExperimentCheck.of(folder.experiment()));
            assertEquals(List.of(), folder.verify(Progress.NONE));
        }
    }

    @Test
    void theSameAgainIsThereOnceAndChangesNothing() throws Exception {
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            Recorded first = record(folder, Laboratory.analysed(source)).getFirst();
            byte[] before = Files.readAllBytes(root.resolve("experiment.xmi"));
            List<Recorded> again = record(folder, Laboratory.analysed(source), Laboratory.analysed(source));
            for (Recorded recorded : again) {
                assertSame(kept(folder, first), kept(folder, recorded));
                assertFalse(((Recorded.Kept) recorded).isNew());
            }
            assertArrayEquals(before, Files.readAllBytes(root.resolve("experiment.xmi")));
            assertEquals(1, list("data").size());
            assertEquals(1, list("results").size());
        }
        try (ExperimentFolder folder = Laboratory.folders().open(root)) {
            assertFalse(((Recorded.Kept) record(folder, Laboratory.analysed(source)).getFirst()).isNew());
            assertEquals(1, folder.experiment().getResults().size());
        }
    }

    @Test
    void otherSettingsOrAnotherVersionGiveAnotherResultOfTheSameMeasurement() throws Exception {
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            record(folder, Laboratory.analysed(source),
                    Laboratory.analysed(source, Map.of("smoothing-window", "13")),
                    Laboratory.analysed(source, Map.of("smoothing-window", "11"), "1.1"));
            assertEquals(1, folder.experiment().getMeasurements().size());
            assertEquals(3, folder.results(folder.experiment().getMeasurements().getFirst()).size());
            assertEquals(3, list("results").size());
            assertEquals("1.1", folder.latest("cyclic-voltammetry").orElseThrow().getAnalysisVersion());
        }
    }

    @Test
    void theSameBytesUnderAnotherNameAreOneMeasurement() throws Exception {
        Path copy = Files.copy(source, source.resolveSibling("copy.mpr"));
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            List<Recorded> recorded = record(folder, Laboratory.analysed(source), Laboratory.analysed(copy));
            assertSame(kept(folder, recorded.getFirst()), kept(folder, recorded.getLast()));
            assertEquals(1, list("data").size());
        }
    }

    @Test
    void filesOfOneNameWithOtherBytesAreBothKept() throws Exception {
        Path other = Files.writeString(Files.createDirectory(temporary.resolve("later")).resolve("cv.mpr"), "raw 2");
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            record(folder, Laboratory.analysed(source), Laboratory.analysed(other));
            assertEquals(2, list("data").size());
            assertEquals(2, list("results").size());
            assertEquals(List.of(), folder.verify(Progress.NONE));
        }
    }

    @Test
    void aFileThatLiesInTheFolderStaysWhereItIs() throws Exception {
        Path inside = Files.createDirectories(root.resolve("from the instrument")).resolve("cv 1.mpr");
        Files.copy(source, inside);
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            Result result = kept(folder, record(folder, Laboratory.analysed(inside)).getFirst());
            Measurement measurement = result.getInputs().getFirst().getMeasurement();
            assertEquals("from the instrument/cv 1.mpr", measurement.getFile());
            assertEquals(List.of(), list("data"));
        }
    }

    @Test
    void aLinkInTheFolderThatLeadsOutIsCopied() throws Exception {
        Files.createDirectories(root);
        Path link = Files.createSymbolicLink(root.resolve("cv.mpr"), source);
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            record(folder, Laboratory.analysed(link));
            assertEquals(1, list("data").size());
        }
    }

    @Test
    void aDataFolderThatLeadsOutIsRefused() throws Exception {
        Files.createDirectories(root);
        Files.createSymbolicLink(root.resolve("data"), Files.createDirectory(temporary.resolve("outside")));
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            assertTrue(refused(record(folder, Laboratory.analysed(source)).getFirst()).contains("symbolic link"));
        }
    }

    @Test
    void whatCannotBeKeptLeavesNoTraceAndDoesNotStopTheOthers() throws Exception {
        AnalysedResult changed = Laboratory.analysed(source);
        Files.writeString(source, "raw, changed");
        Path vanished = Files.writeString(source.resolveSibling("gone.mpr"), "gone");
        AnalysedResult gone = Laboratory.analysed(vanished);
        Files.delete(vanished);
        AnalysedResult unwritable = Laboratory.analysed(
                Files.writeString(source.resolveSibling("bad.mpr"), "bad"), Map.of("x", "unwritable"));
        AnalysedResult good = Laboratory.analysed(Files.writeString(source.resolveSibling("good.mpr"), "good"));
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            List<Recorded> recorded = folder.record(List.of(changed, gone, unwritable, good), Laboratory::read,
                    (result, out) -> {
                        if (result.provenance().settings().containsKey("x")) {
                            throw new java.io.IOException("the writer failed");
                        }
                        Laboratory.write(result, out);
                    }, Progress.NONE);
            assertTrue(refused(recorded.get(0)).contains("its bytes have changed"), refused(recorded.get(0)));
            assertTrue(refused(recorded.get(1)).contains("no such file"), refused(recorded.get(1)));
            assertTrue(refused(recorded.get(2)).contains("the writer failed"), refused(recorded.get(2)));
            assertTrue(((Recorded.Kept) recorded.get(3)).isNew());
            assertEquals(1, folder.experiment().getMeasurements().size());
            assertEquals(1, list("data").size());
            assertEquals(1, list("results").size());
        }
    }

    @Test
    void aResultWithoutAnInputIsRefused() throws Exception {
        AnalysedResult of = Laboratory.analysed(source);
        AnalysedResult without = new AnalysedResult("Cyclic voltammetry",
                new Provenance("cyclic-voltammetry", "1.0", "0.1.0", Map.of(), List.of()), of.result());
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            assertTrue(refused(record(folder, without).getFirst()).contains("names no raw file"));
        }
    }

    @Test
    void aCopyThatWasDeletedIsBroughtBackAndOneThatWasChangedIsAnError() throws Exception {
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            Result result = kept(folder, record(folder, Laboratory.analysed(source)).getFirst());
            Path copy = folder.file(result.getInputs().getFirst().getMeasurement());
            Files.delete(copy);
            Files.delete(folder.file(result));
            assertEquals(2, folder.verify(Progress.NONE).size());
            record(folder, Laboratory.analysed(source));
            assertEquals("raw 1", Files.readString(copy));
            assertEquals(List.of(), folder.verify(Progress.NONE));

            Files.writeString(copy, "somebody edited this");
            assertTrue(folder.verify(Progress.NONE).getFirst().describe().contains("its bytes have changed"));
            assertTrue(refused(record(folder, Laboratory.analysed(source)).getFirst()).contains("bytes have changed"));
            assertEquals("somebody edited this", Files.readString(copy));
        }
    }

    @Test
    void aFileInThePlaceOfTheCopyIsNotOverwritten() throws Exception {
        String hash = Laboratory.sha256(source);
        Path place = Files.createDirectories(root.resolve("data")).resolve("cv-" + hash.substring(0, 8) + ".mpr");
        Files.writeString(place, "something else");
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            Result result = kept(folder, record(folder, Laboratory.analysed(source)).getFirst());
            assertEquals("data/cv-" + hash.substring(0, 16) + ".mpr",
                    result.getInputs().getFirst().getMeasurement().getFile());
            assertEquals("something else", Files.readString(place));
        }
    }

    @Test
    void cancellingKeepsNothing() throws Exception {
        Path second = Files.writeString(source.resolveSibling("second.mpr"), "raw 2");
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            byte[] before = Files.readAllBytes(root.resolve("experiment.xmi"));
            Progress stopAtSecond = new Progress() {
                private int reports;

                @Override
                public void report(String task, double fraction) {
                    reports++;
                }

                @Override
                public boolean isCancelled() {
                    return reports > 1;
                }
            };
            List<AnalysedResult> results = List.of(Laboratory.analysed(source), Laboratory.analysed(second));
            assertThrows(CancellationException.class,
                    () -> folder.record(results, Laboratory::read, Laboratory::write, stopAtSecond));
            assertArrayEquals(before, Files.readAllBytes(root.resolve("experiment.xmi")));
            assertEquals(List.of(), list("data"));
            assertEquals(List.of(), list("results"));
            assertEquals(List.of(), folder.experiment().getResults());
            assertEquals(List.of(), folder.experiment().getMeasurements());
        }
    }

    @Test
    void aSessionKeepsWhatWasCommittedAndNothingElse() throws Exception {
        Path second = Files.writeString(source.resolveSibling("second.mpr"), "raw 2");
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            try (RecordingSession session = folder.session(Laboratory::read, Laboratory::write)) {
                session.keep(Laboratory.analysed(source), Progress.NONE);
                session.commit();
                session.keep(Laboratory.analysed(second), Progress.NONE);
                assertEquals(2, list("data").size());
            }
            assertEquals(1, folder.experiment().getResults().size());
            assertEquals(1, list("data").size());
            assertEquals(1, list("results").size());
        }
        try (ExperimentFolder folder = Laboratory.folders().open(root)) {
            assertEquals(1, folder.experiment().getResults().size());
            assertEquals(List.of(), folder.verify(Progress.NONE));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a b (2).mpr", ".hidden", "..mpr", "no ending", "tab\there.mpr", "back\\slash.mpr",
        "quote\".mpr", "colon:.mpr", "Messung µA Ω.mpr", "日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語.mpr",
        "𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼𝛼.x", " .mpr",
        LONG_NAME })
    void anyNameThatAFileCanHaveIsKept(String name) throws Exception {
        assumeTrue(canBeNamed(name), "this system's locale has no such file names");
        Path odd = Files.writeString(source.resolveSibling(name), "odd");
        Files.createDirectories(root);
        Path inside = Files.writeString(root.resolve(name), "odd inside");
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            record(folder, Laboratory.analysed(odd), Laboratory.analysed(inside))
                    .forEach(recorded -> kept(folder, recorded));
        }
        try (ExperimentFolder folder = Laboratory.folders().open(root)) {
            assertEquals(List.of(), folder.verify(Progress.NONE));
            assertEquals(List.of(), ExperimentCheck.of(folder.experiment()));
            assertNotEquals(list("data"), List.of());
            assertTrue(list("data").stream().allMatch(n -> n.matches("[A-Za-z0-9_][A-Za-z0-9 ._+()=,@#-]*")),
                    list("data")::toString);
        }
    }

    private static boolean canBeNamed(String name) {
        try {
            Path.of(name);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Test
    void anAnalysisOfALabWithAnIdFullOfSignsIsKept() throws Exception {
        AnalysedResult of = Laboratory.analysed(source);
        Provenance odd = new Provenance("org.example/../my analysis:" + "x".repeat(300), "1", "0.1.0", Map.of(),
                of.provenance().inputs());
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            kept(folder, record(folder, new AnalysedResult("Mine", odd, of.result())).getFirst());
            assertEquals(List.of(), folder.verify(Progress.NONE));
        }
    }

    @Test
    void aReportIsNotedAtTheResultsThatItShows() throws Exception {
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            Result result = kept(folder, record(folder, Laboratory.analysed(source)).getFirst());
            Path report = folder.writeReport("report.html", out -> out.write("<html>".getBytes()), List.of(result));
            assertEquals(root.resolve("report/report.html"), report);
            assertThrows(org.lamella.core.error.FileProblemException.class,
                    () -> folder.writeReport("../../report.html", out -> out.write(0), List.of(result)));
        }
        try (ExperimentFolder folder = Laboratory.folders().open(root)) {
            assertEquals("report/report.html", folder.latest("cyclic-voltammetry").orElseThrow().getReportFile());
        }
    }

    @Test
    void aBatchIsSavedOnce() throws Exception {
        List<AnalysedResult> results = new java.util.ArrayList<>();
        for (int i = 0; i < 500; i++) {
            results.add(Laboratory.analysed(Files.writeString(source.resolveSibling("f" + i + ".mpr"), "raw " + i)));
        }
        var disk = org.lamella.testkit.files.FaultyDisk.sound();
        try (ExperimentFolder folder = Laboratory.folders(disk).openOrCreate(root)) {
            int before = disk.steps();
            assertEquals(500, record(folder, results.toArray(AnalysedResult[]::new)).size());
            assertTrue(disk.steps() - before <= 500 * 12 + 6, "6 steps for each file, 6 to save: " + disk.steps());
            assertEquals(500, folder.experiment().getResults().size());
        }
    }
}
