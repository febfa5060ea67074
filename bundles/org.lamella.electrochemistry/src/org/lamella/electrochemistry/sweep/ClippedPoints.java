/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.sweep;

import java.util.Arrays;

/**
 * Points at which the instrument had reached the end of its range or of its compliance: the extreme current several times
 * in a row while the potential goes on. Equal numbers are always taken for that; a current that only stays within noise
 * is where the sweep had been steep until then.
 */
public final class ClippedPoints {

    /** So many equal extreme currents in a row, while the potential goes on, are no chance. */
    private static final int IN_A_ROW = 4;
    /** Share of the current's range within which a plateau at compliance scatters. */
    private static final double FLAT = 2e-3;
    /** So many points tell how steep the sweep was before its plateau. */
    private static final int BEFORE = 4;

    private ClippedPoints() {
    }

    /** Marks them. */
    public static boolean[] find(double[] potential, double[] current) {
        boolean[] clipped = new boolean[current.length];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : current) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        if (!(high > low)) {
            return clipped;
        }
        for (double extreme : new double[] { low, high }) {
            mark(potential, current, extreme, 0, clipped);
            mark(potential, current, extreme, FLAT * (high - low), clipped);
        }
        return clipped;
    }

    private static void mark(double[] potential, double[] current, double extreme, double reach, boolean[] clipped) {
        int start = 0;
        while (start < current.length) {
            int end = start;
            while (end < current.length && Math.abs(current[end] - extreme) <= reach) {
                end++;
            }
            boolean row = end - start >= IN_A_ROW && way(potential, start, end) > 0;
            if (row && (reach == 0 || isPlateau(potential, current, start, end))) {
                Arrays.fill(clipped, start, end, true);
            }
            start = Math.max(end, start + 1);
        }
    }

    /** Whether the current was steep next to these points and would have gone on for far more than they scatter. */
    private static boolean isPlateau(double[] potential, double[] current, int start, int end) {
        double way = way(potential, start, end);
        double steepest = Math.max(steepness(potential, current, start - 1 - BEFORE, start - 1),
                steepness(potential, current, end, end + BEFORE));
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            low = Math.min(low, current[i]);
            high = Math.max(high, current[i]);
        }
        return end - start >= 2 * IN_A_ROW && steepest * way / 2 > 8 * (high - low);
    }

    /** How far the potential went, there and back. */
    private static double way(double[] potential, int start, int end) {
        double way = 0;
        for (int i = start + 1; i < end; i++) {
            way += Math.abs(potential[i] - potential[i - 1]);
        }
        return way;
    }

    private static double steepness(double[] potential, double[] current, int from, int to) {
        if (from < 0 || to >= potential.length || potential[to] == potential[from]) {
            return 0;
        }
        return Math.abs((current[to] - current[from]) / (potential[to] - potential[from]));
    }
}
