/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Capacities by laws that are written here once more, with scatter of 0.1 % of 1 mAh. */
class CapacityFadeTest {

    private static final double SCATTER = 1e-3;

    private static double[] cycles(int n) {
        return IntStream.rangeClosed(1, n).mapToDouble(i -> i).toArray();
    }

    private static CapacityFade fit(int n, long seed, DoubleUnaryOperator law) {
        Random random = new Random(seed);
        return CapacityFade.of(cycles(n), IntStream.rangeClosed(1, n)
                .mapToDouble(i -> law.applyAsDouble(i) + SCATTER * random.nextGaussian()).toArray());
    }

    @Test
    void tellsTheLawsApartAndFindsTheirRates() {
        CapacityFade linear = fit(60, 1, n -> 1 - 0.004 * (n - 1));
        assertEquals(FadeLaw.LINEAR, linear.best().law());
        assertEquals(0.004, linear.best().rate(), 2e-5);
        CapacityFade root = fit(60, 2, n -> 1.1 * (1 - 0.03 * Math.sqrt(n)));
        assertEquals(FadeLaw.SQUARE_ROOT, root.best().law());
        assertEquals(0.03, root.best().rate(), 3e-4);
        CapacityFade exponential = fit(60, 3, n -> Math.exp(-0.01 * (n - 1)));
        assertEquals(FadeLaw.EXPONENTIAL, exponential.best().law());
        assertEquals(0.01, exponential.best().rate(), 1e-4);
        assertTrue(linear.best().weight() > 0.99);
    }

    @Test
    void findsNoFadeInScatter() {
        int none = 0;
        for (int seed = 0; seed < 200; seed++) {
            none += fit(40, 100 + seed, n -> 1).best().law() == FadeLaw.NONE ? 1 : 0;
        }
        // four laws try to do better than none; AICc lets one of them win by chance in about a sixth of all cases
        assertTrue(none > 140, none + " of 200 without fade");
    }

    @Test
    void intervalsOfTheRateHoldTheTruthAsOftenAsTheySay() {
        int inside = 0;
        int right = 0;
        for (int seed = 0; seed < 500; seed++) {
            CapacityFade.Candidate best = fit(50, 1000 + seed, n -> 1 - 0.005 * (n - 1)).best();
            if (best.law() == FadeLaw.LINEAR) {
                right++;
                inside += Math.abs(best.rate() - 0.005) < best.rateInterval() ? 1 : 0;
            }
        }
        assertTrue(right > 490, right + " of 500 linear");
        // 95 % ± three standard deviations of a binomial of 500
        assertEquals(0.95, inside / (double) right, 0.03);
    }

    @Test
    void leavesAFormationCycleOut() {
        CapacityFade fade = fit(30, 5, n -> n == 1 ? 1.2 : 1 - 0.004 * (n - 1));
        assertTrue(fade.leftOut());
        assertEquals(0.004, fade.best().rate(), 1e-4);
        assertFalse(fit(30, 6, n -> 1 - 0.004 * (n - 1)).leftOut());
    }

    @Test
    void retentionFollowsFromTheRate() {
        CapacityFade.Candidate best = fit(50, 7, n -> 0.06 * (1 - 0.005 * (n - 1)) / 0.06).best();
        assertEquals((1 - 0.005 * 49) / (1 - 0.005 * 1), best.retention(2, 50), 1.5e-3);
        assertTrue(best.retentionSigma(2, 50) > 1e-5 && best.retentionSigma(2, 50) < 2e-3);
    }

    @Test
    void needsFiveCycles() {
        assertThrows(IllegalArgumentException.class, () -> CapacityFade.of(cycles(4), cycles(4)));
    }
}
