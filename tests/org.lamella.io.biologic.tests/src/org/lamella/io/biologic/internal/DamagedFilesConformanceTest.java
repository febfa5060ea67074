/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.io.ByteSource;
import org.lamella.io.Reader;

/**
 * Damaged real files: a typed error, or the sound part marked as such; nothing else. {@code lamella.fuzz.flips} sets how
 * many damaged versions of each file are read.
 */
class DamagedFilesConformanceTest {

    private static final int STEP = 97;
    private static final int MOST_FLIPS = 3;
    private static final int FLIPS = Integer.getInteger("lamella.fuzz.flips", 300);
    private static final int LARGEST = Integer.getInteger("lamella.fuzz.largest", 40_000);

    private List<Path> files;

    @BeforeEach
    void findData() throws IOException {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null, "LAMELLA_CONFORMANCE_DATA names no folder");
        Path folder = Path.of(data, "electrochemistry", "biologic");
        assumeTrue(Files.isDirectory(folder), "no BioLogic files in the conformance data");
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(f -> f.toString().matches(".*\\.mp[rt]")).sorted().toList();
        }
    }

    private static Reader readerOf(Path file) {
        return file.toString().endsWith(".mpr") ? new MprReader() : new MptReader();
    }

    /** Reads all there is. */
    private static Recording read(Path name, byte[] content) throws LamellaException {
        Recording recording = readerOf(name).read(ByteSource.of(name, content), Progress.NONE);
        double sum = 0;
        for (Table table : recording.tables()) {
            for (Signal column : table.columns()) {
                for (double value : column.toArray()) {
                    sum += value;
                }
            }
        }
        assertFalse(Double.isNaN(sum) && recording.tables().isEmpty());
        return recording;
    }

    @Test
    void filesCutAtEvery97thByteAreNeverTakenForWhole() throws IOException {
        int partial = 0;
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            int step = whole.length <= LARGEST ? STEP : STEP * (1 + whole.length / LARGEST);
            for (int length = 0; length < whole.length; length += step) {
                try {
                    boolean claims = read(file, Arrays.copyOf(whole, length)).complete();
                    assertTrue(!claims || showsNoDamage(file, whole, length),
                            file + " cut at " + length + " is taken for whole");
                    partial++;
                } catch (FormatException e) {
                    assertFalse(e.problem().wayOut().isEmpty());
                } catch (LamellaException e) {
                    throw new AssertionError(file + " cut at " + length, e);
                }
            }
        }
        assertTrue(partial > 100, "only " + partial + " cut files gave a part");
    }

    /** A text cut right behind a row, or a binary file cut between its log and its loops, is a sound shorter file. */
    private static boolean showsNoDamage(Path file, byte[] whole, int length) {
        if (file.toString().endsWith(".mpt")) {
            byte last = whole[length - 1];
            return last == '\n' || last == '\r' || last == '\t' || whole[length] == '\t' || whole[length] == '\r'
                    || whole[length] == '\n';
        }
        String before = new String(whole, 0, length, StandardCharsets.ISO_8859_1);
        String next = new String(whole, length, 6, StandardCharsets.ISO_8859_1);
        return next.equals("MODULE") && before.contains("VMP LOG");
    }

    @Test
    void flippedBytesGiveTypedErrorsOrTheSameStructure() throws IOException, LamellaException {
        SplittableRandom random = new SplittableRandom(20261123);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            Table sound = read(file, whole).tables().getFirst();
            int turns = whole.length <= LARGEST ? FLIPS : Math.max(20, FLIPS / (whole.length / LARGEST));
            for (int turn = 0; turn < turns; turn++) {
                byte[] damaged = whole.clone();
                int flips = 1 + random.nextInt(MOST_FLIPS);
                for (int i = 0; i < flips; i++) {
                    // heads matter more than rows: half of the damage is done there
                    int bound = random.nextBoolean() ? Math.min(9000, damaged.length) : damaged.length;
                    damaged[random.nextInt(bound)] ^= (byte) (1 << random.nextInt(8));
                }
                try {
                    Recording recording = read(file, damaged);
                    // without rows, nothing says how many columns there are
                    if (recording.complete() && recording.warnings().isEmpty() && sound.rows() > 0) {
                        assertSameStructure(file + " damaged in turn " + turn, sound, recording.tables().getFirst());
                    }
                } catch (FormatException e) {
                    assertFalse(e.problem().cause().isEmpty());
                } catch (LamellaException | RuntimeException e) {
                    throw new AssertionError(file + " damaged in turn " + turn, e);
                }
            }
        }
    }

    /**
     * A flipped bit within a row changes a number, which nobody can see; a derived current needs two times. But rows and
     * columns of a recording that claims to be whole are where they were.
     */
    private static void assertSameStructure(String what, Table sound, Table damaged) {
        assertEquals(sound.rows(), damaged.rows(), what);
        List<Signal> expected = stored(sound);
        List<Signal> found = stored(damaged);
        // a damaged name of an external device's quantity may add its column or take it away
        assertTrue(found.size() >= expected.size() && found.size() <= expected.size() + 2, what + ": " + found.size());
        for (int i = 0; i < expected.size(); i++) {
            if (found.get(i).name().equals(expected.get(i).name())) {
                double[] a = expected.get(i).toArray();
                double[] b = found.get(i).toArray();
                int different = 0;
                for (int row = 0; row < a.length; row++) {
                    different += Double.compare(a[row], b[row]) == 0 ? 0 : 1;
                }
                assertTrue(different <= 2 * MOST_FLIPS, what + ": " + different + " values of " + found.get(i).name());
            }
        }
    }

    /** Columns that do not hang on a label or on a number elsewhere in the file. */
    private static List<Signal> stored(Table table) {
        String others = MprLoops.COLUMN + "|.*\\(from .*|Force/N|Temperatur/°C";
        return table.columns().stream().filter(c -> !c.name().matches(others)).toList();
    }
}
