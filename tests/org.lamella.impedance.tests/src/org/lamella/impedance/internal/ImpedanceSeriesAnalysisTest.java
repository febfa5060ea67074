/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.TestRecording;
import org.lamella.impedance.spectrum.Spectrum;

/** A cell whose charge-transfer resistance falls from 1000 Ω to 100 Ω while the potential rises from 4.0 V. */
class ImpedanceSeriesAnalysisTest {

    private static final String CIRCUIT = "R0-p(R1,CPE1)";
    private final ImpedanceSeriesAnalysis analysis = new ImpedanceSeriesAnalysis();

    private static double resistance(int k, int of) {
        return 1000 * Math.pow(0.1, k / (of - 1.0));
    }

    private static Spectrum spectrum(double r1, long seed) {
        return ReferenceImpedance.noisy(frequencies(1e5, 0.5, 40),
                f -> series(resistor(20), parallel(resistor(r1), constantPhase(f, 1e-5, 0.88))),
                NoiseModel.ofModulus(2e-3), new SplittableRandom(seed));
    }

    /** Spectra one after the other in one file, each with its potential and the times of its points. */
    private static Recording recording(int count) {
        List<double[]> rows = new ArrayList<>();
        double time = 0;
        for (int k = 0; k < count; k++) {
            Spectrum spectrum = spectrum(resistance(k, count), k);
            for (int i = 0; i < spectrum.size(); i++) {
                time += 0.1 + 1 / spectrum.frequency()[i];
                rows.add(new double[] { spectrum.frequency()[i], spectrum.re()[i], spectrum.im()[i],
                    4.0 + 0.8 * k / (count - 1), time });
            }
        }
        double[][] all = rows.toArray(double[][]::new);
        return TestRecording.of(List.of(TestRecording.column(Measurand.FREQUENCY, all, 0),
                TestRecording.column(Measurand.IMPEDANCE_REAL, all, 1),
                TestRecording.column(Measurand.IMPEDANCE_IMAGINARY, all, 2),
                TestRecording.column(Measurand.POTENTIAL, all, 3), TestRecording.column(Measurand.TIME, all, 4)),
                all.length);
    }

    private Settings settings(String... values) throws SettingException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            given.put(values[i], values[i + 1]);
        }
        return Settings.of(analysis.settings(), given);
    }

    private static double[] column(ResultTable table, String name) {
        return table.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow().numbers();
    }

    @Test
    void parametersFollowThePotential() throws LamellaException {
        Result result = analysis.analyse(recording(15), settings("circuit", CIRCUIT), Progress.NONE);
        ResultTable table = result.tables().getFirst();
        assertEquals("series", table.name());
        assertEquals(15, table.rows());
        assertEquals("potential", result.derivedSettings().get("over"));
        double[] potential = column(table, "potential");
        double[] r1 = column(table, "R1");
        double[] error = column(table, "u(R1)");
        for (int k = 0; k < 15; k++) {
            assertEquals(4.0 + 0.8 * k / 14, potential[k], 1e-9);
            assertEquals(resistance(k, 15), r1[k], 4.5 * error[k]);
            assertTrue(error[k] < 0.01 * r1[k]);
        }
        assertEquals("parameters-1", result.scenes().getFirst().id());
        assertEquals(4, result.scenes().getFirst().panels().size());
        assertEquals("V", result.scenes().getFirst().panels().getFirst().x().unit());
        assertTrue(result.scenes().stream().anyMatch(s -> s.id().equals("distribution-map")));
    }

    @Test
    void sharedParametersAreFittedTogetherAndJudged() throws LamellaException {
        Result result = analysis.analyse(recording(8), settings("circuit", CIRCUIT, "shared", "R0, CPE1.Q CPE1.n"),
                Progress.NONE);
        Quantity r0 = result.quantity("shared.R0").orElseThrow();
        assertEquals(20, r0.value(), 4 * r0.uncertainty());
        assertEquals("yes", verdict(result));
        Result wrong = analysis.analyse(recording(8), settings("circuit", CIRCUIT, "shared", "R1"), Progress.NONE);
        assertEquals("no", verdict(wrong));
        assertThrows(SettingException.class,
                () -> analysis.analyse(recording(8), settings("circuit", CIRCUIT, "shared", "R9"), Progress.NONE));
    }

    private static String verdict(Result result) {
        return result.verdicts().stream().filter(v -> v.name().equals("parameters-shared")).findFirst().orElseThrow()
                .verdict();
    }

    @Test
    void furtherFilesAreMembersOfTheSeries() throws LamellaException {
        List<Recording> further = List.of(TestRecording.of(spectrum(500, 1)), TestRecording.of(spectrum(250, 2)));
        Result result = analysis.analyse(TestRecording.of(spectrum(1000, 3)),
                settings("circuit", CIRCUIT).with(Setting.WITH, further), Progress.NONE);
        double[] r1 = column(result.tables().getFirst(), "R1");
        assertEquals(1000, r1[0], 10);
        assertEquals(500, r1[1], 5);
        assertEquals(250, r1[2], 3);
        assertEquals("number", result.derivedSettings().get("over"));
    }

    @Test
    void aCircuitIsChosenForAllWhenNobodyNamesOne() throws LamellaException {
        Result result = analysis.analyse(recording(5), settings(), Progress.NONE);
        assertEquals(CIRCUIT, result.derivedSettings().get("circuit"));
    }

    /** The spectrum in the middle jumps to another cell: the fit before it is no start for it. */
    @Test
    void aJumpInTheSeriesIsFollowed() throws LamellaException {
        List<Recording> further = List.of(TestRecording.of(spectrum(1e5, 1)), TestRecording.of(spectrum(50, 2)));
        Result result = analysis.analyse(TestRecording.of(spectrum(50, 3)),
                settings("circuit", CIRCUIT).with(Setting.WITH, further), Progress.NONE);
        double[] r1 = column(result.tables().getFirst(), "R1");
        assertEquals(1e5, r1[1], 2e3);
        assertEquals(50, r1[2], 1);
    }

    @Test
    void oneSpectrumIsNoSeriesAndAnUnknownAxisIsRefused() {
        assertThrows(UnsuitableDataException.class,
                () -> analysis.analyse(TestRecording.of(spectrum(100, 1)), settings(), Progress.NONE));
        Recording without = TestRecording.of(spectrum(100, 1), spectrum(200, 2));
        assertThrows(SettingException.class,
                () -> analysis.analyse(without, settings("over", "potential"), Progress.NONE));
        assertEquals(Suitability.POSSIBLE, analysis.suitability(without));
    }
}
