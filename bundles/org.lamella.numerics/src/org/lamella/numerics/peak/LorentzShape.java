/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import java.util.List;

/** h / (1 + 4 ((x − c) / w)²). */
final class LorentzShape implements PeakShape {

    /** Area over height times width. */
    static final double AREA = Math.PI / 2;

    @Override
    public List<String> parameterNames() {
        return List.of("height", "position", "fwhm");
    }

    /** The peak of height 1 at u = (x − c) / w. */
    static double unit(double u) {
        return 1 / (1 + 4 * u * u);
    }

    @Override
    public double value(double x, double[] p, int from) {
        return p[from] * unit((x - p[from + 1]) / p[from + 2]);
    }

    @Override
    public double valueAndGradient(double x, double[] p, int from, double[] gradient, int to) {
        double width = p[from + 2];
        double u = (x - p[from + 1]) / width;
        double shape = unit(u);
        gradient[to] = shape;
        gradient[to + 1] = 8 * p[from] * shape * shape * u / width;
        gradient[to + 2] = gradient[to + 1] * u;
        return p[from] * shape;
    }

    @Override
    public double areaAndGradient(double[] p, int from, double[] gradient, int to) {
        gradient[to] = AREA * p[from + 2];
        gradient[to + 1] = 0;
        gradient[to + 2] = AREA * p[from];
        return AREA * p[from] * p[from + 2];
    }
}
