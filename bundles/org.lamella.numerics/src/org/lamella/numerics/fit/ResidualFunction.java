/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/** Residuals without derivatives; {@link FiniteDifferenceModel} adds them. */
@FunctionalInterface
public interface ResidualFunction {

    /**
     * Computes the residuals.
     *
     * @param parameters [n]
     * @param residuals [m], filled
     */
    void residuals(double[] parameters, double[] residuals);
}
