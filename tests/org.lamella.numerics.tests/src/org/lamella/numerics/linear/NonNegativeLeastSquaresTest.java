/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class NonNegativeLeastSquaresTest {

    private static double[] solve(double[][] a, double[] y) {
        return solve(a, y, null);
    }

    /** From a guess of what is not zero if there is one. */
    private static double[] solve(double[][] a, double[] y, boolean[] guess) {
        int n = a[0].length;
        double[] gram = new double[n * n];
        double[] aty = new double[n];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < n; j++) {
                aty[j] += a[i][j] * y[i];
                for (int k = 0; k < n; k++) {
                    gram[j * n + k] += a[i][j] * a[i][k];
                }
            }
        }
        NonNegativeLeastSquares solver = new NonNegativeLeastSquares(n);
        return (guess == null ? solver.solve(gram, aty, n) : solver.solveNear(gram, aty, n, guess)).clone();
    }

    /** Lawson and Hanson, Solving Least Squares Problems, ch. 23: the problem with a negative coefficient. */
    @Test
    void aCoefficientThatWouldBeNegativeIsZero() {
        double[][] a = { { 1, 0 }, { 1, 1 }, { 1, 2 } };
        // by hand: the free solution is 3 − x; with a positive slope forbidden below, the mean 2 remains
        assertArrayEquals(new double[] { 2, 0 }, solve(a, new double[] { 3, 2, 1 }), 1e-12);
    }

    @Test
    void withoutNegativeCoefficientsItIsLeastSquares() {
        double[][] a = { { 1, 0 }, { 1, 1 }, { 1, 2 } };
        assertArrayEquals(new double[] { 1, 0.5 }, solve(a, new double[] { 1, 1.5, 2 }), 1e-12);
    }

    /** Kuhn and Tucker: the gradient vanishes where x > 0 and does not point inwards where x = 0. */
    @Test
    void theSolutionIsOptimal() {
        Random random = new Random(3);
        for (int turn = 0; turn < 200; turn++) {
            int m = 5 + random.nextInt(40);
            int n = 1 + random.nextInt(30);
            double[][] a = new double[m][n];
            double[] y = new double[m];
            for (int i = 0; i < m; i++) {
                y[i] = random.nextGaussian();
                for (int j = 0; j < n; j++) {
                    a[i][j] = random.nextGaussian() + (turn % 3 == 0 ? Math.sin(i * 0.1 + j * 0.02) * 3 : 0);
                }
            }
            double[] x = solve(a, y);
            double[] left = y.clone();
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    left[i] -= a[i][j] * x[j];
                }
            }
            for (int j = 0; j < n; j++) {
                double slope = 0;
                for (int i = 0; i < m; i++) {
                    slope += a[i][j] * left[i];
                }
                assertTrue(x[j] >= 0);
                if (x[j] > 0) {
                    assertEquals(0, slope, 1e-6, "turn " + turn);
                } else {
                    assertTrue(slope < 1e-6, "turn " + turn + ": " + slope);
                }
            }
        }
    }

    @Test
    void aGuessOfWhatIsNotZeroLeadsToTheSameSolution() {
        Random random = new Random(5);
        for (int turn = 0; turn < 200; turn++) {
            int n = 1 + random.nextInt(20);
            int m = n + random.nextInt(20);
            double[][] a = new double[m][n];
            double[] y = new double[m];
            for (int i = 0; i < m; i++) {
                y[i] = random.nextGaussian();
                for (int j = 0; j < n; j++) {
                    a[i][j] = random.nextGaussian() + 0.5;
                }
            }
            boolean[] guess = new boolean[n];
            for (int j = 0; j < n; j++) {
                guess[j] = turn % 3 == 0 || turn % 3 == 1 && random.nextBoolean();
            }
            double[] x = solve(a, y);
            double[][] columns = new double[n][m];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    columns[j][i] = a[i][j];
                }
            }
            boolean[] guessOfColumns = guess.clone();
            assertArrayEquals(x, new NonNegativeColumns(n).solve(columns, y, guessOfColumns), 1e-8, "turn " + turn);
            assertArrayEquals(x, solve(a, y, guess), 1e-8, "turn " + turn);
            assertArrayEquals(guess, guessOfColumns);
            for (int j = 0; j < n; j++) {
                assertEquals(x[j] > 0, guess[j]);
            }
        }
    }
}
