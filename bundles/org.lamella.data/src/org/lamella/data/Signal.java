/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import java.util.List;

import org.lamella.data.unit.Unit;

/**
 * An array of numbers that knows what it measures, in which unit and along which axes.
 *
 * @param name as the file or the instrument calls it, with its unit where it wrote one: {@code Ewe/V}
 * @param measurand what it measures; the samples are in the measurand's SI unit
 * @param fileUnit the unit in the file, for showing
 * @param axes one per dimension, the slowest first (row-major)
 * @param samples as many numbers as the product of the axes' sizes
 */
public record Signal(String name, Measurand measurand, Unit fileUnit, List<SignalAxis> axes, Samples samples) {

    /** Checks the shape. */
    public Signal {
        axes = List.copyOf(axes);
        long size = 1;
        for (SignalAxis axis : axes) {
            size = Math.multiplyExact(size, axis.size());
        }
        if (size != samples.size()) {
            throw new IllegalArgumentException(
                    name + ": " + samples.size() + " samples for axes that hold " + size);
        }
    }

    /** A column of a table. */
    public static Signal column(String name, Measurand measurand, Unit fileUnit, Samples samples) {
        return new Signal(name, measurand, fileUnit, List.of(SignalAxis.counting("row", samples.size())), samples);
    }

    /** A column in memory whose file unit is the measurand's SI unit; the array must not be changed any more. */
    public static Signal column(String name, Measurand measurand, double[] values) {
        return column(name, measurand, measurand.unit(), Samples.of(values));
    }

    /** The shape, the slowest axis first. */
    public long[] shape() {
        return axes.stream().mapToLong(SignalAxis::size).toArray();
    }

    /** All numbers, SI, row-major, as a fresh array. */
    public double[] toArray() {
        return samples.toArray();
    }
}
