/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

/**
 * Half cycles whose charge over potential is known. Two plateaus are regular solutions with ideal entropy (Nernst), whose
 * charges and potentials are given; the curve is inverted here by bisection.
 */
class PlateauFinderTest {

    private static final double LOW = 4.4;
    private static final double HIGH = 4.9;

    private static double nernst(double v, double e) {
        // n = 3 sharpens the step to 8.6 mV: kT/3e
        return 1 / (1 + Math.exp(-(v - e) / 0.00856));
    }

    private static PotentialCurve curve(DoubleUnaryOperator chargeOf, int points, double noise, long seed,
            boolean rising) {
        Random random = new Random(seed);
        double first = chargeOf.applyAsDouble(LOW);
        double last = chargeOf.applyAsDouble(HIGH);
        double[] time = new double[points];
        double[] step = new double[points];
        double[] potential = new double[points];
        for (int i = 0; i < points; i++) {
            time[i] = i;
            step[i] = i == 0 ? 0 : (rising ? 1 : -1) * (last - first) / (points - 1);
            double wanted = rising ? first + (last - first) * i / (points - 1)
                    : last - (last - first) * i / (points - 1);
            double low = LOW;
            double high = HIGH;
            for (int k = 0; k < 60; k++) {
                double middle = (low + high) / 2;
                if (chargeOf.applyAsDouble(middle) < wanted) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            potential[i] = low + noise * random.nextGaussian();
        }
        double charge = rising ? last - first : first - last;
        return PotentialCurve.of(new HalfCycleCharge(0, points - 1, charge, 0),
                new ChargeSteps(time, new double[points], new double[points], step, new double[points], "made"),
                potential);
    }

    @Test
    void findsTwoPlateausSeventyMillivoltsApart() {
        for (boolean rising : new boolean[] { true, false }) {
            List<Plateau> plateaus = PlateauFinder.find(curve(
                    v -> 0.06 * nernst(v, 4.68) + 0.04 * nernst(v, 4.75) + 0.01 * (v - LOW), 300, 3e-4, 4, rising));
            assertEquals(2, plateaus.size());
            assertEquals(4.68, plateaus.get(0).potential(), 1e-3);
            assertEquals(4.75, plateaus.get(1).potential(), 1e-3);
            assertEquals(0.06, plateaus.get(0).charge(), 1.5e-3);
            assertEquals(0.04, plateaus.get(1).charge(), 1.5e-3);
        }
    }

    @Test
    void statesItsUncertainties() {
        int inside = 0;
        int all = 0;
        for (int seed = 0; seed < 100; seed++) {
            List<Plateau> plateaus = PlateauFinder.find(
                    curve(v -> 0.06 * nernst(v, 4.68) + 0.04 * nernst(v, 4.75), 250, 1e-3, 50 + seed, true));
            assertEquals(2, plateaus.size(), "seed " + seed);
            for (int k = 0; k < 2; k++) {
                double truth = k == 0 ? 4.68 : 4.75;
                inside += Math.abs(plateaus.get(k).potential() - truth) < 1.96 * plateaus.get(k).potentialSigma() ? 1
                        : 0;
                all++;
            }
        }
        assertTrue(inside > 0.88 * all, inside + " of " + all + " inside of 95 %");
    }

    @Test
    void findsNoneInACapacitor() {
        for (int seed = 0; seed < 50; seed++) {
            assertEquals(List.of(), PlateauFinder.find(curve(v -> 0.1 * v, 200, 1e-3, 200 + seed, true)),
                    "seed " + seed);
        }
    }

    @Test
    void integralOfTheDerivativesIsWhatWasMeasured() {
        PotentialCurve curve = curve(v -> 0.06 * nernst(v, 4.68) + 0.04 * nernst(v, 4.75), 250, 1e-3, 1, true);
        assertEquals(1, curve.chargeByPotential(curve.potentialWidth()).integral() / curve.total(), 1e-9);
        double span = curve.potential()[curve.potential().length - 1] - curve.potential()[0];
        assertEquals(1, curve.potentialByCharge(curve.potentialWidth()).integral() / span, 1e-9);
    }

    @Test
    void findsWhatOnlyTheFirstChargeShows() {
        PotentialCurve first = curve(v -> 0.06 * nernst(v, 4.68) + 0.04 * nernst(v, 4.75) + 0.005 * nernst(v, 4.55),
                400, 3e-4, 1, true);
        PotentialCurve second = curve(v -> 0.06 * nernst(v, 4.68) + 0.04 * nernst(v, 4.75), 400, 3e-4, 2, true);
        PotentialCurve third = curve(v -> 0.0597 * nernst(v, 4.6803) + 0.0398 * nernst(v, 4.7503), 400, 3e-4, 3, true);
        List<FormationFeatures.Feature> features = FormationFeatures.find(first, second, Optional.of(third)).features();
        assertEquals(1, features.size());
        assertEquals(4.55, features.getFirst().potential(), 3e-3);
        assertEquals(0.005, features.getFirst().charge(), 6e-4);
        assertEquals(List.of(), FormationFeatures.find(second, third, Optional.of(
                curve(v -> 0.0594 * nernst(v, 4.6806) + 0.0396 * nernst(v, 4.7506), 400, 3e-4, 4, true))).features());
    }
}
