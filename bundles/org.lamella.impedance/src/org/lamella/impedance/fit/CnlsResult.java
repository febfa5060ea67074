/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.List;
import java.util.Optional;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.Convergence;

/**
 * A circuit fitted to a spectrum.
 *
 * @param circuit what was fitted
 * @param spectrum to which points
 * @param weighting with which weights
 * @param parameters in the circuit's order
 * @param covariance [n][n] of the natural values; infinite on the diagonal where the data determine nothing
 * @param correlation [n][n]
 * @param modelRe [points] real part of the fitted impedance, Ω
 * @param modelIm [points] imaginary part, Ω
 * @param cost the weighted sum of squares
 * @param degreesOfFreedom twice the points minus the parameters that were not held
 * @param convergence why the last fit ended
 * @param startsTried from how many starts
 * @param elsewhere a clearly lower minimum far from the start values that the result stayed near
 */
public record CnlsResult(Circuit circuit, Spectrum spectrum, Weighting weighting, List<FittedParameter> parameters,
        double[][] covariance, double[][] correlation, double[] modelRe, double[] modelIm, double cost,
        int degreesOfFreedom, Convergence convergence, int startsTried, Optional<Elsewhere> elsewhere) {

    private static final double RELATIVE_ROUNDING = 1e-9;

    /**
     * Another minimum.
     *
     * @param values in the circuit's order
     * @param cost the weighted sum of squares there
     */
    public record Elsewhere(double[] values, double cost) {
    }

    /** The values in the circuit's order. */
    public double[] values() {
        return parameters.stream().mapToDouble(FittedParameter::value).toArray();
    }

    /** The parameter of this name. */
    public FittedParameter parameter(String name) {
        return parameters.get(circuit.indexOf(name));
    }

    /** Σ |ΔZ|² / |Z|², Boukamp's pseudo-χ². */
    public double pseudoChiSquared() {
        double sum = 0;
        for (int i = 0; i < spectrum.size(); i++) {
            double re = modelRe[i] - spectrum.re()[i];
            double im = modelIm[i] - spectrum.im()[i];
            double modulus = spectrum.modulus(i);
            sum += (re * re + im * im) / (modulus * modulus);
        }
        return sum;
    }

    /** The number of parameters that were not held. */
    public int freeParameters() {
        return 2 * spectrum.size() - degreesOfFreedom;
    }

    /**
     * The corrected Akaike criterion N ln(cost / N) + 2K + 2K(K + 1)/(N − K − 1) with K counting the noise (Hurvich and
     * Tsai, Biometrika 76, 297, 1989): of circuits fitted with the same weights to the same points the one with the
     * lowest is the likeliest to predict further points.
     */
    public double akaike() {
        double count = 2.0 * spectrum.size();
        double k = freeParameters() + 1;
        double mean = Math.max(cost / count, RELATIVE_ROUNDING * RELATIVE_ROUNDING);
        return count * Math.log(mean) + 2 * k + 2 * k * (k + 1) / Math.max(1, count - k - 1);
    }
}
