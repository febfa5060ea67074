/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.sample.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Settings;
import org.lamella.core.error.FormatException;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.io.ByteSource;
import org.lamella.io.Recognition;

class SamplePluginTest {

    private static final Path NAME = Path.of("run.lablog");
    private final LabLogReader reader = new LabLogReader();

    private static byte[] file(int announced, double[][] rows) {
        ByteBuffer bytes = ByteBuffer.allocate(12 + rows.length * 16).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("LABLOG1\n".getBytes(StandardCharsets.US_ASCII)).putInt(announced);
        for (double[] row : rows) {
            bytes.putDouble(row[0]).putFloat((float) row[1]).putFloat((float) row[2]);
        }
        return bytes.array();
    }

    private Recording read(byte[] content) throws LamellaException {
        return reader.read(ByteSource.of(NAME, content), Progress.NONE);
    }

    @Test
    void readsRowsInSi() throws LamellaException {
        byte[] content = file(2, new double[][] { { 0, 0.5, 2 }, { 10, 0.75, 4 } });
        assertEquals(Recognition.CERTAIN, reader.recognise(content));
        Recording recording = read(content);
        assertTrue(recording.complete());
        assertArrayEquals(new double[] { 2e-6, 4e-6 }, recording.tables().getFirst().values(Measurand.CURRENT), 1e-18);
    }

    @Test
    void keepsTheSoundRowsOfAFileThatIsCutAnywhere() throws LamellaException {
        byte[] whole = file(3, new double[][] { { 0, 0, 1 }, { 1, 0, 1 }, { 2, 0, 1 } });
        for (int length = 12; length < whole.length; length++) {
            Recording recording = read(Arrays.copyOf(whole, length));
            assertFalse(recording.complete());
            assertEquals((length - 12) / 16, recording.tables().getFirst().rows());
            assertEquals("truncated", recording.warnings().getFirst().code());
        }
        for (int length = 8; length < 12; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(FormatException.class, () -> read(cut));
        }
    }

    @Test
    void believesNoRowCountThatTheFileCannotHold() throws LamellaException {
        Recording recording = read(file(-1, new double[][] { { 0, 0, 1 } }));
        assertEquals(1, recording.tables().getFirst().rows());
    }

    @Test
    void integratesTheCurrent() throws LamellaException {
        ChargePassedAnalysis analysis = new ChargePassedAnalysis();
        Recording recording = read(file(3, new double[][] { { 0, 0, 2 }, { 10, 0, 2 }, { 30, 0, 4 } }));
        Quantity charge = analysis.analyse(recording, Settings.of(analysis.settings(), Map.of()), Progress.NONE)
                .quantity("Q").orElseThrow();
        // by hand: 10 s · 2 µA + 20 s · 3 µA; weights 5, 15 and 10 s times 1 nA
        assertEquals(80e-6, charge.value(), 1e-12);
        assertEquals(Math.sqrt(25 + 225 + 100) * 1e-9, charge.uncertainty(), 1e-15);
    }
}
