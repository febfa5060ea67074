/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.Unit;

import io.jhdf.HdfFile;
import io.jhdf.api.Attribute;
import io.jhdf.api.Node;

/** What is written is what NeXus asks for, and the numbers come back to the last bit. */
class NexusWriterTest {

    @TempDir
    private Path folder;

    private static Recording recording(List<Table> tables, List<Signal> arrays) {
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("Größe.mpr");
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public String sha256() {
                return "ab".repeat(32);
            }
        };
        Metadata metadata = new Metadata(List.of(
                Metadata.Entry.number(Metadata.SCAN_RATE, "dE/dt", "20 mV/s", 0.02, Unit.VOLT_PER_SECOND),
                Metadata.Entry.text("", "User", ""), Metadata.Entry.text("", "User", "µ-lab")));
        return new Recording(source, "BioLogic .mpr", Technique.CYCLIC_VOLTAMMETRY, metadata, tables, arrays,
                List.of(Warning.of("odd", "something")), true);
    }

    private static Table table() {
        return new Table("data", 3, List.of(Signal.column("time/s", Measurand.TIME, new double[] { 0, 0.1, 0.2 }),
                Signal.column("Ewe/V", Measurand.POTENTIAL, new double[] { 3, 3.1, Double.NaN }),
                Signal.column("<I>/mA", Measurand.CURRENT, Unit.known("mA"), Samples.of(1e-3, Math.PI * 1e-9, -1e-3)),
                Signal.column("Ns", Measurand.STEP, new double[] { 0, 0, 1 }),
                Signal.column("Ω odd/%", Measurand.raw("odd"), new double[] { 1, 2, 3 }),
                Signal.column("Ω odd/%", Measurand.raw("odd"), new double[] { 4, 5, 6 })));
    }

    private Path write(Recording recording) throws IOException {
        Path file = folder.resolve("out.nxs");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new NexusWriter().write(recording, out, Progress.NONE);
        return Files.write(file, out.toByteArray());
    }

    private static Object attribute(Node node, String name) {
        Attribute attribute = node.getAttribute(name);
        return attribute == null ? "(none)" : attribute.getData();
    }

    @Test
    void writesATableAsNexusData() throws IOException {
        try (HdfFile file = new HdfFile(write(recording(List.of(table()), List.of())))) {
            assertEquals("NXroot", attribute(file, "NX_class"));
            Node entry = file.getByPath("/entry");
            assertEquals("NXentry", attribute(entry, "NX_class"));
            assertEquals("data", attribute(entry, "default"));
            Node data = file.getByPath("/entry/data");
            assertEquals("NXdata", attribute(data, "NX_class"));
            assertEquals("current", attribute(data, "signal"));
            assertArrayEquals(new String[] { "time" }, (String[]) attribute(data, "axes"));
            assertArrayEquals(new String[] { "potential", "step", "odd", "odd_2" },
                    (String[]) attribute(data, "auxiliary_signals"));
            assertArrayEquals(new double[] { 1e-3, Math.PI * 1e-9, -1e-3 },
                    (double[]) file.getDatasetByPath("/entry/data/current").getData());
            assertEquals("A", attribute(file.getByPath("/entry/data/current"), "units"));
            assertEquals("<I>/mA", attribute(file.getByPath("/entry/data/current"), "file_label"));
            assertArrayEquals(new double[] { 3, 3.1, Double.NaN },
                    (double[]) file.getDatasetByPath("/entry/data/potential").getData());
            assertEquals("ab".repeat(32), file.getDatasetByPath("/entry/input/sha256").getData());
            assertEquals(0.02, file.getDatasetByPath("/entry/metadata/scan_rate").getData());
            assertEquals("V/s", attribute(file.getByPath("/entry/metadata/scan_rate"), "units"));
            assertEquals("µ-lab", file.getDatasetByPath("/entry/metadata/User_2").getData());
        }
    }

    @Test
    void writesAnArrayWithItsAxes() throws IOException {
        double[] numbers = new double[2 * 3 * 4];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        Signal array = new Signal("scan", Measurand.other("counts", Unit.ONE), Unit.ONE,
                List.of(new SignalAxis("y", Unit.METRE, 2, 0, 1e-9), new SignalAxis("x", Unit.METRE, 3, 5e-9, 2e-9),
                        SignalAxis.counting("k", 4)),
                Samples.of(numbers));
        try (HdfFile file = new HdfFile(write(recording(List.of(), List.of(array))))) {
            assertEquals("data", attribute(file.getByPath("/entry/scan"), "signal"));
            assertArrayEquals(new String[] { "y", "x", "k" }, (String[]) attribute(file.getByPath("/entry/scan"),
                    "axes"));
            float[][][] data = (float[][][]) file.getDatasetByPath("/entry/scan/data").getData();
            assertEquals(23, data[1][2][3]);
            assertEquals(6, data[0][1][2]);
            assertArrayEquals(new double[] { 5e-9, 7e-9, 9e-9 },
                    (double[]) file.getDatasetByPath("/entry/scan/x").getData(), 1e-20);
            assertEquals("m", attribute(file.getByPath("/entry/scan/x"), "units"));
        }
    }

    @Test
    void anEmptyTableIsLeftOut() throws IOException {
        Table empty = new Table("data", 0, List.of(Signal.column("time/s", Measurand.TIME, new double[0])));
        try (HdfFile file = new HdfFile(write(recording(List.of(empty), List.of())))) {
            assertEquals("(none)", attribute(file.getByPath("/entry"), "default"));
        }
    }

    @Test
    void stopsWhenAskedAndWritesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress stop = new Progress() {
            @Override
            public void report(String task, double fraction) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> new NexusWriter().write(recording(List.of(table()), List.of()), out, stop));
        assertEquals(0, out.size());
    }

    @Test
    void refusesWhatDoesNotFitTheMemory() {
        Samples huge = new Samples() {
            @Override
            public long size() {
                return 1L << 40;
            }

            @Override
            public double at(long index) {
                return 0;
            }
        };
        Signal array = new Signal("scan", Measurand.other("counts", Unit.ONE), Unit.ONE,
                List.of(SignalAxis.counting("y", 1 << 20), SignalAxis.counting("x", 1 << 20)), huge);
        IOException refused = assertThrows(IOException.class,
                () -> new NexusWriter().write(recording(List.of(), List.of(array)), new ByteArrayOutputStream(),
                        Progress.NONE));
        assertTrue(refused.getMessage().contains("MiB"));
    }
}
