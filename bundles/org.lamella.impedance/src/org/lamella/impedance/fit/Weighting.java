/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.Arrays;

import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.smooth.Noise;

/** How the points of a spectrum are weighted against each other. */
public enum Weighting {
    /** All parts of all points alike: noise of one size. */
    UNIT,
    /**
     * By 1/|Z|², both parts of a point alike: noise in proportion to the modulus, the usual case. An outlier whose |Z|
     * is less than half of what its neighbours have gets their weight, for its own would make the fit go through it.
     */
    MODULUS,
    /** Real parts by 1/Re², imaginary parts by 1/Im² (each at least 1e-5 |Z|): each part with noise of its own. */
    PROPORTIONAL,
    /** By one over the square of the spectrum's own standard deviations; by modulus where it has none. */
    NOISE;

    private static final double FLOOR = 1e-5;

    /** The factors of the residuals, [2n]: real parts, then imaginary parts, in 1 or Ω⁻¹. */
    public double[] factors(Spectrum spectrum) {
        int n = spectrum.size();
        if (this == NOISE) {
            double[] noise = spectrum.noise();
            return noise.length == 0 ? MODULUS.factors(spectrum) : Arrays.stream(noise).map(s -> 1 / s).toArray();
        }
        double[] factors = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double modulus = this == MODULUS ? guardedModulus(spectrum, i) : spectrum.modulus(i);
            factors[i] = switch (this) {
                case UNIT, NOISE -> 1;
                case MODULUS -> 1 / modulus;
                case PROPORTIONAL -> 1 / Math.max(Math.abs(spectrum.re()[i]), FLOOR * modulus);
            };
            factors[n + i] = this == PROPORTIONAL ? 1 / Math.max(Math.abs(spectrum.im()[i]), FLOOR * modulus)
                    : factors[i];
        }
        return factors;
    }

    private static double guardedModulus(Spectrum spectrum, int index) {
        double own = spectrum.modulus(index);
        int reach = Math.min(2, Math.min(index, spectrum.size() - 1 - index));
        double[] window = new double[2 * reach + 1];
        for (int k = 0; k < window.length; k++) {
            window[k] = spectrum.modulus(index - reach + k);
        }
        double usual = Noise.median(window);
        return own < 0.5 * usual ? usual : own;
    }
}
