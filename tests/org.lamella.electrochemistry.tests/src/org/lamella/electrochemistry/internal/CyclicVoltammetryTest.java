/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;

/**
 * Voltammograms whose peaks are known in closed form: a reversible couple in a film, I = Q F v / 4RT · cosh⁻²(F (E − E⁰) /
 * 2RT) (Bard and Faulkner, 14.3), on a sloping base line with charging current.
 */
class CyclicVoltammetryTest {

    private static final double F_BY_RT = 96485.33 / 8.314462 / 298.15;
    private static final double RATE = 1e-3;
    private static final double STEP = 1e-3;

    private record Swept(double[] time, double[] potential, double[] current) {
    }

    /** Cycles between 0 and 1 V; the current of each direction as a function of the potential, and noise. */
    private static Swept sweep(int cycles, DoubleUnaryOperator up, DoubleUnaryOperator down, double noise, long seed) {
        Random random = new Random(seed);
        int half = (int) Math.round(1 / STEP);
        int n = 2 * half * cycles + 1;
        double[] time = new double[n];
        double[] potential = new double[n];
        double[] current = new double[n];
        for (int i = 0; i < n; i++) {
            int phase = i % (2 * half);
            time[i] = i * STEP / RATE;
            potential[i] = phase <= half ? phase * STEP : (2 * half - phase) * STEP;
            boolean rising = phase < half;
            current[i] = (rising ? up : down).applyAsDouble(potential[i]) + noise * random.nextGaussian();
        }
        return new Swept(time, potential, current);
    }

    private static double film(double potential, double formal, double charge) {
        double cosh = Math.cosh(F_BY_RT * (potential - formal) / 2);
        return charge * F_BY_RT * RATE / 4 / (cosh * cosh);
    }

    private static Result analyse(Swept swept) throws LamellaException {
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("made");
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
        Table table = new Table("made", swept.time().length,
                List.of(Signal.column("t", Measurand.TIME, swept.time()),
                        Signal.column("E", Measurand.POTENTIAL, swept.potential()),
                        Signal.column("I", Measurand.CURRENT, swept.current())));
        Recording recording = new Recording(source, "made", Technique.CYCLIC_VOLTAMMETRY, Metadata.NONE, List.of(table),
                List.of(), List.of(), true);
        CyclicVoltammetryAnalysis analysis = new CyclicVoltammetryAnalysis();
        return analysis.analyse(recording, Settings.of(analysis.settings(), Map.of()), Progress.NONE);
    }

    private static void assertHolds(double truth, Result result, String name) {
        Quantity found = result.quantity(name).orElseThrow(() -> new AssertionError(name + " is missing"));
        assertTrue(Math.abs(found.value() - truth) < 4 * found.uncertainty(),
                name + " = " + found.value() + " ± " + found.uncertainty() + ", true " + truth);
    }

    private static long peaks(Result result) {
        return result.quantities().stream().filter(q -> q.name().matches("(couple|peak)\\[.*")).count();
    }

    @Test
    void findsTwoCouplesOnASlopingBaseLine() throws LamellaException {
        double charge = 1e-6;
        double split = 0.02;
        DoubleUnaryOperator base = e -> 2e-9 + 4e-9 * e;
        Result result = analyse(sweep(3,
                e -> base.applyAsDouble(e) + film(e, 0.4 + split, charge) + film(e, 0.7 + split, charge),
                e -> base.applyAsDouble(e) - film(e, 0.4 - split, charge) - film(e, 0.7 - split, charge), 3e-11, 7));
        double height = charge * F_BY_RT * RATE / 4;
        for (int k = 1; k <= 2; k++) {
            double formal = k == 1 ? 0.4 : 0.7;
            String couple = "couple[" + k + "].";
            assertHolds(formal, result, couple + "E_half");
            assertHolds(formal + split, result, couple + "E_pa");
            assertHolds(formal - split, result, couple + "E_pc");
            assertHolds(2 * split, result, couple + "dE");
            assertHolds(height, result, couple + "I_pa");
            assertHolds(-height, result, couple + "I_pc");
            assertHolds(charge, result, couple + "Q_a");
            assertEquals(formal, result.quantity(couple + "E_half").orElseThrow().value(), 1e-3);
            assertEquals(charge, result.quantity(couple + "Q_a").orElseThrow().value(), 0.03 * charge);
        }
        assertTrue(result.quantity("couple[3].E_half").isEmpty());
        assertEquals(RATE, result.quantity("scan_rate").orElseThrow().value(), 1e-9 * RATE);
    }

    /** Flanks that fall as a power are no shape of the analysis: h (1 + x²)^−3/2 has the area 2 h w. */
    @Test
    void chargesUnderLongTailsAreAsUncertainAsStated() throws LamellaException {
        Random random = new Random(61);
        int held = 0;
        int all = 0;
        for (int turn = 0; turn < 24; turn++) {
            double width = 0.025 + 0.02 * random.nextDouble();
            double height = 1e-9 * (0.6 + 0.6 * random.nextDouble());
            double end = 1e-9 * (0.5 + 2.5 * random.nextDouble());
            DoubleUnaryOperator base = e -> 2e-10 + 4e-10 * e + end * Math.exp((e - 1) / 0.05);
            DoubleUnaryOperator wave = e -> height * Math.pow(1 + e * e / (width * width), -1.5);
            Result result = analyse(sweep(1, e -> base.applyAsDouble(e) + wave.applyAsDouble(e - 0.36),
                    e -> base.applyAsDouble(e) - wave.applyAsDouble(e - 0.34), 1e-11, 700 + turn));
            for (String name : List.of("couple[1].Q_a", "couple[1].Q_c")) {
                Quantity charge = result.quantity(name).orElseThrow(() -> new AssertionError(name + " is missing"));
                double off = Math.abs(Math.abs(charge.value()) - 2 * height * width / RATE);
                held += off < charge.uncertainty() ? 1 : 0;
                all++;
            }
        }
        assertTrue(held > 0.55 * all, held + " of " + all + " charges lie within their uncertainty");
    }

    @Test
    void aResistorHasAResistanceAndNoPeaks() throws LamellaException {
        List<Integer> held = new ArrayList<>();
        for (int turn = 0; turn < 60; turn++) {
            Result result = analyse(sweep(2, e -> e / 1e6, e -> e / 1e6, 5e-9, 100 + turn));
            assertEquals(0, peaks(result), "peaks of a resistor, turn " + turn);
            Quantity resistance = result.quantity("R").orElseThrow();
            if (Math.abs(resistance.value() - 1e6) < resistance.uncertainty()) {
                held.add(turn);
            }
        }
        // 68 % of 60, three binomial standard deviations of 6 %
        assertTrue(held.size() >= 30 && held.size() <= 52, held.size() + " of 60 within the uncertainty");
    }

    @Test
    void noiseHasNoPeaks() throws LamellaException {
        int alarms = 0;
        for (int turn = 0; turn < 200; turn++) {
            alarms += peaks(analyse(sweep(1, e -> 0, e -> 0, 1e-9, turn))) > 0 ? 1 : 0;
        }
        assertTrue(alarms <= 2, alarms + " of 200 noises show peaks");
    }

    /** Noise that drifts: each step keeps most of the one before. */
    @Test
    void colouredNoiseHasNoPeaks() throws LamellaException {
        int alarms = 0;
        for (int turn = 0; turn < 100; turn++) {
            Random random = new Random(turn);
            double keep = turn % 2 == 0 ? 0.7 : 0.95;
            double[] last = new double[1];
            DoubleUnaryOperator drifting = e -> last[0] = keep * last[0] + 1e-9 * random.nextGaussian();
            alarms += peaks(analyse(sweep(2, drifting, drifting, 1e-10, turn))) > 0 ? 1 : 0;
        }
        assertTrue(alarms <= 3, alarms + " of 100 drifting noises show peaks");
    }

    /** Width over height of noise matters little: broad peaks in a short noisy sweep are seen. */
    @Test
    void broadPeaksThatFillANoisySweepAreFound() throws LamellaException {
        for (int turn = 0; turn < 20; turn++) {
            double height = frumkinTop(1e-6, 6);
            Result result = analyse(sweep(1, e -> frumkin(e, 0.3, 1e-6, 6) + frumkin(e, 0.65, 1e-6, 6),
                    e -> -frumkin(e, 0.3, 1e-6, 6) - frumkin(e, 0.65, 1e-6, 6), 0.03 * height, turn));
            assertEquals(16, peaks(result), "numbers of two couples, turn " + turn);
        }
    }

    /**
     * Couples with repulsion in closed form, x = ln(θ/(1 − θ)) + g (θ − ½), at random places, near each other, on a slope.
     * In a hundred cases 68 % and 95 % are to lie within one and 1.96 standard uncertainties; more is caution, less is
     * wrong.
     */
    @Test
    void statedUncertaintiesHoldTheTruth() throws LamellaException {
        Map<String, List<Double>> errors = new TreeMap<>();
        Random random = new Random(20261123);
        for (int turn = 0; turn < 50; turn++) {
            double left = 0.25 + 0.15 * random.nextDouble();
            double right = left + 0.15 + 0.2 * random.nextDouble();
            double g = 4 * random.nextDouble() - 1;
            double split = 0.01 * random.nextDouble();
            double slope = 3e-9 * random.nextDouble();
            double top = frumkinTop(1e-6, g);
            double noise = top * Math.pow(10, -2.5 + 1.2 * random.nextDouble());
            Result result = analyse(sweep(1 + turn % 3,
                    e -> frumkin(e - split, left, 1e-6, g) + frumkin(e - split, right, 1e-6, g) + slope * e,
                    e -> -frumkin(e + split, left, 1e-6, g) - frumkin(e + split, right, 1e-6, g) + slope * e, noise,
                    turn));
            for (int k = 1; k <= 2; k++) {
                collect(errors, result, k, "E_half", k == 1 ? left : right);
                collect(errors, result, k, "dE", 2 * split);
                collect(errors, result, k, "I_pa", top);
                collect(errors, result, k, "Q_a", 1e-6);
            }
        }
        errors.forEach((name, all) -> {
            assertEquals(100, all.size(), name);
            long one = all.stream().filter(z -> z < 1).count();
            long two = all.stream().filter(z -> z < 1.96).count();
            assertTrue(one >= 60 && two >= 88, name + ": " + one + " within one, " + two + " within 1.96");
        });
    }

    private static void collect(Map<String, List<Double>> errors, Result result, int couple, String name,
            double truth) {
        Quantity found = result.quantity("couple[" + couple + "]." + name)
                .orElseThrow(() -> new AssertionError("couple " + couple + " is missing"));
        errors.computeIfAbsent(name, n -> new ArrayList<>())
                .add(Math.abs(found.value() - truth) / found.uncertainty());
    }

    /** I = Q (F v / RT) / (1/(θ(1 − θ)) + g). */
    private static double frumkin(double potential, double formal, double charge, double g) {
        double x = F_BY_RT * (potential - formal);
        double low = 0;
        double high = 1;
        for (int n = 0; n < 60; n++) {
            double theta = 0.5 * (low + high);
            if (Math.log(theta / (1 - theta)) + g * (theta - 0.5) < x) {
                low = theta;
            } else {
                high = theta;
            }
        }
        return charge * F_BY_RT * RATE / (1 / (low * (1 - low)) + g);
    }

    private static double frumkinTop(double charge, double g) {
        return charge * F_BY_RT * RATE / (4 + g);
    }

    @Test
    void chargingBehindTheTurningPointsIsNoPeak() throws LamellaException {
        int alarms = 0;
        for (int turn = 0; turn < 60; turn++) {
            alarms += peaks(analyse(sweep(2, e -> 1e-6 * (1 - 2 * Math.exp(-e / 0.05)),
                    e -> -1e-6 * (1 - 2 * Math.exp(-(1 - e) / 0.05)), 2e-9, turn))) > 0 ? 1 : 0;
        }
        assertTrue(alarms <= 1, alarms + " of 60 chargings show peaks");
    }

    @Test
    void saysWhyAPotentialThatIsNotSweptCannotBeAnalysed() {
        double[] constant = new double[200];
        assertThrows(UnsuitableDataException.class, () -> analyse(new Swept(constant, constant, constant)));
        assertThrows(UnsuitableDataException.class,
                () -> analyse(new Swept(new double[3], new double[3], new double[3])));
    }

    @Test
    void aVoltammogramCutAnywhereGivesNumbersOrATypedError() throws LamellaException {
        Swept whole = sweep(1, e -> film(e, 0.5, 1e-6), e -> -film(e, 0.5, 1e-6), 1e-10, 3);
        for (int rows = 0; rows < whole.time().length; rows += 97) {
            Swept cut = new Swept(Arrays.copyOf(whole.time(), rows),
                    Arrays.copyOf(whole.potential(), rows), Arrays.copyOf(whole.current(), rows));
            try {
                analyse(cut);
            } catch (UnsuitableDataException e) {
                assertTrue(rows < 100, "refused at " + rows + " rows: " + e.getMessage());
            }
        }
    }
}
