/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import org.lamella.crystallography.orientation.Rotation;

/**
 * Where the directions of one family of a phase point in the sample, in multiples of random density. Poles are
 * collected in cells of equal area (1°) and smoothed on the sphere by a von Mises–Fisher kernel.
 */
public final class PoleFigure {

    private static final int CELLS = 180;
    private final float[] weight = new float[CELLS * CELLS];
    private final float[] sum = new float[3 * CELLS * CELLS];
    private final double kappa;
    private double total;

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
        PoleFigure figure = new PoleFigure(width);
        double length = Math.sqrt(
                direction[0] * direction[0] + direction[1] * direction[1] + direction[2] * direction[2]);
        double[][] family = map.phases().get(phase).group().rotations().stream()
                .map(r -> r.apply(direction[0] / length, direction[1] / length, direction[2] / length))
                .toArray(double[][]::new);
        for (int i = 0; i < map.pixels(); i++) {
            if (map.crystal(i) && map.phase()[i] == phase) {
                Rotation q = map.orientation(i);
                for (double[] d : family) {
                    figure.add(q.apply(d[0], d[1], d[2]));
                }
            }
        }
        if (figure.total == 0) {
            throw new IllegalArgumentException("no pixel is of phase " + map.phases().get(phase).name());
        }
        return figure;
    }

    private void add(double[] v) {
        double side = v[2] < 0 ? -1 : 1;
        double stretch = 1 / Math.sqrt(1 + side * v[2]);
        int column = cell(side * v[0] * stretch);
        int row = cell(side * v[1] * stretch);
        int k = row * CELLS + column;
        weight[k]++;
        total++;
        for (int c = 0; c < 3; c++) {
            sum[3 * k + c] += (float) (side * v[c]);
        }
    }

    private static int cell(double projected) {
        return Math.clamp((int) ((projected + 1) / 2 * CELLS), 0, CELLS - 1);
    }

    /** Density along a direction of the sample (unit length) and its opposite, multiples of random. */
    public double density(double x, double y, double z) {
        double all = 0;
        for (int k = 0; k < weight.length; k++) {
            if (weight[k] > 0) {
                double sx = sum[3 * k];
                double sy = sum[3 * k + 1];
                double sz = sum[3 * k + 2];
                double c = (sx * x + sy * y + sz * z) / Math.sqrt(sx * sx + sy * sy + sz * sz);
                all += weight[k] * (Math.exp(kappa * (c - 1)) + Math.exp(kappa * (-c - 1)));
            }
        }
        return all * kappa / (1 - Math.exp(-2 * kappa)) / total;
    }
}
