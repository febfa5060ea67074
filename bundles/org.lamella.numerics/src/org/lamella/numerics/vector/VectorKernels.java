/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.vector;

import org.lamella.numerics.internal.KernelSelection;
import org.lamella.numerics.internal.PlainKernels;

/**
 * A few loops over stretches of arrays that science kernels spend their time in. All implementations give
 * the same results to the last bit: scalar products are formed in {@value #LANES} partial sums (element i goes to sum i mod
 * {@value #LANES}) that are added in a fixed tree, and products are rounded before they are added (no fused
 * multiply-add).
 */
public interface VectorKernels {

    /** The number of partial sums that define the order of summation. */
    int LANES = 8;

    /** The implementation for this machine, chosen once: SIMD if the JVM has the vector module, else plain Java. */
    static VectorKernels best() {
        return KernelSelection.BEST;
    }

    /** The implementation in plain Java: slower, and the same to the last bit. */
    static VectorKernels plain() {
        return new PlainKernels();
    }

    /** What runs, for people: {@code plain Java}, {@code SIMD 512 bit}. */
    String name();

    /** Σ x_i y_i. */
    double dot(double[] x, int xFrom, double[] y, int yFrom, int length);

    /** y_i ← y_i + factor · x_i. */
    void axpy(double factor, double[] x, int xFrom, double[] y, int yFrom, int length);

    /** x_i ← factor · x_i. */
    void scale(double factor, double[] x, int from, int length);

    /**
     * Adds stretches of an array, each times its weight: sums_i = Σ_s weights_s · values[starts_s + shift + i]. The s-th goes
     * to partial sum s mod 4; those come together as (0 + 1) + (2 + 3).
     *
     * @param weights of the stretches
     * @param starts where they begin
     * @param from the first that is taken
     * @param to after the last
     * @param values array of which they are stretches
     * @param shift added to every start
     * @param sums takes the result
     * @param length of a stretch, a multiple of {@value #LANES}
     */
    void addStretches(float[] weights, int[] starts, int from, int to, float[] values, int shift, float[] sums,
            int length);

    /** Σ x_i². */
    default double sumOfSquares(double[] x, int from, int length) {
        return dot(x, from, x, from, length);
    }
}
