/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * dθ/dx of {@link FilmWave}'s equation, normalised to its maximum, at equal distances of x. The equation is stiff where
 * the couple is reversible: implicit trapezoidal steps, each solved by Newton's method.
 */
final class FilmTable {

    private static final double STEP = 0.08;
    private static final double BEFORE = 16;
    private static final double AFTER = 18;
    /** Of a table for parameters that are no numbers, all of whose values are none either. */
    private static final int MIN_STEPS = 8;

    private final double[] rate;
    private final double first;
    private final double top;
    private final double maximum;
    private final double width;
    private double forward;
    private double byTheta;

    FilmTable(double logRate, double interaction) {
        double lag = Math.max(0, -2 * logRate) + 0.5 * Math.abs(interaction);
        this.first = -BEFORE - 0.5 * Math.abs(interaction);
        int steps = Double.isFinite(first + lag) ? (int) Math.ceil((AFTER + lag - first) / STEP) : MIN_STEPS;
        this.rate = new double[steps];
        integrate(Math.exp(logRate), interaction);
        int best = 2;
        for (int i = 2; i < steps - 3; i++) {
            best = rate[i] > rate[best] ? i : best;
        }
        double off = apex(best);
        this.maximum = Math.exp(quartic(best, off)[0]);
        this.top = x(best + off);
        this.width = crossing(best, 1) - crossing(best, -1);
    }

    private void integrate(double k, double g) {
        double theta = Math.exp(first + 0.5 * g);
        theta = theta / (1 + theta);
        double e = Math.exp(0.5 * first);
        double growth = Math.exp(0.5 * STEP);
        change(e * interaction(g, theta), theta, k, g);
        for (int i = 0; i < rate.length; i++) {
            double before = theta + 0.5 * STEP * forward;
            double next = theta;
            e *= growth;
            for (int n = 0; n < 12; n++) {
                change(e * interaction(g, next), next, k, g);
                double step = (next - before - 0.5 * STEP * forward) / (1 - 0.5 * STEP * byTheta);
                next = Math.min(1, Math.max(0, next - step));
                if (g == 0 || Math.abs(step) < 1e-9) {
                    break;
                }
            }
            rate[i] = (next - theta) / STEP;
            theta = next;
            change(e * interaction(g, theta), theta, k, g);
        }
    }

    private static double interaction(double g, double theta) {
        return g == 0 ? 1 : Math.exp(-0.5 * g * (theta - 0.5));
    }

    /** dθ/dx and its derivative by θ, from e^(y/2). */
    private void change(double e, double theta, double k, double g) {
        double forth = k * e;
        double back = k / e;
        forward = forth * (1 - theta) - back * theta;
        byTheta = -forth - back - 0.5 * g * (forth * (1 - theta) + back * theta);
    }

    /** How far the maximum is from a step, in steps, by the quartic through five points of the logarithm. */
    private double apex(int best) {
        double off = 0;
        for (int n = 0; n < 6; n++) {
            double[] q = quartic(best, off);
            if (q[2] < 0) {
                off -= Math.max(-0.5, Math.min(0.5, q[1] / q[2]));
            }
        }
        return Math.max(-1, Math.min(1, off));
    }

    /** Value, first and second derivative of that quartic. */
    private double[] quartic(int middle, double t) {
        double a = Math.log(rate[middle - 2]);
        double b = Math.log(rate[middle - 1]);
        double c = Math.log(rate[middle]);
        double d = Math.log(rate[middle + 1]);
        double e = Math.log(rate[middle + 2]);
        double c1 = (a - 8 * b + 8 * d - e) / 12;
        double c2 = (-a + 16 * b - 30 * c + 16 * d - e) / 24;
        double c3 = (-a + 2 * b - 2 * d + e) / 12;
        double c4 = (a - 4 * b + 6 * c - 4 * d + e) / 24;
        return new double[] { c + t * (c1 + t * (c2 + t * (c3 + t * c4))),
            c1 + t * (2 * c2 + t * (3 * c3 + t * 4 * c4)), 2 * c2 + t * (6 * c3 + t * 12 * c4) };
    }

    /** x of the middle of a step. */
    private double x(double index) {
        return first + (index + 0.5) * STEP;
    }

    /** Where half the maximum is reached on one side, by bisection of the interpolated shape. */
    private double crossing(int from, int direction) {
        int i = from;
        while (i > 2 && i < rate.length - 4 && rate[i] > 0.5 * maximum) {
            i += direction;
        }
        double outer = x(i) - top;
        double inner = x(i - direction) - top;
        for (int n = 0; n < 40; n++) {
            double middle = 0.5 * (outer + inner);
            if (value(middle) > 0.5) {
                inner = middle;
            } else {
                outer = middle;
            }
        }
        return inner;
    }

    /** Full width at half maximum, in units of x. */
    double width() {
        return width;
    }

    /** The shape at a distance from its maximum. */
    double value(double fromTop) {
        double at = (fromTop + top - first) / STEP - 0.5;
        if (!(at >= 1 && at <= rate.length - 3)) {
            return Double.isNaN(at) ? at : 0;
        }
        int i = (int) at;
        double t = at - i;
        double a = rate[i - 1];
        double b = rate[i];
        double c = rate[i + 1];
        double d = rate[i + 2];
        return (b + t * (c - b / 2 - a / 3 - d / 6 + t * ((a + c) / 2 - b + t * ((d - a) / 6 + (b - c) / 2))))
                / maximum;
    }
}
