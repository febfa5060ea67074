/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.princeton;

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

/** Files as VersaStudio 2 lays them out when data are saved as text. */
public class ParReaderTest {

    private static final String COLUMNS = "Definition=Segment #, Point #, E(V), I(A), Elapsed Time(s), "
            + "ADC Sync Input(V), Current Range, Status, E Applied(V), Frequency(Hz), E Real, E Imag, I Real, I Imag, "
            + "Z Real, Z Imag, E2 Status, E2(V), E2 Real, E2 Imag, Z2 Real, Z2 Imag, ActionId, AC Amplitude\r\n";

    private final ParReader reader = new ParReader();

    private static String head(String action) {
        return "<Application>\r\nVersion=2.66.2.0\r\n</Application>\r\n<Instrument>\r\nModel=VersaSTAT 4\r\n"
                + "SerialNumber=12345\r\n</Instrument>\r\n<Experiment>\r\nTimeAcquired=10:41:31 AM\r\n"
                + "DateAcquired=Thursday, June 12, 2025\r\nDataFormat=ASCII\r\n</Experiment>\r\n<Action1>\r\n"
                + "Scan Rate (V/s)=0.05\r\nName=" + action + "\r\n</Action1>\r\n";
    }

    private static String segment(int number, String... rows) {
        return "<Segment" + number + ">\r\nType=2\r\nVersion=3\r\n" + COLUMNS + String.join("\r\n", rows) + "\r\n"
                + "</Segment" + number + ">\r\n";
    }

    private static String dc(int segment, int point, double potential, double current, double time) {
        return segment + "," + point + "," + potential + "," + current + "," + time + ",0.1,5,0," + potential
                + ",0,0,0,0,0,0,0,0,0,0,0,0,0,1,0";
    }

    private static String ac(int point, double frequency, String waves) {
        return "0," + point + ",0.31,1E-06," + point + ",0,5,0,0.3," + frequency + "," + waves
                + ",0,0,0,0,0,0,1,0.01";
    }

    /** A voltammogram in two segments. */
    public static String voltammogram() {
        return head("Cyclic Voltammetry (Multiple Cycles)") + segment(1, dc(0, 0, -0.2, -1e-6, 0), dc(0, 1, 0, 1e-6, 1),
                dc(0, 2, 0.2, 5e-6, 2)) + segment(2, dc(1, 0, 0.2, 4e-6, 3), dc(1, 1, 0, -1e-6, 4));
    }

    @Test
    void segmentsOfAVoltammogramAreOneCourse() throws Exception {
        Recording recording = Texts.read(reader, voltammogram());
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
        assertArrayEquals(new double[] { -0.2, 0, 0.2, 0.2, 0 }, Texts.values(recording, Measurand.POTENTIAL));
        assertArrayEquals(new double[] { -1e-6, 1e-6, 5e-6, 4e-6, -1e-6 }, Texts.values(recording, Measurand.CURRENT));
        assertArrayEquals(new double[] { 0, 1, 2, 3, 4 }, Texts.values(recording, Measurand.TIME));
        assertEquals(0.05, recording.metadata().number(Metadata.SCAN_RATE).orElseThrow());
        assertEquals("2025-06-12T10:41:31", recording.metadata().text(Metadata.STARTED).orElseThrow());
        assertEquals("12345", recording.metadata().text(Metadata.SERIAL_NUMBER).orElseThrow());
        assertTrue(recording.complete());
    }

    @Test
    void aSpectrumHasTheImpedanceThatTheProgramDivided() throws Exception {
        Recording recording = Texts.read(reader, head("Potentiostatic EIS")
                + segment(1, ac(0, 1000, "1E-2,0,8E-4,2E-4,12.5,-3.5"), ac(1, 100, "1E-2,0,4E-4,1E-4,22.5,-8")));
        assertEquals(Technique.IMPEDANCE, recording.technique());
        assertArrayEquals(new double[] { 1000, 100 }, Texts.values(recording, Measurand.FREQUENCY));
        assertArrayEquals(new double[] { 12.5, 22.5 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
        assertArrayEquals(new double[] { -3.5, -8 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
    }

    @Test
    void wavesGiveTheImpedanceWhereTheProgramDidNot() throws Exception {
        Recording recording = Texts.read(reader, head("Potentiostatic EIS")
                + segment(1, ac(0, 1000, "1E-2,0,8E-4,2E-4,0,0"), ac(1, 100, "0,1E-2,0,1E-4,0,0")));
        // 10 mV / (0.8 + 0.2i) mA = (8 − 2i)/0.68 Ω, and 10i mV / 0.1i mA = 100 Ω
        assertArrayEquals(new double[] { 8 / 0.68, 100 }, Texts.values(recording, Measurand.IMPEDANCE_REAL), 1e-12);
        assertArrayEquals(new double[] { -2 / 0.68, 0 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY), 1e-12);
    }

    @Test
    void pointsBeforeTheSweepAreNoPartOfTheSpectrum() throws Exception {
        Recording recording = Texts.read(reader, head("Potentiostatic EIS")
                + segment(1, ac(0, 0, "0,0,0,0,0,0"), ac(1, 1000, "1E-2,0,8E-4,2E-4,12.5,-3.5"),
                        ac(2, 100, "1E-2,0,4E-4,1E-4,22.5,-8")));
        assertArrayEquals(new double[] { 1000, 100 }, Texts.values(recording, Measurand.FREQUENCY));
        assertArrayEquals(new double[] { -3.5, -8 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
    }

    @Test
    void aNameWithoutAColumnIsLeftOut() throws Exception {
        Recording recording = Texts.read(reader, voltammogram().replace("AC Amplitude\r", "AC Amplitude, 0\r"));
        assertArrayEquals(new double[] { -0.2, 0, 0.2, 0.2, 0 }, Texts.values(recording, Measurand.POTENTIAL));
        assertTrue(recording.complete());
    }

    @Test
    void aFileThatBreaksOffSaysSo() throws Exception {
        String whole = voltammogram();
        Recording recording = Texts.read(reader, whole.substring(0, whole.indexOf("4.0E-6") + 3));
        assertFalse(recording.complete());
        assertTrue(Texts.warnings(recording).contains("truncated"));
        assertArrayEquals(new double[] { -0.2, 0, 0.2 }, Texts.values(recording, Measurand.POTENTIAL));
    }

    @Test
    void binaryDataAreRefusedWithTheWayOut() {
        String binary = head("Open Circuit").replace("ASCII", "Binary");
        assertEquals(Recognition.LIKELY, reader.recognise(binary.getBytes(StandardCharsets.UTF_8)));
        FormatException none = assertThrows(FormatException.class, () -> Texts.read(reader, binary));
        assertTrue(none.problem().cause().contains("binary"));
        assertTrue(none.problem().wayOut().contains("export"));
    }

    @Test
    void actionsThatShareASegmentAreTablesOfTheirOwn() throws Exception {
        String rest = dc(0, 0, 0.3, 0, 0).replaceAll(",1,0$", ",2,0");
        Recording recording = Texts.read(reader, head("Cyclic Voltammetry (Single Cycle)")
                + segment(1, rest, rest, dc(1, 0, -0.2, -1e-6, 1), dc(1, 1, 0, 1e-6, 2),
                        ac(0, 1000, "1E-2,0,8E-4,2E-4,12.5,-3.5").replaceAll(",1,0.01$", ",3,0.01")));
        assertEquals(3, recording.tables().size());
        assertEquals(List.of(2L, 2L, 1L), recording.tables().stream().map(t -> t.rows()).sorted((a, c) -> (int) (c - a))
                .toList());
        assertArrayEquals(new double[] { 12.5 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
        assertTrue(recording.tables().stream().noneMatch(t -> t.has(Measurand.FREQUENCY) && t.rows() > 1));
    }

    @Test
    void commasForDecimalSignAndSeparatorAreRefused() {
        for (String end : new String[] { "AC Amplitude\r", "AC Amplitude, 0\r" }) {
            // 0,2 instead of 0.2: as many cells as the longer list of names has
            String rows = String.join("\r\n", dc(0, 0, 1, 0, 0).replaceAll("\\.0|0\\.1", "7").replaceFirst("7", "7,5"),
                    dc(0, 1, 2, 0, 1).replaceAll("\\.0|0\\.1", "7").replaceFirst("7", "7,5"));
            String text = head("Open Circuit") + segment(1, rows).replace("AC Amplitude\r", end);
            FormatException refused = assertThrows(FormatException.class, () -> Texts.read(reader, text));
            assertTrue(refused.problem().cause().contains("more cells"), refused.problem().cause());
            assertTrue(refused.problem().wayOut().contains("point"));
        }
    }
}
