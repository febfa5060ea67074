/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * A pseudo-Voigt peak, η Lorentz + (1 − η) Gauss, whose two sides may have different widths: for peaks with long flanks.
 * Shape parameters, as far as they are free: η, and ln of the ratio of the right to the left width.
 */
final class VoigtWave extends Wave {

    private static final double FOUR_LN_2 = 4 * Math.log(2);

    private final double fixedEta;
    private final boolean mixes;
    private final boolean leans;
    private double height;
    private double position;
    private double width;
    private double eta;
    private double ratio;

    /**
     * A peak.
     *
     * @param fixedEta η where it is not free, 0 … 1; NaN where it is
     * @param leans whether the sides may have different widths; then η has to be free
     */
    VoigtWave(double fixedEta, boolean leans) {
        this.fixedEta = fixedEta;
        this.mixes = Double.isNaN(fixedEta);
        this.leans = leans;
    }

    @Override
    Wave sibling() {
        return new VoigtWave(fixedEta, leans);
    }

    @Override
    int shapeCount() {
        return (mixes ? 1 : 0) + (leans ? 1 : 0);
    }

    @Override
    double shapeStart(int index) {
        return index == 0 ? 0.5 : 0;
    }

    @Override
    double shapeMin(int index) {
        return index == 0 ? 0 : -2;
    }

    @Override
    double shapeMax(int index) {
        return index == 0 ? 1 : 2;
    }

    @Override
    void set(double[] p, int[] index) {
        height = p[index[0]];
        position = p[index[1]];
        width = Math.exp(p[index[2]]);
        eta = mixes ? p[index[COMMON]] : fixedEta;
        ratio = leans ? Math.exp(0.5 * p[index[COMMON + 1]]) : 1;
    }

    @Override
    double position() {
        return position;
    }

    @Override
    double at(double potential, double[] gradient) {
        double distance = potential - position;
        double side = distance < 0 ? width / ratio : width * ratio;
        double u = distance / side;
        double lorentz = 1 / (1 + 4 * u * u);
        double gauss = Math.exp(-FOUR_LN_2 * u * u);
        double shape = eta * lorentz + (1 - eta) * gauss;
        double byU = -height * u * (8 * eta * lorentz * lorentz + 2 * FOUR_LN_2 * (1 - eta) * gauss);
        gradient[0] = shape;
        gradient[1] = -byU / side;
        gradient[2] = -byU * u;
        if (mixes) {
            gradient[COMMON] = height * (lorentz - gauss);
        }
        if (leans) {
            gradient[COMMON + 1] = (distance < 0 ? 0.5 : -0.5) * byU * u;
        }
        gradient[COMMON + shapeCount()] = byU / side;
        return height * shape;
    }

    /** Only as far as thirty widths. */
    @Override
    double area(double from, double to) {
        double reach = 30 * width * Math.max(ratio, 1 / ratio);
        return super.area(Math.max(from, position - reach), Math.min(to, position + reach));
    }
}
