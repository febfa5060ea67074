/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = R / (1 + (jω tau)^gamma)^beta with gamma fitted or 1, beta fitted or fixed: depressed and skewed arcs, relaxation, Gerischer. */
final class RelaxationKernel extends ElementKernel {

    private final boolean hasExponent;
    private final boolean hasBeta;
    private final double fixedBeta;
    /** u / (1 + u) with u = (jω tau)^gamma. */
    private final double[] shareRe;
    private final double[] shareIm;

    RelaxationKernel(FrequencyGrid grid, boolean hasExponent, double beta) {
        super(grid);
        this.hasExponent = hasExponent;
        this.hasBeta = false;
        this.fixedBeta = beta;
        this.shareRe = new double[grid.size];
        this.shareIm = new double[grid.size];
    }

    /** With both exponents fitted. */
    RelaxationKernel(FrequencyGrid grid) {
        super(grid);
        this.hasExponent = true;
        this.hasBeta = true;
        this.fixedBeta = 1;
        this.shareRe = new double[grid.size];
        this.shareIm = new double[grid.size];
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double gamma = hasExponent ? p[at + 2] : 1;
        double beta = hasBeta ? p[at + 3] : fixedBeta;
        double lnTau = Math.log(p[at + 1]);
        double cos = Math.cos(gamma * Math.PI / 2);
        double sin = Math.sin(gamma * Math.PI / 2);
        for (int i = 0; i < grid.size; i++) {
            double size = Math.exp(gamma * (lnTau + grid.lnOmega[i]));
            double uRe = size * cos;
            double uIm = size * sin;
            double downRe = 1 + uRe;
            double square = downRe * downRe + uIm * uIm;
            shareRe[i] = (uRe * downRe + uIm * uIm) / square;
            shareIm[i] = uIm / square;
            if (beta == 1) {
                re[i] = p[at] * downRe / square;
                im[i] = -p[at] * uIm / square;
            } else {
                double modulus = p[at] * Math.pow(square, -0.5 * beta);
                double angle = -beta * Math.atan2(uIm, downRe);
                re[i] = modulus * Math.cos(angle);
                im[i] = modulus * Math.sin(angle);
            }
        }
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        System.arraycopy(re, 0, dRe[0], 0, grid.size);
        System.arraycopy(im, 0, dIm[0], 0, grid.size);
        double gamma = hasExponent ? p[at + 2] : 1;
        double beta = hasBeta ? p[at + 3] : fixedBeta;
        double lnTau = Math.log(p[at + 1]);
        for (int i = 0; i < grid.size; i++) {
            double sRe = -beta * (re[i] * shareRe[i] - im[i] * shareIm[i]);
            double sIm = -beta * (re[i] * shareIm[i] + im[i] * shareRe[i]);
            dRe[1][i] = gamma * sRe;
            dIm[1][i] = gamma * sIm;
            if (hasExponent) {
                double ln = lnTau + grid.lnOmega[i];
                dRe[2][i] = sRe * ln - sIm * Math.PI / 2;
                dIm[2][i] = sIm * ln + sRe * Math.PI / 2;
            }
            if (hasBeta) {
                // 1 + u = 1 / (1 − u / (1 + u))
                double lnModulus = -0.5 * Math.log((1 - shareRe[i]) * (1 - shareRe[i]) + shareIm[i] * shareIm[i]);
                double angle = Math.atan2(shareIm[i], 1 - shareRe[i]);
                dRe[3][i] = -(re[i] * lnModulus - im[i] * angle);
                dIm[3][i] = -(re[i] * angle + im[i] * lnModulus);
            }
        }
    }
}
