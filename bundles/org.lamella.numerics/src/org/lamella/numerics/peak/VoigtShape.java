/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import java.util.List;

/**
 * h K(X, y) / K(0, y) with K the real part of the Faddeeva function, X = 2 √ln 2 (x − c) / w_G, y = √ln 2 w_L / w_G.
 */
final class VoigtShape implements PeakShape {

    private static final double ROOT_LN_2 = Math.sqrt(Math.log(2));
    private static final double TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);

    @Override
    public List<String> parameterNames() {
        return List.of("height", "position", "fwhm Gauss", "fwhm Lorentz");
    }

    @Override
    public double value(double x, double[] p, int from) {
        return valueAndGradient(x, p, from, new double[4], 0);
    }

    @Override
    public double valueAndGradient(double x, double[] p, int from, double[] gradient, int to) {
        double height = p[from];
        double gauss = p[from + 2];
        double xScale = 2 * ROOT_LN_2 / gauss;
        double bigX = xScale * (x - p[from + 1]);
        double y = ROOT_LN_2 * p[from + 3] / gauss;
        double[] w = new double[2];
        Faddeeva.w(0, y, w);
        double k0 = w[0];
        double k0ByY = 2 * y * k0 - TWO_OVER_ROOT_PI;
        Faddeeva.w(bigX, y, w);
        double k = w[0];
        double l = w[1];
        double kByX = -2 * (bigX * k - y * l);
        double kByY = 2 * (bigX * l + y * k) - TWO_OVER_ROOT_PI;
        double byY = height * (kByY - k / k0 * k0ByY) / k0;
        double byX = height * kByX / k0;
        gradient[to] = k / k0;
        gradient[to + 1] = -byX * xScale;
        gradient[to + 2] = -(byX * bigX + byY * y) / gauss;
        gradient[to + 3] = byY * ROOT_LN_2 / gauss;
        return height * k / k0;
    }

    @Override
    public double areaAndGradient(double[] p, int from, double[] gradient, int to) {
        double gauss = p[from + 2];
        double y = ROOT_LN_2 * p[from + 3] / gauss;
        double[] w = new double[2];
        Faddeeva.w(0, y, w);
        double k0ByY = 2 * y * w[0] - TWO_OVER_ROOT_PI;
        double perHeight = Math.sqrt(Math.PI) * gauss / (2 * ROOT_LN_2 * w[0]);
        double byY = -p[from] * perHeight * k0ByY / w[0];
        gradient[to] = perHeight;
        gradient[to + 1] = 0;
        gradient[to + 2] = p[from] * perHeight / gauss - byY * y / gauss;
        gradient[to + 3] = byY * ROOT_LN_2 / gauss;
        return p[from] * perHeight;
    }
}
