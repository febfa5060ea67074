/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.internal;

import org.lamella.numerics.vector.VectorKernels;

/** The kernels in plain Java: eight partial sums keep the processor's adders busy. */
public final class PlainKernels implements VectorKernels {

    @Override
    public String name() {
        return "plain Java";
    }

    @Override
    public double dot(double[] x, int xFrom, double[] y, int yFrom, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int whole = length & -LANES;
        for (int i = 0; i < whole; i += LANES) {
            int p = xFrom + i;
            int q = yFrom + i;
            s0 += x[p] * y[q];
            s1 += x[p + 1] * y[q + 1];
            s2 += x[p + 2] * y[q + 2];
            s3 += x[p + 3] * y[q + 3];
            s4 += x[p + 4] * y[q + 4];
            s5 += x[p + 5] * y[q + 5];
            s6 += x[p + 6] * y[q + 6];
            s7 += x[p + 7] * y[q + 7];
        }
        double tail = tail(x, xFrom + whole, y, yFrom + whole, length - whole);
        return tree(s0, s1, s2, s3, s4, s5, s6, s7) + tail;
    }

    /** The order in which partial sums come together. */
    static double tree(double s0, double s1, double s2, double s3, double s4, double s5, double s6, double s7) {
        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));
    }

    /** The sum over what is left after whole groups of lanes, in order. */
    static double tail(double[] x, int xFrom, double[] y, int yFrom, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += x[xFrom + i] * y[yFrom + i];
        }
        return sum;
    }

    @Override
    public void axpy(double factor, double[] x, int xFrom, double[] y, int yFrom, int length) {
        for (int i = 0; i < length; i++) {
            y[yFrom + i] += factor * x[xFrom + i];
        }
    }

    @Override
    public void scale(double factor, double[] x, int from, int length) {
        for (int i = from; i < from + length; i++) {
            x[i] *= factor;
        }
    }

    @Override
    public void addStretches(float[] weights, int[] starts, int from, int to, float[] values, int shift, float[] sums,
            int length) {
        for (int i = 0; i < length; i += 2) {
            addTwo(weights, starts, from, to, values, shift + i, sums, i);
        }
    }

    /** Two numbers side by side: eight partial sums. */
    private static void addTwo(float[] weights, int[] starts, int from, int to, float[] values, int at, float[] sums,
            int i) {
        float a0 = 0;
        float a1 = 0;
        float a2 = 0;
        float a3 = 0;
        float b0 = 0;
        float b1 = 0;
        float b2 = 0;
        float b3 = 0;
        int s = from;
        for (; s + 3 < to; s += 4) {
            int p0 = starts[s] + at;
            int p1 = starts[s + 1] + at;
            int p2 = starts[s + 2] + at;
            int p3 = starts[s + 3] + at;
            a0 += weights[s] * values[p0];
            a1 += weights[s + 1] * values[p1];
            a2 += weights[s + 2] * values[p2];
            a3 += weights[s + 3] * values[p3];
            b0 += weights[s] * values[p0 + 1];
            b1 += weights[s + 1] * values[p1 + 1];
            b2 += weights[s + 2] * values[p2 + 1];
            b3 += weights[s + 3] * values[p3 + 1];
        }
        if (s < to) {
            int p = starts[s] + at;
            a0 += weights[s] * values[p];
            b0 += weights[s] * values[p + 1];
        }
        if (s + 1 < to) {
            int p = starts[s + 1] + at;
            a1 += weights[s + 1] * values[p];
            b1 += weights[s + 1] * values[p + 1];
        }
        if (s + 2 < to) {
            int p = starts[s + 2] + at;
            a2 += weights[s + 2] * values[p];
            b2 += weights[s + 2] * values[p + 1];
        }
        sums[i] = (a0 + a1) + (a2 + a3);
        sums[i + 1] = (b0 + b1) + (b2 + b3);
    }
}
