/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/** tanh x and 1 − tanh² x of complex x with Re x ≥ 0, safe for small and large arguments. */
final class ComplexTanh {

    /** Below this modulus the series is exact to the last bits. */
    private static final double SMALL = 0.02;

    double re;
    double im;
    /** 1 − tanh² x. */
    double slopeRe;
    double slopeIm;

    void at(double a, double b) {
        if (a * a + b * b < SMALL * SMALL) {
            series(a, b);
            return;
        }
        // tanh x = (1 − q) / (1 + q), 1 − tanh² x = 4 q / (1 + q)², q = e^(−2x)
        double size = Math.exp(-2 * a);
        double qRe = size * Math.cos(2 * b);
        double qIm = -size * Math.sin(2 * b);
        double downRe = 1 + qRe;
        double square = downRe * downRe + qIm * qIm;
        double inverseRe = downRe / square;
        double inverseIm = -qIm / square;
        re = (1 - qRe) * inverseRe + qIm * inverseIm;
        im = (1 - qRe) * inverseIm - qIm * inverseRe;
        double tRe = qRe * inverseRe - qIm * inverseIm;
        double tIm = qRe * inverseIm + qIm * inverseRe;
        slopeRe = 4 * (tRe * inverseRe - tIm * inverseIm);
        slopeIm = 4 * (tRe * inverseIm + tIm * inverseRe);
    }

    /** tanh x = x (1 − x²/3 + 2x⁴/15 − 17x⁶/315 + 62x⁸/2835). */
    private void series(double a, double b) {
        double sRe = a * a - b * b;
        double sIm = 2 * a * b;
        double fRe = 62.0 / 2835;
        double fIm = 0;
        for (double c : new double[] { -17.0 / 315, 2.0 / 15, -1.0 / 3, 1 }) {
            double t = fRe * sRe - fIm * sIm + c;
            fIm = fRe * sIm + fIm * sRe;
            fRe = t;
        }
        re = a * fRe - b * fIm;
        im = a * fIm + b * fRe;
        slopeRe = 1 - (re * re - im * im);
        slopeIm = -2 * re * im;
    }
}
