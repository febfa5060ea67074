/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = R coth(x) / x, x = √(R Q (jω)^gamma). */
final class TransmissionLineKernel extends ElementKernel {

    private final DiffusionFunction g;

    TransmissionLineKernel(FrequencyGrid grid) {
        super(grid);
        g = new DiffusionFunction(grid.size, true);
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double gamma = p[at + 2];
        double size = Math.sqrt(p[at] * p[at + 1]);
        double cos = size * Math.cos(gamma * Math.PI / 4);
        double sin = size * Math.sin(gamma * Math.PI / 4);
        for (int i = 0; i < grid.size; i++) {
            double power = Math.exp(0.5 * gamma * grid.lnOmega[i]);
            g.at(i, power * cos, power * sin);
        }
        scaled(p[at], g.re, re);
        scaled(p[at], g.im, im);
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        for (int i = 0; i < grid.size; i++) {
            double halfRe = 0.5 * p[at] * g.slopeRe[i];
            double halfIm = 0.5 * p[at] * g.slopeIm[i];
            dRe[0][i] = re[i] + halfRe;
            dIm[0][i] = im[i] + halfIm;
            dRe[1][i] = halfRe;
            dIm[1][i] = halfIm;
            dRe[2][i] = halfRe * grid.lnOmega[i] - halfIm * Math.PI / 2;
            dIm[2][i] = halfIm * grid.lnOmega[i] + halfRe * Math.PI / 2;
        }
    }
}
