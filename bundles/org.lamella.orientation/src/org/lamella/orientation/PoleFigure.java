/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * Where the directions of one family of a phase point in the sample, or along which directions of the crystal a
 * direction of the sample runs (inverse pole figure), in multiples of random density. Directions are collected in cells
 * of equal area (3°), each with the mean of what is in it, and smoothed on the sphere by a von Mises–Fisher kernel.
 */
public final class PoleFigure {

    private static final int CELLS = 60;
    private static final double REACH = 30;
    private final float[] sum = new float[3 * CELLS * CELLS];
    private final float[] weight = new float[CELLS * CELLS];
    private final double kappa;
    private double total;
    private float[] filled = new float[0];

    private PoleFigure(double width) {
        kappa = 1 / (width * width);
    }

    /**
     * Collects the poles of a phase.
     *
     * @param direction in the crystal's Cartesian frame, of any length
     * @param width of the smoothing, rad
     * @throws IllegalArgumentException when the map has no pixel of the phase
     */
    public static PoleFigure of(OrientationMap map, int phase, double[] direction, double width) {
        List<double[]> family = family(map.phases().get(phase), direction);
        PoleFigure figure = new PoleFigure(width);
        for (int i = 0; i < map.pixels(); i++) {
            if (map.crystal(i) && map.phase()[i] == phase) {
                double[] m = map.orientation(i).matrix();
                for (double[] d : family) {
                    figure.add(m[0] * d[0] + m[1] * d[1] + m[2] * d[2], m[3] * d[0] + m[4] * d[1] + m[5] * d[2],
                            m[6] * d[0] + m[7] * d[1] + m[8] * d[2]);
                }
            }
        }
        return figure.closed(map, phase);
    }

    /**
     * Collects the directions of the crystal that run along a direction of the sample.
     *
     * @param direction in the sample, of any length
     * @param width of the smoothing, rad
     * @throws IllegalArgumentException when the map has no pixel of the phase
     */
    public static PoleFigure inverse(OrientationMap map, int phase, double[] direction, double width) {
        double[] s = unit(direction);
        List<Rotation> group = map.phases().get(phase).group().rotations();
        double[][] turns = group.stream().map(Rotation::matrix).toArray(double[][]::new);
        PoleFigure figure = new PoleFigure(width);
        for (int i = 0; i < map.pixels(); i++) {
            if (map.crystal(i) && map.phase()[i] == phase) {
                double[] m = map.orientation(i).matrix();
                double x = m[0] * s[0] + m[3] * s[1] + m[6] * s[2];
                double y = m[1] * s[0] + m[4] * s[1] + m[7] * s[2];
                double z = m[2] * s[0] + m[5] * s[1] + m[8] * s[2];
                for (double[] t : turns) {
                    figure.add(t[0] * x + t[1] * y + t[2] * z, t[3] * x + t[4] * y + t[5] * z,
                            t[6] * x + t[7] * y + t[8] * z);
                }
            }
        }
        return figure.closed(map, phase);
    }

    /** Directions that symmetry makes the same, one of each pair of opposites, of unit length. */
    public static List<double[]> family(MapPhase phase, double[] direction) {
        double[] d = unit(direction);
        List<double[]> family = new ArrayList<>();
        for (Rotation r : phase.group().rotations()) {
            double[] v = r.apply(d[0], d[1], d[2]);
            if (family.stream().noneMatch(f -> Math.abs(f[0] * v[0] + f[1] * v[1] + f[2] * v[2]) > 1 - 1e-6)) {
                family.add(v);
            }
        }
        return family;
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        return new double[] { v[0] / length, v[1] / length, v[2] / length };
    }

    private void add(double x, double y, double z) {
        double side = z < 0 ? -1 : 1;
        double stretch = side / Math.sqrt(1 + side * z);
        int k = cell(y * stretch) * CELLS + cell(x * stretch);
        weight[k]++;
        total++;
        sum[3 * k] += (float) (side * x);
        sum[3 * k + 1] += (float) (side * y);
        sum[3 * k + 2] += (float) (side * z);
    }

    private static int cell(double projected) {
        return Math.clamp((int) ((projected + 1) / 2 * CELLS), 0, CELLS - 1);
    }

    private PoleFigure closed(OrientationMap map, int phase) {
        if (total == 0) {
            throw new IllegalArgumentException("no pixel is of phase " + map.phases().get(phase).name());
        }
        filled = new float[4 * weight.length];
        int n = 0;
        for (int k = 0; k < weight.length; k++) {
            if (weight[k] > 0) {
                double x = sum[3 * k];
                double y = sum[3 * k + 1];
                double z = sum[3 * k + 2];
                double length = Math.sqrt(x * x + y * y + z * z);
                filled[n++] = (float) (x / length);
                filled[n++] = (float) (y / length);
                filled[n++] = (float) (z / length);
                filled[n++] = weight[k];
            }
        }
        filled = Arrays.copyOf(filled, n);
        return this;
    }

    /** Density along a direction (unit length) and its opposite, multiples of random. */
    public double density(double x, double y, double z) {
        double all = 0;
        float fx = (float) x;
        float fy = (float) y;
        float fz = (float) z;
        float near = (float) (1 - REACH / kappa);
        for (int k = 0; k < filled.length; k += 4) {
            float c = Math.abs(filled[k] * fx + filled[k + 1] * fy + filled[k + 2] * fz);
            if (c > near) {
                all += filled[k + 3] * (Math.exp(kappa * (c - 1)) + Math.exp(kappa * (-c - 1)));
            }
        }
        return all * kappa / (1 - Math.exp(-2 * kappa)) / total;
    }
}
