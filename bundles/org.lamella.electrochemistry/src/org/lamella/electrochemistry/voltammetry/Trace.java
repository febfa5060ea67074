/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;

/**
 * Potential and current of a voltammogram, row by row in the order of recording, all finite.
 *
 * @param time s, or an empty array where the file has none
 * @param potential V
 * @param current A, anodic positive
 * @param dropped number of rows of the recording that had no number in one of the columns
 */
public record Trace(double[] time, double[] potential, double[] current, int dropped) {

    /**
     * Leaves out the rows in which a number is missing.
     *
     * @param time s, or an empty array
     * @param potential V
     * @param current A, as many as potentials
     */
    public static Trace of(double[] time, double[] potential, double[] current) {
        boolean timed = time.length == potential.length;
        double[] t = new double[timed ? time.length : 0];
        double[] e = new double[potential.length];
        double[] i = new double[potential.length];
        int kept = 0;
        for (int row = 0; row < potential.length; row++) {
            boolean sound = Double.isFinite(potential[row]) && Double.isFinite(current[row])
                    && (!timed || Double.isFinite(time[row]));
            if (sound) {
                if (timed) {
                    t[kept] = time[row];
                }
                e[kept] = potential[row];
                i[kept] = current[row];
                kept++;
            }
        }
        return new Trace(Arrays.copyOf(t, timed ? kept : 0), Arrays.copyOf(e, kept), Arrays.copyOf(i, kept),
                potential.length - kept);
    }

    /** The same without rows that repeat the one before in all columns; without a time all rows stay. */
    public Trace withoutRepeats() {
        double[] e = potential.clone();
        int repeats = 0;
        for (int row = 1; isTimed() && row < e.length; row++) {
            if (time[row] == time[row - 1] && potential[row] == potential[row - 1]
                    && current[row] == current[row - 1]) {
                e[row] = Double.NaN;
                repeats++;
            }
        }
        return repeats == 0 ? this : of(time, e, current);
    }

    /** Number of rows. */
    public int size() {
        return potential.length;
    }

    /** Whether the rows have a time. */
    public boolean isTimed() {
        return time.length > 0;
    }
}
