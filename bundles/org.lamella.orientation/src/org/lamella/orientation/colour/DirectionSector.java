/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.colour;

import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

/**
 * The part of the sphere that holds each direction of a crystal once: a direction, its opposite and all that the Laue
 * group's rotations make of them are the same. Vectors of the sector are in the group's axes: z along the main axis,
 * x along a two-fold axis (cubic: cube axes).
 */
public final class DirectionSector {

    private static final double EPSILON = 1e-9;

    private final List<double[]> images = new ArrayList<>();
    private final double[][] axes;
    private final double[][] normals;
    private final List<Corner> corners;
    private final double[] centre;

    /**
     * A corner of the sector.
     *
     * @param name indices, with the sign before: {@code 10-10}
     * @param direction unit vector in the group's axes
     */
    public record Corner(String name, double[] direction) {
    }

    private DirectionSector(LaueGroup group, double[][] normals, List<Corner> corners, double[] centre) {
        axes = CrystalAxes.of(group);
        for (Rotation r : group.rotations()) {
            double[] m = r.matrix();
            double[] image = new double[9];
            for (int i = 0; i < 9; i++) {
                for (int k = 0; k < 3; k++) {
                    image[i] += axes[i / 3][k] * m[3 * k + i % 3];
                }
            }
            images.add(image);
        }
        this.normals = normals;
        this.corners = corners;
        this.centre = unit(centre);
    }

    /** The sector of a group. */
    public static DirectionSector of(LaueGroup group) {
        return switch (group.name()) {
            case "m-3m" -> new DirectionSector(group, new double[][] { unit(0, 1, 0), unit(1, -1, 0), unit(-1, 0, 1) },
                    List.of(corner("001", 0, 0, 1), corner("101", 1, 0, 1), corner("111", 1, 1, 1)), sum(unit(0, 0, 1),
                            unit(1, 0, 1), unit(1, 1, 1)));
            case "m-3" -> new DirectionSector(group,
                    new double[][] { unit(1, 0, 0), unit(0, 1, 0), unit(-1, 0, 1), unit(0, -1, 1) },
                    List.of(corner("001", 0, 0, 1), corner("101", 1, 0, 1), corner("111", 1, 1, 1),
                            corner("011", 0, 1, 1)),
                    sum(unit(0, 0, 1), unit(1, 0, 1), unit(1, 1, 1), unit(0, 1, 1)));
            case "6/mmm" -> wedge(group, 0, 30, "0001", "2-1-10", "10-10");
            case "6/m" -> wedge(group, 0, 60, "0001", "2-1-10", "11-20");
            case "-3m" -> wedge(group, -30, 30, "0001", "1-100", "10-10");
            case "-3" -> wedge(group, 0, 120, "0001", "2-1-10", "-12-10");
            case "4/mmm" -> wedge(group, 0, 45, "001", "100", "110");
            case "4/m", "mmm" -> wedge(group, 0, 90, "001", "100", "010");
            case "2/m" -> wedge(group, 0, 180, "2-fold", "x", "−x");
            default -> new DirectionSector(group, new double[][] { { 0, 0, 1 } }, List.of(), unit(0, 0, 1));
        };
    }

    private static DirectionSector wedge(LaueGroup group, double from, double to, String... names) {
        double a = Math.toRadians(from);
        double b = Math.toRadians(to);
        double middle = (a + b) / 2;
        double reach = Math.max(1, 2 * Math.cos((b - a) / 2));
        double[][] normals = { { 0, 0, 1 }, { -Math.sin(a), Math.cos(a), 0 }, { Math.sin(b), -Math.cos(b), 0 } };
        return new DirectionSector(group, normals,
                List.of(corner(names[0], 0, 0, 1), corner(names[1], Math.cos(a), Math.sin(a), 0),
                        corner(names[2], Math.cos(b), Math.sin(b), 0)),
                new double[] { reach * Math.cos(middle), reach * Math.sin(middle), 1 });
    }

    private static Corner corner(String name, double x, double y, double z) {
        return new Corner(name, unit(x, y, z));
    }

    private static double[] sum(double[]... vectors) {
        double[] sum = new double[3];
        for (double[] v : vectors) {
            for (int c = 0; c < 3; c++) {
                sum[c] += v[c];
            }
        }
        return sum;
    }

    private static double[] unit(double... v) {
        double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        return new double[] { v[0] / length, v[1] / length, v[2] / length };
    }

    /** Its corners, in the order of the colours red, green, blue; none for the triclinic hemisphere. */
    public List<Corner> corners() {
        return corners;
    }

    /** A vector of the group's axes in the crystal frame. */
    public double[] inCrystal(double[] v) {
        return new double[] { axes[0][0] * v[0] + axes[1][0] * v[1] + axes[2][0] * v[2],
            axes[0][1] * v[0] + axes[1][1] * v[1] + axes[2][1] * v[2],
            axes[0][2] * v[0] + axes[1][2] * v[1] + axes[2][2] * v[2] };
    }

    /** Its middle. */
    double[] centre() {
        return centre.clone();
    }

    /** Normals of its sides, pointing inwards. */
    double[][] normals() {
        return normals;
    }

    /** Whether a vector of the group's axes lies within. */
    public boolean contains(double x, double y, double z) {
        for (double[] n : normals) {
            if (n[0] * x + n[1] * y + n[2] * z < -EPSILON) {
                return false;
            }
        }
        return true;
    }

    /** The one of all equal directions that lies in the sector; the argument is a unit vector of the crystal frame. */
    public double[] reduced(double x, double y, double z) {
        double best = Double.NEGATIVE_INFINITY;
        double[] found = { 0, 0, 1 };
        for (double[] m : images) {
            double u = m[0] * x + m[1] * y + m[2] * z;
            double v = m[3] * x + m[4] * y + m[5] * z;
            double w = m[6] * x + m[7] * y + m[8] * z;
            double side = w < 0 ? -1 : 1;
            for (int sign = 0; sign < (Math.abs(w) < EPSILON ? 2 : 1); sign++, side = -side) {
                double inside = inside(side * u, side * v, side * w);
                if (inside > best) {
                    best = inside;
                    found = new double[] { side * u, side * v, side * w };
                    if (best > EPSILON) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    /** How far within the nearest side, negative outside. */
    private double inside(double x, double y, double z) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] n : normals) {
            least = Math.min(least, n[0] * x + n[1] * y + n[2] * z);
        }
        return least;
    }
}
