/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.regression;

/**
 * A polynomial y = Σ c_j t^j with t = (x − centre) / half.
 *
 * @param scaled the fit in t
 * @param centre in the unit of x
 * @param half in the unit of x
 */
public record PolynomialFit(LinearFit scaled, double centre, double half) {

    /** The polynomial's value. */
    public double value(double x) {
        return derivative(x, 0);
    }

    /** The {@code order}-th derivative. */
    public double derivative(double x, int order) {
        double[] terms = terms(x, order);
        double sum = 0;
        for (int j = 0; j < terms.length; j++) {
            sum += scaled.coefficients()[j] * terms[j];
        }
        return sum;
    }

    /** The standard uncertainty of the fitted curve (not of a new point). */
    public double standardError(double x) {
        return standardErrorOfDerivative(x, 0);
    }

    /** The standard uncertainty of the {@code order}-th derivative. */
    public double standardErrorOfDerivative(double x, int order) {
        double[] terms = terms(x, order);
        double[][] covariance = scaled.covariance().matrix();
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            for (int j = 0; j < terms.length; j++) {
                sum += terms[i] * terms[j] * covariance[i][j];
            }
        }
        return Math.sqrt(Math.max(0, sum));
    }

    /** For a straight line: dy/dx. */
    public double slope() {
        return derivative(centre, 1);
    }

    /** For a straight line: the standard uncertainty of dy/dx. */
    public double slopeError() {
        return standardErrorOfDerivative(centre, 1);
    }

    private double[] terms(double x, int order) {
        double t = (x - centre) / half;
        double[] terms = new double[scaled.coefficients().length];
        double power = Math.pow(half, -order);
        for (int j = order; j < terms.length; j++) {
            double factor = power;
            for (int k = 0; k < order; k++) {
                factor *= j - k;
            }
            terms[j] = factor;
            power *= t;
        }
        return terms;
    }
}
