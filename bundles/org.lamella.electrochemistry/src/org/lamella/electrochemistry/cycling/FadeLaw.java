/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import org.lamella.numerics.fit.CurveFunction;

/** How a capacity Q may depend on the cycle n; Q₀ is its first parameter, the rate r its second. */
public enum FadeLaw {

    /** Q = Q₀. */
    NONE("no fade", "", 1, 0),
    /** Q = Q₀ (1 − r (n − 1)): every cycle loses the same. */
    LINEAR("linear", "per cycle", 2, 1),
    /** Q = Q₀ (1 − r √n): a layer that grows by diffusion since the cell was made. */
    SQUARE_ROOT("square root", "per √cycle", 2, 0),
    /** Q = Q₀ (1 − r √(n − 1)): the same since the end of the first cycle. */
    SQUARE_ROOT_FROM_FIRST("square root from the first cycle on", "per √cycle", 2, 1),
    /** Q = Q₀ exp(−r (n − 1)): every cycle loses the same share. */
    EXPONENTIAL("exponential", "per cycle", 2, 1);

    private final String label;
    private final String per;
    private final int parameters;
    private final int origin;

    FadeLaw(String label, String per, int parameters, int origin) {
        this.label = label;
        this.per = per;
        this.parameters = parameters;
        this.origin = origin;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** What the rate is counted by: per cycle, per √cycle. */
    public String per() {
        return per;
    }

    /** Number of its parameters. */
    public int parameters() {
        return parameters;
    }

    /** Q over Q₀ in a cycle. */
    public double share(double cycle, double rate) {
        double n = cycle - origin;
        return switch (this) {
            case NONE -> 1;
            case LINEAR -> 1 - rate * n;
            case SQUARE_ROOT, SQUARE_ROOT_FROM_FIRST -> 1 - rate * Math.sqrt(Math.max(0, n));
            case EXPONENTIAL -> Math.exp(-rate * n);
        };
    }

    private double slope(double cycle, double rate) {
        double n = cycle - origin;
        return switch (this) {
            case NONE -> 0;
            case LINEAR -> -n;
            case SQUARE_ROOT, SQUARE_ROOT_FROM_FIRST -> -Math.sqrt(Math.max(0, n));
            case EXPONENTIAL -> -n * Math.exp(-rate * n);
        };
    }

    /** The law as a curve over the cycle's number. */
    CurveFunction curve() {
        return new CurveFunction() {
            @Override
            public int parameterCount() {
                return parameters;
            }

            @Override
            public double valueAndGradient(double cycle, double[] p, double[] gradient) {
                double rate = parameters > 1 ? p[1] : 0;
                gradient[0] = share(cycle, rate);
                if (parameters > 1) {
                    gradient[1] = p[0] * slope(cycle, rate);
                }
                return p[0] * gradient[0];
            }
        };
    }
}
