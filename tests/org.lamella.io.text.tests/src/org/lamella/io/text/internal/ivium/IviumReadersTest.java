/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

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

/** The files are laid out as those of IviumSoft 4: lengths of strings as four bytes, numbers in columns of 13 and 12. */
public class IviumReadersTest {

    private final IviumReader reader = new IviumReader();

    /** A measurement with its settings and objects. */
    public static String measurement(String method, String technique, String settings, String... objects) {
        return "\0\0\0\0^\0\0\0Version=12\r\nQR=QR,2,_20220616135818,,0\r\nPeaks=false\r\n>\0\0\0Version=15\r\nMethod="
                + method + "\r\nTechnique=" + technique + "\r\nTitle=Rope\r\n" + settings
                + "start time  : 2022-06-16 13:02:28\r\nMconfig=0\r\np\u0001`\0\0\r\n5         \r\nData Objects     \r\n"
                + "0         \r\n" + String.join("", objects) + "2         \r\n";
    }

    /** An object with so many columns and rows announced. */
    public static String object(String name, int columns, int rows, String... lines) {
        return name + "     \r\n" + columns + "         \r\n" + rows + "        \r\n" + String.join("\r\n", lines)
                + "\r\n";
    }

    private static String spectrum(int announced) {
        return object("primary_data", 3, announced, "1.94593E+04  -5.47461E+05 1.00000E+05 ",
                "2.19447E+04  -6.94055E+05 7.94328E+04 ", "-4.36909E+03 -2.81799E+06 1.99526E+04 ");
    }

    @Test
    void aSpectrumHasRealAndImaginaryPartAndFrequency() throws Exception {
        String text = measurement("Impedance", "Constant E", "Data Options.Area=0,5\r\n", spectrum(3),
                object("ocpdata", 3, 2, "2.00000E+00  -5.13388E-01 1.00000E+00 ",
                        "4.00000E+00  -2.46008E-01 1.00000E+00 "),
                "osc_data     \r\n2         \r\n3         \r\n1         \r\n-1.83372E-06 -1.15869E-01-5.28583E-06 \r\n"
                        + "3         \r\n2         \r\n1.58807E-06  5.05427E-02 5.00000E+00 \r\n"
                        + "-1.62219E-06 -1.96432E-01-5.97108E+00 \r\n");
        for (String version : List.of(text, text.replaceAll("(\\d)\\.(\\d{5}E)", "$1,$2"), text.replace("\r\n", "\n"),
                text.replace("\r\n", "\r"))) {
            assertEquals(Recognition.CERTAIN, reader.recognise(version.getBytes(StandardCharsets.ISO_8859_1)));
            Recording recording = Texts.read(reader, version, StandardCharsets.ISO_8859_1);
            assertEquals(Technique.IMPEDANCE, recording.technique());
            assertTrue(recording.complete());
            assertArrayEquals(new double[] { 1e5, 79432.8, 19952.6 }, Texts.values(recording, Measurand.FREQUENCY));
            assertArrayEquals(new double[] { 19459.3, 21944.7, -4369.09 },
                    Texts.values(recording, Measurand.IMPEDANCE_REAL));
            assertEquals(-2.81799e6, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY)[2]);
            assertEquals(List.of("Rope", "ocpdata", "osc_data"),
                    recording.tables().stream().map(t -> t.name()).toList());
            assertArrayEquals(new double[] { -5.28583e-6, 5, -5.97108 },
                    recording.tables().get(2).columns().get(3).toArray(), "a sign separates numbers too");
            assertEquals("2022-06-16T13:02:28", recording.metadata().text(Metadata.STARTED).orElseThrow());
            assertEquals(5e-5, recording.metadata().number(Metadata.ELECTRODE_AREA).orElseThrow(), 1e-19);
        }
    }

    @Test
    void aSweepIsOnTheScaleOfTheMeasuredPotential() throws Exception {
        String rows = object("primary_data", 3, 4, "0.00000E+00  1.00000E-06 2.50000E-01",
                "5.00000E-02  2.00000E-06 3.00000E-01",
                "1.00000E-01  3.00000E-06 3.50000E-01", "5.00000E-02  -1.00000E-06 3.00000E-01");
        Recording recording = Texts.read(reader, measurement("CyclicVoltammetry", "Standard",
                "Scanrate=0,05\r\nN scans=2\r\nApply wrt OCP=true\r\n", rows, rows), StandardCharsets.ISO_8859_1);
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
        assertArrayEquals(new double[] { 0.25, 0.3, 0.35, 0.3, 0.25, 0.3, 0.35, 0.3 },
                Texts.values(recording, Measurand.POTENTIAL));
        assertArrayEquals(new double[] { 1, 1, 1, 1, 2, 2, 2, 2 }, Texts.values(recording, Measurand.CYCLE));
        assertEquals(-1e-6, Texts.values(recording, Measurand.CURRENT)[3]);
        assertEquals(0.05, recording.metadata().number(Metadata.SCAN_RATE).orElseThrow());
        assertEquals(1, Texts.values(recording, Measurand.TIME)[1], 1e-9, "50 mV at 50 mV/s");
    }

    @Test
    void aCourseHasCurrentAndPotentialInTheOrderOfItsTechnique() throws Exception {
        String rows = object("primary_data", 3, 2, "1.00000E+00  -2.00000E-03 3.60000E+00",
                "2.00000E+00  -2.00000E-03 3.50000E+00");
        Recording mixed = Texts.read(reader, measurement("Transients", "Mixed Mode", "", rows));
        assertEquals(-2e-3, Texts.values(mixed, Measurand.CURRENT)[0]);
        assertEquals(3.6, Texts.values(mixed, Measurand.POTENTIAL)[0]);
        Recording set = Texts.read(reader, measurement("Transients", "ChronoPotentiometry", "", rows));
        assertEquals(3.6, Texts.values(set, Measurand.CURRENT)[0]);
        assertEquals(-2e-3, Texts.values(set, Measurand.POTENTIAL)[0]);
    }

    @Test
    void aSetOfMeasurementsHasATableEach() throws Exception {
        String one = measurement("Impedance", "Constant E", "", spectrum(3));
        Recording recording = Texts.read(reader, one + one);
        assertEquals(List.of("Rope", "Rope (2)"), recording.tables().stream().map(t -> t.name()).toList());
    }

    @Test
    void believesNoCountAndSaysWhatIsMissing() throws Exception {
        Recording recording = Texts.read(reader, measurement("Impedance", "Constant E", "", spectrum(999999999)));
        assertFalse(recording.complete());
        assertEquals(3, recording.tables().getFirst().rows());
        assertEquals(List.of("truncated"), Texts.warnings(recording));
        assertThrows(FormatException.class,
                () -> Texts.read(reader,
                        measurement("Impedance", "Constant E", "", spectrum(3)).replaceAll("(?s)primary.*",
                                "")));
    }

    @Test
    void aMethodThatIsNotKnownKeepsItsNumbers() throws Exception {
        Recording recording = Texts.read(reader, measurement("Teleportation", "Standard", "", spectrum(3)));
        assertEquals(Technique.UNKNOWN, recording.technique());
        assertArrayEquals(new double[] { 1e5, 79432.8, 19952.6 },
                recording.tables().getFirst().columns().get(2).toArray());
        assertTrue(Texts.warnings(recording).contains("columns-unknown"));
    }

    @Test
    void readsTheSpectraOfElchemea() throws Exception {
        String text = "a\nb\nc\n\n\n3\n10000.0 109.5 -26.5\n1000 221.25 -120.5\n1e2 366 -73.25\n";
        I2bReader i2b = new I2bReader();
        assertEquals(Recognition.LIKELY, i2b.recognise(text.getBytes(StandardCharsets.US_ASCII)));
        Recording recording = Texts.read(i2b, text);
        assertArrayEquals(new double[] { 1e4, 1e3, 100 }, Texts.values(recording, Measurand.FREQUENCY));
        assertArrayEquals(new double[] { -26.5, -120.5, -73.25 },
                Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
        assertFalse(Texts.read(i2b, text.replace("\n3\n", "\n9\n")).complete());
        assertEquals(Recognition.NO, i2b.recognise("1,2\n3,4\n".getBytes(StandardCharsets.US_ASCII)));
    }
}
