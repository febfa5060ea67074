/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/**
 * Derivatives by central differences for a function that has none of its own. The step is the cube root of the machine
 * precision times the parameter's size, the usual balance of truncation and rounding; a step that would leave the
 * bounds is taken on the inner side alone.
 */
public final class FiniteDifferenceModel implements ResidualModel {

    private static final double STEP = Math.cbrt(Math.ulp(1.0));

    private final ResidualFunction function;
    private final int residualCount;
    private final Bounds bounds;
    private final double[] shifted;
    private final double[] below;

    /** A model of {@code residualCount} residuals over as many parameters as there are bounds. */
    public FiniteDifferenceModel(ResidualFunction function, int residualCount, Bounds bounds) {
        this.function = function;
        this.residualCount = residualCount;
        this.bounds = bounds;
        this.shifted = new double[bounds.size()];
        this.below = new double[residualCount];
    }

    @Override
    public int residualCount() {
        return residualCount;
    }

    @Override
    public int parameterCount() {
        return bounds.size();
    }

    @Override
    public void residuals(double[] parameters, double[] residuals) {
        function.residuals(parameters, residuals);
    }

    @Override
    public void jacobian(double[] parameters, double[] residuals, double[] jacobian) {
        int m = residualCount;
        System.arraycopy(parameters, 0, shifted, 0, shifted.length);
        for (int j = 0; j < shifted.length; j++) {
            double p = parameters[j];
            double step = p == 0 ? STEP : STEP * Math.abs(p);
            double high = Math.min(p + step, bounds.upper(j));
            double low = Math.max(p - step, bounds.lower(j));
            shifted[j] = high;
            function.residuals(shifted, residuals);
            shifted[j] = low;
            function.residuals(shifted, below);
            shifted[j] = p;
            double width = high - low;
            for (int i = 0; i < m; i++) {
                jacobian[j * m + i] = width == 0 ? 0 : (residuals[i] - below[i]) / width;
            }
        }
        function.residuals(parameters, residuals);
    }
}
