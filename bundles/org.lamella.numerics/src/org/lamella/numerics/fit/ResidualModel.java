/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/**
 * A least-squares problem: {@code m} residuals (data minus model, already weighted) as a function of {@code n}
 * parameters. Implementations write into the arrays they are given and allocate nothing, so that a fit's inner loop
 * leaves no garbage.
 */
public interface ResidualModel {

    /** The number of residuals, m. */
    int residualCount();

    /** The number of parameters, n. */
    int parameterCount();

    /**
     * Computes the residuals.
     *
     * @param parameters [n]
     * @param residuals [m], filled; a value that is not finite says that the model cannot be computed there
     */
    void residuals(double[] parameters, double[] residuals);

    /**
     * Computes the residuals and their derivatives.
     *
     * @param parameters [n]
     * @param residuals [m], filled
     * @param jacobian [n][m] flat, column after column: {@code jacobian[j * m + i]} = ∂r_i/∂p_j, filled
     */
    void jacobian(double[] parameters, double[] residuals, double[] jacobian);
}
