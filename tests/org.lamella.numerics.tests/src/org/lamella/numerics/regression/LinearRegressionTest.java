/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;

class LinearRegressionTest {

    @Test
    void nistsWampler1IsReproduced() {
        // y = Σ x^k, k = 0 … 5, x = 0 … 20: certified coefficients 1, deviations 0 (StRD, Wampler1)
        double[] x = new double[21];
        double[] y = new double[21];
        double[][] columns = new double[6][21];
        for (int i = 0; i < 21; i++) {
            x[i] = i;
            for (int k = 0; k < 6; k++) {
                columns[k][i] = Math.pow(i, k);
                y[i] += columns[k][i];
            }
        }
        LinearFit fit = LinearRegression.fromResiduals().fit(columns, y, Optional.empty());
        assertArrayEquals(new double[] { 1, 1, 1, 1, 1, 1 }, fit.coefficients(), 1e-9);
        assertEquals(0, fit.standardError(5), 1e-12);
        PolynomialFit polynomial = LinearRegression.fromResiduals().polynomial(x, y, Optional.empty(), 5);
        assertEquals(1, polynomial.derivative(0, 1), 1e-6);
        assertEquals(120, polynomial.derivative(7, 5), 1e-9);
        assertEquals(63, polynomial.value(2), 1e-7);
    }

    @Test
    void weightedCovarianceIsThatOfTheNormalEquations() {
        Random random = new Random(4);
        int m = 30;
        double[] x = new double[m];
        double[] y = new double[m];
        double[] sigma = new double[m];
        RealMatrix design = new Array2DRowRealMatrix(m, 3);
        RealMatrix right = new Array2DRowRealMatrix(m, 1);
        for (int i = 0; i < m; i++) {
            x[i] = i * 0.3;
            sigma[i] = 0.1 + 0.05 * (i % 5);
            y[i] = 2 - x[i] + 0.3 * x[i] * x[i] + sigma[i] * random.nextGaussian();
            for (int k = 0; k < 3; k++) {
                design.setEntry(i, k, Math.pow(x[i], k) / sigma[i]);
            }
            right.setEntry(i, 0, y[i] / sigma[i]);
        }
        RealMatrix inverse = new LUDecomposition(design.transpose().multiply(design)).getSolver().getInverse();
        double[] expected = inverse.multiply(design.transpose()).multiply(right).getColumn(0);
        PolynomialFit fit = LinearRegression.known().polynomial(x, y, Optional.of(sigma), 2);
        for (double at : new double[] { -1, 0, 3.7, 12 }) {
            double[] row = { 1, at, at * at };
            RealMatrix vector = new Array2DRowRealMatrix(row);
            double variance = vector.transpose().multiply(inverse).multiply(vector).getEntry(0, 0);
            assertEquals(expected[0] + at * (expected[1] + at * expected[2]), fit.value(at), 1e-10);
            assertEquals(Math.sqrt(variance), fit.standardError(at), 1e-10);
        }
        assertEquals(Math.sqrt(inverse.getEntry(1, 1)), fit.standardErrorOfDerivative(0, 1), 1e-10);
    }

    @Test
    void aStraightLineGivesSlopeAndItsError() {
        PolynomialFit fit = LinearRegression.fromResiduals().polynomial(new double[] { 0, 1, 2, 3 },
                new double[] { 0, 1, 1, 4 }, Optional.empty(), 1);
        assertEquals(1.2, fit.slope(), 1e-14);
        assertEquals(Math.sqrt(0.9 * 4 / 20), fit.slopeError(), 1e-14);
        assertEquals(0.9, fit.scaled().residualVariance(), 1e-14);
    }

    @Test
    void equalAbscissaeLeaveTheSlopeUndetermined() {
        PolynomialFit fit = LinearRegression.fromResiduals().polynomial(new double[] { 2, 2, 2 },
                new double[] { 1, 2, 3 }, Optional.empty(), 1);
        assertEquals(2, fit.value(2), 1e-14);
        assertEquals(Double.POSITIVE_INFINITY, fit.slopeError());
    }

    @Test
    void badInputIsRefusedWithItsPlace() {
        LinearRegression regression = LinearRegression.fromResiduals();
        double[] x = { 0, 1, 2 };
        assertThrows(IllegalArgumentException.class,
                () -> regression.polynomial(x, new double[] { 0, Double.NaN, 1 }, Optional.empty(), 1));
        assertThrows(IllegalArgumentException.class,
                () -> regression.polynomial(x, new double[] { 0, 1, 1 }, Optional.of(new double[] { 1, 0, 1 }), 1));
        assertThrows(IllegalArgumentException.class, () -> regression.polynomial(x, x, Optional.empty(), 3));
        assertThrows(IllegalArgumentException.class,
                () -> regression.polynomial(x, new double[] { 1, 2 }, Optional.empty(), 1));
    }
}
