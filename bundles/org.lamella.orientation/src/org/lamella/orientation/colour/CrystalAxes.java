/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.colour;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

/**
 * The axes by which a Laue group's sector of directions is described: z along the axis of highest order, x along a two-fold
 * axis across it (cubic: both along cube axes), in each case the ones next to z and x of the crystal frame.
 */
final class CrystalAxes {

    private static final double SAME = 1e-3;

    private CrystalAxes() {
    }

    /** Rows are x, y and z of the group as unit vectors of the crystal frame. */
    static double[][] of(LaueGroup group) {
        double[] up = { 0, 0, 1 };
        double[] z = switch (group.name()) {
            case "-1" -> up;
            case "m-3m", "4/m", "4/mmm" -> nearest(axes(group, 4), up);
            case "6/m", "6/mmm" -> nearest(axes(group, 6), up);
            case "-3", "-3m" -> nearest(axes(group, 3), up);
            default -> nearest(axes(group, 2), up);
        };
        double[] right = { 1, 0, 0 };
        int order = group.name().equals("m-3m") ? 4 : 2;
        double[] x = axes(group, order).filter(a -> Math.abs(dot(a, z)) < SAME)
                .max(Comparator.comparingDouble(a -> a[0] + 0.01 * a[1])).orElseGet(() -> across(right, z));
        return new double[][] { x, { z[1] * x[2] - z[2] * x[1], z[2] * x[0] - z[0] * x[2], z[0] * x[1] - z[1] * x[0] },
            z };
    }

    /** Both senses of each axis of a rotation by this part of a turn. */
    private static Stream<double[]> axes(LaueGroup group, int order) {
        return group.rotations().stream().filter(r -> Math.abs(r.angle() - 2 * Math.PI / order) < SAME)
                .flatMap(r -> Stream.of(axis(r, 1), axis(r, -1)));
    }

    private static double[] axis(Rotation r, double sign) {
        double s = sign / Math.sqrt(r.x() * r.x() + r.y() * r.y() + r.z() * r.z());
        return new double[] { s * r.x(), s * r.y(), s * r.z() };
    }

    private static double[] nearest(Stream<double[]> axes, double[] to) {
        return axes.max(Comparator.comparingDouble(a -> dot(a, to) + 0.01 * a[1])).orElse(to);
    }

    /** The part of v, or of y where v is along it, across an axis. */
    private static double[] across(double[] v, double[] axis) {
        for (double[] from : List.of(v, new double[] { 0, 1, 0 })) {
            double along = dot(from, axis);
            double[] rest = { from[0] - along * axis[0], from[1] - along * axis[1], from[2] - along * axis[2] };
            double length = Math.sqrt(dot(rest, rest));
            if (length > 0.1) {
                return new double[] { rest[0] / length, rest[1] / length, rest[2] / length };
            }
        }
        throw new IllegalStateException("an axis cannot be along two directions");
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
