/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;

class MptReaderTest {

    private static final String HEAD = """
            EC-Lab ASCII FILE
            Nb header lines : 12

            Cyclic Voltammetry

            Acquisition started on : 11/23/2026 09:15:30.250
            Electrode surface area : 0,785 cm²
            Characteristic mass : 0,002 g
            Comments : a film
            dE/dt               0,100               \s
            dE/dt unit          mV/s                \s
            time/s\tEwe/V\t<I>/mA\t
            """;

    private static Recording read(String text, Charset charset) throws LamellaException {
        return new MptReader().read(ByteSource.of(Path.of("made.mpt"), text.getBytes(charset)), Progress.NONE);
    }

    @Test
    void readsDecimalCommasTrailingTabsAndMissingValues() throws LamellaException {
        Recording recording = read(HEAD + "0,5\t1,25E+000\t-2,0\t\n1,0\tXXX\t4\t\n", Charset.forName("windows-1252"));
        assertTrue(recording.complete(), recording.warnings().toString());
        assertTrue(recording.technique().is(Technique.CYCLIC_VOLTAMMETRY));
        var table = recording.tables().getFirst();
        assertArrayEquals(new double[] { 1.25, Double.NaN }, table.values(Measurand.POTENTIAL));
        assertArrayEquals(new double[] { -2e-3, 4e-3 }, table.values(Measurand.CURRENT), 1e-18);
    }

    @Test
    void findsWhatAnalysesNeedInTheHeaderOfBothEncodings() throws LamellaException {
        for (Charset charset : new Charset[] { Charset.forName("windows-1252"), StandardCharsets.UTF_8 }) {
            Metadata metadata = read(HEAD + "0\t0\t0\t\n", charset).metadata();
            assertEquals(1e-4, metadata.number(Metadata.SCAN_RATE).orElseThrow(), 1e-18);
            assertEquals(0.785e-4, metadata.number(Metadata.ELECTRODE_AREA).orElseThrow(), 1e-18);
            assertEquals(2e-6, metadata.number(Metadata.ACTIVE_MASS).orElseThrow(), 1e-18);
            assertEquals("2026-11-23T09:15:30.250", metadata.text(Metadata.STARTED).orElseThrow());
            assertEquals("a film", metadata.text(Metadata.COMMENT).orElseThrow());
        }
    }

    @Test
    void readsExportsWithoutHeaderAndOfBtLab() throws LamellaException {
        String text = "BT-Lab ASCII FILE\nNb header lines : 3\ntime/s\tEwe/V\n1.0\t2.0\n";
        assertEquals(Recognition.CERTAIN, new MptReader().recognise(text.getBytes(StandardCharsets.US_ASCII)));
        assertArrayEquals(new double[] { 2 }, read(text, StandardCharsets.US_ASCII).tables().getFirst()
                .values(Measurand.POTENTIAL));
    }

    @Test
    void tellsBadRowsByLineAndKeepsTheOthers() throws LamellaException {
        Recording recording = read(HEAD + "0\t0\t0\t\n1\tx\t0\t\n2\t0\t0\t\n3\t0\t0\t\n", StandardCharsets.UTF_8);
        assertFalse(recording.complete());
        assertEquals(3, recording.tables().getFirst().rows());
        assertEquals(14, recording.warnings().getFirst().place().line());
    }

    @Test
    void callsAFileThatEndsWithinARowTruncated() throws LamellaException {
        Recording recording = read(HEAD + "0\t0\t0\t\n1\t0.", StandardCharsets.UTF_8);
        assertFalse(recording.complete());
        assertEquals("truncated", recording.warnings().getFirst().code());
        assertEquals(1, recording.tables().getFirst().rows());
    }

    @Test
    void doesNotTakeTheBeginningOfANumberForTheNumber() throws LamellaException {
        Recording recording = read(HEAD + "0\t0\t-1.25\n1\t0\t1.2", StandardCharsets.UTF_8);
        assertFalse(recording.complete());
        assertEquals(1, recording.tables().getFirst().rows());
    }

    @Test
    void saysWhatIsWrongWithAHeader() {
        for (String text : new String[] { "EC-Lab ASCII FILE\n", "EC-Lab ASCII FILE\nNb header lines : many\n",
                "EC-Lab ASCII FILE\nNb header lines : 99999999999\n", "EC-Lab ASCII FILE\nNb header lines : 40\n\nCV\n" }) {
            FormatException e = assertThrows(FormatException.class, () -> read(text, StandardCharsets.US_ASCII));
            assertTrue(e.problem().place().line() > 0, e.getMessage());
        }
    }
}
