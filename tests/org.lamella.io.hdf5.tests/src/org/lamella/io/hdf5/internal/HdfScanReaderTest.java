/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.WritableGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.FormatException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.io.ByteSource;

class HdfScanReaderTest {

    @TempDir
    private Path folder;

    private static int[][][][] numbers() {
        int[][][][] all = new int[2][3][4][5];
        int next = 0;
        for (int[][][] row : all) {
            for (int[][] point : row) {
                for (int[] line : point) {
                    for (int i = 0; i < line.length; i++) {
                        line[i] = next++;
                    }
                }
            }
        }
        return all;
    }

    private static Recording read(Path file) throws Exception {
        return new HdfScanReader().read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
    }

    private static void assertNumbers(Recording recording) {
        Signal signal = recording.arrays().getFirst();
        float[] found = new float[120];
        signal.samples().read(0, found, 0, 120);
        for (int i = 0; i < found.length; i++) {
            assertEquals(i, found[i]);
            assertEquals(i, signal.samples().at(i));
        }
        float[] some = new float[50];
        signal.samples().read(33, some, 4, 40);
        assertEquals(33, some[4]);
        assertEquals(72, some[43]);
    }

    /** Written with h5py: 16 bit without sign, chunks of two patterns, shuffled and compressed. */
    @Test
    void hyperspyFilesHaveAGroupForEachAxis() throws Exception {
        Path file = folder.resolve("a.hspy");
        try (InputStream in = HdfScanReaderTest.class.getResourceAsStream("compressed.hspy")) {
            Files.copy(in, file);
        }
        Recording recording = read(file);
        assertNumbers(recording);
        Signal signal = recording.arrays().getFirst();
        assertEquals(0.5e-9, signal.axes().get(0).step(), 1e-20);
        assertEquals(0.5e-6, signal.axes().get(1).step(), 1e-17);
        assertEquals(0.5e10, signal.axes().get(2).step(), 1);
        assertEquals(0.5e9, signal.axes().get(3).step(), 1);
        assertEquals(300e3, recording.metadata().number(Metadata.ACCELERATING_VOLTAGE).orElseThrow());
    }

    @Test
    void emdFilesHaveAnArrayForEachAxis() throws Exception {
        Path file = folder.resolve("a.emd");
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            WritableGroup one = hdf.putGroup("datacube_root").putGroup("datacube");
            one.putDataset("data", numbers());
            for (int i = 0; i < 4; i++) {
                one.putDataset("dim" + i, new double[] { 0, 0.25 }).putAttribute("units", i < 2 ? "nm" : "A^-1");
            }
        }
        Recording recording = read(file);
        assertNumbers(recording);
        assertEquals(0.25e-9, recording.arrays().getFirst().axes().get(1).step(), 1e-20);
        assertEquals(0.25e10, recording.arrays().getFirst().axes().get(3).step(), 1);
    }

    /** The units of the Electron Microscopy Dataset, version 0.2, whose axes count from 1. */
    @Test
    void unitsMayStandInBrackets() throws Exception {
        Path file = folder.resolve("b.emd");
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            WritableGroup one = hdf.putGroup("data").putGroup("datacube");
            one.putDataset("data", numbers());
            for (int i = 0; i < 4; i++) {
                one.putDataset("dim" + (i + 1), new double[] { 0, 0.25 }).putAttribute("units",
                        i < 2 ? "[n_m]" : "[n_m^-1]");
            }
        }
        Signal signal = read(file).arrays().getFirst();
        assertEquals(0.25e-9, signal.axes().get(1).step(), 1e-20);
        assertEquals(0.25e9, signal.axes().get(3).step(), 1);
    }

    @Test
    void aCompressionThatIsNotKnownIsAnErrorAndNotAnEmptyScan() throws Exception {
        byte[] bytes;
        try (InputStream in = HdfScanReaderTest.class.getResourceAsStream("compressed.hspy")) {
            bytes = in.readAllBytes();
        }
        // the number of the filter stands eight bytes before its name; 32001 is Blosc
        int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("deflate");
        bytes[name - 8] = (byte) 32001;
        bytes[name - 7] = (byte) (32001 >> 8);
        Path file = Files.write(folder.resolve("blosc.hspy"), bytes);
        FormatException error = assertThrows(FormatException.class, () -> read(file));
        assertTrue(error.problem().wayOut().contains("h5repack"), error.problem().describe());
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Path file = folder.resolve("flat.h5");
        try (WritableHdfFile hdf = HdfFile.write(file)) {
            hdf.putDataset("data", new double[] { 1, 2 });
        }
        assertThrows(FormatException.class, () -> read(file));
        Path cut = folder.resolve("cut.h5");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 8; length < whole.length; length += 37) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThrows(FormatException.class, () -> read(cut));
        }
    }

    /** Values as h5py reads them. */
    @Test
    void readsAFileOfPy4dstem() throws Exception {
        String data = System.getenv("LAMELLA_CONFORMANCE_DATA");
        assumeTrue(data != null && Files.isDirectory(Path.of(data, "diffraction", "hdf5")), "no conformance data");
        Signal signal = read(Path.of(data, "diffraction", "hdf5", "py4DSTEM_size2x3x4x5.h5")).arrays().getFirst();
        double sum = 0;
        for (int i = 0; i < 120; i++) {
            sum += signal.samples().at(i);
        }
        assertEquals(28255.876, sum, 0.01);
    }
}
