/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.autolab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;

class DfrReaderTest {

    private static final String ZEROS = " 0.0\n".repeat(6);
    private static final String TWO_POINTS =
            "VERSION8.0\n 2\n 1\n 1000.0\n 109.5\n 26.25\n" + ZEROS + " 10.0\n 484.25\n 99.5\n"
                    + ZEROS + " 1.0\n13.07.2022 22:32:00\n 2.0\n";

    private final DfrReader reader = new DfrReader();

    @Test
    void readsFrequencyRealPartAndTheNegativeOfTheImaginaryPart() throws Exception {
        for (String text : new String[] { TWO_POINTS,
            TWO_POINTS.replace("VERSION8.0", "VERSION8,0").replace(".0\n", ",0\n")
                    .replace(".5\n", ",5\n").replace(".25\n", ",25\n"),
            TWO_POINTS.replace("\n", "\r\n") }) {
            Recording recording = Texts.read(reader, text);
            assertTrue(recording.complete());
            assertArrayEquals(new double[] { 1000, 10 }, Texts.values(recording, Measurand.FREQUENCY));
            assertArrayEquals(new double[] { 109.5, 484.25 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
            assertArrayEquals(new double[] { -26.25, -99.5 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
        }
    }

    @Test
    void believesNoCount() throws Exception {
        Recording recording = Texts.read(reader, TWO_POINTS.replace(" 2\n 1\n", " 999999999\n 1\n"));
        assertFalse(recording.complete());
        assertEquals(2, Texts.values(recording, Measurand.FREQUENCY).length);
        assertTrue(Texts.warnings(recording).contains("truncated"));
    }

    @Test
    void readsTheWholePointsOfAFileThatIsCutOff() throws Exception {
        int first = TWO_POINTS.indexOf(" 10.0\n");
        int second = TWO_POINTS.indexOf(" 1.0\n13.");
        for (int length = first; length < second; length++) {
            Recording recording = Texts.read(reader, TWO_POINTS.substring(0, length));
            assertFalse(recording.complete());
            assertArrayEquals(new double[] { 1000 }, Texts.values(recording, Measurand.FREQUENCY));
        }
        for (int length = 12; length < first; length++) {
            String cut = TWO_POINTS.substring(0, length);
            assertThrows(FormatException.class, () -> Texts.read(reader, cut));
        }
    }

    @Test
    void knowsItsFiles() {
        assertEquals(Recognition.CERTAIN, reader.recognise(TWO_POINTS.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Recognition.NO, reader.recognise("VERSION 8 of this text\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(Recognition.NO, reader.recognise(new byte[0]));
    }
}
