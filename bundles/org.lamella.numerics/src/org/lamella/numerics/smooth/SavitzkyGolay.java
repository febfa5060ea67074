/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.smooth;

import java.util.Optional;
import org.lamella.numerics.regression.LinearRegression;

/**
 * Savitzky and Golay's filter (Anal. Chem. 36, 1627, 1964) for evenly spaced points: a polynomial is fitted to the
 * points within a window and evaluated, or differentiated, in the middle. At the two ends the first (last) whole
 * window's polynomial is evaluated off centre, so the result is as long as the data. Immutable.
 */
public final class SavitzkyGolay {

    private final int halfWindow;
    private final int derivative;
    private final double[][] weights;

    /**
     * A filter.
     *
     * @param halfWindow points on each side; the window has 2 · halfWindow + 1
     * @param degree of the polynomial, less than the window's length
     * @param derivative 0 for smoothing, 1 for the first derivative, …; at most the degree
     */
    public SavitzkyGolay(int halfWindow, int degree, int derivative) {
        if (halfWindow < 0 || degree < 0 || degree > 2 * halfWindow || derivative < 0 || derivative > degree) {
            throw new IllegalArgumentException("Window " + (2L * halfWindow + 1) + ", degree " + degree
                    + ", derivative " + derivative
                    + ": the window has to be longer than the degree, the derivative at most the degree");
        }
        this.halfWindow = halfWindow;
        this.derivative = derivative;
        int length = 2 * halfWindow + 1;
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = i - halfWindow;
        }
        this.weights = new double[length][length];
        double[] unit = new double[length];
        for (int i = 0; i < length; i++) {
            unit[i] = 1;
            var fit = LinearRegression.known().polynomial(x, unit, Optional.empty(), degree);
            for (int at = 0; at < length; at++) {
                weights[at][i] = fit.derivative(x[at], derivative);
            }
            unit[i] = 0;
        }
    }

    /** The weights of the window's points for its middle, for a spacing of 1. */
    public double[] centralWeights() {
        return weights[halfWindow].clone();
    }

    /** How much the variance of white noise is multiplied, in the middle, for a spacing of 1. */
    public double varianceFactor() {
        double sum = 0;
        for (double w : weights[halfWindow]) {
            sum += w * w;
        }
        return sum;
    }

    /**
     * Applies the filter.
     *
     * @param y at least as many points as the window has
     * @param spacing distance of the points, in the unit of the abscissa; negative for a falling one
     * @throws IllegalArgumentException when there are fewer points than the window has
     */
    public double[] apply(double[] y, double spacing) {
        int length = weights.length;
        if (y.length < length) {
            throw new IllegalArgumentException("The window has " + length + " points, the data only " + y.length);
        }
        double factor = Math.pow(spacing, -derivative);
        double[] result = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            int from = Math.min(Math.max(i - halfWindow, 0), y.length - length);
            double[] w = weights[i - from];
            double sum = 0;
            for (int k = 0; k < length; k++) {
                sum += w[k] * y[from + k];
            }
            result[i] = sum * factor;
        }
        return result;
    }
}
