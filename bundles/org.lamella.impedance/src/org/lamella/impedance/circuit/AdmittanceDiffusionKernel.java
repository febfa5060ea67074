/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = h((jωB)^n) / (jωY)^n with h = coth (open) or tanh (short), as the circuit description code defines them. */
final class AdmittanceDiffusionKernel extends ElementKernel {

    private final DiffusionFunction g;

    AdmittanceDiffusionKernel(FrequencyGrid grid, boolean open) {
        super(grid);
        g = new DiffusionFunction(grid.size, open);
    }

    /** h(x) / y = (B / Y)^n g(x) because x / y = (B / Y)^n. */
    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double n = p[at + 2];
        double lnB = Math.log(p[at + 1]);
        double cos = Math.cos(n * Math.PI / 2);
        double sin = Math.sin(n * Math.PI / 2);
        for (int i = 0; i < grid.size; i++) {
            double size = Math.exp(n * (lnB + grid.lnOmega[i]));
            g.at(i, size * cos, size * sin);
        }
        double amplitude = amplitude(p, at);
        scaled(amplitude, g.re, re);
        scaled(amplitude, g.im, im);
    }

    private static double amplitude(double[] p, int at) {
        return Math.pow(p[at + 1] / p[at], p[at + 2]);
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        double n = p[at + 2];
        double amplitude = amplitude(p, at);
        double lnB = Math.log(p[at + 1]);
        double lnRatio = Math.log(p[at + 1] / p[at]);
        for (int i = 0; i < grid.size; i++) {
            double sRe = amplitude * g.slopeRe[i];
            double sIm = amplitude * g.slopeIm[i];
            double ln = lnB + grid.lnOmega[i];
            dRe[0][i] = -n * re[i];
            dIm[0][i] = -n * im[i];
            dRe[1][i] = n * (re[i] + sRe);
            dIm[1][i] = n * (im[i] + sIm);
            dRe[2][i] = lnRatio * re[i] + sRe * ln - sIm * Math.PI / 2;
            dIm[2][i] = lnRatio * im[i] + sIm * ln + sRe * Math.PI / 2;
        }
    }
}
