/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/** A curve y(x; p) with its derivatives by the parameters. */
public interface CurveFunction {

    /** The number of parameters. */
    int parameterCount();

    /**
     * The curve and its gradient at one place.
     *
     * @param x the abscissa
     * @param parameters [n]
     * @param gradient [n], filled with ∂y/∂p
     * @return y
     */
    double valueAndGradient(double x, double[] parameters, double[] gradient);

    /** The curve at one place; override it where it is cheaper without the gradient. */
    default double value(double x, double[] parameters) {
        return valueAndGradient(x, parameters, new double[parameterCount()]);
    }
}
