/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * The shape of one peak over the potential. Set it, then evaluate it at many potentials. Its parameters are height (A),
 * position of the maximum (V), logarithm of a width (V) close to the full width at half maximum, and those of the shape.
 * Not thread safe.
 */
abstract class Wave {

    /** Parameters that every wave has: height, position, log width. */
    static final int COMMON = 3;
    private static final int AREA_STEPS = 250;

    /** Another wave whose shape is always this one's. */
    abstract Wave sibling();

    /** Number of parameters of the shape, behind the common ones. */
    abstract int shapeCount();

    /** Starting value of a shape parameter. */
    abstract double shapeStart(int index);

    /** Least value of a shape parameter. */
    abstract double shapeMin(int index);

    /** Largest value of a shape parameter. */
    abstract double shapeMax(int index);

    /** Takes over the parameters {@code p[index[0]], p[index[1]], …}. */
    abstract void set(double[] p, int[] index);

    /**
     * Value at a potential.
     *
     * @param gradient [{@link #COMMON} + shape + 1], filled with the derivatives by the parameters and, last, by the
     *            potential
     */
    abstract double at(double potential, double[] gradient);

    /** The potential of the maximum, as it was set. */
    abstract double position();

    /** The area under the wave between two potentials, A V. */
    double area(double from, double to) {
        double middle = Math.max(from, Math.min(to, position()));
        return side(from, middle) + side(middle, to);
    }

    /** Trapezoidal rule; at the maximum and far out the slope is 0, which makes it one of fourth order. */
    private double side(double from, double to) {
        double[] ignored = new double[COMMON + shapeCount() + 1];
        double sum = 0.5 * (at(from, ignored) + at(to, ignored));
        for (int i = 1; i < AREA_STEPS; i++) {
            sum += at(from + (to - from) * i / AREA_STEPS, ignored);
        }
        return sum * (to - from) / AREA_STEPS;
    }
}
