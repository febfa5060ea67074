/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = (jωL)^alpha. */
final class ModifiedInductorKernel extends ElementKernel {

    ModifiedInductorKernel(FrequencyGrid grid) {
        super(grid);
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double alpha = p[at + 1];
        double lnL = Math.log(p[at]);
        double cos = Math.cos(alpha * Math.PI / 2);
        double sin = Math.sin(alpha * Math.PI / 2);
        for (int i = 0; i < grid.size; i++) {
            double size = Math.exp(alpha * (lnL + grid.lnOmega[i]));
            re[i] = size * cos;
            im[i] = size * sin;
        }
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        scaled(p[at + 1], re, dRe[0]);
        scaled(p[at + 1], im, dIm[0]);
        double lnL = Math.log(p[at]);
        for (int i = 0; i < grid.size; i++) {
            double ln = lnL + grid.lnOmega[i];
            dRe[1][i] = re[i] * ln - im[i] * Math.PI / 2;
            dIm[1][i] = im[i] * ln + re[i] * Math.PI / 2;
        }
    }
}
