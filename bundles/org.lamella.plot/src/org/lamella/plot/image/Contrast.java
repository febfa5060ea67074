/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

/**
 * Which values get which colours: all up to {@code low} the first, all from {@code high} on the last.
 *
 * @param low lower limit
 * @param high upper limit, greater than {@code low}
 * @param logarithmic equal steps of colour for equal ratios above {@code low}, so that faint reflections are seen beside
 *        the direct beam
 */
public record Contrast(double low, double high, boolean logarithmic) {

    /** Steps over which the logarithm runs: the faintest colour stands for a thousandth of the range. */
    private static final double DEPTH = 1000;

    /** Checks the limits. */
    public Contrast {
        if (!(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException("Contrast from " + low + " to " + high);
        }
    }

    /** Where a value lies between the colours, 0 … 1; NaN stays NaN. */
    public double share(double value) {
        double share = Math.clamp((value - low) / (high - low), 0, 1);
        return logarithmic ? Math.log1p(share * DEPTH) / Math.log1p(DEPTH) : share;
    }

    /** The same on another scale. */
    public Contrast withLogarithmic(boolean other) {
        return new Contrast(low, high, other);
    }
}
