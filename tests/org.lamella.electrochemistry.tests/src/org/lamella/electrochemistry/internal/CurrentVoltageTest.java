/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;

/** Sweeps up and down of resistors whose values are given: Ohm's law says the rest. */
class CurrentVoltageTest {

    private static final int POINTS = 101;

    private static Result analyse(DoubleUnaryOperator up, DoubleUnaryOperator down, double noise, long seed,
            String... given) throws LamellaException {
        Random random = new Random(seed);
        double[] potential = new double[2 * POINTS];
        double[] current = new double[2 * POINTS];
        for (int i = 0; i < 2 * POINTS; i++) {
            potential[i] = i < POINTS ? -0.1 + 0.002 * i : 0.1 - 0.002 * (i - POINTS);
            current[i] = (i < POINTS ? up : down).applyAsDouble(potential[i]) + noise * random.nextGaussian();
        }
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("made.csv");
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        Recording recording = new Recording(source, "made", Technique.CURRENT_VOLTAGE, Metadata.NONE,
                List.of(new Table("made", potential.length,
                        List.of(Signal.column("E/V", Measurand.POTENTIAL, potential),
                                Signal.column("I/A", Measurand.CURRENT, current)))),
                List.of(), List.of(), true);
        CurrentVoltageAnalysis analysis = new CurrentVoltageAnalysis();
        Map<String, String> settings = new java.util.TreeMap<>();
        for (int i = 0; i < given.length; i += 2) {
            settings.put(given[i], given[i + 1]);
        }
        return analysis.analyse(recording, Settings.of(analysis.settings(), settings), Progress.NONE);
    }

    private static Result resistor(double ohm, double noise, String... given) throws LamellaException {
        return analyse(e -> e / ohm, e -> e / ohm, noise, 1, given);
    }

    private static Verdict verdict(Result result, String name) {
        return result.verdicts().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void lowWhereItMustBeLowAndHighWhereItMustBeHigh() throws LamellaException {
        // C01 and C02 of the published table
        assertEquals("good", verdict(resistor(150, 1e-6, "expect", "low"), "contact").verdict());
        assertEquals("bad", verdict(resistor(150, 1e-6, "expect", "high"), "contact").verdict());
        assertEquals("good", verdict(resistor(1.25e7, 1e-10, "expect", "high"), "contact").verdict());
        assertEquals("bad", verdict(resistor(1.25e7, 1e-10, "expect", "low"), "contact").verdict());
        assertEquals("low", verdict(resistor(150, 1e-6), "contact").verdict());
        assertEquals("between", verdict(resistor(1e5, 1e-9), "contact").verdict());
    }

    @Test
    void noiseThatHidesTheLimitLeavesTheContactUndecided() throws LamellaException {
        // u(G) = σ / √(Σ (E − Ē)²) = 1e-6 / √(202 · 0.0034) = 1.2 µS, as large as the limit of 1 µS
        assertEquals("undecided", verdict(resistor(1e6, 1e-6, "expect", "high"), "contact").verdict());
    }

    @Test
    void limitsAreSettings() throws LamellaException {
        assertEquals("bad", verdict(resistor(150, 1e-6, "expect", "low", "contact-low", "100"), "contact").verdict());
        assertThrows(SettingException.class, () -> resistor(150, 1e-6, "contact-low", "1 MΩ", "contact-high", "1 kΩ"));
    }

    @Test
    void anOffsetIsFlaggedWhenItIsMoreThanNoise() throws LamellaException {
        Quantity zero = analyse(e -> (e - 5e-3) / 150, e -> (e - 5e-3) / 150, 1e-6, 2).quantity("E_zero_current")
                .orElseThrow();
        assertEquals(5e-3, zero.value(), 4 * zero.uncertainty());
        assertTrue(zero.flags().contains("offset"));
        assertEquals(List.of(), resistor(150, 1e-6).quantity("E_zero_current").orElseThrow().flags());
    }

    @Test
    void upAndDownThatDifferAreHysteresis() throws LamellaException {
        // the charging current of a capacitor: 1 % of the current at the ends
        Result result = analyse(e -> e / 150 + 7e-6, e -> e / 150 - 7e-6, 1e-7, 3);
        assertEquals("yes", verdict(result, "hysteresis").verdict());
        assertEquals(14e-6, result.quantity("hysteresis").orElseThrow().value(), 2e-7);
        assertEquals("no", verdict(resistor(150, 1e-6), "hysteresis").verdict());
    }

    @Test
    void aClippedSweepGivesTheResistanceOfTheRestAndSaysSo() throws LamellaException {
        Random random = new Random(4);
        for (double scatter : new double[] { 0, 2e-7 }) {
            DoubleUnaryOperator clipped = e -> Math.clamp(e / 150, -3e-4, 3e-4)
                    + (Math.abs(e / 150) > 3e-4 ? scatter * random.nextGaussian() : 0);
            Result result = analyse(clipped, clipped, 0, 5);
            Quantity resistance = result.quantity("R").orElseThrow();
            assertEquals(150, resistance.value(), 1);
            assertTrue(resistance.flags().contains("overload"), "scatter " + scatter);
            assertTrue(result.warnings().stream().anyMatch(w -> w.code().equals("overload")));
        }
    }

    @Test
    void aSweepThatIsOverloadedThroughoutIsRefusedWithTheReason() {
        UnsuitableDataException refused = assertThrows(UnsuitableDataException.class,
                () -> analyse(e -> Math.signum(e) * 1e-3, e -> Math.signum(e) * 1e-3, 0, 6));
        assertTrue(refused.problem().describe().contains("overloaded"), refused.problem().describe());
    }

    @Test
    void aCurrentThatTheInstrumentDoesNotResolveGivesNoResistance() {
        assertThrows(UnsuitableDataException.class, () -> analyse(e -> 0, e -> 0, 0, 8));
    }

    @Test
    void aDiodeIsNotOhmicAndNotClipped() throws LamellaException {
        Result result = analyse(e -> 1e-9 * Math.expm1(e / 0.0257), e -> 1e-9 * Math.expm1(e / 0.0257), 1e-11, 7);
        assertEquals("no", verdict(result, "ohmic").verdict());
        assertTrue(result.quantity("R").orElseThrow().flags().contains("non-linear"));
        assertTrue(result.warnings().isEmpty(), result.warnings().toString());
    }

    @Test
    void manySweepsOfResistorsAreNeitherCurvedNorHystereticNorOffset() throws LamellaException {
        int wrong = 0;
        int inside = 0;
        for (int seed = 0; seed < 400; seed++) {
            Result result = analyse(e -> e / 2e4, e -> e / 2e4, 3e-8, 100 + seed);
            wrong += verdict(result, "ohmic").verdict().equals("yes")
                    && verdict(result, "hysteresis").verdict().equals("no")
                    && result.quantity("E_zero_current").orElseThrow().flags().isEmpty()
                    && result.warnings().isEmpty() ? 0 : 1;
            Quantity r = result.quantity("R").orElseThrow();
            inside += Math.abs(r.value() - 2e4) < r.uncertainty() ? 1 : 0;
        }
        assertTrue(wrong <= 6, wrong + " of 400 resistors have a finding");
        assertEquals(0.683, inside / 400.0, 0.07);
    }
}
