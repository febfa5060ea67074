/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = 1 / (Q (jω)^n). */
final class CpeKernel extends ElementKernel {

    CpeKernel(FrequencyGrid grid) {
        super(grid);
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double n = p[at + 1];
        double cos = Math.cos(n * Math.PI / 2) / p[at];
        double sin = -Math.sin(n * Math.PI / 2) / p[at];
        for (int i = 0; i < grid.size; i++) {
            double size = Math.exp(-n * grid.lnOmega[i]);
            re[i] = size * cos;
            im[i] = size * sin;
        }
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        scaled(-1, re, dRe[0]);
        scaled(-1, im, dIm[0]);
        double angle = Math.PI / 2;
        for (int i = 0; i < grid.size; i++) {
            double ln = grid.lnOmega[i];
            dRe[1][i] = im[i] * angle - re[i] * ln;
            dIm[1][i] = -re[i] * angle - im[i] * ln;
        }
    }
}
