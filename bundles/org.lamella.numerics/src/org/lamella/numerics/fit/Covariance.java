/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

import org.lamella.numerics.linear.PivotedQr;

/**
 * The covariance of fitted parameters, s² (JᵀJ)⁻¹, from a rank-revealing decomposition of the column-scaled Jacobian.
 *
 * <p>A parameter at a bound is treated like any other: the Jacobian's column is there, so its formal uncertainty says
 * how far the data would let it go, and the other parameters' uncertainties include not knowing it. (To condition on
 * the bound instead, fix the parameter.) Parameters in directions that the data do not determine have an infinite
 * variance; the others keep theirs. Fixed parameters have variance 0.</p>
 *
 * @param matrix [n][n]; rows and columns of undetermined parameters hold infinity on the diagonal and 0 elsewhere
 * @param condition condition estimate of the scaled Jacobian (1 is best; infinite when singular)
 * @param rank number of parameter directions that the data determine
 */
public record Covariance(double[][] matrix, double condition, int rank) {

    /** Shares of a null direction below this do not make a parameter undetermined. */
    private static final double NULL_SHARE = 1e-6;

    /**
     * Covariance from a Jacobian.
     *
     * @param jacobian [n][m] flat as in {@link ResidualModel#jacobian}
     * @param m number of residuals
     * @param fixed [n]
     * @param variance s², the variance of one weighted residual; infinite when there are no degrees of freedom
     */
    public static Covariance of(double[] jacobian, int m, boolean[] fixed, double variance) {
        int n = fixed.length;
        int[] free = freeIndices(fixed);
        double[] scale = new double[free.length];
        PivotedQr qr = new PivotedQr(m, Math.max(1, free.length));
        for (int k = 0; k < free.length; k++) {
            scale[k] = norm(jacobian, free[k] * m, m);
            double factor = scale[k] == 0 ? 0 : 1 / scale[k];
            for (int i = 0; i < m; i++) {
                qr.matrix()[k * m + i] = jacobian[free[k] * m + i] * factor;
            }
        }
        qr.decompose(free.length);
        int rank = qr.rank(Math.max(m, n) * Math.ulp(1.0));
        double[][] inverse = qr.inverseGram(rank);
        boolean[] undetermined = qr.touchedByNullSpace(rank, NULL_SHARE);
        double[][] matrix = new double[n][n];
        for (int a = 0; a < free.length; a++) {
            for (int b = 0; b < free.length; b++) {
                matrix[free[a]][free[b]] = undetermined[a] || undetermined[b] || Double.isInfinite(variance)
                        ? (a == b ? Double.POSITIVE_INFINITY : 0)
                        : variance * inverse[a][b] / scale[a] / scale[b];
            }
        }
        return new Covariance(matrix, qr.condition(), rank);
    }

    /** The square root of a variance. */
    public double standardError(int index) {
        return Math.sqrt(matrix[index][index]);
    }

    /** Correlation of two parameters, −1 … 1; 0 where one of them is fixed or undetermined. */
    public double correlation(int a, int b) {
        if (a == b) {
            return 1;
        }
        double product = standardError(a) * standardError(b);
        return product > 0 && product < Double.POSITIVE_INFINITY
                ? Math.max(-1, Math.min(1, matrix[a][b] / product)) : 0;
    }

    private static int[] freeIndices(boolean[] fixed) {
        int[] free = new int[fixed.length];
        int count = 0;
        for (int i = 0; i < fixed.length; i++) {
            if (!fixed[i]) {
                free[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(free, count);
    }

    private static double norm(double[] values, int from, int length) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += values[i] * values[i];
        }
        return Math.sqrt(sum);
    }
}
