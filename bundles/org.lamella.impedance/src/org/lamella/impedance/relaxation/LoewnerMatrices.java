/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * The Loewner matrix 𝕃 and the shifted one 𝕃s of a spectrum in real form: points are taken in turns for rows and
 * columns, each with its mirror image at the negative frequency. Frequencies are divided by {@link #omegaUnit}.
 */
final class LoewnerMatrices {

    /** rad/s. */
    final double omegaUnit;
    private final RealMatrix loewner;
    private final RealMatrix shifted;
    private final RealMatrix left;
    private final RealMatrix right;

    LoewnerMatrices(Spectrum spectrum) {
        int pairs = spectrum.size() / 2;
        omegaUnit = 2 * Math.PI * Math.sqrt(spectrum.frequency()[0] * spectrum.frequency()[spectrum.size() - 1]);
        double[][] a = new double[2 * pairs][2 * pairs];
        double[][] b = new double[2 * pairs][2 * pairs];
        for (int row = 0; row < pairs; row++) {
            for (int column = 0; column < pairs; column++) {
                fill(spectrum, row, column, a, b);
            }
        }
        loewner = new Array2DRowRealMatrix(a, false);
        shifted = new Array2DRowRealMatrix(b, false);
        left = new SingularValueDecomposition(beside(a, b)).getU();
        right = new SingularValueDecomposition(below(a, b)).getV();
    }

    /** The four elements that belong to two points and their mirror images. */
    private void fill(Spectrum spectrum, int row, int column, double[][] a, double[][] b) {
        int l = 2 * row;
        int r = 2 * column + 1;
        double mu = 2 * Math.PI * spectrum.frequency()[l] / omegaUnit;
        double lambda = 2 * Math.PI * spectrum.frequency()[r] / omegaUnit;
        double vRe = spectrum.re()[l];
        double vIm = spectrum.im()[l];
        double wRe = spectrum.re()[r];
        for (int mirror = 1; mirror >= -1; mirror -= 2) {
            double wIm = mirror * spectrum.im()[r];
            double frequency = mirror * lambda;
            double difference = mu - frequency;
            // (v − w) / (j difference) and (jμ v − jλ w) / (j difference)
            double plainRe = (vIm - wIm) / difference;
            double plainIm = -(vRe - wRe) / difference;
            double shiftedRe = (mu * vRe - frequency * wRe) / difference;
            double shiftedIm = (mu * vIm - frequency * wIm) / difference;
            add(a, 2 * row, 2 * column, mirror, plainRe, plainIm);
            add(b, 2 * row, 2 * column, mirror, shiftedRe, shiftedIm);
        }
    }

    /** What one element and its conjugate add to the block [[Re a + Re b, Im a − Im b], [−Im a − Im b, Re a − Re b]]. */
    private static void add(double[][] m, int row, int column, int mirror, double re, double im) {
        m[row][column] += re;
        m[row][column + 1] += mirror * im;
        m[row + 1][column] -= im;
        m[row + 1][column + 1] += mirror * re;
    }

    private static RealMatrix beside(double[][] a, double[][] b) {
        int n = a.length;
        double[][] both = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(a[i], 0, both[i], 0, n);
            System.arraycopy(b[i], 0, both[i], n, n);
        }
        return new Array2DRowRealMatrix(both, false);
    }

    private static RealMatrix below(double[][] a, double[][] b) {
        int n = a.length;
        double[][] both = new double[2 * n][];
        System.arraycopy(a, 0, both, 0, n);
        System.arraycopy(b, 0, both, n, n);
        return new Array2DRowRealMatrix(both, false);
    }

    int largestOrder() {
        return loewner.getRowDimension();
    }

    /** 𝕃 seen from its {@code order} strongest directions. */
    RealMatrix reduced(int order) {
        return reduced(loewner, order);
    }

    /** 𝕃s seen from the same directions. */
    RealMatrix reducedShifted(int order) {
        return reduced(shifted, order);
    }

    private RealMatrix reduced(RealMatrix matrix, int order) {
        int last = matrix.getRowDimension() - 1;
        return left.getSubMatrix(0, last, 0, order - 1).transpose().multiply(matrix)
                .multiply(right.getSubMatrix(0, last, 0, order - 1));
    }
}
