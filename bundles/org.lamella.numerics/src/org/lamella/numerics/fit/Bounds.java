/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

import java.util.Arrays;

/** Lower and upper limits of parameters; equal limits hold a parameter fixed. Immutable. */
public final class Bounds {

    private final double[] lower;
    private final double[] upper;

    private Bounds(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** No limits for {@code count} parameters. */
    public static Bounds none(int count) {
        double[] lower = new double[count];
        double[] upper = new double[count];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        return new Bounds(lower, upper);
    }

    /**
     * These limits.
     *
     * @throws IllegalArgumentException when a lower limit is above its upper one, or one is NaN
     */
    public static Bounds of(double[] lower, double[] upper) {
        if (lower.length != upper.length) {
            throw new IllegalArgumentException("As many lower as upper limits: " + lower.length + ", " + upper.length);
        }
        for (int i = 0; i < lower.length; i++) {
            check(i, lower[i], upper[i]);
        }
        return new Bounds(lower.clone(), upper.clone());
    }

    /** The same bounds with one parameter's limits changed. */
    public Bounds with(int index, double low, double high) {
        check(index, low, high);
        double[] newLower = lower.clone();
        double[] newUpper = upper.clone();
        newLower[index] = low;
        newUpper[index] = high;
        return new Bounds(newLower, newUpper);
    }

    /** The same bounds with one parameter held at a value. */
    public Bounds fixed(int index, double value) {
        return with(index, value, value);
    }

    /** The number of parameters. */
    public int size() {
        return lower.length;
    }

    /** A parameter's lower limit. */
    public double lower(int index) {
        return lower[index];
    }

    /** A parameter's upper limit. */
    public double upper(int index) {
        return upper[index];
    }

    /** Whether a parameter's limits leave it no freedom. */
    public boolean isFixed(int index) {
        return lower[index] == upper[index];
    }

    /** The allowed value next to {@code value}. */
    public double clip(int index, double value) {
        return Math.min(Math.max(value, lower[index]), upper[index]);
    }

    private static void check(int index, double low, double high) {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Limits of parameter " + index + " are empty: " + low + " … " + high);
        }
    }
}
