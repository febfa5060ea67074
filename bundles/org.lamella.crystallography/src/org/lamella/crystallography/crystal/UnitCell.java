/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.crystal;

/**
 * A unit cell. The Cartesian crystal frame has x along a and z along c*.
 *
 * @param a length, m
 * @param b length, m
 * @param c length, m
 * @param alpha angle between b and c, rad
 * @param beta angle between a and c, rad
 * @param gamma angle between a and b, rad
 */
public record UnitCell(double a, double b, double c, double alpha, double beta, double gamma) {

    /** Checks that the cell has a volume. */
    public UnitCell {
        if (!(a > 0 && b > 0 && c > 0) || !(volume(a, b, c, alpha, beta, gamma) > 0)) {
            throw new IllegalArgumentException("These lengths and angles span no cell");
        }
    }

    /** A cubic cell. */
    public static UnitCell cubic(double a) {
        return new UnitCell(a, a, a, Math.PI / 2, Math.PI / 2, Math.PI / 2);
    }

    private static double volume(double a, double b, double c, double alpha, double beta, double gamma) {
        double ca = Math.cos(alpha);
        double cb = Math.cos(beta);
        double cg = Math.cos(gamma);
        return a * b * c * Math.sqrt(1 - ca * ca - cb * cb - cg * cg + 2 * ca * cb * cg);
    }

    /** Volume, m³. */
    public double volume() {
        return volume(a, b, c, alpha, beta, gamma);
    }

    /** Columns are a, b, c in the Cartesian frame, m, row-major. */
    public double[] directMatrix() {
        double cg = Math.cos(gamma);
        double sg = Math.sin(gamma);
        double cb = Math.cos(beta);
        double cx = c * cb;
        double cy = c * (Math.cos(alpha) - cb * cg) / sg;
        return new double[] { a, b * cg, cx, 0, b * sg, cy, 0, 0, volume() / (a * b * sg) };
    }

    /** Columns are a*, b*, c* in the Cartesian frame, 1/m, row-major: the inverse transposed of the direct matrix. */
    public double[] reciprocalMatrix() {
        double[] m = directMatrix();
        // upper triangular
        double ia = 1 / m[0];
        double ib = 1 / m[4];
        double ic = 1 / m[8];
        double ab = -m[1] * ia * ib;
        double bc = -m[5] * ib * ic;
        double ac = (m[1] * m[5] - m[2] * m[4]) * ia * ib * ic;
        return new double[] { ia, 0, 0, ab, ib, 0, ac, bc, ic };
    }

    /** The reciprocal lattice vector of a plane in the Cartesian frame, 1/m. */
    public double[] reciprocal(double h, double k, double l) {
        double[] m = reciprocalMatrix();
        return new double[] { m[0] * h + m[1] * k + m[2] * l, m[3] * h + m[4] * k + m[5] * l,
            m[6] * h + m[7] * k + m[8] * l };
    }
}
