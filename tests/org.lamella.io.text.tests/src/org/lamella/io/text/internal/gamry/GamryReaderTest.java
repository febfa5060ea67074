/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.gamry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.core.error.FormatException;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;

/** Files made for these tests, after the description in Gamry's help. */
class GamryReaderTest {

    private static final String HEAD = """
            EXPLAIN
            TAG	%s
            TITLE	LABEL	Film 7	Test &Identifier
            DATE	LABEL	17.7.2024	Date
            TIME	LABEL	9:16:43	Time
            NOTES	NOTES	2	&Notes...
            	first line
            	second line
            PSTAT	PSTAT	IFC1010-00001	Potentiostat
            SCANRATE	QUANT	2.00000E+001	A Real Number
            CYCLES	IQUANT	2	C&ycles (#)
            AREA	QUANT	5.00000E-001	&Area (cm^2)
            CONDIT	TWOPARAM	F	1.50000E+001	0.00000E+000	Conditionin&g	Time(s)	E(V)
            CONVENTION	IQUANT	1	Current Convention
            FRAMEWORKVERSION	LABEL	7.10.3	Framework Version
            """;

    private static final String OPEN_CIRCUIT = """
            OCVCURVE	TABLE	2
            	Pt	T	Vf	Vm	Ach	Over	Temp
            	#	s	V vs. Ref.	V	V	bits	deg C
            	0	0.5	3.0E-001	3.0E-001	0	...........	-327.67
            	1	1	3.1E-001	3.1E-001	0	..........a	25.0
            """;

    private static final String CURVE = """
            CURVE%d	TABLE
            	Pt	T	Vf	Im	Vu	Sig	Ach	IERange	Over	Temp
            	#	s	V vs. Ref.	A	V	V	V	#	bits	deg C
            	0	%s	1.0E-001	1.5E-006	0	0.1	0	5	...........	-327.67
            	1	%s	2.0E-001	-2.5E-006	0	0.2	0	6	%s	-327.67
            """;

    private static final String SPECTRUM = """
            FREQINIT	QUANT	1.00000E+004	Initial Fre&q. (Hz)
            FREQFINAL	QUANT	1.00000E+002	Final Fre&q. (Hz)
            VAC	QUANT	1.00000E+001	AC &Voltage (mV rms)
            ZCURVE	TABLE
            	Pt	Time	Freq	Zreal	Zimag	Zsig	Zmod	Zphz	Idc	Vdc	IERange
            	#	s	Hz	ohm	ohm	V	ohm	°	A	V	#
            	0	1	10000	100.5	-20.25	1	102.5	-11.4	1E-6	0.5	8
            	1	3	1000	200	-50	1	206.2	-14.04	1E-6	0.5	8
            	2	5	100	300	-10	1	300.2	-1.91	1E-6	0.5	8
            """;

    private final GamryReader reader = new GamryReader();

    private static String voltammogram(String secondStart) {
        return HEAD.formatted("CV") + OPEN_CIRCUIT + CURVE.formatted(1, "0.1", "0.2", "...........")
                + CURVE.formatted(2, secondStart, secondStart + "1", "..ih.......");
    }

    @Test
    void joinsTheCurvesOfAVoltammogramWithTheNumberOfTheCycle() throws Exception {
        Recording recording = Texts.read(reader, voltammogram("0.3"));
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
        assertTrue(recording.complete());
        Table curve = recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT, Measurand.TIME, Measurand.CYCLE)
                .orElseThrow();
        assertEquals(recording.tables().getFirst(), curve);
        assertArrayEquals(new double[] { 0.1, 0.2, 0.3, 0.31 }, curve.values(Measurand.TIME));
        assertArrayEquals(new double[] { 0.1, 0.2, 0.1, 0.2 }, curve.values(Measurand.POTENTIAL));
        assertArrayEquals(new double[] { 1.5e-6, -2.5e-6, 1.5e-6, -2.5e-6 }, curve.values(Measurand.CURRENT));
        assertArrayEquals(new double[] { 1, 1, 2, 2 }, curve.values(Measurand.CYCLE));
        assertTrue(Texts.warnings(recording).contains("overload"));
    }

    @Test
    void keepsTheOpenCircuitApart() throws Exception {
        Recording recording = Texts.read(reader, voltammogram("0.3"));
        Table open = recording.tables().getLast();
        assertEquals("OCVCURVE", open.name());
        assertFalse(open.has(Measurand.CURRENT));
        double[] temperature = open.values(Measurand.TEMPERATURE);
        assertTrue(Double.isNaN(temperature[0]), "a sensor that is not there");
        assertEquals(298.15, temperature[1], 1e-9);
    }

    @Test
    void putsCurvesWhoseTimeStartsAgainOneBehindTheOther() throws Exception {
        Recording recording = Texts.read(reader, voltammogram("0.1"));
        double[] time = Texts.values(recording, Measurand.TIME);
        assertEquals(0.2, time[1], 1e-12);
        assertTrue(time[2] > time[1] && time[3] > time[2]);
        assertTrue(Texts.warnings(recording).contains("time-restarts"));
    }

    @Test
    void readsTheHeader() throws Exception {
        Metadata metadata = Texts.read(reader, voltammogram("0.3")).metadata();
        assertEquals(0.02, metadata.number(Metadata.SCAN_RATE).orElseThrow(), 1e-15);
        assertEquals(0.5e-4, metadata.number(Metadata.ELECTRODE_AREA).orElseThrow(), 1e-18);
        assertEquals(2, metadata.number(Metadata.CYCLES).orElseThrow());
        assertEquals("2024-07-17T09:16:43", metadata.text(Metadata.STARTED).orElseThrow());
        assertEquals("first line\nsecond line", metadata.text(Metadata.COMMENT).orElseThrow());
        assertEquals("IFC1010-00001", metadata.text(Metadata.INSTRUMENT).orElseThrow());
        assertEquals("7.10.3", metadata.text(Metadata.SOFTWARE).orElseThrow());
    }

    @Test
    void readsSpectraWithTheAmplitudeFromZeroToPeak() throws Exception {
        Recording recording = Texts.read(reader, HEAD.formatted("EISPOT") + OPEN_CIRCUIT + SPECTRUM);
        assertEquals(Technique.IMPEDANCE, recording.technique());
        assertTrue(recording.complete());
        assertEquals(List.of(), Texts.warnings(recording));
        assertArrayEquals(new double[] { -20.25, -50, -10 }, Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
        assertEquals(Math.toRadians(-11.4), Texts.values(recording, Measurand.IMPEDANCE_PHASE)[0], 1e-12);
        assertEquals(0.01 * Math.sqrt(2), recording.metadata().number(Metadata.EXCITATION_AMPLITUDE).orElseThrow(),
                1e-12);
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8", "windows-1252", "UTF-16LE" })
    void readsDecimalCommasInEveryEncoding(String encoding) throws Exception {
        String comma = (HEAD.formatted("EISPOT") + SPECTRUM).replace("7.10.3", "7-10-3").replace('.', ',').replace("\n",
                "\r\n");
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        Recording recording = Texts.read(reader, mark + comma, Charset.forName(encoding));
        assertArrayEquals(new double[] { 100.5, 200, 300 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
        assertEquals(0.02, recording.metadata().number(Metadata.SCAN_RATE).orElseThrow(), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({ "CV,cyclic_voltammetry", "LSV,linear_sweep", "EISPOT,impedance", "EISGALV,impedance",
        "PWR800_EISGALV,impedance", "OPTIEIS,impedance", "CORPOT,open_circuit", "CHRONOA,chronoamperometry",
        "CHRONOP,chronopotentiometry", "PWR800_CHARGE,galvanostatic_cycling",
        "PWR800_CYCLICCHARGEDISCHARGE,galvanostatic_cycling", "GALVCYCLE,galvanostatic_cycling" })
    void namesTheTechnique(String tag, String technique) throws Exception {
        assertEquals(technique,
                Texts.read(reader, HEAD.formatted(tag) + CURVE.formatted(1, "0", "1", ".")).technique().id());
    }

    @Test
    void findsTheTechniqueOfAnUnknownTagByTheColumns() throws Exception {
        assertEquals(Technique.IMPEDANCE, Texts.read(reader, HEAD.formatted("HOMEMADE") + SPECTRUM).technique());
    }

    @Test
    void marksAbortedRuns() throws Exception {
        Recording recording = Texts.read(reader,
                HEAD.formatted("EISPOT") + SPECTRUM + "EXPERIMENTABORTED\tTOGGLE\tT\tExperiment Aborted\n");
        assertFalse(recording.complete());
        assertTrue(Texts.warnings(recording).contains("aborted"));
        assertEquals(3, Texts.values(recording, Measurand.FREQUENCY).length);
    }

    @Test
    void marksTablesThatAreShorterThanAnnounced() throws Exception {
        Recording recording =
                Texts.read(reader, HEAD.formatted("CORPOT") + OPEN_CIRCUIT.replace("TABLE\t2", "TABLE\t99999"));
        assertFalse(recording.complete());
        assertTrue(Texts.warnings(recording).contains("truncated"));
    }

    @Test
    void marksSweepsAndVoltammogramsThatEndEarly() throws Exception {
        String shortSweep = (HEAD.formatted("EISPOT") + SPECTRUM).replaceAll("(?m)^\\t2\\t5.*\\n", "");
        Recording sweep = Texts.read(reader, shortSweep);
        assertFalse(sweep.complete());
        assertEquals(List.of("sweep-unfinished"), Texts.warnings(sweep));
        Recording cycles = Texts.read(reader, HEAD.formatted("CV") + CURVE.formatted(1, "0", "1", "."));
        assertFalse(cycles.complete());
        assertEquals(List.of("fewer-cycles"), Texts.warnings(cycles));
    }

    @Test
    void leavesOutARowThatIsCutOff() throws Exception {
        String whole = HEAD.formatted("EISPOT") + SPECTRUM;
        for (int cut = 1; cut < 40; cut++) {
            Recording recording = Texts.read(reader, whole.substring(0, whole.length() - cut));
            assertFalse(recording.complete());
            assertArrayEquals(new double[] { 100.5, 200 }, Texts.values(recording, Measurand.IMPEDANCE_REAL));
        }
    }

    @Test
    void saysWhenAFileEndsBeforeItsFirstRow() {
        FormatException e = assertThrows(FormatException.class, () -> Texts.read(reader, HEAD.formatted("CV")));
        assertTrue(e.problem().cause().contains("before the first row"));
    }

    @Test
    void rawWavesAreNotTakenForTheMeasurement() throws Exception {
        String waves = "FRACURVE\tTABLE\t2\n\tPt\tT\tV\tI\n\t#\tS\tV\tA\n\t0\t2\t0.1\t1E-6\n\t1\t1\t0.2\t1E-6\n";
        Recording recording = Texts.read(reader, HEAD.formatted("EISPOT") + SPECTRUM + waves);
        assertEquals("FRACURVE", recording.tables().getLast().name());
        assertFalse(recording.tables().getLast().has(Measurand.CURRENT));
        assertEquals("ZCURVE", recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT).orElseThrow().name());
    }

    @Test
    void knowsItsFilesByTheirMark() {
        assertEquals(Recognition.CERTAIN, recognise("EXPLAIN\r\nTAG\tCV\r\n"));
        assertEquals(Recognition.CERTAIN, recognise("\uFEFFEXPLAIN\nTAG\tCV\n"));
        assertEquals(Recognition.CERTAIN, recognise("VFP600\nTAG\tVFP600\n"));
        assertEquals(Recognition.NO, recognise("EXPLAINED\nVARIANCE\n"));
        assertEquals(Recognition.NO, recognise(""));
        assertEquals(Recognition.NO, recognise("time/s\tEwe/V\n0\t1\n"));
    }

    private Recognition recognise(String text) {
        return reader.recognise(text.getBytes(StandardCharsets.UTF_8));
    }
}
