/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

import java.util.function.BooleanSupplier;

/**
 * How a fit is done.
 *
 * @param maxIterations Jacobians at most
 * @param costTolerance stop when the sum of squares shrinks by less than this share, as done and as foreseen
 * @param stepTolerance stop when a step is shorter than this share of the parameters, both in the fit's own scale
 * @param gradientTolerance stop when the cosine between the residuals and every Jacobian column is below this
 * @param initialDamping first damping, relative to the (unit) diagonal of the scaled normal matrix
 * @param longestStep no parameter changes by more in one step, in its own unit; for models that have flat regions far
 *        away, where a bold step would end
 * @param errors what the covariance is made of
 * @param cancelled asked once an iteration
 */
public record FitOptions(int maxIterations, double costTolerance, double stepTolerance, double gradientTolerance,
        double initialDamping, double longestStep, Errors errors, BooleanSupplier cancelled) {

    /** What the residuals' size says about the parameters' uncertainty. */
    public enum Errors {
        /** The weights are relative: the covariance is scaled by the residual variance. */
        FROM_RESIDUALS,
        /** The residuals were divided by known standard uncertainties: the covariance is taken as it is. */
        KNOWN
    }

    /** Tolerances near what double precision can carry; errors from the residuals. */
    public static final FitOptions DEFAULT =
            new FitOptions(200, 1e-13, 1e-12, 1e-13, 1e-3, Double.POSITIVE_INFINITY, Errors.FROM_RESIDUALS,
                    () -> false);

    /** The same with another number of iterations. */
    public FitOptions withMaxIterations(int count) {
        return new FitOptions(count, costTolerance, stepTolerance, gradientTolerance, initialDamping, longestStep,
                errors, cancelled);
    }

    /** The same with other tolerances (cost, step, gradient). */
    public FitOptions withTolerances(double cost, double step, double gradient) {
        return new FitOptions(maxIterations, cost, step, gradient, initialDamping, longestStep, errors, cancelled);
    }

    /** The same with another longest step. */
    public FitOptions withLongestStep(double length) {
        return new FitOptions(maxIterations, costTolerance, stepTolerance, gradientTolerance, initialDamping, length,
                errors, cancelled);
    }

    /** The same for other errors. */
    public FitOptions withErrors(Errors kind) {
        return new FitOptions(maxIterations, costTolerance, stepTolerance, gradientTolerance, initialDamping,
                longestStep, kind, cancelled);
    }

    /** The same with somebody who may stop the fit. */
    public FitOptions withCancel(BooleanSupplier hook) {
        return new FitOptions(maxIterations, costTolerance, stepTolerance, gradientTolerance, initialDamping,
                longestStep, errors, hook);
    }
}
