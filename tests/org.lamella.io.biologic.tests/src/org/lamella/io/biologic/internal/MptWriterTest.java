/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.core.error.LamellaException;
import org.lamella.core.files.FileAccess;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;

/** What is written is what EC-Lab writes: our reader of EC-Lab's files, which was made from those, finds it again. */
class MptWriterTest {

    @TempDir
    private Path folder;

    private static Recording recording(Technique technique, Signal... columns) {
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("a\tb.dta");
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        Metadata metadata = new Metadata(List.of(Metadata.Entry.text(Metadata.STARTED, "", "2024-05-06T07:08:09"),
                Metadata.Entry.text(Metadata.COMMENT, "", "two\nlines µ")));
        return new Recording(source, "made", technique, metadata,
                List.of(new Table("data", columns[0].samples().size(), List.of(columns))), List.of(), List.of(), true);
    }

    private static byte[] write(Recording recording) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MptWriter().write(recording, out, Progress.NONE);
        return out.toByteArray();
    }

    private Recording readBack(byte[] bytes) throws IOException, LamellaException {
        Path file = Files.write(folder.resolve("back.mpt"), bytes);
        return new MptReader().read(ByteSource.open(FileAccess.system(), file), Progress.NONE);
    }

    @Test
    void cyclingComesBackWithTechniqueAndNumbers() throws IOException, LamellaException {
        double[] current = { 1e-6, -Math.PI * 1e-7, Double.NaN };
        Recording back = readBack(write(recording(Technique.GALVANOSTATIC_CYCLING,
                Signal.column("t", Measurand.TIME, new double[] { 0, 1.5, 3 }),
                Signal.column("U", Measurand.POTENTIAL, new double[] { 4.4, 4.5, 4.6 }),
                Signal.column("i", Measurand.CURRENT, current),
                Signal.column("q", Measurand.CHARGE, new double[] { 0, 3.6, 7.2 }),
                Signal.column("cyc", Measurand.CYCLE, new double[] { 1, 1, 2 }),
                Signal.column("my own", Measurand.raw("my own"), new double[] { 1, 2, 3 }))));
        assertTrue(back.technique().is(Technique.GALVANOSTATIC_CYCLING));
        Table table = back.tables().getFirst();
        assertArrayEquals(new double[] { 4.4, 4.5, 4.6 }, table.values(Measurand.POTENTIAL), 1e-12);
        assertArrayEquals(new double[] { 0, 3.6, 7.2 }, table.values(Measurand.CHARGE), 1e-12);
        assertArrayEquals(current, table.values(Measurand.CURRENT), 1e-18);
        assertArrayEquals(new double[] { 1, 1, 2 }, table.values(Measurand.CYCLE));
        assertTrue(back.metadata().text(Metadata.STARTED).orElse("").startsWith("2024-05-06T07:08:09"));
    }

    @Test
    void theImaginaryPartHasEcLabsSign() throws IOException, LamellaException {
        byte[] bytes = write(recording(Technique.IMPEDANCE,
                Signal.column("f", Measurand.FREQUENCY, new double[] { 1e3, 1 }),
                Signal.column("re", Measurand.IMPEDANCE_REAL, new double[] { 10, 20 }),
                Signal.column("im", Measurand.IMPEDANCE_IMAGINARY, new double[] { -5, -7 })));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\t\r\n"), text);
        assertTrue(text.contains("\t5.000000000000000E+00\t"), text);
        assertArrayEquals(new double[] { -5, -7 },
                readBack(bytes).tables().getFirst().values(Measurand.IMPEDANCE_IMAGINARY), 1e-12);
    }

    @Test
    void countsItsHeaderLinesAndNamesWhatItLeavesOut() throws IOException {
        String text = new String(write(recording(Technique.UNKNOWN,
                Signal.column("t", Measurand.TIME, new double[] { 0 }),
                Signal.column("strange", Measurand.raw("strange"), new double[] { 1 }))),
                StandardCharsets.ISO_8859_1);
        List<String> lines = text.lines().toList();
        int count = Integer.parseInt(lines.get(1).replaceAll("\\D", ""));
        assertEquals("time/s\t", lines.get(count - 1));
        assertEquals(count + 1, lines.size());
        assertTrue(text.contains("column left out : strange"));
    }

    @Test
    void aDateThatIsNotKnownStaysUnknown() throws IOException, LamellaException {
        Recording dated = recording(Technique.OPEN_CIRCUIT, Signal.column("t", Measurand.TIME, new double[] { 0, 1 }),
                Signal.column("E", Measurand.POTENTIAL, new double[] { 0.1, 0.2 }));
        byte[] bytes = write(new Recording(dated.source(), dated.format(), dated.technique(), Metadata.NONE,
                dated.tables(), List.of(), List.of(), true));
        // ixdat reads no row below a header without this line
        assertTrue(new String(bytes, StandardCharsets.ISO_8859_1).contains("Acquisition started on : "));
        assertTrue(readBack(bytes).metadata().text(Metadata.STARTED).isEmpty());
    }

    @Test
    void refusesARecordingWithoutAnyOfEcLabsColumns() {
        assertThrows(IOException.class, () -> write(recording(Technique.UNKNOWN,
                Signal.column("strange", Measurand.raw("strange"), new double[] { 1 }))));
    }
}
