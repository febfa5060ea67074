/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.reference;

import org.lamella.electrochemistry.voltammetry.Trace;

/**
 * A galvanostatic measurement as a voltammogram: dQ/dE over E, in which plateaus are peaks. The charge of each row goes to
 * the interval of its potential, so charge is conserved and a noisy potential need not be monotonous.
 */
public final class DifferentialCapacity {

    /** Intervals over the window of a half cycle. */
    private static final int INTERVALS = 250;
    private static final int FEWEST_ROWS = 40;

    private DifferentialCapacity() {
    }

    /**
     * Current of 1 A stands for 1 C/V. Half cycles are stretches in which the current keeps its sign.
     *
     * @param time s, ascending
     * @param potential V
     * @param current A
     * @return without time; empty when no half cycle has enough rows
     */
    public static Trace of(double[] time, double[] potential, double[] current) {
        double[] e = new double[0];
        double[] i = new double[0];
        int from = 0;
        for (int row = 1; row <= time.length; row++) {
            if (row == time.length || Math.signum(current[row]) != Math.signum(current[from])) {
                if (row - from >= FEWEST_ROWS && current[from] != 0) {
                    double[][] half = half(time, potential, current, from, row);
                    e = joined(e, half[0]);
                    i = joined(i, half[1]);
                }
                from = row;
            }
        }
        return Trace.of(new double[0], e, i);
    }

    private static double[][] half(double[] time, double[] potential, double[] current, int from, int to) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = from; row < to; row++) {
            low = Math.min(low, potential[row]);
            high = Math.max(high, potential[row]);
        }
        int count = Math.min(INTERVALS, (to - from) / 4);
        double step = (high - low) / count;
        double[] charge = new double[count];
        for (int row = from + 1; row < to; row++) {
            double moved = 0.5 * (current[row] + current[row - 1]) * (time[row] - time[row - 1]);
            int at = Math.clamp((long) ((potential[row] - low) / step), 0, count - 1);
            charge[at] += moved;
        }
        boolean up = current[from] > 0;
        double[][] half = new double[2][count];
        for (int k = 0; k < count; k++) {
            int at = up ? k : count - 1 - k;
            half[0][k] = low + (at + 0.5) * step;
            half[1][k] = charge[at] / step;
        }
        return half;
    }

    private static double[] joined(double[] a, double[] b) {
        double[] both = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
