/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lamella.numerics.vector.VectorKernels;

class KernelsTest {

    private static boolean vectorModulePresent() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    @Test
    void plainAndSimdAgreeToTheLastBit() {
        assumeTrue(vectorModulePresent(), "needs --add-modules jdk.incubator.vector");
        VectorKernels plain = new PlainKernels();
        VectorKernels simd = SimdKernels.create();
        Random random = new Random(8);
        for (int length = 0; length < 70; length++) {
            double[] x = random.doubles(80, -1, 1).map(v -> Math.exp(40 * v) * Math.signum(v)).toArray();
            double[] y = random.doubles(80, -1, 1).toArray();
            assertEquals(plain.dot(x, 3, y, 5, length), simd.dot(x, 3, y, 5, length));
            double[] one = y.clone();
            double[] other = y.clone();
            plain.axpy(1.1, x, 2, one, 7, length);
            simd.axpy(1.1, x, 2, other, 7, length);
            plain.scale(0.3, one, 4, length);
            simd.scale(0.3, other, 4, length);
            assertArrayEquals(one, other, 0);
        }
    }

    @Test
    void stretchesAddUpAlikeInBoth() {
        assumeTrue(vectorModulePresent(), "needs --add-modules jdk.incubator.vector");
        Random random = new Random(9);
        float[] values = new float[900];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextFloat();
        }
        for (int spots = 0; spots < 12; spots++) {
            float[] weights = new float[spots + 2];
            int[] starts = new int[spots + 2];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = random.nextFloat();
                starts[i] = random.nextInt(700);
            }
            for (int length : new int[] { 8, 16, 24, 32, 48, 56, 64, 80 }) {
                float[] plain = new float[length];
                float[] simd = new float[length];
                new PlainKernels().addStretches(weights, starts, 1, 1 + spots, values, 5, plain, length);
                SimdKernels.create().addStretches(weights, starts, 1, 1 + spots, values, 5, simd, length);
                assertArrayEquals(plain, simd, 0);
            }
        }
    }

    @Test
    void stretchesAreShiftedAndWeighted() {
        float[] values = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 };
        float[] sums = new float[8];
        VectorKernels.best().addStretches(new float[] { 2, 0.5f }, new int[] { 0, 2 }, 0, 2, values, 1, sums, 8);
        // 2 · (1 + i) + 0.5 · (3 + i)
        assertArrayEquals(new float[] { 3.5f, 6, 8.5f, 11, 13.5f, 16, 18.5f, 21 }, sums, 0);
    }

    @Test
    void theSelectionFollowsTheModule() {
        VectorKernels expected = vectorModulePresent() ? SimdKernels.create() : new PlainKernels();
        assertEquals(expected.name(), VectorKernels.best().name());
    }

    @Test
    void sumsAreRight() {
        double[] x = new double[21];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        // Σ i² for 2 … 20 = 20 · 21 · 41 / 6 − 1
        assertEquals(2869, VectorKernels.best().sumOfSquares(x, 2, 19));
        assertEquals(2 * 4 + 3 * 5, VectorKernels.best().dot(x, 2, x, 4, 2));
        assertTrue(VectorKernels.best().dot(x, 0, x, 0, 0) == 0);
    }
}
