/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.sweep;

import java.util.Arrays;
import java.util.Optional;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.regression.LinearFit;
import org.lamella.numerics.regression.LinearRegression;

/**
 * A straight line through current over potential, and how far the data are from being one. Noise is taken to be in the
 * current; residuals that hang together widen the uncertainties.
 *
 * @param conductance slope, S
 * @param conductanceSigma its standard uncertainty, S
 * @param centre middle of the potentials, V
 * @param current at the centre, A
 * @param currentSigma its standard uncertainty, A
 * @param curvature largest distance of the best cubic from the line, by the line's rise over the window
 * @param curvatureSignificance χ² that quadratic and cubic term take away (2 degrees of freedom)
 * @param noise standard deviation of the residuals, A
 */
public record OhmicLine(double conductance, double conductanceSigma, double centre, double current,
        double currentSigma, double curvature, double curvatureSignificance, double noise) {

    /** Fewest points for a line with an uncertainty and a test of its straightness. */
    public static final int FEWEST_POINTS = 6;
    /** χ² of two degrees of freedom that chance reaches with the probability of three standard deviations. */
    private static final double SIGNIFICANT = 11.83;

    /**
     * Draws the line.
     *
     * @param potential V
     * @param current as many values, A
     * @throws IllegalArgumentException when there are fewer than {@link #FEWEST_POINTS}, or the potential does not change
     */
    public static OhmicLine through(double[] potential, double[] current) {
        int n = potential.length;
        double low = Arrays.stream(potential).min().orElse(0);
        double high = Arrays.stream(potential).max().orElse(0);
        if (n < FEWEST_POINTS || !(high > low)) {
            throw new IllegalArgumentException(n + " points between " + low + " and " + high + " V");
        }
        double centre = (low + high) / 2;
        double half = (high - low) / 2;
        double[][] powers = new double[4][n];
        for (int i = 0; i < n; i++) {
            double x = (potential[i] - centre) / half;
            for (int power = 0; power < 4; power++) {
                powers[power][i] = Math.pow(x, power);
            }
        }
        LinearFit line = LinearRegression.fromResiduals().fit(Arrays.copyOf(powers, 2), current, Optional.empty());
        LinearFit cubic = LinearRegression.fromResiduals().fit(powers, current, Optional.empty());
        double factor = CorrelationTime.of(residuals(powers, cubic, current)).varianceFactor();
        double cubicVariance = Math.max(cubic.residualVariance() * factor, Double.MIN_NORMAL);
        double significance = Math.max(0, line.cost() - cubic.cost()) / cubicVariance;
        double growth = Math.sqrt(CorrelationTime.of(residuals(powers, line, current)).varianceFactor());
        double rise = Math.abs(line.coefficients()[1]);
        return new OhmicLine(line.coefficients()[1] / half, line.standardError(1) * growth / half, centre,
                line.coefficients()[0], line.standardError(0) * growth,
                rise > 0 ? distance(line, cubic) / (2 * rise) : 0,
                significance, Math.sqrt(line.residualVariance()));
    }

    private static double[] residuals(double[][] powers, LinearFit fit, double[] current) {
        double[] residuals = current.clone();
        for (int i = 0; i < residuals.length; i++) {
            for (int power = 0; power < fit.coefficients().length; power++) {
                residuals[i] -= fit.coefficients()[power] * powers[power][i];
            }
        }
        return residuals;
    }

    private static double distance(LinearFit line, LinearFit cubic) {
        double largest = 0;
        for (int i = -20; i <= 20; i++) {
            double x = i / 20.0;
            double curved = 0;
            for (int power = 3; power >= 0; power--) {
                curved = curved * x + cubic.coefficients()[power];
            }
            largest = Math.max(largest, Math.abs(curved - line.coefficients()[0] - line.coefficients()[1] * x));
        }
        return largest;
    }

    /** Whether the conductance differs from zero by more than three standard uncertainties. */
    public boolean conducts() {
        return Math.abs(conductance) > 3 * conductanceSigma;
    }

    /** Whether the curvature is more than chance. */
    public boolean isCurved() {
        return curvatureSignificance > SIGNIFICANT;
    }

    /** The current of the line at a potential, A. */
    public double at(double potential) {
        return current + conductance * (potential - centre);
    }

    /** Potential at which the line has no current, V. */
    public double zeroCurrentPotential() {
        return centre - current / conductance;
    }
}
