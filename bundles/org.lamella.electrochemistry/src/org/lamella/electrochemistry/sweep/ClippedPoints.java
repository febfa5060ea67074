/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.sweep;

import java.util.Arrays;

/** Points at which the instrument had reached the end of its range: the extreme current, several times in a row. */
public final class ClippedPoints {

    /** So many equal extreme currents in a row, while the potential goes on, are no chance. */
    private static final int IN_A_ROW = 4;

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
            int start = 0;
            while (start < current.length) {
                int end = start;
                while (end < current.length && current[end] == extreme) {
                    end++;
                }
                if (end - start >= IN_A_ROW && potential[end - 1] != potential[start]) {
                    Arrays.fill(clipped, start, end, true);
                }
                start = Math.max(end, start + 1);
            }
        }
        return clipped;
    }
}
