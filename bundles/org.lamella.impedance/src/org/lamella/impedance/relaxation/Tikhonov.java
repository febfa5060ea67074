/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.lamella.numerics.linear.NonNegativeLeastSquares;

/**
 * min ‖A x − y‖² + λ ‖D x‖², x ≥ 0, where D takes second differences of the coefficients of neighbouring functions.
 * Not thread safe.
 */
final class Tikhonov {

    /** Neighbours on either side that tell how large a distribution is nearby. */
    private static final int REACH = 2;
    private static final double LEAST_SIZE = 1e-4;

    private final RelaxationMatrix matrix;
    private final int columns;
    private final double[] gramRe;
    private final double[] gramIm;
    private final double[] penalty;
    /** [column] factor of the second difference around it. */
    private final double[] stiffness;
    private final double[] atyRe;
    private final double[] atyIm;
    private final double[] system;
    private final double[] right;
    private final NonNegativeLeastSquares solver;

    /**
     * A solution.
     *
     * @param lambda λ
     * @param x coefficients
     * @param notZero which of them are not 0
     * @param misfit ‖A x − y‖²
     * @param roughness ‖D x‖²
     */
    record Solution(double lambda, double[] x, boolean[] notZero, double misfit, double roughness) {
    }

    /** Which rows of the problem are fitted. */
    enum Rows {
        REAL, IMAGINARY, BOTH
    }

    Tikhonov(RelaxationMatrix matrix) {
        this.matrix = matrix;
        this.columns = matrix.columns();
        int n = matrix.data.length / 2;
        gramRe = new double[columns * columns];
        gramIm = new double[columns * columns];
        penalty = new double[columns * columns];
        atyRe = new double[columns];
        atyIm = new double[columns];
        system = new double[columns * columns];
        right = new double[columns];
        solver = new NonNegativeLeastSquares(columns);
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b <= a; b++) {
                gramRe[a * columns + b] = dot(matrix.column[a], matrix.column[b], 0, n);
                gramIm[a * columns + b] = dot(matrix.column[a], matrix.column[b], n, 2 * n);
                gramRe[b * columns + a] = gramRe[a * columns + b];
                gramIm[b * columns + a] = gramIm[a * columns + b];
            }
            atyRe[a] = dot(matrix.column[a], matrix.data, 0, n);
            atyIm[a] = dot(matrix.column[a], matrix.data, n, 2 * n);
        }
        stiffness = new double[columns];
        Arrays.fill(stiffness, 1);
        makePenalty();
    }

    private void makePenalty() {
        Arrays.fill(penalty, 0);
        double[] weights = { 1, -2, 1 };
        for (int row = matrix.extras + 1; row < columns - 1; row++) {
            for (int a = 0; a < 3; a++) {
                for (int b = 0; b < 3; b++) {
                    penalty[(row - 1 + a) * columns + row - 1 + b] +=
                            stiffness[row] * stiffness[row] * weights[a] * weights[b];
                }
            }
        }
    }

    /**
     * Makes D ask for smoothness relative to the size that a solution has nearby, so that flanks of peaks are as smooth
     * as their tops; the smallest size counted is a share of the largest.
     */
    void relativeTo(double[] x) {
        double largest = 0;
        for (int c = matrix.extras; c < columns; c++) {
            largest = Math.max(largest, x[c]);
        }
        for (int c = matrix.extras + 1; c < columns - 1; c++) {
            double size = 0;
            double weights = 0;
            for (int d = -REACH; d <= REACH; d++) {
                if (c + d >= matrix.extras && c + d < columns) {
                    double weight = REACH + 1 - Math.abs(d);
                    size += weight * x[c + d];
                    weights += weight;
                }
            }
            stiffness[c] = largest > 0 ? largest / (size / weights + LEAST_SIZE * largest) : 1;
        }
        makePenalty();
    }

    private static double dot(double[] a, double[] b, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The guess from which all coefficients may be positive. */
    boolean[] all() {
        boolean[] all = new boolean[columns];
        Arrays.fill(all, true);
        return all;
    }

    Solution solve(double lambda, boolean[] guess) {
        prepare(lambda, Rows.BOTH);
        boolean[] notZero = guess.clone();
        double[] x = solver.solveNear(system, right, columns, notZero).clone();
        double misfit = 0;
        for (double r : matrix.residuals(x)) {
            misfit += r * r;
        }
        return new Solution(lambda, x, notZero, misfit, roughness(x));
    }

    private double roughness(double[] x) {
        double sum = 0;
        for (int c = matrix.extras + 1; c < columns - 1; c++) {
            double second = stiffness[c] * (x[c - 1] - 2 * x[c] + x[c + 1]);
            sum += second * second;
        }
        return sum;
    }

    private void prepare(double lambda, Rows rows) {
        for (int k = 0; k < system.length; k++) {
            system[k] = (rows == Rows.IMAGINARY ? 0 : gramRe[k]) + (rows == Rows.REAL ? 0 : gramIm[k])
                    + lambda * penalty[k];
        }
        for (int c = 0; c < columns; c++) {
            right[c] = (rows == Rows.IMAGINARY ? 0 : atyRe[c]) + (rows == Rows.REAL ? 0 : atyIm[c]);
        }
    }

    /** The squared error with which the real part predicts the imaginary part, and the other way round. */
    double crossError(double lambda, boolean[] guess) {
        int n = matrix.data.length / 2;
        double[] fromReal = part(lambda, Rows.REAL, guess);
        double[] fromImaginary = part(lambda, Rows.IMAGINARY, guess);
        double[] left = matrix.residuals(fromReal);
        double sum = 0;
        double[] rest = Arrays.copyOfRange(left, n, 2 * n);
        for (int c = 1; c < matrix.extras; c++) {
            if (matrix.isImaginaryOnly(c)) {
                takeOut(rest, matrix.column[c], n);
            }
        }
        for (double r : rest) {
            sum += r * r;
        }
        rest = Arrays.copyOfRange(matrix.residuals(fromImaginary), 0, n);
        takeOut(rest, matrix.column[0], 0);
        for (double r : rest) {
            sum += r * r;
        }
        return sum;
    }

    /** A fit of one part, without the elements that only the other sees. */
    private double[] part(double lambda, Rows rows, boolean[] guess) {
        prepare(lambda, rows);
        boolean[] notZero = guess.clone();
        for (int c = 0; c < matrix.extras; c++) {
            if (rows == Rows.REAL ? matrix.isImaginaryOnly(c) : c == 0) {
                notZero[c] = false;
                right[c] = -1;
            }
        }
        return solver.solveNear(system, right, columns, notZero).clone();
    }

    private static void takeOut(double[] rest, double[] column, int from) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < rest.length; i++) {
            product += rest[i] * column[from + i];
            square += column[from + i] * column[from + i];
        }
        double size = square > 0 ? Math.max(0, product / square) : 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= size * column[from + i];
        }
    }

    /** The degrees of freedom that a solution uses: the trace of the matrix that makes the fit from the data. */
    double degreesOfFreedom(Solution solution) {
        int size = 0;
        int[] index = new int[columns];
        for (int c = 0; c < columns; c++) {
            if (solution.notZero()[c]) {
                index[size++] = c;
            }
        }
        double[][] upper = new double[size][size];
        double[][] rows = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                int at = index[a] * columns + index[b];
                rows[a][b] = gramRe[at] + gramIm[at];
                upper[a][b] = rows[a][b] + solution.lambda() * penalty[at];
            }
            upper[a][a] *= 1 + 1e-13;
        }
        return traceOfQuotient(upper, rows, size);
    }

    /** tr(S⁻¹ G) by Cholesky's decomposition S = UᵀU: the squares of U⁻ᵀ G U⁻¹'s diagonal, column by column. */
    private static double traceOfQuotient(double[][] s, double[][] g, int size) {
        for (int k = 0; k < size; k++) {
            double pivot = Math.sqrt(Math.max(s[k][k], 1e-300));
            for (int b = k; b < size; b++) {
                s[k][b] /= pivot;
            }
            for (int b = 0; b < size; b++) {
                g[k][b] /= pivot;
            }
            for (int a = k + 1; a < size; a++) {
                double share = s[k][a];
                for (int b = a; b < size; b++) {
                    s[a][b] -= share * s[k][b];
                }
                for (int b = 0; b < size; b++) {
                    g[a][b] -= share * g[k][b];
                }
            }
        }
        // g is U⁻ᵀ G now; the trace of U⁻¹ (U⁻ᵀ G) by back substitution from the last row
        double trace = 0;
        for (int k = size - 1; k >= 0; k--) {
            for (int b = 0; b <= k; b++) {
                g[k][b] /= s[k][k];
            }
            trace += g[k][k];
            for (int a = 0; a < k; a++) {
                double share = s[a][k];
                for (int b = 0; b <= a; b++) {
                    g[a][b] -= share * g[k][b];
                }
            }
        }
        return trace;
    }

    /**
     * A sample of the posterior distribution: the solution for data and smoothness with normal noise added (randomise,
     * then optimise; Bardsley et al. 2014), which keeps coefficients from being negative.
     */
    double[] sample(Solution map, double sigma, RandomGenerator random) {
        prepare(map.lambda(), Rows.BOTH);
        int n = matrix.data.length;
        double[] noise = new double[n];
        for (int i = 0; i < n; i++) {
            noise[i] = sigma * random.nextGaussian();
        }
        for (int c = 0; c < columns; c++) {
            right[c] += dot(matrix.column[c], noise, 0, n);
        }
        double root = Math.sqrt(map.lambda()) * sigma;
        for (int c = matrix.extras + 1; c < columns - 1; c++) {
            double eta = root * stiffness[c] * random.nextGaussian();
            right[c - 1] += eta;
            right[c] -= 2 * eta;
            right[c + 1] += eta;
        }
        return solver.solveNear(system, right, columns, map.notZero().clone()).clone();
    }
}
