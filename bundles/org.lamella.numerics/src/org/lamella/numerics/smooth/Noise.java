/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.smooth;

import java.util.Arrays;

/** Robust estimates of scatter: outliers, steps and peaks in a minority of the points do not count. */
public final class Noise {

    /** 1 / Φ⁻¹(3/4): makes the median absolute deviation the standard deviation of normal noise. */
    private static final double MAD_TO_SIGMA = 1.482602218505602;

    private Noise() {
    }

    /** The median; NaN of no values. The argument stays as it is. */
    public static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
    }

    /** Standard deviation from the median absolute deviation about the median; NaN of no values. */
    public static double madSigma(double[] values) {
        double centre = median(values);
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = Math.abs(values[i] - centre);
        }
        return MAD_TO_SIGMA * median(deviations);
    }

    /**
     * Standard deviation of the white noise on a smooth curve, from differences of the points along it: the
     * {@code order}-th differences take a polynomial of one degree less away, and their scatter, divided by the norm of
     * the difference's weights, is the noise. Where more than half of the differences are equal (a quantised signal)
     * the plain standard deviation of the differences is taken, which is not robust.
     *
     * @param y evenly spaced, or nearly so, in order
     * @param order 1 to 6; 2 takes a slope away, 3 a curvature
     * @return the standard deviation in the unit of y; NaN when there are fewer than order + 2 points
     */
    public static double differenceSigma(double[] y, int order) {
        if (order < 1 || order > 6) {
            throw new IllegalArgumentException("Order of differences 1 … 6, not " + order);
        }
        if (y.length < order + 2) {
            return Double.NaN;
        }
        double[] d = y.clone();
        int length = y.length;
        double square = 1;
        for (int k = 1; k <= order; k++) {
            length--;
            for (int i = 0; i < length; i++) {
                d[i] = d[i + 1] - d[i];
            }
            square *= (4.0 * k - 2) / k;
        }
        double[] differences = Arrays.copyOf(d, length);
        double norm = Math.sqrt(square);
        double robust = madSigma(differences) / norm;
        return robust > 0 ? robust : rootMeanSquare(differences) / norm;
    }

    private static double rootMeanSquare(double[] values) {
        double sum = 0;
        for (double v : values) {
            sum += v * v;
        }
        return Math.sqrt(sum / values.length);
    }
}
