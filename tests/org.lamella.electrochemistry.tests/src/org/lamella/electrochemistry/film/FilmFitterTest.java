/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.HalfCycleFinder;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.lamella.electrochemistry.voltammetry.Trace;

/**
 * Films whose current comes from another integration: without interaction dθ/dt = a (1 − θ) − b θ is linear, so over a
 * short step θ goes exponentially to its steady share, and the current is the mean flux over the step.
 */
class FilmFitterTest {

    private static final double F_BY_RT = 96485.33212 / 8.314462618 / 298.15;
    private static final double RATE = 1e-4;
    private static final double[] FORMAL = { 4.39, 4.56 };
    private static final double[] CHARGE = { 1e-6, 8e-7 };
    private static final double[] REDUCED = { 0.8, 1.6 };
    private static final double LEAK = 5e-10;
    private static final double CAPACITANCE = 2e-6;

    /** Cycles between 4.1 and 4.8 V, {time, potential, current} at the middle of each step. */
    private static double[][] cell(int cycles, int perHalf, double oxidation) {
        int within = 6;
        double span = 0.7;
        double dt = span / RATE / perHalf;
        double[][] rows = new double[3][2 * cycles * perHalf];
        double[] theta = new double[FORMAL.length];
        Arrays.setAll(theta, c -> 1 / (1 + Math.exp(-F_BY_RT * (4.1 - FORMAL[c]))));
        for (int i = 0; i < rows[0].length; i++) {
            boolean up = i / perHalf % 2 == 0;
            double phase = (i % perHalf + 0.5) / perHalf;
            double potential = up ? 4.1 + span * phase : 4.8 - span * phase;
            double current = LEAK * (potential - 4.45) + (up ? 1 : -1) * CAPACITANCE * RATE
                    + oxidation * Math.exp((potential - 4.8) / 0.05);
            for (int c = 0; c < theta.length; c++) {
                double before = theta[c];
                for (int s = 0; s < within; s++) {
                    double at = potential + (up ? 1 : -1) * span / perHalf * ((s + 0.5) / within - 0.5);
                    double forth = REDUCED[c] * RATE * F_BY_RT * Math.exp(0.5 * F_BY_RT * (at - FORMAL[c]));
                    double back = REDUCED[c] * RATE * F_BY_RT * Math.exp(-0.5 * F_BY_RT * (at - FORMAL[c]));
                    double steady = forth / (forth + back);
                    theta[c] = steady + (theta[c] - steady) * Math.exp(-(forth + back) * dt / within);
                }
                current += CHARGE[c] * (theta[c] - before) / dt;
            }
            rows[0][i] = (i + 0.5) * dt;
            rows[1][i] = potential;
            rows[2][i] = current;
        }
        return rows;
    }

    private static FilmFit fit(double[][] rows, double noise, long seed, FilmConditions conditions) {
        Random random = new Random(seed);
        double[] current = rows[2].clone();
        for (int i = 0; i < current.length; i++) {
            current[i] += noise * random.nextGaussian();
        }
        Segmentation segments = HalfCycleFinder.find(Trace.of(rows[0], rows[1], current));
        List<SweepMeans> sweeps = new ArrayList<>();
        for (HalfCycle half : segments.halfCycles()) {
            sweeps.add(SweepMeans.of(segments.trace(), half, FilmFitter.intervals(half.span(), conditions)));
        }
        return new FilmFitter(sweeps,
                List.of(new FilmStart(4.385, 9e-7, 0.03, 0.1), new FilmStart(4.565, 9e-7, 0.03, 0.1)), conditions,
                () -> false).fit().orElseThrow();
    }

    private static final FilmConditions ROOM = new FilmConditions(298.15, 1, 0, Double.NaN);

    /** Where the share of the truths that lie within one and within 1.96 standard uncertainties has to be. */
    @Test
    void statedUncertaintiesHoldTheTruth() {
        int replicas = Integer.getInteger("org.lamella.replicas", 60);
        double[][] rows = cell(1, 1400, 0);
        Map<String, List<Double>> errors = new TreeMap<>();
        for (int turn = 0; turn < replicas; turn++) {
            FilmFit fit = fit(rows, 1e-11, 7000 + turn, ROOM);
            for (int c = 0; c < 2; c++) {
                add(errors, "E0", fit.formalPotential(c), FORMAL[c]);
                add(errors, "Q", fit.charge(c), CHARGE[c]);
                add(errors, "k", fit.rate(c), REDUCED[c] * RATE * F_BY_RT);
                add(errors, "g", fit.interaction(c), 0);
            }
            add(errors, "C", fit.capacitance(), CAPACITANCE);
            add(errors, "G", fit.leak(), LEAK);
        }
        double three = 3 / Math.sqrt(replicas);
        errors.forEach((name, all) -> {
            double one = all.stream().filter(z -> z < 1).count() / (double) all.size();
            double two = all.stream().filter(z -> z < 1.96).count() / (double) all.size();
            String found = name + ": " + one + " within one, " + two + " within 1.96";
            if (replicas >= 1000) {
                System.out.println(found);
            }
            // 68 ± 3 % and 95 ± 2 %, and three binomial standard deviations where there are few replicas
            assertEquals(0.68, one, Math.max(0.03, 0.47 * three), found);
            assertEquals(0.95, two, Math.max(0.02, 0.22 * three), found);
        });
    }

    private static void add(Map<String, List<Double>> errors, String name, FilmFit.Parameter found, double truth) {
        errors.computeIfAbsent(name, n -> new ArrayList<>())
                .add(Math.abs(found.value().value() - truth) / found.value().sigma());
    }

    @Test
    void threeCyclesOfSevenThousandPointsGiveTheFilm() {
        FilmFit fit = fit(cell(3, 3500, 1e-9), 2e-12, 1, ROOM);
        assertEquals(List.of("oxidation"), fit.extras());
        for (int c = 0; c < 2; c++) {
            assertEquals(FORMAL[c], fit.formalPotential(c).value().value(), 5e-5);
            assertEquals(CHARGE[c], fit.charge(c).value().value(), 1e-3 * CHARGE[c]);
            assertEquals(REDUCED[c] * RATE * F_BY_RT, fit.rate(c).value().value(), 5e-3 * REDUCED[c] * RATE * F_BY_RT);
            assertEquals(FilmFit.State.FOUND, fit.rate(c).state());
        }
        assertEquals(1e-9, fit.oxidation().value().value(), 5e-12);
        assertEquals(0.05, fit.oxidationLength().value().value(), 5e-4);
        assertTrue(fit.misfit() < 1.2, "misfit " + fit.misfit());
    }

    @Test
    void aResistanceThatIsKnownIsTakenAndOneThatIsNotThereIsNotFound() {
        FilmFit held = fit(cell(1, 1400, 0), 1e-11, 3, new FilmConditions(298.15, 1, 1e3, 0));
        assertEquals(FilmFit.State.HELD, held.resistance().state());
        assertEquals(1e3, held.resistance().value().value(), 0);
        FilmFit free = fit(cell(1, 1400, 0), 1e-11, 3, ROOM);
        assertEquals(List.of(), free.extras());
    }

    /** A rate far above the sweep's cannot be told from an infinite one, and the result has to say so. */
    @Test
    void aReversibleCoupleHasNoRate() {
        int n = 1400;
        double[][] rows = cell(1, n, 0);
        for (int i = 0; i < rows[2].length; i++) {
            boolean up = i < n;
            rows[2][i] = LEAK * (rows[1][i] - 4.45);
            for (int c = 0; c < 2; c++) {
                double cosh = Math.cosh(0.5 * F_BY_RT * (rows[1][i] - FORMAL[c]));
                rows[2][i] += (up ? 1 : -1) * CHARGE[c] * RATE * F_BY_RT / 4 / (cosh * cosh);
            }
        }
        FilmFit fit = fit(rows, 1e-11, 5, ROOM);
        for (int c = 0; c < 2; c++) {
            assertTrue(fit.rate(c).state() != FilmFit.State.FOUND, "rate " + fit.rate(c));
            assertEquals(FORMAL[c], fit.formalPotential(c).value().value(), 2e-4);
        }
    }
}
