/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.smooth;

/** Solves the small normal equations of a local polynomial, whose matrix is H[i][j] = moments[i + j]. */
final class HankelSolver {

    private HankelSolver() {
    }

    /**
     * Replaces the right-hand side by the solution, by Cholesky's decomposition; directions that the points do not
     * determine (too few distinct abscissae) get 0.
     */
    static void solve(double[] moments, double[] right) {
        int n = right.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = moments[i + j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                if (i == j) {
                    l[i][i] = sum > 1e-14 * moments[2 * i] ? Math.sqrt(sum) : 0;
                } else {
                    l[i][j] = l[j][j] == 0 ? 0 : sum / l[j][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                right[i] -= l[i][k] * right[k];
            }
            right[i] = l[i][i] == 0 ? 0 : right[i] / l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                right[i] -= l[k][i] * right[k];
            }
            right[i] = l[i][i] == 0 ? 0 : right[i] / l[i][i];
        }
    }
}
