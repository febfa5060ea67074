/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.regression;

import java.util.Arrays;
import java.util.Optional;
import org.lamella.numerics.fit.Covariance;
import org.lamella.numerics.linear.PivotedQr;

/**
 * Weighted linear least squares by pivoted QR.
 *
 * <p>With {@code sigma} left out all points weigh the same and the uncertainties come from the residuals. With
 * {@code sigma} given it is for the caller to say whether its size is known ({@link #known}) or only its
 * proportions.</p>
 */
public final class LinearRegression {

    private final boolean sigmaIsKnown;

    private LinearRegression(boolean sigmaIsKnown) {
        this.sigmaIsKnown = sigmaIsKnown;
    }

    /** Regression whose covariance is scaled by the residual variance. */
    public static LinearRegression fromResiduals() {
        return new LinearRegression(false);
    }

    /** Regression whose points have known standard uncertainties. */
    public static LinearRegression known() {
        return new LinearRegression(true);
    }

    /**
     * y = Σ c_j · columns[j].
     *
     * @param columns [n][m]
     * @param y [m]
     * @param sigma [m] positive standard uncertainties, absolute or relative to each other; empty for equal weights
     * @throws IllegalArgumentException when sizes differ, there are fewer points than columns, or a number is not
     *         finite
     */
    public LinearFit fit(double[][] columns, double[] y, Optional<double[]> sigma) {
        int n = columns.length;
        int m = y.length;
        if (m < n || n == 0) {
            throw new IllegalArgumentException(n + " coefficients need as many points at least, there are " + m);
        }
        double[] inverse = inverseSigma(m, sigma);
        double[] design = new double[n * m];
        double[] right = new double[m];
        for (int i = 0; i < m; i++) {
            right[i] = finite(y[i], "y", i) * inverse[i];
            for (int j = 0; j < n; j++) {
                design[j * m + i] = finite(columns[j][i], "column " + j, i) * inverse[i];
            }
        }
        double[] coefficients = solve(design, right, n);
        double cost = 0;
        for (int i = 0; i < m; i++) {
            double residual = right[i];
            for (int j = 0; j < n; j++) {
                residual -= coefficients[j] * design[j * m + i];
            }
            cost += residual * residual;
        }
        int degrees = m - n;
        double variance = sigmaIsKnown ? 1 : degrees == 0 ? Double.POSITIVE_INFINITY : cost / degrees;
        Covariance covariance = Covariance.of(design, m, new boolean[n], variance);
        return new LinearFit(coefficients, covariance, cost, degrees);
    }

    /**
     * A polynomial through points. It is fitted in a centred and scaled abscissa, so that high degrees over a narrow
     * range do no harm.
     *
     * @param degree 0 or more
     */
    public PolynomialFit polynomial(double[] x, double[] y, Optional<double[]> sigma, int degree) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("x and y differ in length: " + x.length + ", " + y.length);
        }
        if (x.length == 0) {
            throw new IllegalArgumentException("No points");
        }
        double low = Arrays.stream(x).min().getAsDouble();
        double high = Arrays.stream(x).max().getAsDouble();
        double centre = 0.5 * (low + high);
        double half = high > low ? 0.5 * (high - low) : 1;
        double[][] columns = new double[degree + 1][x.length];
        for (int i = 0; i < x.length; i++) {
            double power = 1;
            for (int j = 0; j <= degree; j++) {
                columns[j][i] = power;
                power *= (x[i] - centre) / half;
            }
        }
        return new PolynomialFit(fit(columns, y, sigma), centre, half);
    }

    private static double[] solve(double[] design, double[] right, int n) {
        int m = right.length;
        PivotedQr qr = new PivotedQr(m, n);
        double[] scale = new double[n];
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                scale[j] = Math.max(scale[j], Math.abs(design[j * m + i]));
            }
            for (int i = 0; i < m; i++) {
                qr.matrix()[j * m + i] = scale[j] == 0 ? 0 : design[j * m + i] / scale[j];
            }
        }
        qr.decompose(n);
        double[] qtb = right.clone();
        qr.applyQTransposed(qtb);
        double[] coefficients = new double[n];
        qr.solve(qtb, qr.rank(Math.max(m, n) * Math.ulp(1.0)), coefficients);
        for (int j = 0; j < n; j++) {
            coefficients[j] = scale[j] == 0 ? 0 : coefficients[j] / scale[j];
        }
        return coefficients;
    }

    private static double[] inverseSigma(int m, Optional<double[]> sigma) {
        double[] inverse = new double[m];
        Arrays.fill(inverse, 1);
        if (sigma.isPresent()) {
            double[] given = sigma.get();
            if (given.length != m) {
                throw new IllegalArgumentException("As many sigma as points: " + given.length + ", " + m);
            }
            for (int i = 0; i < m; i++) {
                if (!(given[i] > 0)) {
                    throw new IllegalArgumentException("sigma[" + i + "] is not positive: " + given[i]);
                }
                inverse[i] = 1 / given[i];
            }
        }
        return inverse;
    }

    private static double finite(double value, String name, int index) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + "[" + index + "] is not finite");
        }
        return value;
    }
}
