/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import java.util.List;

/** h / cosh²(a (x − c) / w) with a = 2 arcosh √2. */
final class SechSquaredShape implements PeakShape {

    /** 2 arcosh √2 = 2 ln(1 + √2). */
    private static final double A = 2 * Math.log1p(Math.sqrt(2));
    /** Area over height times width. */
    private static final double AREA = 2 / A;

    @Override
    public List<String> parameterNames() {
        return List.of("height", "position", "fwhm");
    }

    private static double unit(double u) {
        double e = Math.exp(-2 * A * Math.abs(u));
        return 4 * e / ((1 + e) * (1 + e));
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
        gradient[to + 1] = 2 * A * p[from] * shape * Math.tanh(A * u) / width;
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
