/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.autolab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;

class NovaReaderTest {

    private final NovaReader reader = new NovaReader();

    private static String sweep(String separator, boolean comma) {
        StringBuilder text = new StringBuilder("\ufeff" + String.join(separator, "Potential applied (V)", "Time (s)",
                "WE(1).Current (A)", "WE(1).Potential (V)", "Scan", "Index", "Q+", "Q-") + "\r\n");
        for (int i = 0; i < 40; i++) {
            double e = (i < 20 ? i : 40 - i) * 0.01;
            String row = String.join(separator, "" + e, "" + i * 0.5, "" + e * 1e-6, "" + (e + 1e-4), "1", "" + (i + 1),
                    "1E-6", "-2E-6");
            text.append(comma ? row.replace('.', ',') : row).append("\r\n");
        }
        return text.toString();
    }

    @Test
    void aSweepHasMeasuredAndAppliedPotentialAndCharges() throws Exception {
        for (String text : List.of(sweep(";", true), sweep("\t", false), sweep(",", false))) {
            assertEquals(Recognition.CERTAIN, reader.recognise(text.getBytes(StandardCharsets.UTF_8)));
            Recording recording = Texts.read(reader, text);
            assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
            assertEquals(0.2001, Texts.values(recording, Measurand.POTENTIAL)[20], 1e-12);
            assertEquals(0.2, Texts.values(recording, Measurand.CONTROL_POTENTIAL)[20], 1e-12);
            assertEquals(0.2e-6, Texts.values(recording, Measurand.CURRENT)[20], 1e-18);
            assertEquals("C", recording.tables().getFirst().columns().get(7).measurand().unit().symbol());
            assertEquals(List.of(), Texts.warnings(recording));
        }
    }

    @Test
    void aSpectrumIsReadWhateverBecameOfTheOhm() throws Exception {
        String text = "Index\tFrequency (Hz)\tZ' (\u03a9)\t-Z'' (\u03a9)\tZ (\u03a9)\t-Phase (\u00b0)\tTime (s)\t"
                + "Potential DC (V)\tCurrent DC (A)\n1\t1000\t30\t40\t50\t53.13\t1\t0.5\t1E-6\n"
                + "2\t100\t60\t80\t100\t53.13\t2\t0.5\t1E-6\n3\t10\t90\t120\t150\t53.13\t3\t0.5\t1E-6\n";
        for (String version : List.of(text, text.replaceAll("[^\\x00-\\x7f]", "?"))) {
            Recording recording = Texts.read(reader, version);
            assertEquals(Technique.IMPEDANCE, recording.technique());
            assertArrayEquals(new double[] { 30, 60, 90 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
            assertArrayEquals(new double[] { -40, -80, -120 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
            assertEquals(-0.9273, Texts.values(recording, Measurand.IMPEDANCE_PHASE)[0], 1e-4, "53.13°");
            assertEquals(0.5, Texts.values(recording, Measurand.POTENTIAL)[0]);
            assertEquals(List.of(), Texts.warnings(recording));
        }
        byte[] german = text.replace("\u03a9", "Ohm").getBytes(Charset.forName("windows-1252"));
        assertEquals(Recognition.CERTAIN, reader.recognise(german));
    }

    @Test
    void aColumnOfALaterVersionIsKeptAndTold() throws Exception {
        Recording recording = Texts.read(reader, "WE(1).Potential (V);WE(1).Current (A);Novelty (x)\n"
                + "0,1;0,2;7\n0,2;0,3;8\n0,3;0,4;9\n");
        assertArrayEquals(new double[] { 7, 8, 9 }, recording.tables().getFirst().columns().get(2).toArray());
        assertTrue(Texts.warnings(recording).contains("unknown-column"));
    }
}
