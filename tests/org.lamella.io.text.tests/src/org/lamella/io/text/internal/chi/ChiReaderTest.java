/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.chi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.io.Recognition;
import org.lamella.io.text.internal.Texts;
import org.lamella.io.text.internal.delimited.DelimitedReader;

/** Texts made in the shape that CH Instruments' program writes; the expected values are the ones written into them. */
class ChiReaderTest {

    private static final String HEAD = """
            Feb. 3, 2025   09:15:08
            %s
            File: c:\\chi\\lab\\film.bin
            Data Source:  Experiment
            Instrument Model:  CHI760E
            Header:\s
            Note:\s

            """;

    private final ChiReader reader = new ChiReader();

    private static String head(String technique) {
        return HEAD.formatted(technique);
    }

    /** A capacitor of 1 mF beside a resistor of 1 kΩ, swept at 0.1 V/s up and down; signs as the factor says. */
    private static String voltammogram(double sign) {
        StringBuilder text = new StringBuilder(head("Cyclic Voltammetry")).append("Init E (V) = 0\nHigh E (V) = 0.5\n"
                + "Low E (V) = 0\nInit P/N = P\nScan Rate (V/s) = 0.1\nSegment = 2\nSample Interval (V) = 0.005\n"
                + "Quiet Time (sec) = 2\nSensitivity (A/V) = 1e-4\n\nResults:\n\nChannel 1:\nSegment 1:\n"
                + "Ep = 0.273V\nip = 4.046e-6A\nAh = 5.570e-5C\n\nSegment 2:\n\nPotential/V, Current/A\n\n");
        for (int i = 1; i <= 200; i++) {
            double e = i <= 100 ? i * 0.005 : (200 - i) * 0.005;
            text.append(String.format(Locale.ROOT, "%.3f, %.3e\n", e, sign * (e / 1000 + (i <= 100 ? 1e-4 : -1e-4))));
        }
        return text.toString();
    }

    @Test
    void readsAVoltammogram() throws Exception {
        Recording recording = Texts.read(reader, voltammogram(1));
        assertEquals(Technique.CYCLIC_VOLTAMMETRY, recording.technique());
        assertEquals(0.1, recording.metadata().number(Metadata.SCAN_RATE).orElseThrow());
        assertEquals("2025-02-03T09:15:08", recording.metadata().text(Metadata.STARTED).orElseThrow());
        assertEquals("CHI760E", recording.metadata().text(Metadata.INSTRUMENT).orElseThrow());
        assertEquals(200, Texts.values(recording, Measurand.POTENTIAL).length);
        assertEquals(1.05e-4, Texts.values(recording, Measurand.CURRENT)[0]);
        assertEquals(0.05, Texts.values(recording, Measurand.TIME)[1], 1e-12, "5 mV at 0.1 V/s");
        assertEquals(List.of("time-from-scan-rate"), Texts.warnings(recording));
    }

    @Test
    void turnsTheSignOfCathodicPositiveSweepsAndSaysSo() throws Exception {
        double[] expected = Texts.values(Texts.read(reader, voltammogram(1)), Measurand.CURRENT);
        Recording turned = Texts.read(reader, voltammogram(-1));
        assertArrayEquals(expected, Texts.values(turned, Measurand.CURRENT), 1e-15);
        assertTrue(Texts.warnings(turned).contains("cathodic-positive"));
    }

    @Test
    void leavesSignsThatNothingShowsAndSaysSo() throws Exception {
        Recording held = Texts.read(reader, head("Amperometric i-t Curve") + "Init E (V) = -0.9\nRun Time (sec) = 3\n\n"
                + "Time/sec, Current/A\n\n1.000e-1, 7.6e-4\n2.000e-1, 7.4e-4\n3.000e-1, 7.3e-4\n");
        assertEquals(Technique.CHRONOAMPEROMETRY, held.technique());
        assertEquals(7.6e-4, Texts.values(held, Measurand.CURRENT)[0]);
        assertEquals(List.of("current-polarity"), Texts.warnings(held));
    }

    @Test
    void givesChronopotentiometryTheCurrentOfItsSettings() throws Exception {
        StringBuilder text = new StringBuilder(head("Chronopotentiometry")).append("Cathodic Current (A) = 0.002\n"
                + "Anodic Current (A) = 0.001\nHigh E Limit (V) = 1\nLow E Limit (V) = 0\nInit P/N = P\nSegment = 4\n\n"
                + "Time/sec, Potential/V\n\n");
        double[] slopes = { 0.05, -0.1, 0.05, -0.1 };
        int[] rows = { 10, 10, 20, 10 };
        double e = 0.5;
        int row = 0;
        for (int k = 0; k < 4; k++) {
            for (int i = 0; i < rows[k]; i++) {
                e += slopes[k];
                text.append(String.format(Locale.ROOT, "%.3e, %.4e\n", ++row * 0.5, e));
            }
        }
        Recording recording = Texts.read(reader, text.toString());
        assertEquals(Technique.GALVANOSTATIC_CYCLING, recording.technique());
        double[] expected = new double[50];
        Arrays.fill(expected, 0, 10, 0.001);
        Arrays.fill(expected, 10, 20, -0.002);
        Arrays.fill(expected, 20, 40, 0.001);
        Arrays.fill(expected, 40, 50, -0.002);
        assertArrayEquals(expected, Texts.values(recording, Measurand.CURRENT));
        assertEquals(4, Texts.values(recording, Measurand.STEP)[49]);
        assertEquals(List.of("current-from-settings"), Texts.warnings(recording));
    }

    @Test
    void readsASpectrumInOtherEncodings() throws Exception {
        String text = head("A.C. Impedance") + "Init E (V) = 0.2\nHigh Frequency (Hz) = 1e+5\nLow Frequency (Hz) = 1\n"
                + "Amplitude (V) = 0.005\n\nFreq/Hz, Z'/ohm, Z\"/ohm, Z/ohm, Phase/deg\n\n"
                + "8.252e+4, 1.079e+2, -2.715e+0, 1.080e+2, -1.4\n6.812e+4, 1.077e+2, -3.172e+0, 1.078e+2, -1.7\n"
                + "5.615e+4, 1.076e+2, -3.552e+0, 1.077e+2, -1.9\n";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                Charset.forName("windows-1252"))) {
            Recording recording = Texts.read(reader, text.replace("\n", "\r\n"), encoding);
            assertEquals(Technique.IMPEDANCE, recording.technique());
            assertEquals(0.005, recording.metadata().number(Metadata.EXCITATION_AMPLITUDE).orElseThrow());
            assertArrayEquals(new double[] { -2.715, -3.172, -3.552 },
                    Texts.values(recording, Measurand.IMPEDANCE_IMAGINARY));
            assertEquals(Recognition.CERTAIN, reader.recognise(text.getBytes(encoding)));
        }
    }

    @Test
    void pulseMethodsAreNoSweeps() throws Exception {
        Recording recording = Texts.read(reader, head("Differential Pulse Voltammetry") + "Init E (V) = 0\n"
                + "Incr E (V) = 0.004\nAmplitude (V) = 0.05\n\nPotential/V, Current/A\n\n0.000, 1e-6\n0.004, 2e-6\n"
                + "0.008, 3e-6\n0.012, 3.5e-6\n");
        assertEquals("differential_pulse_voltammetry", recording.technique().id());
        assertFalse(Texts.warnings(recording).contains("cathodic-positive"));
    }

    @Test
    void knowsItsFilesWithoutTheirHead() {
        String bare = "Init E (V) = 0.2\nHigh Frequency (Hz) = 1e+5\n\nFreq/Hz, Z'/ohm, Z\"/ohm, Z/ohm, Phase/deg\n\n"
                + "8.252e+4, 1.079e+2, -2.715e+0, 1.080e+2, -1.4\n";
        assertEquals(Recognition.CERTAIN, reader.recognise(bare.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Recognition.NO,
                reader.recognise("Potential/V, Current/A\n1, 2\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Recognition.NO, reader.recognise(new byte[0]));
        assertTrue(new DelimitedReader().recognise(voltammogram(1).getBytes(StandardCharsets.UTF_8))
                .compareTo(Recognition.CERTAIN) < 0);
    }
}
