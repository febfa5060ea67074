/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.function.ToDoubleFunction;
import org.lamella.numerics.fit.ParameterState;

/** Numbers that follow from fitted parameters, with the uncertainty that follows from their covariance. */
final class Propagation {

    private static final double STEP = 1e-5;

    private Propagation() {
    }

    /** The standard uncertainty of a function of the parameters, to first order; infinite where an input is unknown. */
    static double standardError(CnlsResult fit, ToDoubleFunction<double[]> function) {
        double[] values = fit.values();
        double[] gradient = new double[values.length];
        for (int j = 0; j < values.length; j++) {
            double step = STEP * Math.abs(values[j]);
            if (step == 0 || fit.parameters().get(j).state() == ParameterState.FIXED) {
                continue;
            }
            double[] shifted = values.clone();
            shifted[j] = values[j] + step;
            double up = function.applyAsDouble(shifted);
            shifted[j] = values[j] - step;
            gradient[j] = (up - function.applyAsDouble(shifted)) / (2 * step);
            if (gradient[j] != 0 && Double.isInfinite(fit.covariance()[j][j])) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double variance = 0;
        for (int a = 0; a < gradient.length; a++) {
            for (int b = 0; b < gradient.length; b++) {
                double term = gradient[a] * gradient[b];
                variance += term == 0 ? 0 : term * fit.covariance()[a][b];
            }
        }
        return Math.sqrt(Math.max(0, variance));
    }
}
