/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.electrochemistry.internal.Sweeps.F_BY_RT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongFunction;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.core.error.LamellaException;

/**
 * How often stated intervals hold the truth, and how often there are peaks where there is no couple. The system property
 * {@code org.lamella.replicas} sets the number of replicas.
 */
class PeakCoverageTest {

    private static final int REPLICAS = Integer.getInteger("org.lamella.replicas", 40);
    private static final double RATE = 1e-3;

    /** Two couples, slow against the sweep by a different factor each, on slope and charging current. */
    private record Cell(double[] formal, double[] charge, double[] reduced, double slope, double step) {

        static Cell of(Random random) {
            double first = 0.28 + 0.1 * random.nextDouble();
            double top = 1e-6 * F_BY_RT * RATE / 4;
            return new Cell(new double[] { first, first + 0.17 + 0.12 * random.nextDouble() },
                    new double[] { 1e-6 * (0.7 + 0.6 * random.nextDouble()), 1e-6 * (0.7 + 0.6 * random.nextDouble()) },
                    new double[] { Math.pow(10, random.nextDouble() - 0.5), Math.pow(10, random.nextDouble() - 0.5) },
                    0.5 * top * random.nextDouble(), 0.2 * top * random.nextDouble());
        }
    }

    /**
     * The current of each couple at the middle of each step: without interaction dθ/dt = a (1 − θ) − b θ goes exponentially
     * to its steady share over a short step.
     */
    private static double[][] couples(Cell cell, int cycles, int perHalf) {
        int within = 8;
        double dt = 1 / RATE / perHalf;
        double[][] current = new double[2][2 * cycles * perHalf];
        for (int c = 0; c < 2; c++) {
            double k = cell.reduced()[c] * RATE * F_BY_RT;
            double theta = 1 / (1 + Math.exp(F_BY_RT * cell.formal()[c]));
            for (int i = 0; i < current[c].length; i++) {
                boolean up = i / perHalf % 2 == 0;
                double before = theta;
                for (int s = 0; s < within; s++) {
                    double phase = (i % perHalf + (s + 0.5) / within) / perHalf;
                    double y = 0.5 * F_BY_RT * ((up ? phase : 1 - phase) - cell.formal()[c]);
                    double forth = k * Math.exp(y);
                    double back = k * Math.exp(-y);
                    double steady = forth / (forth + back);
                    theta = steady + (theta - steady) * Math.exp(-(forth + back) * dt / within);
                }
                current[c][i] = cell.charge()[c] * (theta - before) / dt;
            }
        }
        return current;
    }

    private static double[] top(double[] current, int from, int to, int perHalf) {
        int best = from;
        for (int i = from; i < to; i++) {
            best = Math.abs(current[i]) > Math.abs(current[best]) ? i : best;
        }
        double a = current[best - 1];
        double b = current[best];
        double c = current[best + 1];
        double off = 0.5 * (a - c) / (a - 2 * b + c);
        double phase = (best % perHalf + 0.5 + off) / perHalf;
        boolean up = best / perHalf % 2 == 0;
        return new double[] { up ? phase : 1 - phase, b - 0.25 * (a - c) * off };
    }

    @Test
    void statedIntervalsOfPeaksHoldTheTruth() throws LamellaException {
        Map<String, List<Double>> errors = new TreeMap<>();
        for (int turn = 0; turn < REPLICAS; turn++) {
            Random random = new Random(40_000 + turn);
            Cell cell = Cell.of(random);
            int perHalf = 500;
            int cycles = 1 + turn % 2;
            double[][] couples = couples(cell, cycles, perHalf);
            int n = couples[0].length;
            double[][] rows = new double[3][n];
            double noise = 1e-6 * F_BY_RT * RATE / 4 * Math.pow(10, -2.3 + 0.9 * random.nextDouble());
            for (int i = 0; i < n; i++) {
                boolean up = i / perHalf % 2 == 0;
                double phase = (i % perHalf + 0.5) / perHalf;
                rows[0][i] = (i + 0.5) / perHalf / RATE;
                rows[1][i] = up ? phase : 1 - phase;
                rows[2][i] = couples[0][i] + couples[1][i] + cell.slope() * rows[1][i] + (up ? 1 : -1) * cell.step()
                        + noise * random.nextGaussian();
            }
            Result result = Sweeps.analyse(new CyclicVoltammetryAnalysis(), new Sweeps.Swept(rows[0], rows[1], rows[2]),
                    Map.of());
            int last = n - 2 * perHalf;
            for (int c = 0; c < 2; c++) {
                double[] anodic = top(couples[c], last, last + perHalf, perHalf);
                double[] cathodic = top(couples[c], last + perHalf, n, perHalf);
                String couple = "couple[" + (c + 1) + "].";
                add(errors, result, couple, "E_pa", anodic[0]);
                add(errors, result, couple, "E_pc", cathodic[0]);
                add(errors, result, couple, "I_pa", anodic[1]);
                add(errors, result, couple, "I_pc", cathodic[1]);
            }
        }
        double three = 3 / Math.sqrt(2 * REPLICAS);
        errors.forEach((name, all) -> {
            assertEquals(2 * REPLICAS, all.size(), name);
            double one = all.stream().filter(z -> z < 1).count() / (double) all.size();
            double two = all.stream().filter(z -> z < 1.96).count() / (double) all.size();
            String found = name + ": " + one + " within one, " + two + " within 1.96";
            if (REPLICAS >= 1000) {
                System.out.println(found);
            }
            assertTrue(one >= 0.65 - 0.47 * three && two >= 0.92 - 0.22 * three, found);
        });
    }

    private static void add(Map<String, List<Double>> errors, Result result, String couple, String name, double truth) {
        Quantity found = Sweeps.quantity(result, couple + name);
        errors.computeIfAbsent(name, n -> new ArrayList<>())
                .add(Math.abs(found.value() - truth) / found.uncertainty());
    }

    private static int alarms(LongFunction<Sweeps.Swept> made) throws LamellaException {
        int alarms = 0;
        for (long seed = 0; seed < REPLICAS; seed++) {
            Result result = Sweeps.analyse(new CyclicVoltammetryAnalysis(), made.apply(seed), Map.of());
            alarms += result.quantities().stream().anyMatch(q -> q.name().matches("(couple|peak)\\[.*")) ? 1 : 0;
        }
        if (REPLICAS >= 1000) {
            System.out.println(alarms + " of " + REPLICAS + " show peaks");
        }
        return alarms;
    }

    /** One of a hundred, and what chance adds to it in few replicas. */
    private static int allowed() {
        return (int) Math.max(1, 0.01 * REPLICAS);
    }

    @Test
    void pureNoiseShowsNoPeaks() throws LamellaException {
        assertTrue(alarms(seed -> Sweeps.between(0, 1, RATE, 1e-3, 1, e -> 0, e -> 0).noisy(1e-9, seed)) <= allowed());
    }

    @Test
    void resistorsShowNoPeaks() throws LamellaException {
        assertTrue(alarms(seed -> Sweeps.between(-0.5, 0.5, RATE, 1e-3, 2, e -> e / 1e6, e -> e / 1e6)
                .noisy(5e-7 * Math.pow(10, -4 + 2.5 * new Random(seed).nextDouble()), seed)) <= allowed());
    }

    /** A capacitor behind a resistor: I = C v (1 − 2 exp(−t / RC)) behind each turn. */
    @Test
    void chargingShowsNoPeaks() throws LamellaException {
        assertTrue(alarms(seed -> {
            Random random = new Random(seed);
            double length = 0.005 + 0.1 * random.nextDouble();
            return Sweeps.between(0, 1, RATE, 1e-3, 2, e -> 1e-6 * (1 - 2 * Math.exp(-e / length)),
                    e -> -1e-6 * (1 - 2 * Math.exp(-(1 - e) / length)))
                    .noisy(1e-6 * Math.pow(10, -4 + 2.5 * random.nextDouble()), seed);
        }) <= allowed());
    }

    @Test
    void theGeneratorAgreesWithTheNernstLimit() {
        double[][] fast = couples(new Cell(new double[] { 0.4, 0.6 }, new double[] { 1e-6, 1e-6 },
                new double[] { 1e4, 1e4 }, 0, 0), 1, 1000);
        double top = Arrays.stream(fast[0]).max().orElseThrow();
        assertEquals(1e-6 * F_BY_RT * RATE / 4, top, 2e-4 * top);
    }
}
