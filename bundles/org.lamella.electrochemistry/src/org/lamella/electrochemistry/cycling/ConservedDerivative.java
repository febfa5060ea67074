/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.Arrays;

/**
 * The derivative of a measured curve, smoothed in a way that loses nothing: every step of y is laid evenly over the
 * interval of x in which it was measured, and the density is smoothed by a Gauss kernel that is mirrored at both ends.
 * The integral of the derivative by the trapezoidal rule over all nodes is the sum of the steps, whatever the width.
 *
 * @param x nodes, evenly spaced, ascending
 * @param slope dy/dx at the nodes
 * @param width standard deviation of the kernel, in the unit of x
 */
public record ConservedDerivative(double[] x, double[] slope, double width) {

    private static final int MOST_NODES = 6000;
    /** Nodes in one standard deviation of the kernel. */
    private static final double FINENESS = 3;
    private static final double REACH = 4.5;

    /**
     * Differentiates.
     *
     * @param x abscissa of each point, in the order of measurement; need not ascend
     * @param step what y changed by from the point before to each; the first is not used
     * @param width standard deviation of the kernel, in the unit of x, positive
     * @throws IllegalArgumentException when x does not change
     */
    public static ConservedDerivative of(double[] x, double[] step, double width) {
        double low = Arrays.stream(x).min().orElse(0);
        double high = Arrays.stream(x).max().orElse(0);
        return of(x, step, width, low, high);
    }

    /**
     * Differentiates on nodes between given ends; steps beyond an end are laid on it.
     *
     * @param low first node
     * @param high last node
     */
    public static ConservedDerivative of(double[] x, double[] step, double width, double low, double high) {
        if (!(high > low) || !(width > 0)) {
            throw new IllegalArgumentException("x from " + low + " to " + high + ", width " + width);
        }
        int cells = (int) Math.clamp(Math.ceil((high - low) / width * FINENESS), 2, MOST_NODES);
        double h = (high - low) / cells;
        double[] mass = new double[cells + 1];
        for (int i = 1; i < x.length; i++) {
            if (step[i] != 0) {
                lay(mass, (Math.min(x[i - 1], x[i]) - low) / h, (Math.max(x[i - 1], x[i]) - low) / h, step[i]);
            }
        }
        double[] density = mass;
        for (int i = 0; i <= cells; i++) {
            density[i] /= i == 0 || i == cells ? h / 2 : h;
        }
        double[] nodes = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            nodes[i] = i == cells ? high : low + i * h;
        }
        return new ConservedDerivative(nodes, smoothed(density, width / h), width);
    }

    /** Lays a step evenly between two places, in cells around the nodes. */
    private static void lay(double[] mass, double from, double to, double step) {
        int last = mass.length - 1;
        double a = Math.clamp(from, 0, last);
        double b = Math.clamp(to, 0, last);
        int first = (int) Math.min(last, Math.floor(a + 0.5));
        int end = (int) Math.min(last, Math.floor(b + 0.5));
        if (first == end || !(to > from)) {
            mass[first] += step;
            return;
        }
        double length = b - a;
        for (int i = first; i <= end; i++) {
            double share = Math.min(b, i + 0.5) - Math.max(a, i - 0.5);
            mass[i] += step * Math.max(0, share) / length;
        }
    }

    private static double[] smoothed(double[] density, double sigma) {
        int last = density.length - 1;
        int reach = (int) Math.ceil(REACH * sigma);
        double[] kernel = new double[reach + 1];
        double sum = 0;
        for (int d = 0; d <= reach; d++) {
            kernel[d] = Math.exp(-0.5 * d * d / (sigma * sigma));
            sum += d == 0 ? kernel[d] : 2 * kernel[d];
        }
        double[] result = new double[density.length];
        for (int i = 0; i <= last; i++) {
            double value = kernel[0] * density[i];
            for (int d = 1; d <= reach; d++) {
                value += kernel[d] * (density[mirrored(i - d, last)] + density[mirrored(i + d, last)]);
            }
            result[i] = value / sum;
        }
        return result;
    }

    private static int mirrored(int index, int last) {
        int at = Math.floorMod(index, 2 * last);
        return at <= last ? at : 2 * last - at;
    }

    /** The integral between two nodes by the trapezoidal rule. */
    public double integral(int from, int to) {
        double sum = 0;
        for (int i = from + 1; i <= to; i++) {
            sum += (slope[i] + slope[i - 1]) / 2 * (x[i] - x[i - 1]);
        }
        return sum;
    }

    /** The integral over all nodes. */
    public double integral() {
        return integral(0, x.length - 1);
    }
}
