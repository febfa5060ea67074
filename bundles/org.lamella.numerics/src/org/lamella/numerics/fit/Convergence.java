/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/** Why a fit ended. */
public enum Convergence {
    /** The residuals are orthogonal to the Jacobian: a stationary point. */
    GRADIENT(true),
    /** The sum of squares does not shrink any more. */
    COST(true),
    /** The steps have become negligible. */
    STEP(true),
    /** All parameters are fixed. */
    NOTHING_TO_FIT(true),
    /** The number of iterations was used up. */
    MAX_ITERATIONS(false),
    /** Somebody stopped the fit; the best point so far is returned. */
    CANCELLED(false),
    /** The model cannot be computed at the start values. */
    NOT_COMPUTABLE(false);

    private final boolean converged;

    Convergence(boolean converged) {
        this.converged = converged;
    }

    /** Whether a minimum was reached. */
    public boolean isConverged() {
        return converged;
    }
}
