/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = 1 / (Y (k + jω)^n). */
final class AdmittanceGerischerKernel extends ElementKernel {

    AdmittanceGerischerKernel(FrequencyGrid grid) {
        super(grid);
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double k = p[at + 1];
        double n = p[at + 2];
        for (int i = 0; i < grid.size; i++) {
            double omega = grid.omega[i];
            double modulus = Math.pow(k * k + omega * omega, -0.5 * n) / p[at];
            double angle = -n * Math.atan2(omega, k);
            re[i] = modulus * Math.cos(angle);
            im[i] = modulus * Math.sin(angle);
        }
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        scaled(-1, re, dRe[0]);
        scaled(-1, im, dIm[0]);
        double k = p[at + 1];
        double n = p[at + 2];
        for (int i = 0; i < grid.size; i++) {
            double omega = grid.omega[i];
            double square = k * k + omega * omega;
            double shareRe = k * k / square;
            double shareIm = -k * omega / square;
            dRe[1][i] = -n * (re[i] * shareRe - im[i] * shareIm);
            dIm[1][i] = -n * (re[i] * shareIm + im[i] * shareRe);
            double ln = 0.5 * Math.log(square);
            double angle = Math.atan2(omega, k);
            dRe[2][i] = -(re[i] * ln - im[i] * angle);
            dIm[2][i] = -(re[i] * angle + im[i] * ln);
        }
    }
}
