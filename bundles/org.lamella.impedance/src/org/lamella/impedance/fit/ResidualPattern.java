/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

/**
 * Whether residuals look like noise: the correlation of neighbours along the frequencies, real and imaginary parts each
 * for themselves. White residuals of n points have a lag-1 correlation of 0 ± 1/√n.
 *
 * @param correlation lag-1 correlation, −1 … 1; 0 when all residuals are 0
 * @param standardError of that correlation if the residuals were white
 */
public record ResidualPattern(double correlation, double standardError) {

    private static final double LIMIT = 2.6;

    /** Of residuals [2n], real parts first, in the order of the frequencies. */
    public static ResidualPattern of(double[] residuals) {
        int n = residuals.length / 2;
        double product = 0;
        double square = 0;
        for (int part = 0; part < 2; part++) {
            for (int i = 0; i < n; i++) {
                double r = residuals[part * n + i];
                square += r * r;
                product += i > 0 ? r * residuals[part * n + i - 1] : 0;
            }
        }
        double pairs = Math.max(1, 2.0 * (n - 1));
        return new ResidualPattern(square == 0 ? 0 : product / square, 1 / Math.sqrt(pairs));
    }

    /** Whether neighbours are not more alike than chance makes them (one set of white residuals in 200 fails). */
    public boolean isRandom() {
        return correlation < LIMIT * standardError;
    }
}
