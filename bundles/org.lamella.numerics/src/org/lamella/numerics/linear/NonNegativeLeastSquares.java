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
    /** Exchanges of blocks in a row that may fail to go forward. */
    private static final int PATIENCE = 4;

    private final int n;
    private final double[] solution;
    private final boolean[] passive;
    private final int[] index;
    private final SubsetCholesky subset;
    private final double[] trial;
    private final double[] slope;

    /** Room for up to {@code most} coefficients. */
    public NonNegativeLeastSquares(int most) {
        n = most;
        solution = new double[n];
        passive = new boolean[n];
        index = new int[n];
        subset = new SubsetCholesky(n);
        trial = new double[n];
        slope = new double[n];
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
        descend(gram, aty, count, TOLERANCE * scale);
        return solution;
    }

    /** Lets coefficients in one after the other, from a solution of those that are in. */
    private void descend(double[] gram, double[] aty, int count, double least) {
        for (int round = 0; round < 3 * count; round++) {
            int best = steepest(gram, aty, count, least);
            if (best < 0) {
                break;
            }
            passive[best] = true;
            if (!settle(gram, aty, count, best)) {
                break;
            }
        }
    }

    /** Takes negative coefficients out until those that are left are positive. */
    private void dropNegative(double[] gram, double[] aty, int count) {
        boolean positive = false;
        while (!positive) {
            solvePassive(gram, aty, count);
            positive = true;
            for (int j = 0; j < count; j++) {
                if (passive[j] && solution[j] <= 0) {
                    passive[j] = false;
                    positive = false;
                }
            }
        }
    }

    /**
     * The same from a guess of which coefficients are not zero, for problems that differ little from one to the next:
     * whole sets of coefficients enter and leave at once (block principal pivoting, Portugal, Júdice and Vicente 1994)
     * as long as that goes forward; otherwise one after the other as in {@link #solve}.
     *
     * @param gram as in {@link #solve}
     * @param aty as in {@link #solve}
     * @param count n
     * @param notZero [n] the guess; overwritten by what is not zero in the solution
     * @return x [n]; overwritten by the next call
     */
    public double[] solveNear(double[] gram, double[] aty, int count, boolean[] notZero) {
        double scale = 0;
        for (int j = 0; j < count; j++) {
            scale = Math.max(scale, Math.abs(aty[j]));
            passive[j] = notZero[j];
        }
        int fewest = Integer.MAX_VALUE;
        int patience = PATIENCE;
        while (true) {
            solvePassive(gram, aty, count);
            int wrong = exchange(gram, aty, count, TOLERANCE * scale);
            if (wrong == 0) {
                break;
            }
            patience = wrong < fewest ? PATIENCE : patience - 1;
            fewest = Math.min(fewest, wrong);
            if (patience == 0) {
                dropNegative(gram, aty, count);
                descend(gram, aty, count, TOLERANCE * scale);
                break;
            }
        }
        System.arraycopy(passive, 0, notZero, 0, count);
        return solution;
    }

    /** The least squares of the passive coefficients, whatever their signs; the others are zero. */
    private void solvePassive(double[] gram, double[] aty, int count) {
        int size = 0;
        for (int j = 0; j < count; j++) {
            solution[j] = 0;
            if (passive[j]) {
                index[size++] = j;
            }
        }
        subset.solve(gram, count, aty, index, size, trial);
        for (int a = 0; a < size; a++) {
            solution[index[a]] = trial[a];
        }
    }

    /** Lets all negative coefficients go and all come whose growth would help; how many there were. */
    private int exchange(double[] gram, double[] aty, int count, double least) {
        int wrong = 0;
        for (int j = 0; j < count; j++) {
            if (passive[j]) {
                slope[j] = solution[j];
                continue;
            }
            double sum = aty[j];
            for (int k = 0; k < count; k++) {
                sum -= gram[j * count + k] * solution[k];
            }
            slope[j] = -sum;
        }
        for (int j = 0; j < count; j++) {
            if (passive[j] ? slope[j] < 0 : slope[j] < -least) {
                passive[j] = !passive[j];
                wrong++;
            }
        }
        return wrong;
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
            subset.solve(gram, count, aty, index, size, trial);
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
