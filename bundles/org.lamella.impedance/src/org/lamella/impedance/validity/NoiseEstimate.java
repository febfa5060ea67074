/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import org.lamella.impedance.spectrum.Spectrum;

/**
 * The noise of a spectrum over frequency, from what a ladder of relaxations leaves: real and imaginary part each for
 * itself, the mean square of some neighbours, drawn towards that of all as far as few neighbours are uncertain.
 */
public final class NoiseEstimate {

    private static final int REACH = 5;
    /** The mean of all counts as so many neighbours. */
    private static final double PRIOR = 4;
    private static final double LEAST = 1e-8;

    private NoiseEstimate() {
    }

    /** The spectrum with standard deviations of its parts. */
    public static Spectrum added(Spectrum spectrum) {
        int n = spectrum.size();
        KramersKronigCheck check = KramersKronigCheck.of(spectrum);
        double[] residuals = check.residuals();
        double square = 0;
        for (double r : residuals) {
            square += r * r / residuals.length;
        }
        double inflation = square > 0 ? check.rms() * check.rms() / square : 1;
        double[] sigma = new double[2 * n];
        for (int part = 0; part < 2; part++) {
            for (int i = 0; i < n; i++) {
                double sum = PRIOR * square;
                double count = PRIOR;
                for (int k = Math.max(0, i - REACH); k <= Math.min(n - 1, i + REACH); k++) {
                    sum += residuals[part * n + k] * residuals[part * n + k];
                    count++;
                }
                sigma[part * n + i] = spectrum.modulus(i) * Math.max(LEAST, Math.sqrt(inflation * sum / count));
            }
        }
        return spectrum.withNoise(sigma);
    }
}
