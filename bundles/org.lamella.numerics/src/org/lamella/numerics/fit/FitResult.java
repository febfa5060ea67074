/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/**
 * A fit's outcome with its uncertainties.
 *
 * @param minimum where the fit ended
 * @param residuals [m] there
 * @param covariance of the parameters; see {@link Covariance} for what happens at bounds
 * @param states [n] free, fixed or at a bound
 * @param degreesOfFreedom m minus the number of parameters that were not fixed; 0 at least
 */
public record FitResult(Minimum minimum, double[] residuals, Covariance covariance, ParameterState[] states,
        int degreesOfFreedom) {

    /** A parameter's value. */
    public double value(int index) {
        return minimum.parameters()[index];
    }

    /** A parameter's standard uncertainty; 0 when fixed, infinite when the data do not determine it. */
    public double standardError(int index) {
        return covariance.standardError(index);
    }

    /** The sum of squared residuals per degree of freedom; NaN without degrees of freedom. */
    public double residualVariance() {
        return degreesOfFreedom == 0 ? Double.NaN : minimum.cost() / degreesOfFreedom;
    }
}
