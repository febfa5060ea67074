/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import org.lamella.impedance.spectrum.Spectrum;

/** How the points of a spectrum are weighted against each other. */
public enum Weighting {
    /** All parts of all points alike: noise of one size. */
    UNIT,
    /** By 1/|Z|², both parts of a point alike: noise in proportion to the modulus, the usual case. */
    MODULUS,
    /** Real parts by 1/Re², imaginary parts by 1/Im² (each at least 1e-5 |Z|): each part with noise of its own. */
    PROPORTIONAL;

    private static final double FLOOR = 1e-5;

    /** The factors of the residuals, [2n]: real parts, then imaginary parts, in 1 or Ω⁻¹. */
    public double[] factors(Spectrum spectrum) {
        int n = spectrum.size();
        double[] factors = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double modulus = spectrum.modulus(i);
            factors[i] = switch (this) {
                case UNIT -> 1;
                case MODULUS -> 1 / modulus;
                case PROPORTIONAL -> 1 / Math.max(Math.abs(spectrum.re()[i]), FLOOR * modulus);
            };
            factors[n + i] = this == PROPORTIONAL ? 1 / Math.max(Math.abs(spectrum.im()[i]), FLOOR * modulus)
                    : factors[i];
        }
        return factors;
    }
}
