/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The integral has to be the sum of what went in; slopes are those of curves known in closed form. */
class ConservedDerivativeTest {

    private static double trapezoid(ConservedDerivative derivative) {
        double sum = 0;
        for (int i = 1; i < derivative.x().length; i++) {
            sum += (derivative.slope()[i] + derivative.slope()[i - 1]) / 2
                    * (derivative.x()[i] - derivative.x()[i - 1]);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1e-4, 1e-3, 0.02, 0.5 })
    void keepsTheWholeChargeAtAnyWidth(double width) {
        SplittableRandom random = new SplittableRandom(3);
        int n = 500;
        double[] potential = new double[n];
        double[] step = new double[n];
        double charge = 0;
        for (int i = 0; i < n; i++) {
            // a rising potential that also falls back by noise, irregular steps, rests
            potential[i] = 4.4 + 0.4 * i / n + 3e-3 * random.nextDouble();
            step[i] = i % 7 == 0 ? 0 : 1e-4 * random.nextDouble();
            charge += i == 0 ? 0 : step[i];
        }
        assertEquals(1, trapezoid(ConservedDerivative.of(potential, step, width)) / charge, 1e-10);
    }

    @Test
    void givesTheSlopeOfAStraightLineUpToItsEnds() {
        int n = 101;
        double[] x = new double[n];
        double[] step = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 2 + i * 0.01;
            step[i] = 5 * 0.01;
        }
        ConservedDerivative derivative = ConservedDerivative.of(x, step, 0.02);
        for (double slope : derivative.slope()) {
            assertEquals(5, slope, 1e-9);
        }
    }

    @Test
    void showsAPeakOfTheRightHeight() {
        // Q = 1 / (1 + exp(−(V − 3) / 0.02)): dQ/dV is 1 / 0.08 in the middle; a kernel of 2 mV takes 0.25 % off
        int n = 2001;
        double[] x = new double[n];
        double[] step = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 2.8 + i * 2e-4;
            step[i] = i == 0 ? 0 : 1 / (1 + Math.exp(-(x[i] - 3) / 0.02)) - 1 / (1 + Math.exp(-(x[i - 1] - 3) / 0.02));
        }
        ConservedDerivative derivative = ConservedDerivative.of(x, step, 2e-3);
        int middle = derivative.x().length / 2;
        assertEquals(12.5, derivative.slope()[middle], 0.06);
    }
}
