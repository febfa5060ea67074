/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * The base line as a function of its parameters: constant, slope over the window, then {height, ln decay length in V} of
 * the exponential that rises towards the high end and of the one that rises towards the low end. What the form leaves
 * out has no place. Not thread safe.
 */
final class BaseCurve {

    private static final double STEEPEST = 30;

    private final Form.Base base;
    private final double low;
    private final double high;
    private final int linear;
    private double slope;

    /** A base line in a window, V. */
    BaseCurve(Form.Base base, double low, double high) {
        this.base = base;
        this.low = low;
        this.high = high;
        this.linear = (base.offset() ? 1 : 0) + (base.slope() ? 1 : 0);
    }

    /** Place of the first exponential's height. */
    int firstExponential() {
        return linear;
    }

    /** The straight part, A; its derivatives go to the places of its parameters. */
    double line(double potential, double[] p, double[] gradient) {
        int next = 0;
        double value = 0;
        if (base.offset()) {
            value += p[next];
            gradient[next++] = 1;
        }
        if (base.slope()) {
            double x = (potential - 0.5 * (low + high)) / (high - low);
            value += p[next] * x;
            gradient[next] = x;
        }
        return value;
    }

    /** The exponential part, A; its derivatives likewise, that by the potential is in {@link #slope()}. */
    double exponentials(double potential, double[] p, double[] gradient) {
        slope = 0;
        double value = 0;
        int next = linear;
        if (base.high()) {
            value += exponential(potential - high, 1, next, p, gradient);
            next += 2;
        }
        if (base.low()) {
            value += exponential(potential - low, -1, next, p, gradient);
        }
        return value;
    }

    /** Derivative of the exponential part by the potential, where it was computed last, S. */
    double slope() {
        return slope;
    }

    private double exponential(double distance, int growth, int at, double[] p, double[] gradient) {
        double perVolt = growth * Math.exp(-p[at + 1]);
        double lengths = Math.min(perVolt * distance, STEEPEST);
        double decay = Math.exp(lengths);
        gradient[at] = decay;
        gradient[at + 1] = -p[at] * decay * lengths;
        slope += p[at] * decay * perVolt;
        return p[at] * decay;
    }
}
