/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.zplot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;

/** The variants that are in use, made for these tests. */
class ZPlotReaderTest {

    private static final String MARKED = """
            ZPLOT2 ASCII
              Measured Data, ZPlot:       3.2c
              Date:                       23-12-2018
              Time:                       11:41:01
              Begin User Comments:        0
              End User Comments:          0
              Data Points:                3
              Freq(Hz)	Ampl	Bias	Time(Sec)	Z'(a)	Z''(b)	GD	Err	Range
            End Comments
            1.500000E+05	1.0000E-02	0.0000E+00	2.640000E+00	1.4937E+03	1.0377E+01	0.0000E+00	0	4
            1.191492E+05	1.0000E-02	0.0000E+00	3.340000E+00	1.4974E+03	-1.4085E+01	0.0000E+00	0	4
            9.464360E+04	1.0000E-02	0.0000E+00	4.050000E+00	1.5008E+03	-4.3704E+01	0.0000E+00	0	4
            """;

    private static final String QUOTED = """
            "Z60W Data File: Version 1.1"
            ""
            0,2,0,1,0.1,10000
            3
            "  Freq (Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range"
            150000,0,0,0,1493.7,10.377,0,0,0
            119149.2,0,0,0,1497.4,-14.085,0,0,0
            94643.6,0,0,0,1500.8,-43.704,0,0,0
            """;

    private final ZPlotReader reader = new ZPlotReader();

    private static void assertSpectrum(Recording recording) throws Exception {
        assertEquals(Technique.IMPEDANCE, recording.technique());
        assertArrayEquals(new double[] { 150000, 119149.2, 94643.6 }, Texts.values(recording, Measurand.FREQUENCY));
        assertArrayEquals(new double[] { 1493.7, 1497.4, 1500.8 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
        assertArrayEquals(new double[] { 10.377, -14.085, -43.704 },
                Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
        assertEquals(List.of(), Texts.warnings(recording));
        assertTrue(recording.complete());
    }

    @Test
    void readsTheVariantsOfTheHeader() throws Exception {
        assertSpectrum(Texts.read(reader, MARKED));
        assertSpectrum(Texts.read(reader, MARKED.replace("\n", "\r\n")));
        assertSpectrum(Texts.read(reader, QUOTED));
        assertSpectrum(Texts.read(reader, MARKED.substring(MARKED.indexOf("  Freq(Hz)"))));
        assertSpectrum(
                Texts.read(reader, MARKED.substring(MARKED.indexOf("  Freq(Hz)")).replace("End Comments\n", "")));
    }

    @Test
    void readsTheVariantsOfTheRows() throws Exception {
        int rows = MARKED.indexOf("1.500000E+05");
        String head = MARKED.substring(0, rows);
        String data = MARKED.substring(rows);
        assertSpectrum(Texts.read(reader, head + data.replace("\t", ", ")));
        assertSpectrum(Texts.read(reader, head + data.replace("\t", "   ")));
        assertSpectrum(Texts.read(reader, head + data.replace('.', ',')));
    }

    @Test
    void readsWhenItWasMeasured() throws Exception {
        assertEquals("2018-12-23T11:41:01", Texts.read(reader, MARKED).metadata().text(Metadata.STARTED).orElseThrow());
    }

    @Test
    void marksFewerPointsThanAnnounced() throws Exception {
        for (String text : List.of(MARKED, QUOTED)) {
            String shorter = text.stripTrailing();
            Recording recording = Texts.read(reader, shorter.substring(0, shorter.lastIndexOf('\n') + 1));
            assertFalse(recording.complete());
            assertEquals(List.of("truncated"), Texts.warnings(recording));
            assertEquals(2, Texts.values(recording, Measurand.FREQUENCY).length);
        }
    }

    @Test
    void refusesAFileWithoutTheColumns() {
        assertThrows(FormatException.class, () -> Texts.read(reader, "ZPLOT2 ASCII\n a\tb\n1\t2\n3\t4\n"));
        assertThrows(FormatException.class, () -> Texts.read(reader, "ZPLOT2 ASCII\nEnd Comments\n"));
    }

    @Test
    void knowsItsFiles() {
        assertEquals(Recognition.CERTAIN, recognise(MARKED));
        assertEquals(Recognition.CERTAIN, recognise(QUOTED));
        assertEquals(Recognition.LIKELY, recognise("ZPLOT2 ASCII\n"));
        assertEquals(Recognition.NO, recognise("freq/Hz\tRe(Z)/Ohm\n"));
        assertEquals(Recognition.NO, recognise(""));
    }

    private Recognition recognise(String text) {
        return reader.recognise(text.getBytes(StandardCharsets.UTF_8));
    }
}
