/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.noise;

import java.util.Arrays;

import org.lamella.numerics.smooth.Noise;

/**
 * Single points far off a curve on whose both sides it goes on: spikes of a relay, of a bubble, of a range change. A
 * step is none, and neither is the top of a peak, where all neighbours bend alike.
 */
public final class WildPoints {

    /** Distance from the line through the neighbours, in σ of the noise and in medians around. */
    private static final double FAR = 12;
    private static final int AROUND = 10;

    private WildPoints() {
    }

    /**
     * Marks the wild points.
     *
     * @param values in order
     * @return [values] true where a point is wild
     */
    public static boolean[] find(double[] values) {
        int n = values.length;
        boolean[] wild = new boolean[n];
        if (n < 2 * AROUND + 3) {
            return wild;
        }
        double sigma = Noise.differenceSigma(values, 2);
        double[] off = new double[n];
        for (int i = 1; i + 1 < n; i++) {
            off[i] = Math.abs(values[i] - 0.5 * (values[i - 1] + values[i + 1]));
        }
        for (int i = 1; i + 1 < n; i++) {
            if (off[i] > FAR * sigma && off[i] > 1.5 * off[i - 1] && off[i] > 1.5 * off[i + 1]) {
                int from = Math.max(0, i - AROUND);
                wild[i] = off[i] > FAR * Noise.median(Arrays.copyOfRange(off, from, Math.min(n, i + AROUND + 1)));
            }
        }
        return wild;
    }
}
