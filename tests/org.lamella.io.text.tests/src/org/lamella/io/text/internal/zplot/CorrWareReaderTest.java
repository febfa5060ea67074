/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.zplot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;

/** Curves as CorrWare lays them out. */
class CorrWareReaderTest {

    private static final String CURVE = "CORRW ASCII\r\nDate: 3-4-2021\r\nSurface Area: 0.5\r\nScan Rate (mV/s): 20\r\n"
            + "  E(Volts)\t  I(A/cm2)\t  T(Seconds)\r\nEnd Comments\r\n"
            + "-3.00000E-01\t2.0E-06\t0\r\n-2.00000E-01\t4.0E-06\t5\r\n-1.00000E-01\t-8.0E-06\t10\r\n";

    private final CorrWareReader reader = new CorrWareReader();

    @Test
    void theCurrentIsThatOfTheWholeArea() throws Exception {
        assertEquals(Recognition.CERTAIN, reader.recognise(CURVE.getBytes(StandardCharsets.UTF_8)));
        Recording recording = Texts.read(reader, CURVE);
        assertEquals(0.5e-4, recording.metadata().number(Metadata.ELECTRODE_AREA).orElseThrow(), 1e-18);
        assertArrayEquals(new double[] { 1e-6, 2e-6, -4e-6 }, Texts.values(recording, Measurand.CURRENT), 1e-18);
        assertArrayEquals(new double[] { -0.3, -0.2, -0.1 }, Texts.values(recording, Measurand.POTENTIAL), 1e-15);
        assertArrayEquals(new double[] { 0, 5, 10 }, Texts.values(recording, Measurand.TIME), 1e-15);
    }

    @Test
    void aSweepStaysOneWhereTheHeaderTellsTheOpenCircuitBefore() throws Exception {
        StringBuilder text = new StringBuilder(
                "CORRW ASCII\r\nOpen Circuit Potential (V): 0.1\r\nSurface Area: 1\r\n"
                        + "  E(Volts)\t  I(A/cm2)\t  T(Seconds)\r\nEnd Comments\r\n");
        for (int i = 0; i < 200; i++) {
            double potential = -0.3 + 0.006 * (i < 100 ? i : 199 - i);
            text.append(potential).append('\t').append(1e-6 * (i < 100 ? 1 : -1) + 1e-6 * potential).append('\t')
                    .append(0.3 * i).append("\r\n");
        }
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, Texts.read(reader, text.toString()).technique());
    }

    @Test
    void spectraAreNotItsMatter() {
        assertEquals(Recognition.NO, reader.recognise("ZPLOT2 ASCII\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void curvesWithoutLabelsHaveTheOrderOfTheProgram() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            rows.append(String.format(Locale.ROOT, "%.5E  %.5E  %.4f\r\n", (i < 20 ? i : 40 - i) * 0.01,
                    (i - 20) * 1e-6, i * 0.5));
        }
        String head = "CORRW ASCII\r\n  CorrWare for Windows: Version 3.5a\r\n  Surface Area: 0.5\r\n";
        for (String end : List.of("End Comments\r\n", "  Data Points: 40\r\nEnd Comments\r\n")) {
            Recording recording = Texts.read(reader, head + end + rows);
            assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
            assertEquals(0.2, Texts.values(recording, Measurand.POTENTIAL)[20], 1e-12);
            assertEquals(-10e-6, Texts.values(recording, Measurand.CURRENT)[0], 1e-15);
            assertEquals(19.5, Texts.values(recording, Measurand.TIME)[39], 1e-12);
            assertTrue(Texts.warnings(recording).contains("columns-assumed"));
        }
        String falling = rows.toString().replaceAll(" (\\S+)\r\n", " -$1\r\n");
        assertTrue(Texts.read(reader, head + "End Comments\r\n" + falling).tableWith(Measurand.POTENTIAL).isEmpty());
    }
}
