/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import java.util.List;

/** h (η L + (1 − η) G). */
final class PseudoVoigtShape implements PeakShape {

    @Override
    public List<String> parameterNames() {
        return List.of("height", "position", "fwhm", "eta");
    }

    @Override
    public double value(double x, double[] p, int from) {
        double u = (x - p[from + 1]) / p[from + 2];
        double eta = p[from + 3];
        return p[from] * (eta * LorentzShape.unit(u) + (1 - eta) * GaussShape.unit(u));
    }

    @Override
    public double valueAndGradient(double x, double[] p, int from, double[] gradient, int to) {
        double height = p[from];
        double width = p[from + 2];
        double eta = p[from + 3];
        double u = (x - p[from + 1]) / width;
        double lorentz = LorentzShape.unit(u);
        double gauss = GaussShape.unit(u);
        gradient[to] = eta * lorentz + (1 - eta) * gauss;
        gradient[to + 1] = height * u / width
                * (8 * eta * lorentz * lorentz + 2 * GaussShape.FOUR_LN_2 * (1 - eta) * gauss);
        gradient[to + 2] = gradient[to + 1] * u;
        gradient[to + 3] = height * (lorentz - gauss);
        return height * gradient[to];
    }

    @Override
    public double areaAndGradient(double[] p, int from, double[] gradient, int to) {
        double factor = p[from + 3] * LorentzShape.AREA + (1 - p[from + 3]) * GaussShape.AREA;
        gradient[to] = factor * p[from + 2];
        gradient[to + 1] = 0;
        gradient[to + 2] = factor * p[from];
        gradient[to + 3] = p[from] * p[from + 2] * (LorentzShape.AREA - GaussShape.AREA);
        return factor * p[from] * p[from + 2];
    }
}
