/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.noise;

import java.util.Arrays;

import org.lamella.numerics.smooth.Noise;

/** The step of a converter, recognised from the values it gives. */
public final class Quantisation {

    /** Values that are looked at. */
    private static final int SAMPLE = 20_000;
    /** A signal with more different values than this share of its points is dithered enough by its own noise. */
    private static final double DISTINCT_SHARE = 0.34;

    private Quantisation() {
    }

    /** The step between neighbouring values, in the unit of the values; 0 where no quantisation is to be seen. */
    public static double step(double[] values) {
        int stride = Math.max(1, values.length / SAMPLE);
        double[] sorted = new double[(values.length + stride - 1) / stride];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values[i * stride];
        }
        Arrays.sort(sorted);
        double range = sorted.length == 0 ? 0 : sorted[sorted.length - 1] - sorted[0];
        double[] gaps = new double[Math.max(0, sorted.length - 1)];
        int count = 0;
        for (int i = 1; i < sorted.length; i++) {
            double gap = sorted[i] - sorted[i - 1];
            if (gap > 1e-9 * range) {
                gaps[count++] = gap;
            }
        }
        return count == 0 || count + 1 > DISTINCT_SHARE * sorted.length ? 0 : Noise.median(Arrays.copyOf(gaps, count));
    }
}
