/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * f(u) ∝ [exp(k u) / (cosh u + 1)]^m with u = (E − E₀) / s, normalised to its maximum.
 *
 * <p>With k = 0 and m = 1 this is sech²(u/2), the peak of a reversible couple confined to the electrode (Laviron, J.
 * Electroanal. Chem. 101, 19, 1979). m → ∞ goes to a Gaussian, m → 0 to exponential flanks; k leans it to one side.</p>
 *
 * <p>Shape parameters, as far as they are free: ln m and the lean k (−0.97 … 0.97).</p>
 */
final class LogisticWave extends Wave {

    private static final double LN_2 = Math.log(2);

    private final boolean hasExponent;
    private final boolean leans;

    private double height;
    private double position;
    private double k;
    private double m;
    private double top;
    private double perVolt;
    private double halfAt;
    private double logTop;
    private double topByK;
    private double halfByLogM;

    /** A wave with these shape parameters free, the others at the reversible peak's values; a lean needs the exponent. */
    LogisticWave(boolean hasExponent, boolean leans) {
        this.hasExponent = hasExponent;
        this.leans = leans;
    }

    @Override
    Wave sibling() {
        return new LogisticWave(hasExponent, leans);
    }

    @Override
    int shapeCount() {
        return (hasExponent ? 1 : 0) + (leans ? 1 : 0);
    }

    @Override
    double shapeStart(int index) {
        return 0;
    }

    @Override
    double shapeMin(int index) {
        return index == 0 ? Math.log(0.25) : -0.97;
    }

    @Override
    double shapeMax(int index) {
        return index == 0 ? Math.log(40) : 0.97;
    }

    @Override
    void set(double[] p, int[] index) {
        height = p[index[0]];
        position = p[index[1]];
        m = hasExponent ? Math.exp(p[index[COMMON]]) : 1;
        k = leans ? p[index[COMMON + 1]] : 0;
        double root = Math.pow(2, 1 / m);
        double cosh = 2 * root - 1;
        double sinh = Math.sqrt(cosh * cosh - 1);
        halfAt = Math.log(cosh + sinh);
        halfByLogM = -2 * Math.log(2) / m * root / sinh;
        perVolt = 2 * halfAt * Math.exp(-p[index[2]]);
        double x = (1 + k) / (1 - k);
        top = Math.log(x);
        double coshTop = 0.5 * (x + 1 / x);
        topByK = (coshTop + 1) / (coshTop - k * 0.5 * (x - 1 / x));
        logTop = k * top - Math.log(coshTop + 1);
    }

    @Override
    double position() {
        return position;
    }

    @Override
    double at(double potential, double[] gradient) {
        double u = top + (potential - position) * perVolt;
        double a = Math.abs(u);
        double e = Math.exp(-a);
        double logRatio = k * u - a - 2 * Math.log1p(e) + LN_2 - logTop;
        double shape = Math.exp(m * logRatio);
        double value = height * shape;
        double slope = value * m * (k - Math.copySign((1 - e) / (1 + e), u));
        double distance = u - top;
        gradient[0] = shape;
        gradient[1] = -slope * perVolt;
        gradient[2] = -slope * distance;
        if (hasExponent) {
            gradient[COMMON] = value * m * logRatio + slope * distance / halfAt * halfByLogM;
        }
        if (leans) {
            gradient[COMMON + 1] = value * m * distance + slope * topByK;
        }
        gradient[COMMON + shapeCount()] = slope * perVolt;
        return value;
    }

    /** Only where the wave is above rounding. */
    @Override
    double area(double from, double to) {
        double left = top - 36 / (m * (1 + k));
        double right = top + 36 / (m * (1 - k));
        double low = Math.max(position + (left - top) / perVolt, from);
        double high = Math.min(position + (right - top) / perVolt, to);
        return low < high ? super.area(low, high) : 0;
    }
}
