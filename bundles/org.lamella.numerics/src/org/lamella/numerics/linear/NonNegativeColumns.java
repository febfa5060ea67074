/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.linear;

/**
 * Least squares with coefficients that are not negative, as {@link NonNegativeLeastSquares}, for problems in which few
 * of many columns take part: products are formed of those columns only that do. Starts from a guess of which these are.
 * Holds its work space; not thread safe.
 */
public final class NonNegativeColumns {

    private static final double TOLERANCE = 1e-12;

    private final int n;
    private final double[] gram;
    private final double[] aty;
    private final double[] solution;
    private final double[] trial;
    private final boolean[] passive;
    private final boolean[] known;
    private final int[] index;
    private final SubsetCholesky subset;
    private double[][] column = {};

    /** Room for up to {@code most} columns. */
    public NonNegativeColumns(int most) {
        n = most;
        gram = new double[n * n];
        aty = new double[n];
        solution = new double[n];
        trial = new double[n];
        passive = new boolean[n];
        known = new boolean[n];
        index = new int[n];
        subset = new SubsetCholesky(n);
    }

    /**
     * Solves min ‖A x − y‖, x ≥ 0.
     *
     * @param columns of A, of comparable length
     * @param y the right-hand side
     * @param notZero [columns] a guess of which coefficients are not zero; overwritten by which are
     * @return x [columns]; overwritten by the next call
     */
    public double[] solve(double[][] columns, double[] y, boolean[] notZero) {
        column = columns;
        int count = columns.length;
        double scale = 0;
        for (int j = 0; j < count; j++) {
            aty[j] = dot(columns[j], y);
            scale = Math.max(scale, Math.abs(aty[j]));
            known[j] = false;
            passive[j] = false;
            solution[j] = 0;
        }
        begin(count, notZero);
        double[] residuals = new double[y.length];
        for (int round = 0; round < 3 * count; round++) {
            int best = steepest(y, residuals, count, TOLERANCE * scale);
            if (best < 0) {
                break;
            }
            enter(best, count);
            if (!settle(count, best)) {
                break;
            }
        }
        System.arraycopy(passive, 0, notZero, 0, count);
        return solution;
    }

    /** The guess, without those of it that would be negative. */
    private void begin(int count, boolean[] guess) {
        for (int j = 0; j < count; j++) {
            if (guess[j]) {
                enter(j, count);
            }
        }
        boolean positive = false;
        while (!positive) {
            int size = indices(count);
            subset.solve(gram, n, aty, index, size, trial);
            positive = true;
            for (int a = 0; a < size; a++) {
                passive[index[a]] = trial[a] > 0;
                positive &= trial[a] > 0;
            }
            for (int a = 0; a < size && positive; a++) {
                solution[index[a]] = trial[a];
            }
        }
    }

    private int indices(int count) {
        int size = 0;
        for (int j = 0; j < count; j++) {
            if (passive[j]) {
                index[size++] = j;
            }
        }
        return size;
    }

    private void enter(int j, int count) {
        passive[j] = true;
        if (known[j]) {
            return;
        }
        known[j] = true;
        for (int k = 0; k < count; k++) {
            if (known[k]) {
                double product = dot(column[j], column[k]);
                gram[j * n + k] = product;
                gram[k * n + j] = product;
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double even = 0;
        double odd = 0;
        int i = 0;
        for (; i + 1 < a.length; i += 2) {
            even += a[i] * b[i];
            odd += a[i + 1] * b[i + 1];
        }
        return i < a.length ? even + odd + a[i] * b[i] : even + odd;
    }

    /** The column whose growth lowers the sum of squares most, or −1. */
    private int steepest(double[] y, double[] residuals, int count, double least) {
        System.arraycopy(y, 0, residuals, 0, y.length);
        for (int j = 0; j < count; j++) {
            for (int i = 0; i < y.length && solution[j] != 0; i++) {
                residuals[i] -= solution[j] * column[j][i];
            }
        }
        int best = -1;
        double steepest = least;
        for (int j = 0; j < count; j++) {
            double slope = passive[j] ? 0 : dot(column[j], residuals);
            if (slope > steepest) {
                steepest = slope;
                best = j;
            }
        }
        return best;
    }

    /** Solves for the passive columns and takes out what would become negative; false if nothing could be gained. */
    private boolean settle(int count, int added) {
        while (true) {
            int size = indices(count);
            if (size == 0) {
                return false;
            }
            subset.solve(gram, n, aty, index, size, trial);
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
}
