/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

/**
 * Whether residuals look like noise: how much neighbours along the frequencies are alike, real and imaginary parts each
 * for themselves. Values are compared, and their signs alone, which a few outliers or noise of varying size cannot
 * hide a pattern from. Of n pairs of white residuals both correlations are 0 ± 1/√n.
 *
 * @param correlation of neighbours' values, −1 … 1; 0 when all residuals are 0
 * @param signCorrelation of neighbours' signs, −1 … 1
 * @param standardError of both if the residuals were white
 */
public record ResidualPattern(double correlation, double signCorrelation, double standardError) {

    private static final double LIMIT = 2.8;

    /** Of residuals [2n], real parts first, in the order of the frequencies. */
    public static ResidualPattern of(double[] residuals) {
        int n = residuals.length / 2;
        double product = 0;
        double square = 0;
        double signs = 0;
        for (int part = 0; part < 2; part++) {
            for (int i = 0; i < n; i++) {
                double r = residuals[part * n + i];
                double before = i == 0 ? 0 : residuals[part * n + i - 1];
                square += r * r;
                product += r * before;
                signs += Math.signum(r) * Math.signum(before);
            }
        }
        double pairs = Math.max(1, 2.0 * (n - 1));
        return new ResidualPattern(square == 0 ? 0 : product / square, signs / pairs, 1 / Math.sqrt(pairs));
    }

    /** The larger of the two correlations in units of its standard error. */
    public double sigmas() {
        return Math.max(correlation, signCorrelation) / standardError;
    }

    /** Whether neighbours are not more alike than chance makes them (one set of white residuals in 200 fails). */
    public boolean isRandom() {
        return sigmas() < LIMIT;
    }
}
