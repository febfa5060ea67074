/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import java.util.List;

/** A pseudo-Voigt peak whose two sides have widths of their own. */
final class SplitPseudoVoigtShape implements PeakShape {

    @Override
    public List<String> parameterNames() {
        return List.of("height", "position", "fwhm left", "fwhm right", "eta");
    }

    @Override
    public double value(double x, double[] p, int from) {
        double width = x < p[from + 1] ? p[from + 2] : p[from + 3];
        double u = (x - p[from + 1]) / width;
        double eta = p[from + 4];
        return p[from] * (eta * LorentzShape.unit(u) + (1 - eta) * GaussShape.unit(u));
    }

    @Override
    public double valueAndGradient(double x, double[] p, int from, double[] gradient, int to) {
        double height = p[from];
        boolean left = x < p[from + 1];
        double width = left ? p[from + 2] : p[from + 3];
        double eta = p[from + 4];
        double u = (x - p[from + 1]) / width;
        double lorentz = LorentzShape.unit(u);
        double gauss = GaussShape.unit(u);
        gradient[to] = eta * lorentz + (1 - eta) * gauss;
        gradient[to + 1] = height * u / width
                * (8 * eta * lorentz * lorentz + 2 * GaussShape.FOUR_LN_2 * (1 - eta) * gauss);
        gradient[to + 2] = left ? gradient[to + 1] * u : 0;
        gradient[to + 3] = left ? 0 : gradient[to + 1] * u;
        gradient[to + 4] = height * (lorentz - gauss);
        return height * gradient[to];
    }

    @Override
    public double areaAndGradient(double[] p, int from, double[] gradient, int to) {
        double factor = p[from + 4] * LorentzShape.AREA + (1 - p[from + 4]) * GaussShape.AREA;
        double width = 0.5 * (p[from + 2] + p[from + 3]);
        gradient[to] = factor * width;
        gradient[to + 1] = 0;
        gradient[to + 2] = 0.5 * factor * p[from];
        gradient[to + 3] = gradient[to + 2];
        gradient[to + 4] = p[from] * width * (LorentzShape.AREA - GaussShape.AREA);
        return factor * p[from] * width;
    }
}
