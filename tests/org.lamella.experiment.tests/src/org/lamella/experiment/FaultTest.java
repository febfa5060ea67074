/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lamella.analysis.AnalysedResult;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.testkit.files.FaultyDisk;

/** A disk that fails at each step of recording in turn: the experiment is as it was, or as it shall be. */
class FaultTest {

    @TempDir
    private Path temporary;

    private AnalysedResult first;
    private AnalysedResult second;

    @BeforeEach
    void measure() throws Exception {
        first = Laboratory.analysed(Files.writeString(temporary.resolve("first.mpr"), "raw 1"));
        second = Laboratory.analysed(Files.writeString(temporary.resolve("second.mpr"), "raw 2"), Map.of("x", "1"));
    }

    private static List<Recorded> record(ExperimentFolder folder, AnalysedResult... results) throws LamellaException {
        return folder.record(List.of(results), Laboratory::read, Laboratory::write, Progress.NONE);
    }

    private Path folderWithOneResult(int number) throws Exception {
        Path root = temporary.resolve("experiment " + number);
        try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
            record(folder, first);
        }
        return root;
    }

    @ParameterizedTest
    @EnumSource
    void aFailureAtAnyStepOfRecordingLosesNothing(FaultyDisk.Fault fault) throws Exception {
        FaultyDisk counting = FaultyDisk.sound();
        try (ExperimentFolder folder = Laboratory.folders(counting).open(folderWithOneResult(0))) {
            record(folder, second);
        }
        int failures = 0;
        for (int at = 1; at <= counting.steps(); at++) {
            Path root = folderWithOneResult(at);
            List<String> before = list(root);
            boolean told = !recordOn(new FaultyDisk(at, fault), root);
            failures += told ? 1 : 0;
            int results = intactResults(root);
            assertTrue(told ? results >= 1 : results == 2, "step " + at + ": " + results + " results, told " + told);
            if (told && results == 1 && fault == FaultyDisk.Fault.FULL_ONCE) {
                assertEquals(before, list(root), "nothing is left of what failed at step " + at);
            }
            try (ExperimentFolder folder = Laboratory.folders().open(root)) {
                Recorded again = record(folder, second).getFirst();
                assertTrue(again instanceof Recorded.Kept, "after the failure at step " + at + " it works again");
            }
            assertEquals(2, intactResults(root));
        }
        assertTrue(failures >= 18, "lock, copy, result and save each have their steps; told were " + failures);
    }

    /** Whether everything was kept. */
    private boolean recordOn(FaultyDisk disk, Path root) {
        try (ExperimentFolder folder = Laboratory.folders(disk).open(root)) {
            return record(folder, second).getFirst() instanceof Recorded.Kept;
        } catch (LamellaException e) {
            return false;
        }
    }

    /** Opens the folder on a sound disk and follows every result to its files. */
    private static int intactResults(Path root) throws Exception {
        try (ExperimentFolder folder = Laboratory.folders().open(root)) {
            assertEquals(List.of(), folder.verify(Progress.NONE));
            return folder.experiment().getResults().size();
        }
    }

    private static List<String> list(Path root) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString()).sorted().toList();
        }
    }

    @Test
    void afterAFailedSaveTheExperimentInMemoryIsTheOneOnTheDisk() throws Exception {
        for (int at = 1; at <= 25; at++) {
            Path root = folderWithOneResult(at);
            FaultyDisk disk = new FaultyDisk(at, FaultyDisk.Fault.FULL_ONCE);
            try (ExperimentFolder folder = Laboratory.folders(disk).open(root)) {
                try {
                    record(folder, second);
                } catch (LamellaException e) {
                    // what counts is what is there afterwards
                }
                int inMemory = folder.experiment().getResults().size();
                int inMemoryFiles = folder.experiment().getMeasurements().size();
                folder.close();
                try (ExperimentFolder again = Laboratory.folders().open(root)) {
                    assertEquals(again.experiment().getResults().size(), inMemory, "step " + at);
                    assertEquals(again.experiment().getMeasurements().size(), inMemoryFiles, "step " + at);
                }
            } catch (LamellaException e) {
                assertTrue(at <= 4, "only taking the lock fails here, but this was step " + at);
            }
        }
    }

    @Test
    void aFailureWhileMakingAnExperimentLeavesNoHalfExperiment() throws Exception {
        for (int at = 1; at <= 10; at++) {
            Path root = temporary.resolve("new " + at);
            FaultyDisk disk = new FaultyDisk(at, FaultyDisk.Fault.DEAD);
            try (ExperimentFolder _ = Laboratory.folders(disk).openOrCreate(root)) {
                assertTrue(at > 9, "made in spite of the failure at step " + at);
            } catch (LamellaException e) {
                // told; what is left must not stop the next try
            }
            try (ExperimentFolder folder = Laboratory.folders().openOrCreate(root)) {
                assertEquals("new " + at, folder.experiment().getName());
            }
        }
    }
}
