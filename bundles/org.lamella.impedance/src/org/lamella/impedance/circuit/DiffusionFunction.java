/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/**
 * g(x) = coth(x) / x (open) or tanh(x) / x (short) and x g′(x), over all frequencies: what the finite Warburg elements
 * and the transmission line are made of.
 */
final class DiffusionFunction {

    final double[] re;
    final double[] im;
    /** x g′(x). */
    final double[] slopeRe;
    final double[] slopeIm;
    private final boolean open;
    private final ComplexTanh tanh = new ComplexTanh();

    DiffusionFunction(int size, boolean open) {
        this.open = open;
        this.re = new double[size];
        this.im = new double[size];
        this.slopeRe = new double[size];
        this.slopeIm = new double[size];
    }

    /** Computes element {@code i} for x = a + jb. */
    void at(int i, double a, double b) {
        tanh.at(a, b);
        double square = a * a + b * b;
        double xRe = a / square;
        double xIm = -b / square;
        double hRe = tanh.re;
        double hIm = tanh.im;
        double sRe = tanh.slopeRe;
        double sIm = tanh.slopeIm;
        if (open) {
            double t2 = hRe * hRe + hIm * hIm;
            hRe = tanh.re / t2;
            hIm = -tanh.im / t2;
            double cRe = hRe * hRe - hIm * hIm;
            double cIm = 2 * hRe * hIm;
            double s = -(sRe * cRe - sIm * cIm);
            sIm = -(sRe * cIm + sIm * cRe);
            sRe = s;
        }
        re[i] = hRe * xRe - hIm * xIm;
        im[i] = hRe * xIm + hIm * xRe;
        slopeRe[i] = sRe - re[i];
        slopeIm[i] = sIm - im[i];
    }
}
