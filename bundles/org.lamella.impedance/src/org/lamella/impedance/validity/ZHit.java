/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import java.util.Arrays;

import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.smooth.Noise;

/**
 * The modulus of a spectrum from its phase (Z-HIT; Ehm, Göhr, Kaus, Röseler and Schiller, ACH Models in Chemistry 137,
 * 145, 2000): ln|Z(ω)| = c + (2/π) ∫ φ d ln ω − (π/6) dφ/d ln ω. The phase at one frequency tells of the cell at one
 * moment, the modulus reconstructed from all phases of a stable cell; where the measured modulus departs from it, the
 * cell changed. The relation is an approximation: of arcs it reconstructs the modulus to about one percent.
 *
 * @param modulus [n] reconstructed, Ω, from high to low frequency
 * @param residuals [n] (measured − reconstructed) / reconstructed
 */
public record ZHit(double[] modulus, double[] residuals) {

    private static final int REACH = 3;
    /** Share of the points, from the highest frequency on, to which the constant is fitted: they were measured first. */
    private static final double FIRST = 0.5;
    private static final int LEAST_POINTS = 5;

    /** Reconstructs; an empty reconstruction for fewer than five points. */
    public static ZHit of(Spectrum spectrum) {
        int n = spectrum.size();
        if (n < LEAST_POINTS) {
            return new ZHit(new double[0], new double[0]);
        }
        double[] ln = new double[n];
        double[] phase = new double[n];
        for (int i = 0; i < n; i++) {
            ln[i] = Math.log(2 * Math.PI * spectrum.frequency()[i]);
            phase[i] = Math.atan2(spectrum.im()[i], spectrum.re()[i]);
        }
        double[] reconstructed = new double[n];
        double integral = 0;
        for (int i = 0; i < n; i++) {
            integral += i == 0 ? 0 : 0.5 * (phase[i] + phase[i - 1]) * (ln[i] - ln[i - 1]);
            reconstructed[i] = 2 / Math.PI * integral - Math.PI / 6 * slope(ln, phase, i);
        }
        double[] offsets = new double[Math.max(LEAST_POINTS, (int) (FIRST * n))];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = Math.log(spectrum.modulus(i)) - reconstructed[i];
        }
        double constant = Noise.median(offsets);
        double[] modulus = Arrays.stream(reconstructed).map(r -> Math.exp(r + constant)).toArray();
        double[] residuals = new double[n];
        Arrays.setAll(residuals, i -> spectrum.modulus(i) / modulus[i] - 1);
        return new ZHit(modulus, residuals);
    }

    /** The slope of a parabola through the neighbours. */
    private static double slope(double[] x, double[] y, int at) {
        int from = Math.max(0, at - REACH);
        int to = Math.min(x.length - 1, at + REACH);
        double[] sums = new double[5];
        double[] right = new double[3];
        for (int i = from; i <= to; i++) {
            double d = x[i] - x[at];
            double power = 1;
            for (int k = 0; k < 5; k++) {
                sums[k] += power;
                right[Math.min(k, 2)] += k < 3 ? power * y[i] : 0;
                power *= d;
            }
        }
        double determinant = sums[0] * (sums[2] * sums[4] - sums[3] * sums[3])
                - sums[1] * (sums[1] * sums[4] - sums[2] * sums[3]) + sums[2] * (sums[1] * sums[3] - sums[2] * sums[2]);
        double upper = sums[0] * (right[1] * sums[4] - right[2] * sums[3])
                - right[0] * (sums[1] * sums[4] - sums[2] * sums[3])
                + sums[2] * (sums[1] * right[2] - sums[2] * right[1]);
        return determinant == 0 ? 0 : upper / determinant;
    }

    /** Root mean square of the residuals; NaN without a reconstruction. */
    public double rms() {
        return residuals.length == 0 ? Double.NaN
                : Math.sqrt(Arrays.stream(residuals).map(r -> r * r).average().orElseThrow());
    }

    /** By how much the measured modulus departs at the lowest frequencies: the mean of the last three. */
    public double end() {
        return residuals.length == 0 ? Double.NaN
                : Arrays.stream(residuals, residuals.length - 3, residuals.length).average().orElseThrow();
    }
}
