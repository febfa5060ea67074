/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import org.lamella.electrochemistry.sweep.ClippedPoints;

/** Rows in which the instrument had reached the end of its current range, where a peak's height is not known. */
public final class ClippedCurrent {

    /** Fewest equal rows in a row. */
    private static final int FEWEST = 8;
    /** So many times as long as equal values stay elsewhere: a coarse converter repeats itself, too. */
    private static final double LONGER = 4;

    private ClippedCurrent() {
    }

    /** Marks them. */
    public static boolean[] find(Trace trace) {
        double[] current = trace.current();
        boolean[] clipped = ClippedPoints.find(trace.potential(), current);
        double usual = usualRun(current, clipped);
        int from = 0;
        while (from < clipped.length) {
            int to = from;
            while (to < clipped.length && clipped[to] && current[to] == current[from]) {
                to++;
            }
            if (to > from && (to - from < FEWEST || to - from < LONGER * usual)) {
                java.util.Arrays.fill(clipped, from, to, false);
            }
            from = Math.max(to, from + 1);
        }
        return clipped;
    }

    /** Mean length of runs of equal values beside the extremes. */
    private static double usualRun(double[] current, boolean[] clipped) {
        int rows = 0;
        int runs = 0;
        for (int i = 0; i < current.length; i++) {
            if (!clipped[i]) {
                rows++;
                runs += i == 0 || clipped[i - 1] || current[i] != current[i - 1] ? 1 : 0;
            }
        }
        return runs == 0 ? current.length : rows / (double) runs;
    }

    /** Whether such rows lie within so many volts of a potential in a half cycle. */
    public static boolean touches(boolean[] clipped, Trace trace, HalfCycle half, double potential, double within) {
        for (int row = half.from(); row < half.to(); row++) {
            if (clipped[row] && Math.abs(trace.potential()[row] - potential) <= within) {
                return true;
            }
        }
        return false;
    }
}
