/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.opencircuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class OpenCircuitTest {

    private static final int POINTS = 400;

    private static double[] times() {
        double[] time = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            time[i] = i * 10;
        }
        return time;
    }

    @Test
    void findsAStraightLineExactly() {
        double[] time = times();
        double[] potential = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            potential[i] = 3.2 - 1e-6 * time[i];
        }
        OpenCircuit found = OpenCircuit.of(time, potential, 0.5);
        assertEquals(-1e-6, found.drift(), 1e-15);
        assertEquals(3.2 - 1e-6 * time[POINTS - 1], found.end(), 1e-12);
    }

    @Test
    void uncertaintiesHoldForWhiteAndForColouredNoise() {
        for (double memory : new double[] { 0, 0.8 }) {
            int held = 0;
            int turns = 400;
            Random random = new Random(42);
            double[] time = times();
            for (int turn = 0; turn < turns; turn++) {
                double[] potential = new double[POINTS];
                double noise = 0;
                for (int i = 0; i < POINTS; i++) {
                    noise = memory * noise + 1e-4 * random.nextGaussian();
                    potential[i] = 3 + 2e-7 * time[i] + noise;
                }
                OpenCircuit found = OpenCircuit.of(time, potential, 0.5);
                held += Math.abs(found.drift() - 2e-7) < found.driftSigma() ? 1 : 0;
            }
            // 68 % of 400: binomial standard deviation 2.3 %; three of them, and a little for the estimated correlation
            assertEquals(0.68, held / (double) turns, memory == 0 ? 0.07 : 0.10, "noise with memory " + memory);
        }
    }

    @Test
    void noiseIsThatOfNeighboursWhateverTheDrift() {
        Random random = new Random(1);
        double[] time = times();
        double[] potential = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            potential[i] = 1e-5 * time[i] + 1e-3 * random.nextGaussian();
        }
        double noise = OpenCircuit.of(time, potential, 0.5).noise();
        // a median of 400 differences scatters by about 6 %
        assertTrue(noise > 0.8e-3 && noise < 1.2e-3, "noise " + noise);
    }
}
