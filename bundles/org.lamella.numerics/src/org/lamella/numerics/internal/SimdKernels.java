/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.internal;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lamella.numerics.vector.VectorKernels;

/**
 * The kernels with the vector module. Loaded by name only, so that nothing else needs the module. The order of
 * summation is that of {@link PlainKernels}: with 512-bit registers one accumulator holds the eight partial sums, with
 * 256-bit registers two hold four each.
 */
public final class SimdKernels implements VectorKernels {

    private static final VectorSpecies<Double> WIDE = DoubleVector.SPECIES_512;
    private static final VectorSpecies<Double> HALF = DoubleVector.SPECIES_256;
    private static final boolean IS_WIDE = DoubleVector.SPECIES_PREFERRED.length() >= WIDE.length();
    private static final VectorSpecies<Double> SPECIES = IS_WIDE ? WIDE : HALF;
    private static final VectorSpecies<Float> EIGHT = FloatVector.SPECIES_256;
    private static final VectorSpecies<Float> FLOATS = IS_WIDE ? FloatVector.SPECIES_512 : EIGHT;

    private SimdKernels() {
    }

    /** SIMD kernels, or plain ones where registers are narrower than 256 bit and SIMD would not pay. */
    public static VectorKernels create() {
        return DoubleVector.SPECIES_PREFERRED.length() < HALF.length() ? new PlainKernels() : new SimdKernels();
    }

    @Override
    public String name() {
        return "SIMD " + SPECIES.vectorBitSize() + " bit";
    }

    @Override
    public double dot(double[] x, int xFrom, double[] y, int yFrom, int length) {
        int whole = length & -LANES;
        double tail = PlainKernels.tail(x, xFrom + whole, y, yFrom + whole, length - whole);
        return (IS_WIDE ? dotWide(x, xFrom, y, yFrom, whole) : dotHalf(x, xFrom, y, yFrom, whole)) + tail;
    }

    private static double dotWide(double[] x, int xFrom, double[] y, int yFrom, int whole) {
        DoubleVector sum = DoubleVector.zero(WIDE);
        for (int i = 0; i < whole; i += LANES) {
            sum = sum.add(DoubleVector.fromArray(WIDE, x, xFrom + i).mul(DoubleVector.fromArray(WIDE, y, yFrom + i)));
        }
        return PlainKernels.tree(sum.lane(0), sum.lane(1), sum.lane(2), sum.lane(3), sum.lane(4), sum.lane(5),
                sum.lane(6), sum.lane(7));
    }

    private static double dotHalf(double[] x, int xFrom, double[] y, int yFrom, int whole) {
        DoubleVector low = DoubleVector.zero(HALF);
        DoubleVector high = DoubleVector.zero(HALF);
        for (int i = 0; i < whole; i += LANES) {
            low = low.add(DoubleVector.fromArray(HALF, x, xFrom + i).mul(DoubleVector.fromArray(HALF, y, yFrom + i)));
            high = high.add(DoubleVector.fromArray(HALF, x, xFrom + i + 4)
                    .mul(DoubleVector.fromArray(HALF, y, yFrom + i + 4)));
        }
        return PlainKernels.tree(low.lane(0), low.lane(1), low.lane(2), low.lane(3), high.lane(0), high.lane(1),
                high.lane(2), high.lane(3));
    }

    @Override
    public void axpy(double factor, double[] x, int xFrom, double[] y, int yFrom, int length) {
        int step = SPECIES.length();
        int i = 0;
        for (; i <= length - step; i += step) {
            DoubleVector.fromArray(SPECIES, y, yFrom + i)
                    .add(DoubleVector.fromArray(SPECIES, x, xFrom + i).mul(factor)).intoArray(y, yFrom + i);
        }
        for (; i < length; i++) {
            y[yFrom + i] += factor * x[xFrom + i];
        }
    }

    @Override
    public void scale(double factor, double[] x, int from, int length) {
        int step = SPECIES.length();
        int i = from;
        for (; i <= from + length - step; i += step) {
            DoubleVector.fromArray(SPECIES, x, i).mul(factor).intoArray(x, i);
        }
        for (; i < from + length; i++) {
            x[i] *= factor;
        }
    }

    @Override
    public void addStretches(float[] weights, int[] starts, int from, int to, float[] values, int shift, float[] sums,
            int length) {
        int i = 0;
        for (; i + 2 * FLOATS.length() <= length; i += 2 * FLOATS.length()) {
            addPair(weights, starts, from, to, values, shift + i, sums, i);
        }
        for (; i + EIGHT.length() <= length; i += EIGHT.length()) {
            addEight(weights, starts, from, to, values, shift + i, sums, i);
        }
    }

    /** Two registers side by side: each weight is fetched once for both. */
    private static void addPair(float[] weights, int[] starts, int from, int to, float[] values, int at, float[] sums,
            int i) {
        FloatVector a0 = FloatVector.zero(FLOATS);
        FloatVector a1 = FloatVector.zero(FLOATS);
        FloatVector a2 = FloatVector.zero(FLOATS);
        FloatVector a3 = FloatVector.zero(FLOATS);
        FloatVector b0 = FloatVector.zero(FLOATS);
        FloatVector b1 = FloatVector.zero(FLOATS);
        FloatVector b2 = FloatVector.zero(FLOATS);
        FloatVector b3 = FloatVector.zero(FLOATS);
        int s = from;
        for (; s + 3 < to; s += 4) {
            int p0 = starts[s] + at;
            float w0 = weights[s];
            a0 = a0.add(FloatVector.fromArray(FLOATS, values, p0).mul(w0));
            b0 = b0.add(FloatVector.fromArray(FLOATS, values, p0 + FLOATS.length()).mul(w0));
            int p1 = starts[s + 1] + at;
            float w1 = weights[s + 1];
            a1 = a1.add(FloatVector.fromArray(FLOATS, values, p1).mul(w1));
            b1 = b1.add(FloatVector.fromArray(FLOATS, values, p1 + FLOATS.length()).mul(w1));
            int p2 = starts[s + 2] + at;
            float w2 = weights[s + 2];
            a2 = a2.add(FloatVector.fromArray(FLOATS, values, p2).mul(w2));
            b2 = b2.add(FloatVector.fromArray(FLOATS, values, p2 + FLOATS.length()).mul(w2));
            int p3 = starts[s + 3] + at;
            float w3 = weights[s + 3];
            a3 = a3.add(FloatVector.fromArray(FLOATS, values, p3).mul(w3));
            b3 = b3.add(FloatVector.fromArray(FLOATS, values, p3 + FLOATS.length()).mul(w3));
        }
        if (s < to) {
            int p = starts[s] + at;
            a0 = a0.add(FloatVector.fromArray(FLOATS, values, p).mul(weights[s]));
            b0 = b0.add(FloatVector.fromArray(FLOATS, values, p + FLOATS.length()).mul(weights[s]));
        }
        if (s + 1 < to) {
            int p = starts[s + 1] + at;
            a1 = a1.add(FloatVector.fromArray(FLOATS, values, p).mul(weights[s + 1]));
            b1 = b1.add(FloatVector.fromArray(FLOATS, values, p + FLOATS.length()).mul(weights[s + 1]));
        }
        if (s + 2 < to) {
            int p = starts[s + 2] + at;
            a2 = a2.add(FloatVector.fromArray(FLOATS, values, p).mul(weights[s + 2]));
            b2 = b2.add(FloatVector.fromArray(FLOATS, values, p + FLOATS.length()).mul(weights[s + 2]));
        }
        a0.add(a1).add(a2.add(a3)).intoArray(sums, i);
        b0.add(b1).add(b2.add(b3)).intoArray(sums, i + FLOATS.length());
    }

    private static void addEight(float[] weights, int[] starts, int from, int to, float[] values, int at, float[] sums,
            int i) {
        FloatVector a0 = FloatVector.zero(EIGHT);
        FloatVector a1 = FloatVector.zero(EIGHT);
        FloatVector a2 = FloatVector.zero(EIGHT);
        FloatVector a3 = FloatVector.zero(EIGHT);
        int s = from;
        for (; s + 3 < to; s += 4) {
            int p0 = starts[s] + at;
            float w0 = weights[s];
            a0 = a0.add(FloatVector.fromArray(EIGHT, values, p0).mul(w0));
            int p1 = starts[s + 1] + at;
            float w1 = weights[s + 1];
            a1 = a1.add(FloatVector.fromArray(EIGHT, values, p1).mul(w1));
            int p2 = starts[s + 2] + at;
            float w2 = weights[s + 2];
            a2 = a2.add(FloatVector.fromArray(EIGHT, values, p2).mul(w2));
            int p3 = starts[s + 3] + at;
            float w3 = weights[s + 3];
            a3 = a3.add(FloatVector.fromArray(EIGHT, values, p3).mul(w3));
        }
        if (s < to) {
            int p = starts[s] + at;
            a0 = a0.add(FloatVector.fromArray(EIGHT, values, p).mul(weights[s]));
        }
        if (s + 1 < to) {
            int p = starts[s + 1] + at;
            a1 = a1.add(FloatVector.fromArray(EIGHT, values, p).mul(weights[s + 1]));
        }
        if (s + 2 < to) {
            int p = starts[s + 2] + at;
            a2 = a2.add(FloatVector.fromArray(EIGHT, values, p).mul(weights[s + 2]));
        }
        a0.add(a1).add(a2.add(a3)).intoArray(sums, i);
    }
}
