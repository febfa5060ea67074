/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.linear;

import org.lamella.numerics.vector.VectorKernels;

/** Least squares of a subset of coefficients by Cholesky's decomposition. Holds its work space; not thread safe. */
final class SubsetCholesky {

    private static final double RIDGE = 1e-14;

    private final VectorKernels kernels = VectorKernels.best();
    private final int n;
    private final double[] factor;

    /** Room for up to {@code most} coefficients. */
    SubsetCholesky(int most) {
        n = most;
        factor = new double[n * n];
    }

    /**
     * Solves.
     *
     * @param gram AᵀA of all coefficients, row-major; only elements of the subset are read
     * @param stride length of its rows
     * @param aty Aᵀy of all coefficients
     * @param index [size] the subset
     * @param x [size] filled with the subset's coefficients
     */
    void solve(double[] gram, int stride, double[] aty, int[] index, int size, double[] x) {
        for (int a = 0; a < size; a++) {
            int row = index[a] * stride;
            for (int b = a; b < size; b++) {
                factor[a * n + b] = gram[row + index[b]];
            }
            x[a] = aty[index[a]];
        }
        for (int k = 0; k < size; k++) {
            double own = RIDGE * gram[index[k] * stride + index[k]];
            double pivot = Math.sqrt(Math.max(factor[k * n + k] + own, own));
            factor[k * n + k] = pivot;
            for (int b = k + 1; b < size; b++) {
                factor[k * n + b] /= pivot;
            }
            x[k] /= pivot;
            for (int a = k + 1; a < size; a++) {
                double share = factor[k * n + a];
                kernels.axpy(-share, factor, k * n + a, factor, a * n + a, size - a);
                x[a] -= share * x[k];
            }
        }
        for (int a = size - 1; a >= 0; a--) {
            double sum = x[a];
            for (int k = a + 1; k < size; k++) {
                sum -= factor[a * n + k] * x[k];
            }
            x[a] = sum / factor[a * n + a];
        }
    }
}
