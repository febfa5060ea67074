/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

/** The functions of ln τ, at equal distances, of which a distribution is made. */
public enum RelaxationBasis {
    /** Gaussians whose full width at half maximum is twice their distance (Wan et al., Electrochim. Acta 184, 483). */
    GAUSS,
    /** Hats: the distribution is linear between the time constants. */
    HAT;

    private static final double WIDTHS = 2 / (2 * Math.sqrt(2 * Math.log(2)));
    private static final double REACH = 5;
    private static final int GAUSS_NODES = 21;
    private static final double[] LEGENDRE_NODES = { 0, 0.5384693101056831, 0.9061798459386640 };
    private static final double[] LEGENDRE_WEIGHTS = { 0.5688888888888889, 0.4786286704993665, 0.2369268850561891 };

    /** The value of a function at a distance (in ln τ) from its centre, for functions {@code step} apart. */
    double at(double distance, double step) {
        double x = distance / step;
        return switch (this) {
            case GAUSS -> Math.abs(x) > REACH * WIDTHS ? 0 : Math.exp(-0.5 * x * x / (WIDTHS * WIDTHS));
            case HAT -> Math.max(0, 1 - Math.abs(x));
        };
    }

    /** Nodes and weights [2][q] of an integral of a function times anything smooth over ln τ. */
    double[][] quadrature(double step) {
        return switch (this) {
            case GAUSS -> trapezoid(step);
            case HAT -> legendre(step);
        };
    }

    /** The trapezoidal rule converges exponentially for Gaussians. */
    private double[][] trapezoid(double step) {
        double[][] rule = new double[2][GAUSS_NODES];
        double spacing = 2 * REACH * WIDTHS * step / (GAUSS_NODES - 1);
        for (int q = 0; q < GAUSS_NODES; q++) {
            rule[0][q] = (q - GAUSS_NODES / 2) * spacing;
            rule[1][q] = spacing * at(rule[0][q], step);
        }
        return rule;
    }

    /** Five nodes of Gauss and Legendre on either side of the kink. */
    private double[][] legendre(double step) {
        double[][] rule = new double[2][10];
        int q = 0;
        for (int side = -1; side <= 1; side += 2) {
            for (int k = -2; k <= 2; k++) {
                double x = Math.signum(k) * LEGENDRE_NODES[Math.abs(k)];
                rule[0][q] = side * step * 0.5 * (1 + x);
                rule[1][q] = 0.5 * step * LEGENDRE_WEIGHTS[Math.abs(k)] * at(rule[0][q], step);
                q++;
            }
        }
        return rule;
    }
}
