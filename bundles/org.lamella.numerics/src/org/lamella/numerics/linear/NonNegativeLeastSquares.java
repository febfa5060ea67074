/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.linear;

import java.util.Arrays;

/**
 * Least squares with coefficients that are not negative: the active-set method of Lawson and Hanson in the form of Bro
 * and de Jong (J. Chemometrics 11, 393, 1997), which works on AᵀA and Aᵀy. Holds its work space; not thread safe.
 */
public final class NonNegativeLeastSquares {

    private static final double TOLERANCE = 1e-12;
    private static final double RIDGE = 1e-14;

    private final int n;
    private final double[] solution;
    private final boolean[] passive;
    private final int[] index;
    private final double[] factor;
    private final double[] trial;

    /** Room for up to {@code most} coefficients. */
    public NonNegativeLeastSquares(int most) {
        n = most;
        solution = new double[n];
        passive = new boolean[n];
        index = new int[n];
        factor = new double[n * n];
        trial = new double[n];
    }

    /**
     * Solves min ‖A x − y‖, x ≥ 0, for n coefficients.
     *
     * @param gram AᵀA [n][n], row-major; columns of A of comparable length
     * @param aty Aᵀy [n]
     * @param count n
     * @return x [n]; overwritten by the next call
     */
    public double[] solve(double[] gram, double[] aty, int count) {
        Arrays.fill(solution, 0, count, 0);
        Arrays.fill(passive, 0, count, false);
        double scale = 0;
        for (int j = 0; j < count; j++) {
            scale = Math.max(scale, Math.abs(aty[j]));
        }
        for (int round = 0; round < 3 * count; round++) {
            int best = steepest(gram, aty, count, TOLERANCE * scale);
            if (best < 0) {
                break;
            }
            passive[best] = true;
            if (!settle(gram, aty, count, best)) {
                break;
            }
        }
        return solution;
    }

    /** The coefficient whose growth lowers the sum of squares most, or −1. */
    private int steepest(double[] gram, double[] aty, int count, double least) {
        int best = -1;
        double steepest = least;
        for (int j = 0; j < count; j++) {
            if (passive[j]) {
                continue;
            }
            double slope = aty[j];
            for (int k = 0; k < count; k++) {
                if (solution[k] != 0) {
                    slope -= gram[j * count + k] * solution[k];
                }
            }
            if (slope > steepest) {
                steepest = slope;
                best = j;
            }
        }
        return best;
    }

    /** Solves for the passive set and takes out what would become negative; false if nothing could be gained. */
    private boolean settle(double[] gram, double[] aty, int count, int added) {
        while (true) {
            int size = 0;
            for (int j = 0; j < count; j++) {
                if (passive[j]) {
                    index[size++] = j;
                }
            }
            if (size == 0) {
                return false;
            }
            cholesky(gram, aty, count, size);
            double step = 1;
            for (int a = 0; a < size; a++) {
                if (trial[a] <= 0) {
                    double x = solution[index[a]];
                    step = Math.min(step, x / (x - trial[a]));
                }
            }
            if (step >= 1) {
                for (int a = 0; a < size; a++) {
                    solution[index[a]] = trial[a];
                }
                return true;
            }
            for (int a = 0; a < size; a++) {
                int j = index[a];
                solution[j] += step * (trial[a] - solution[j]);
                if (trial[a] <= 0 && solution[j] <= 1e-14 * Math.abs(trial[a]) || solution[j] <= 0) {
                    solution[j] = 0;
                    passive[j] = false;
                }
            }
            if (step <= 0 && !passive[added]) {
                return false;
            }
        }
    }

    /** {@link #trial} of the passive coefficients by Cholesky's decomposition. */
    private void cholesky(double[] gram, double[] aty, int count, int size) {
        for (int a = 0; a < size; a++) {
            int row = index[a] * count;
            for (int b = 0; b <= a; b++) {
                double sum = gram[row + index[b]] + (a == b ? RIDGE * gram[row + index[a]] : 0);
                for (int k = 0; k < b; k++) {
                    sum -= factor[a * n + k] * factor[b * n + k];
                }
                factor[a * n + b] = a == b ? Math.sqrt(Math.max(sum, RIDGE * gram[row + index[a]]))
                        : sum / factor[b * n + b];
            }
        }
        for (int a = 0; a < size; a++) {
            double sum = aty[index[a]];
            for (int k = 0; k < a; k++) {
                sum -= factor[a * n + k] * trial[k];
            }
            trial[a] = sum / factor[a * n + a];
        }
        for (int a = size - 1; a >= 0; a--) {
            double sum = trial[a];
            for (int k = a + 1; k < size; k++) {
                sum -= factor[k * n + a] * trial[k];
            }
            trial[a] = sum / factor[a * n + a];
        }
    }
}
