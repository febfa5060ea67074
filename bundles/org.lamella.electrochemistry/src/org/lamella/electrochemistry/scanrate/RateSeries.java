/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.scanrate;

import java.util.Optional;

import org.lamella.electrochemistry.voltammetry.Uncertain;
import org.lamella.numerics.regression.LinearFit;
import org.lamella.numerics.regression.LinearRegression;

/**
 * A peak's current over the scan rate.
 *
 * @param b exponent of I = a vᵇ: 1 for charge confined to the surface, ½ for semi-infinite diffusion (Lindström et al., J.
 *            Phys. Chem. B 101, 7717, 1997)
 * @param logFactor ln a, with I in A and v in V/s
 * @param surface k₁ of I = k₁ v + k₂ √v, F (Wang, Polleux, Lim and Dunn, J. Phys. Chem. C 111, 14925, 2007)
 * @param diffusion k₂, A (s/V)^½; the slope of Randles and Ševčík where k₁ is none
 * @param rates number of points
 */
public record RateSeries(Uncertain b, double logFactor, Uncertain surface, Uncertain diffusion, int rates) {

    /** Two rates give an exponent, three say how well it holds. */
    public static final int FEWEST = 3;
    /** Rates closer than this factor do not make a series. */
    private static final double LEAST_RANGE = 1.5;
    /** No current is known better than to this share of itself, whatever its fit says: area and filling change. */
    private static final double LEAST_SIGMA = 2e-3;

    /**
     * Fits the series; empty when there are too few rates or their range is too small.
     *
     * @param rate V/s, above 0
     * @param current sizes of the peak, A, above 0
     * @param sigma their standard uncertainties, A
     */
    public static Optional<RateSeries> of(double[] rate, double[] current, double[] sigma) {
        int n = rate.length;
        double low = java.util.Arrays.stream(rate).min().orElse(1);
        double high = java.util.Arrays.stream(rate).max().orElse(1);
        if (n < FEWEST || !(high > LEAST_RANGE * low)) {
            return Optional.empty();
        }
        double[][] logs = new double[2][n];
        double[] y = new double[n];
        double[] relative = new double[n];
        double[][] roots = new double[2][n];
        double[] absolute = new double[n];
        for (int i = 0; i < n; i++) {
            logs[0][i] = 1;
            logs[1][i] = Math.log(rate[i]);
            y[i] = Math.log(current[i]);
            relative[i] = Math.max(sigma[i] / current[i], LEAST_SIGMA);
            roots[0][i] = rate[i];
            roots[1][i] = Math.sqrt(rate[i]);
            absolute[i] = relative[i] * current[i];
        }
        double[] ones = new double[n];
        java.util.Arrays.fill(ones, 1);
        LinearFit power = fitted(logs, y, relative, ones);
        LinearFit shares = fitted(roots, current, absolute, current);
        return Optional.of(new RateSeries(uncertain(power, 1), power.coefficients()[0], uncertain(shares, 0),
                uncertain(shares, 1), n));
    }

    /**
     * Where the points scatter more than their uncertainties allow, all of them get a common relative scatter that makes up
     * for it (Mandel and Paule, Anal. Chem. 42, 1194, 1970), so that none of them dominates by a small uncertainty.
     *
     * @param unit what a relative scatter of one is in each point
     */
    private static LinearFit fitted(double[][] columns, double[] y, double[] sigma, double[] unit) {
        LinearFit fit = LinearRegression.known().fit(columns, y, Optional.of(sigma));
        double low = 0;
        double high = fit.cost() > fit.degreesOfFreedom() ? 1 : 0;
        for (int k = 0; k < 40 && high > 0; k++) {
            double scatter = 0.5 * (low + high);
            double[] wider = new double[sigma.length];
            for (int i = 0; i < wider.length; i++) {
                wider[i] = Math.hypot(sigma[i], scatter * unit[i]);
            }
            fit = LinearRegression.known().fit(columns, y, Optional.of(wider));
            low = fit.cost() > fit.degreesOfFreedom() ? scatter : low;
            high = fit.cost() > fit.degreesOfFreedom() ? high : scatter;
        }
        return fit;
    }

    private static Uncertain uncertain(LinearFit fit, int index) {
        return new Uncertain(fit.coefficients()[index], fit.standardError(index), 0);
    }

    /** The current that the power law gives at a rate, A. */
    public double at(double rate) {
        return Math.exp(logFactor + b.value() * Math.log(rate));
    }

    /** Share of the surface's current at a rate, of I = k₁ v + k₂ √v. */
    public double surfaceShare(double rate) {
        double bound = surface.value() * rate;
        return bound / (bound + diffusion.value() * Math.sqrt(rate));
    }

    /**
     * Diffusion coefficient by Randles and Ševčík, I = 0.4463 n F A c √(n F v D / RT), m²/s (Bard and Faulkner, 6.2.18),
     * from a slope over √v of which all is diffusion.
     *
     * @param slope A (s/V)^½
     * @param electrons n
     * @param area m²
     * @param concentration mol/m³
     * @param temperature K
     */
    public static Uncertain diffusionCoefficient(Uncertain slope, double electrons, double area, double concentration,
            double temperature) {
        double faraday = 96485.33212;
        double perRoot = 0.4463 * electrons * faraday * area * concentration
                * Math.sqrt(electrons * faraday / (8.314462618 * temperature));
        double root = slope.value() / perRoot;
        return new Uncertain(root * root, 2 * Math.abs(root) * slope.random() / perRoot,
                2 * Math.abs(root) * slope.systematic() / perRoot);
    }
}
