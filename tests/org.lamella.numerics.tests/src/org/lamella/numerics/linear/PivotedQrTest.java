/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.linear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.junit.jupiter.api.Test;

class PivotedQrTest {

    private static RealMatrix random(int m, int n, long seed) {
        Random random = new Random(seed);
        RealMatrix a = new Array2DRowRealMatrix(m, n);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                a.setEntry(i, j, random.nextGaussian() * Math.pow(10, j));
            }
        }
        return a;
    }

    private static PivotedQr decompose(RealMatrix a) {
        PivotedQr qr = new PivotedQr(a.getRowDimension(), a.getColumnDimension());
        for (int j = 0; j < a.getColumnDimension(); j++) {
            System.arraycopy(a.getColumn(j), 0, qr.matrix(), j * a.getRowDimension(), a.getRowDimension());
        }
        qr.decompose(a.getColumnDimension());
        return qr;
    }

    @Test
    void solvesAsCommonsMathDoes() {
        RealMatrix a = random(17, 5, 1);
        double[] b = random(17, 1, 2).getColumn(0);
        PivotedQr qr = decompose(a);
        double[] qtb = b.clone();
        qr.applyQTransposed(qtb);
        double[] x = new double[5];
        qr.solve(qtb, 5, x);
        double[] expected = new QRDecomposition(a).getSolver().solve(new ArrayRealVector(b)).toArray();
        for (int j = 0; j < 5; j++) {
            assertEquals(1, x[j] / expected[j], 1e-11);
        }
        RealMatrix gram = new LUDecomposition(a.transpose().multiply(a)).getSolver().getInverse();
        double[][] inverse = qr.inverseGram(5);
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                double size = Math.sqrt(gram.getEntry(i, i) * gram.getEntry(j, j));
                assertEquals(gram.getEntry(i, j) / size, inverse[i][j] / size, 1e-9);
            }
        }
    }

    @Test
    void findsTheRankAndWhoTakesPartInTheNullSpace() {
        RealMatrix a = random(12, 4, 3);
        for (int i = 0; i < 12; i++) {
            a.setEntry(i, 3, 2 * a.getEntry(i, 0) - a.getEntry(i, 2) / 50);
        }
        PivotedQr qr = decompose(a);
        assertEquals(3, qr.rank(1e-12));
        assertArrayEquals(new boolean[] { true, false, true, true }, qr.touchedByNullSpace(3, 1e-6));
    }
}
