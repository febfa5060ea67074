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
    void readsMoreRowsThanFitAWindow() throws LamellaException {
        StringBuilder text = new StringBuilder(HEAD.replace("\n", "\r\n"));
        int rows = 60_000;
        for (int row = 0; row < rows; row++) {
            text.append(row).append("\t").append(row * 0.5).append("\t").append(-row).append("E-003\t\r\n");
        }
        Recording recording = read(text.toString(), StandardCharsets.US_ASCII);
        assertTrue(recording.complete(), recording.warnings().toString());
        var table = recording.tables().getFirst();
        assertEquals(rows, table.rows());
        double[] potential = table.values(Measurand.POTENTIAL);
        for (int row = 0; row < rows; row++) {
            assertEquals(row * 0.5, potential[row]);
            assertEquals(row * 0.5, table.find(Measurand.POTENTIAL).orElseThrow().samples().at(row));
        }
        assertEquals(-(rows - 1) * 1e-6, table.values(Measurand.CURRENT)[rows - 1], 1e-12);
    }

    @Test
    void passesOverALineThatIsLongerThanAnyWindow() throws LamellaException {
        Recording recording =
                read(HEAD + "0\t0\t0\t\n" + "7".repeat(3 << 20) + "\n1\t0\t0\t\n", StandardCharsets.UTF_8);
        assertFalse(recording.complete());
        assertEquals(2, recording.tables().getFirst().rows());
        assertEquals(14, recording.warnings().getFirst().place().line());
    }

    @Test
    void leavesOutARowWithMoreValuesThanColumns() throws LamellaException {
        // as when the end of a line is damaged
        Recording recording = read(HEAD + "0\t0\t0\t\n1\t0\t0\t2\t0\t0\t\n3\t0\t0\t\n", StandardCharsets.UTF_8);
        assertFalse(recording.complete());
        assertEquals(2, recording.tables().getFirst().rows());
    }

    @Test
    void turnsPointsInTimeIntoSeconds() throws LamellaException {
        Recording recording = read(HEAD + "07/19/2024 23:59:59.5000\t0\t0\t\n07/20/2024 00:00:01.7500\t0\t0\t\n",
                StandardCharsets.UTF_8);
        assertEquals("absolute-time", recording.warnings().getFirst().code());
        assertArrayEquals(new double[] { 0, 2.25 }, recording.tables().getFirst().values(Measurand.TIME), 1e-12);
    }

    @Test
    void leavesOutColumnsThatOnlyTheHeadingHas() throws LamellaException {
        for (String labels : new String[] { "time/s\tEwe/V\t\tx", "time/s\tEwe/V\tx" }) {
            Recording recording = read("EC-Lab ASCII FILE\nNb header lines : 3\n" + labels + "\n1.0\t2.0\t\n",
                    StandardCharsets.UTF_8);
            assertEquals("missing-column", recording.warnings().getFirst().code());
            assertEquals(2, recording.tables().getFirst().columns().size());
            assertEquals(1, recording.tables().getFirst().rows());
        }
    }

    @Test
    void keepsAColumnThatIsEmptyInTheFirstRows() throws LamellaException {
        String text = "EC-Lab ASCII FILE\nNb header lines : 3\ntime/s\tEwe/V\tx\n" + "1.0\t2.0\t\t\n".repeat(4)
                + "1.0\t2.0\t3.0\t\n";
        Recording recording = read(text, StandardCharsets.UTF_8);
        assertTrue(recording.complete(), recording.warnings().toString());
        assertArrayEquals(new double[] { Double.NaN, Double.NaN, Double.NaN, Double.NaN, 3 },
                recording.tables().getFirst().find("x").orElseThrow().toArray());
    }

    @Test
    void numbersTheLoopsOfTheHeader() throws LamellaException {
        String text = "EC-Lab ASCII FILE\nNb header lines : 7\n\nNumber of loops : 2\n"
                + "Loop 0 from point number 0 to 1\nLoop 1 from point number 2 to 2\ntime/s\tEwe/V\n0\t0\n1\t0\n2\t0\n";
        assertArrayEquals(new double[] { 0, 0, 1 }, read(text, StandardCharsets.UTF_8).tables().getFirst()
                .find("loop number").orElseThrow().toArray());
    }

    @Test
    void givesParametersInSiWithTheUnitOfTheirNameOrOfTheNextLine() throws LamellaException {
        String text = "EC-Lab ASCII FILE\nNb header lines : 12\n\nGalvano Electrochemical Impedance Spectroscopy\n\n"
                + "Device : SP-200 (SN 0961)\nEC-Lab for windows v11.33 (software)\n"
                + "ti (h:m:s)          1:02:3,5000         \nIa                  50,000              \n"
                + "unit  Ia            µA                  \nEM (V)              1,5                 pass                \n"
                + "time/s\tEwe/V\n0\t0\n";
        Metadata metadata = read(text, StandardCharsets.UTF_8).metadata();
        assertEquals(50e-6, metadata.number(Metadata.EXCITATION_AMPLITUDE).orElseThrow(), 1e-18);
        assertEquals("0961", metadata.text(Metadata.SERIAL_NUMBER).orElseThrow());
        assertEquals("SP-200 (SN 0961)", metadata.text(Metadata.INSTRUMENT).orElseThrow());
        assertTrue(metadata.text(Metadata.SOFTWARE).orElseThrow().contains("v11.33"));
        assertEquals(3723.5, entry(metadata, "ti (h:m:s)").number().orElseThrow());
        assertEquals("1,5 | pass", entry(metadata, "EM (V)").text());
    }

    private static Metadata.Entry entry(Metadata metadata, String label) {
        return metadata.entries().stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void keepsSettingsThatWereChangedWhileTheMeasurementRan() throws LamellaException {
        String text = HEAD.replace("lines : 12", "lines : 14").replace("time/s\tEwe",
                "Modify on : 11/23/2026 10:00:00\ndE/dt               0,500               \ntime/s\tEwe");
        Metadata metadata = read(text + "0\t0\t0\t\n", StandardCharsets.UTF_8).metadata();
        assertEquals(1e-4, metadata.number(Metadata.SCAN_RATE).orElseThrow(), 1e-18);
        assertTrue(metadata.entries().stream().anyMatch(e -> e.label().startsWith("Modify on")));
    }

    @Test
    void refusesAHeadWhoseLengthLeadsIntoTheRows() {
        FormatException e = assertThrows(FormatException.class,
                () -> read(HEAD.replace("lines : 12", "lines : 13") + "0\t0\t0\t\n1\t0\t0\t\n",
                        StandardCharsets.UTF_8));
        assertTrue(e.problem().cause().contains("header lines"), e.getMessage());
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
