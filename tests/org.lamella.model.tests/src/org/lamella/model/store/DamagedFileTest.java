/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.FileProblemException;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.model.Experiment;

class DamagedFileTest {

    @TempDir
    private Path folder;

    private final ExperimentStore store = Examples.store();
    private Experiment whole;
    private byte[] bytes;

    @BeforeEach
    void saveOne() throws Exception {
        whole = Examples.full(store);
        store.save(whole, file());
        bytes = Files.readAllBytes(file());
    }

    private Path file() {
        return folder.resolve(ExperimentStore.FILE_NAME);
    }

    @Test
    void cutAtAnyByteItIsATypedErrorOrWhole() throws Exception {
        int end = new String(bytes, StandardCharsets.UTF_8).stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        assertTrue(end > 1000);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file(), Arrays.copyOf(bytes, length));
            if (length < end) {
                FormatException e = assertThrows(FormatException.class, () -> store.load(file()));
                assertEquals(file(), e.problem().place().file().orElseThrow());
                assertFalse(e.problem().wayOut().isEmpty());
            } else {
                assertTrue(EcoreUtil.equals(whole, store.load(file())), "only the last line feed is missing");
            }
        }
    }

    @Test
    void theErrorOfACutFileNamesTheLineAndTheWayOut() throws Exception {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String cut = text.substring(0, text.indexOf("<runs "));
        Files.writeString(file(), cut);
        FormatException e = assertThrows(FormatException.class, () -> store.load(file()));
        assertEquals(cut.lines().count(), e.problem().place().line());
        assertTrue(e.getMessage().contains("damaged or ends too early"), e.getMessage());
        assertTrue(e.problem().wayOut().contains("backup"), e.getMessage());
    }

    @Test
    void flippedBitsNeverGiveAnythingButATypedErrorOrAnExperiment() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            byte[] damaged = bytes.clone();
            for (int flips = random.nextInt(1, 4); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), damaged);
            try {
                store.load(file());
            } catch (LamellaException e) {
                assertInstanceOf(FormatException.class, e);
                refused++;
            }
        }
        assertTrue(refused > 300, "most damage to the structure is noticed: " + refused);
    }

    @Test
    void bytesThatAreNoTextAreReportedWithTheirOffset() throws Exception {
        byte[] damaged = bytes.clone();
        damaged[500] = (byte) 0xff;
        Files.write(file(), damaged);
        FormatException e = assertThrows(FormatException.class, () -> store.load(file()));
        assertEquals(500, e.problem().place().offset());
    }

    @Test
    void aMissingFileAndAFolderAreSaid() {
        FileProblemException missing = assertThrows(FileProblemException.class,
                () -> store.load(folder.resolve("nothing.xmi")));
        assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
        FileProblemException isFolder = assertThrows(FileProblemException.class, () -> store.load(folder));
        assertTrue(isFolder.getMessage().contains("folder"), isFolder.getMessage());
    }

    @Test
    void aFileLargerThanAnyExperimentIsNotEvenRead() throws Exception {
        try (var file = new java.io.RandomAccessFile(file().toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        FileProblemException e = assertThrows(FileProblemException.class, () -> store.load(file()));
        assertTrue(e.getMessage().contains("more than any experiment"), e.getMessage());
    }
}
