/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.regression;

import org.lamella.numerics.fit.Covariance;

/**
 * A linear regression's outcome.
 *
 * @param coefficients [n]
 * @param covariance of the coefficients
 * @param cost the sum of the squared, weighted residuals
 * @param degreesOfFreedom points minus coefficients
 */
public record LinearFit(double[] coefficients, Covariance covariance, double cost, int degreesOfFreedom) {

    /** A coefficient's standard uncertainty. */
    public double standardError(int index) {
        return covariance.standardError(index);
    }

    /** The weighted residual variance; NaN without degrees of freedom. */
    public double residualVariance() {
        return degreesOfFreedom == 0 ? Double.NaN : cost / degreesOfFreedom;
    }
}
