/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.noise;

/**
 * How many neighbouring residuals say the same: τ = 1 + 2 Σ ρ(k), summed as long as the correlations ρ are positive
 * (Geyer, Statistical Science 7, 473, 1992). Uncertainties that were computed for independent residuals are too small by
 * √τ, whether the residuals hang together because the noise is coloured or because the model does not fit.
 *
 * @param value τ in points; 1 for independent residuals
 * @param excess the correlation of neighbours and next neighbours, in standard deviations of what independent residuals
 *            of this number show
 */
public record CorrelationTime(double value, double excess) {

    /** Excess from which the correlation counts. */
    private static final double SIGNIFICANT = 3;

    /** The correlation time of residuals in their order; 1 for fewer than eight. */
    public static CorrelationTime of(double[] residuals) {
        int n = residuals.length;
        double mean = 0;
        for (double r : residuals) {
            mean += r / n;
        }
        double variance = covariance(residuals, mean, 0);
        if (n < 8 || !(variance > 0)) {
            return new CorrelationTime(1, 0);
        }
        double near = (covariance(residuals, mean, 1) + covariance(residuals, mean, 2)) / variance;
        double time = 1;
        for (int lag = 1; lag <= n / 4; lag++) {
            double correlation = covariance(residuals, mean, lag) / variance;
            if (correlation <= 0) {
                break;
            }
            time += 2 * correlation;
        }
        return new CorrelationTime(time, near * Math.sqrt(n / 2.0));
    }

    /** Whether the residuals hang together more than chance lets independent ones do. */
    public boolean isSignificant() {
        return excess > SIGNIFICANT;
    }

    /** τ where it is significant, 1 otherwise: the factor by which variances grow. */
    public double varianceFactor() {
        return isSignificant() ? value : 1;
    }

    private static double covariance(double[] r, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < r.length; i++) {
            sum += (r[i] - mean) * (r[i - lag] - mean);
        }
        return sum / r.length;
    }
}
