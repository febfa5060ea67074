/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = Z0 g(x), x = √(jω tau), with g = coth(x) / x (open) or tanh(x) / x (short). */
final class FiniteDiffusionKernel extends ElementKernel {

    private final DiffusionFunction g;

    FiniteDiffusionKernel(FrequencyGrid grid, boolean open) {
        super(grid);
        g = new DiffusionFunction(grid.size, open);
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double half = 0.5 * p[at + 1];
        for (int i = 0; i < grid.size; i++) {
            double a = Math.sqrt(half * grid.omega[i]);
            g.at(i, a, a);
        }
        scaled(p[at], g.re, re);
        scaled(p[at], g.im, im);
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        System.arraycopy(re, 0, dRe[0], 0, grid.size);
        System.arraycopy(im, 0, dIm[0], 0, grid.size);
        scaled(0.5 * p[at], g.slopeRe, dRe[1]);
        scaled(0.5 * p[at], g.slopeIm, dIm[1]);
    }
}
