/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** Z = factor · p^sign · (jω)^exponent with a fixed exponent: R, C, L and the semi-infinite Warburg element. */
final class PowerKernel extends ElementKernel {

    private final int sign;
    private final double[] baseRe;
    private final double[] baseIm;

    PowerKernel(FrequencyGrid grid, double exponent, int sign, double factor) {
        super(grid);
        this.sign = sign;
        this.baseRe = new double[grid.size];
        this.baseIm = new double[grid.size];
        double cos = exponent == 0 ? 1 : Math.abs(exponent) == 1 ? 0 : Math.cos(exponent * Math.PI / 2);
        double sin = exponent == 0 ? 0 : Math.sin(exponent * Math.PI / 2);
        for (int i = 0; i < grid.size; i++) {
            double size = factor * Math.pow(grid.omega[i], exponent);
            baseRe[i] = size * cos;
            baseIm[i] = size * sin;
        }
    }

    @Override
    void impedance(double[] p, int at, double[] re, double[] im) {
        double amplitude = sign > 0 ? p[at] : 1 / p[at];
        scaled(amplitude, baseRe, re);
        scaled(amplitude, baseIm, im);
    }

    @Override
    void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm) {
        scaled(sign, re, dRe[0]);
        scaled(sign, im, dIm[0]);
    }
}
