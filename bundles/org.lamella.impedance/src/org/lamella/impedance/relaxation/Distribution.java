/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.List;

import org.lamella.impedance.spectrum.Spectrum;

/**
 * A distribution of relaxation times: Z = R∞ + jωL + Σ 1/(Q (jω)ⁿ) + ∫ γ(ln τ) / (1 + jωτ) d ln τ. The arrays must not be
 * changed.
 *
 * @param spectrum whose it is
 * @param lambda strength of the smoothing
 * @param tau [m] time constants, s, ascending, evenly spaced in their logarithm
 * @param gamma [m] γ, Ω
 * @param lower [m] lower end of the 95 % credible interval, Ω; empty without samples
 * @param upper [m] upper end, Ω; empty without samples
 * @param seriesResistance R∞, Ω
 * @param seriesResistanceError standard uncertainty, Ω; NaN without samples
 * @param inductance L, H
 * @param elastance 1/F, of the capacitance that has the same imaginary part at the lowest frequency as what no direct
 *        current passes; 0 where direct current passes
 * @param polarisation the area under γ, Ω
 * @param polarisationError standard uncertainty, Ω; NaN without samples
 * @param modelRe [n] real part of the impedance that it stands for, Ω
 * @param modelIm [n] imaginary part, Ω
 * @param noise standard deviation of the weighted residuals, corrected for the degrees of freedom
 * @param degreesOfFreedom that the distribution used
 * @param peaks by ascending time constant
 */
public record Distribution(Spectrum spectrum, double lambda, double[] tau, double[] gamma, double[] lower,
        double[] upper, double seriesResistance, double seriesResistanceError, double inductance, double elastance,
        double polarisation, double polarisationError, double[] modelRe, double[] modelIm, double noise,
        double degreesOfFreedom,
        List<RelaxationPeak> peaks) {

    /** Copies the peaks. */
    public Distribution {
        peaks = List.copyOf(peaks);
    }

    /** Whether credible intervals were computed. */
    public boolean hasBand() {
        return lower.length > 0;
    }
}
