/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.palmsens;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.FormatException;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;

/** Sessions as PSTrace 5 lays them out: names in small letters, currents in µA, −Z'' and −φ. */
public class PalmSensReaderTest {

    private final PalmSensReader reader = new PalmSensReader();

    /** An array of a data set or a curve. */
    public static String array(int type, String description, String unit, String symbol, String quantity,
            double... values) {
        String all = Arrays.stream(values).mapToObj(v -> "{\"v\":" + v + ",\"s\":0}").collect(Collectors.joining(","));
        return "{\"type\":\"PalmSens.Data.DataArray\",\"arraytype\":" + type + ",\"description\":\"" + description
                + "\",\"unit\":{\"type\":\"PalmSens.Units." + unit + "\",\"s\":\"" + symbol + "\",\"q\":\"" + quantity
                + "\",\"a\":\"x\"},\"datavalues\":[" + all
                + "],\"datavaluetype\":\"PalmSens.Data.DataValue.DataValue\"}";
    }

    /** A measurement with its data set. */
    public static String measurement(String title, String method, String... arrays) {
        return "{\"title\":\"" + title + "\",\"timestamp\":637501536000000000,\"deviceserial\":\"PS4A16A000003\","
                + "\"devicefw\":\"1.6\",\"type\":\".\",\"dataset\":{\"type\":\"PalmSens.Data.DataSetCommon\",\"values\":["
                + String.join(",", arrays) + "]},\"method\":\"" + method + "\",\"curves\":[],\"eisdatalist\":[]}";
    }

    /** A session with its measurements. */
    public static String session(String... measurements) {
        return "{\"type\":\"PalmSens.DataFiles.SessionFile\",\"coreversion\":\"5.8.1704.26894\","
                + "\"methodformeasurement\":\"METHOD_ID=x\",\"measurements\":[" + String.join(",", measurements) + "]}";
    }

    private static String scan(double first) {
        return array(0, "time", "Time", "s", "Time", first, first + 1, first + 2) + ","
                + array(1, "potential", "Volt", "V", "Potential", -0.5, 0, 0.5) + ","
                + array(2, "current", "MicroAmpere", "A", "Current", 10 * first, 1.5, -2);
    }

    private static String voltammogram() {
        return session(measurement("Cyclic Voltammetry",
                "#PSTrace\\r\\nMETHOD_ID=cv\\r\\nSCAN_RATE=1.000E-001\\r\\nN_SCANS=2\\r\\n", scan(0), scan(3)));
    }

    private static String spectrum() {
        return session(measurement("Impedance Spectroscopy", "METHOD_ID=eis\\r\\n",
                array(2, "Idc", "MicroAmpere", "A", "Current", 0.1, 0.2),
                array(5, "Frequency", "Hertz", "Hz", "Frequency", 1e5, 10),
                array(7, "ZRe", "ZRe", "Ω", "Z'", 100, 1100), array(8, "ZIm", "ZIm", "Ω", "-Z''", 5, 250),
                array(10, "Z", "Z", "Ω", "Z", Math.hypot(100, 5), Math.hypot(1100, 250)),
                array(6, "Phase", "Phase", "°", "-Phase", 2.8624, 12.804),
                array(9, "Iac", "MicroAmpere", "A", "Current", 3, 4)));
    }

    @Test
    void scansOfAVoltammogramStandOneAfterTheOtherInVoltAndAmpere() throws Exception {
        Recording recording = Texts.read(reader, "\ufeff" + voltammogram() + "\ufeff", StandardCharsets.UTF_16LE);
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
        assertArrayEquals(new double[] { 0, 1.5e-6, -2e-6, 30e-6, 1.5e-6, -2e-6 },
                Texts.values(recording, Measurand.CURRENT), 1e-18);
        assertArrayEquals(new double[] { -0.5, 0, 0.5, -0.5, 0, 0.5 }, Texts.values(recording, Measurand.POTENTIAL));
        assertArrayEquals(new double[] { 1, 1, 1, 2, 2, 2 }, Texts.values(recording, Measurand.CYCLE));
        assertEquals(0.1, recording.metadata().number(Metadata.SCAN_RATE).orElseThrow());
        // counted with Python's datetime
        assertEquals("2021-03-01T00:00", recording.metadata().text(Metadata.STARTED).orElseThrow());
        assertTrue(recording.complete());
    }

    @Test
    void aSpectrumHasTheImaginaryPartWithItsSign() throws Exception {
        Recording recording = Texts.read(reader, spectrum());
        assertEquals(Technique.IMPEDANCE, recording.technique());
        assertArrayEquals(new double[] { 1e5, 10 }, Texts.values(recording, Measurand.FREQUENCY));
        assertArrayEquals(new double[] { 100, 1100 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
        assertArrayEquals(new double[] { -5, -250 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
        assertEquals(-Math.atan2(250, 1100), Texts.values(recording, Measurand.IMPEDANCE_PHASE)[1], 1e-4);
        assertArrayEquals(new double[] { 0.1e-6, 0.2e-6 }, Texts.values(recording, Measurand.CURRENT), 1e-18);
    }

    @Test
    void capitalNamesAndCurvesWithoutADataSetAreRead() throws Exception {
        String text = "{\"Type\":\"PalmSens.DataFiles.SessionFile\",\"Measurements\":[{\"Title\":\"Amperometric "
                + "Detection\",\"Method\":\"METHOD_ID=ad\",\"Curves\":[{\"Title\":\"i vs t\",\"XAxis\":0,"
                + "\"XAxisDataArray\":" + capital("Time", "s", "Time", 0, 0.5)
                + ",\"YAxisDataArray\":" + capital("NanoAmpere", "A", "Current", 2, 7) + "}]}]}";
        assertEquals(Recognition.CERTAIN, reader.recognise(text.getBytes(StandardCharsets.UTF_16LE)));
        Recording recording = Texts.read(reader, text, StandardCharsets.UTF_16LE);
        assertEquals(Technique.CHRONOAMPEROMETRY, recording.technique());
        assertArrayEquals(new double[] { 2e-9, 7e-9 }, Texts.values(recording, Measurand.CURRENT), 1e-20);
        assertArrayEquals(new double[] { 0, 0.5 }, Texts.values(recording, Measurand.TIME));
    }

    private static String capital(String unit, String symbol, String quantity, double... values) {
        return "{\"Unit\":{\"Type\":\"PalmSens.Units." + unit + "\",\"S\":\"" + symbol + "\",\"Q\":\"" + quantity
                + "\"},\"DataValues\":[" + Arrays.stream(values).mapToObj(v -> "{\"V\":" + v + ",\"C\":3}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    @Test
    void aSessionThatBreaksOffGivesTheRowsThatAreThereWithAWarning() throws Exception {
        String whole = voltammogram();
        String cut = whole.substring(0, whole.indexOf("{\"v\":-2.0", whole.indexOf("30.0")) + 8);
        Recording recording = Texts.read(reader, cut);
        assertFalse(recording.complete());
        assertTrue(Texts.warnings(recording).contains("truncated"));
        assertArrayEquals(new double[] { 0, 1.5e-6, -2e-6, 30e-6, 1.5e-6 }, Texts.values(recording, Measurand.CURRENT),
                1e-18);
    }

    @Test
    void aMethodWithoutPointsIsRefused() {
        FormatException none = assertThrows(FormatException.class, () -> Texts.read(reader, session()));
        assertTrue(none.problem().cause().contains("no measured points"));
        assertEquals(Recognition.NO, reader.recognise("{\"type\":\"Other.Session\"}".getBytes(StandardCharsets.UTF_8)));
    }
}
