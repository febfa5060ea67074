/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/** The least-squares problem of a curve through points: r_i = (y(x_i; p) − y_i) / σ_i. */
public final class CurveModel implements ResidualModel {

    private final CurveFunction curve;
    private final double[] x;
    private final double[] y;
    private final double[] inverseSigma;
    private final double[] gradient;

    /** Points of equal weight. */
    public CurveModel(CurveFunction curve, double[] x, double[] y) {
        this(curve, x, y, ones(x.length));
    }

    /**
     * Points with their standard uncertainties.
     *
     * @param sigma [m], positive, in the unit of y
     */
    public CurveModel(CurveFunction curve, double[] x, double[] y, double[] sigma) {
        if (x.length != y.length || x.length != sigma.length) {
            throw new IllegalArgumentException(
                    "x, y and sigma differ in length: " + x.length + ", " + y.length + ", " + sigma.length);
        }
        this.curve = curve;
        this.x = x.clone();
        this.y = y.clone();
        this.inverseSigma = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (!(sigma[i] > 0)) {
                throw new IllegalArgumentException("sigma[" + i + "] is not positive: " + sigma[i]);
            }
            inverseSigma[i] = 1 / sigma[i];
        }
        this.gradient = new double[curve.parameterCount()];
    }

    @Override
    public int residualCount() {
        return x.length;
    }

    @Override
    public int parameterCount() {
        return curve.parameterCount();
    }

    @Override
    public void residuals(double[] parameters, double[] residuals) {
        for (int i = 0; i < x.length; i++) {
            residuals[i] = (curve.value(x[i], parameters) - y[i]) * inverseSigma[i];
        }
    }

    @Override
    public void jacobian(double[] parameters, double[] residuals, double[] jacobian) {
        int m = x.length;
        for (int i = 0; i < m; i++) {
            double value = curve.valueAndGradient(x[i], parameters, gradient);
            residuals[i] = (value - y[i]) * inverseSigma[i];
            for (int j = 0; j < gradient.length; j++) {
                jacobian[j * m + i] = gradient[j] * inverseSigma[i];
            }
        }
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }
}
