/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.linear;

import org.lamella.numerics.vector.VectorKernels;

/**
 * Householder QR with column pivoting in a workspace that is used again and again: A P = Q R (Golub and Van Loan,
 * Matrix Computations, 5.4). Fill {@link #matrix()} column by column, call {@link #decompose(int)}, then apply Qᵀ and
 * solve. Nothing is allocated after construction except by the methods that return arrays. Not thread safe.
 */
public final class PivotedQr {

    private static final VectorKernels KERNELS = VectorKernels.best();

    private final int m;
    private final double[] a;
    private final double[] diagonal;
    private final double[] norms;
    private final double[] normsAtStart;
    private final int[] pivot;
    private int n;

    /** Room for up to {@code maxColumns} columns of {@code m} rows. */
    public PivotedQr(int m, int maxColumns) {
        this.m = m;
        this.a = new double[m * maxColumns];
        this.diagonal = new double[maxColumns];
        this.norms = new double[maxColumns];
        this.normsAtStart = new double[maxColumns];
        this.pivot = new int[maxColumns];
    }

    /** The columns, one after the other; overwritten by the decomposition. */
    public double[] matrix() {
        return a;
    }

    /** Decomposes the first {@code columns} columns of {@link #matrix()}. */
    public void decompose(int columns) {
        n = columns;
        for (int j = 0; j < n; j++) {
            pivot[j] = j;
            norms[j] = Math.sqrt(KERNELS.dot(a, j * m, a, j * m, m));
            normsAtStart[j] = norms[j];
        }
        for (int k = 0; k < Math.min(m, n); k++) {
            bringLargestColumnTo(k);
            reflect(k);
        }
        for (int k = m; k < n; k++) {
            diagonal[k] = 0;
        }
    }

    private void bringLargestColumnTo(int k) {
        int best = k;
        for (int j = k + 1; j < n; j++) {
            if (norms[j] > norms[best]) {
                best = j;
            }
        }
        if (best == k) {
            return;
        }
        for (int i = 0; i < m; i++) {
            double t = a[k * m + i];
            a[k * m + i] = a[best * m + i];
            a[best * m + i] = t;
        }
        norms[best] = norms[k];
        normsAtStart[best] = normsAtStart[k];
        int t = pivot[k];
        pivot[k] = pivot[best];
        pivot[best] = t;
    }

    private void reflect(int k) {
        int at = k * m + k;
        int length = m - k;
        double norm = Math.sqrt(KERNELS.dot(a, at, a, at, length));
        if (norm == 0) {
            diagonal[k] = 0;
            return;
        }
        double alpha = a[at] > 0 ? -norm : norm;
        double inverse = 1 / -alpha;
        KERNELS.scale(inverse, a, at, length);
        a[at] += 1;
        diagonal[k] = alpha;
        for (int j = k + 1; j < n; j++) {
            int other = j * m + k;
            double factor = -KERNELS.dot(a, at, a, other, length) / a[at];
            KERNELS.axpy(factor, a, at, a, other, length);
            downdateNorm(j, a[other], k);
        }
    }

    private void downdateNorm(int j, double removed, int k) {
        if (norms[j] == 0) {
            return;
        }
        double ratio = removed / norms[j];
        double left = Math.max(0, 1 - ratio * ratio);
        double kept = norms[j] / normsAtStart[j];
        if (0.05 * left * kept * kept <= Math.ulp(1.0)) {
            int from = j * m + k + 1;
            norms[j] = Math.sqrt(KERNELS.dot(a, from, a, from, m - k - 1));
            normsAtStart[j] = norms[j];
        } else {
            norms[j] *= Math.sqrt(left);
        }
    }

    /** Replaces a vector [m] by Qᵀ times it. */
    public void applyQTransposed(double[] vector) {
        for (int k = 0; k < Math.min(m, n); k++) {
            int at = k * m + k;
            if (diagonal[k] != 0) {
                double factor = -KERNELS.dot(a, at, vector, k, m - k) / a[at];
                KERNELS.axpy(factor, a, at, vector, k, m - k);
            }
        }
    }

    /** Element of the triangular factor, row ≤ column; columns in pivoted order. */
    public double r(int row, int column) {
        return row == column ? diagonal[row] : a[column * m + row];
    }

    /** The original index of the column that stands at a place after pivoting. */
    public int pivot(int place) {
        return pivot[place];
    }

    /** The number of diagonal elements above {@code tolerance} times the largest. */
    public int rank(double tolerance) {
        int rank = 0;
        while (rank < Math.min(m, n) && Math.abs(diagonal[rank]) > tolerance * Math.abs(diagonal[0])) {
            rank++;
        }
        return rank;
    }

    /** Ratio of the triangular factor's largest to its smallest diagonal element; infinite when singular. */
    public double condition() {
        return n == 0 ? 1 : Math.abs(diagonal[0] / diagonal[n - 1]);
    }

    /**
     * Solves min ‖A x − b‖ with the leading {@code rank} pivoted columns, the other unknowns 0.
     *
     * @param qtb Qᵀ b
     * @param x [n] in the original order, filled
     */
    public void solve(double[] qtb, int rank, double[] x) {
        java.util.Arrays.fill(x, 0, n, 0);
        double[] z = new double[rank];
        for (int i = rank - 1; i >= 0; i--) {
            double sum = qtb[i];
            for (int j = i + 1; j < rank; j++) {
                sum -= r(i, j) * z[j];
            }
            z[i] = sum / r(i, i);
            x[pivot[i]] = z[i];
        }
    }

    /** (AᵀA)⁻¹ [n][n] in the original order, from the leading {@code rank} columns; 0 for the others. */
    public double[][] inverseGram(int rank) {
        double[][] inverse = new double[rank][rank];
        for (int c = 0; c < rank; c++) {
            for (int i = c; i >= 0; i--) {
                double sum = i == c ? 1 : 0;
                for (int j = i + 1; j <= c; j++) {
                    sum -= r(i, j) * inverse[j][c];
                }
                inverse[i][c] = sum / r(i, i);
            }
        }
        double[][] gram = new double[n][n];
        for (int i = 0; i < rank; i++) {
            for (int j = 0; j < rank; j++) {
                double sum = 0;
                for (int c = Math.max(i, j); c < rank; c++) {
                    sum += inverse[i][c] * inverse[j][c];
                }
                gram[pivot[i]][pivot[j]] = sum;
            }
        }
        return gram;
    }

    /** Which original columns take part, with more than {@code share}, in a direction that A maps to nothing. */
    public boolean[] touchedByNullSpace(int rank, double share) {
        boolean[] touched = new boolean[n];
        double[] direction = new double[rank];
        for (int c = rank; c < n; c++) {
            double norm = 1;
            for (int i = rank - 1; i >= 0; i--) {
                double sum = -r(i, c);
                for (int j = i + 1; j < rank; j++) {
                    sum -= r(i, j) * direction[j];
                }
                direction[i] = sum / r(i, i);
                norm += direction[i] * direction[i];
            }
            touched[pivot[c]] = true;
            for (int i = 0; i < rank; i++) {
                touched[pivot[i]] |= Math.abs(direction[i]) > share * Math.sqrt(norm);
            }
        }
        return touched;
    }
}
