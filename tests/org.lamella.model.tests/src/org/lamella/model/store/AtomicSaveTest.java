/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lamella.core.error.FileProblemException;
import org.lamella.model.Experiment;
import org.lamella.testkit.files.FaultyDisk;

class AtomicSaveTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDiskThatFailsAtAnyStepLeavesTheOldOrTheNewExperiment(FaultyDisk.Fault fault) throws Exception {
        Path file = folder.resolve(ExperimentStore.FILE_NAME);
        FaultyDisk counting = FaultyDisk.sound();
        ExperimentStore sound = Examples.store(counting);
        Experiment experiment = Examples.full(sound);
        experiment.setName("old");
        sound.save(experiment, file);
        int steps = counting.steps();
        assertTrue(steps >= 6, "make folder, open, write, force, rename, force folder; there were " + steps);

        for (int at = 1; at <= steps; at++) {
            experiment.setName("old");
            sound.save(experiment, file);
            FaultyDisk disk = new FaultyDisk(at, fault);
            experiment.setName("new");
            FileProblemException e = assertThrows(FileProblemException.class,
                    () -> Examples.store(disk).save(experiment, file));
            assertTrue(e.getMessage().contains("disk is full"), e.getMessage());
            String name = sound.load(file).getName();
            assertEquals(at == steps ? "new" : "old", name, "only forcing the folder follows the rename");
            if (fault == FaultyDisk.Fault.FULL_ONCE) {
                assertEquals(List.of(file), list(), "a disk that is merely full is left tidy");
            }
        }
    }

    @Test
    void theFirstSaveThatFailsLeavesNothing() throws Exception {
        Path file = folder.resolve(ExperimentStore.FILE_NAME);
        for (int at = 1; at <= 5; at++) {
            ExperimentStore store = Examples.store(new FaultyDisk(at, FaultyDisk.Fault.FULL_ONCE));
            Experiment experiment = Examples.full(store);
            assertThrows(FileProblemException.class, () -> store.save(experiment, file));
            assertEquals(List.of(), list());
        }
    }

    @Test
    void whatIsNotAnExperimentIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve(ExperimentStore.FILE_NAME), "my thesis");
        ExperimentStore store = Examples.store();
        Experiment experiment = Examples.full(store);
        FileProblemException e = assertThrows(FileProblemException.class, () -> store.save(experiment, file));
        assertTrue(e.getMessage().contains("cannot be replaced"), e.getMessage());
        assertEquals("my thesis", Files.readString(file));
    }

    private List<Path> list() throws Exception {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
