/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** Figures of densities on a sphere side by side, with one colour bar, outlines and contours. */
final class SphereFigures {

    private static final int SIDE = 110;
    private static final int PITCH = 140;
    private static final int MARGIN = 20;
    /** Marks that lie nearer to each other (share of a figure) cannot both have their number beside them. */
    private static final double LEGIBLE = 0.09;

    private final double[] values;
    private final int width;
    private final int height = SIDE + 2 * MARGIN;
    private final List<Layer> outlines = new ArrayList<>();
    private int figures;

    /** A density at a place of a figure, 0 … 1 to the right and upwards; NaN outside. */
    @FunctionalInterface
    interface Field {

        double at(double u, double v);
    }

    SphereFigures(int figures) {
        width = figures * PITCH;
        values = new double[width * height];
        Arrays.fill(values, Double.NaN);
    }

    /** Adds a figure; the border are points in its coordinates. */
    void add(String title, Field field, double[] borderX, double[] borderY, List<Layer.Note> marks) {
        int left = figures++ * PITCH + (PITCH - SIDE) / 2;
        IntStream.range(0, SIDE * SIDE).parallel().forEach(i -> {
            int x = i % SIDE;
            int y = i / SIDE;
            values[(y + MARGIN) * width + x + left] = field.at((x + 0.5) / SIDE, 1 - (y + 0.5) / SIDE);
        });
        outlines.add(new Layer.Line("", Role.BASE_LINE, 0, placed(borderX, left, 1), placed(borderY, MARGIN, 1)));
        for (Layer.Note mark : marks) {
            outlines.add(new Layer.Note(mark.text(), left + mark.x() * SIDE, MARGIN + mark.y() * SIDE));
        }
        outlines.add(new Layer.Note(title, left, height - 3.0));
    }

    private static double[] placed(double[] of, double start, double scale) {
        return Arrays.stream(of).map(v -> start + scale * v * SIDE).toArray();
    }

    /** The greatest density. */
    double greatest() {
        return Arrays.stream(values).filter(Double::isFinite).max().orElse(0);
    }

    /** Marks places of the figure that was added last, in its coordinates. */
    void mark(String name, double[] x, double[] y, List<String> labels) {
        int left = (figures - 1) * PITCH + (PITCH - SIDE) / 2;
        outlines.add(new Layer.Points(name, Role.FEATURE, figures - 1, placed(x, left, 1), placed(y, MARGIN, 1),
                new double[0], new double[0], labels));
        for (int i = 0; i < x.length; i++) {
            boolean apart = true;
            for (int k = 0; k < i; k++) {
                apart &= Math.hypot(x[i] - x[k], y[i] - y[k]) > LEGIBLE;
            }
            if (apart) {
                outlines.add(new Layer.Note(labels.get(i), left + (x[i] + LEGIBLE / 3) * SIDE,
                        MARGIN + (y[i] + LEGIBLE / 3) * SIDE));
            }
        }
    }

    /** The figures without contours. */
    Scene plain(String id, String title, String description, String bar) {
        List<Layer> layers = new ArrayList<>();
        layers.add(map(bar));
        layers.addAll(outlines);
        return Scene.of(id, title, description,
                Panel.equal(PlotAxis.bare(0, width), PlotAxis.bare(0, height), layers));
    }

    private Layer map(String bar) {
        return new Layer.Map(bar, "", width, values, 0.5, height - 0.5, 1, -1, false, ColourMap.VIRIDIS);
    }

    Scene scene(String id, String title, String description) {
        List<Layer> layers = new ArrayList<>();
        layers.add(map("Multiples of random density"));
        double[] levels = levels();
        StringBuilder names = new StringBuilder();
        for (double level : levels) {
            names.append(names.isEmpty() ? "contours at " : ", ")
                    .append(level < 1 ? "0.5" : String.valueOf((int) level));
        }
        double[][] lines = contours(levels);
        layers.add(new Layer.Line(names.toString(), Role.GUIDE, 0, lines[0], lines[1]));
        layers.addAll(outlines);
        return Scene.of(id, title, description,
                Panel.equal(PlotAxis.bare(0, width), PlotAxis.bare(0, height), layers));
    }

    private double[] levels() {
        double most = greatest();
        double[] levels = new double[16];
        int n = 0;
        for (double level = most < 3 ? 0.5 : 1; level < most && n < levels.length; level *= 2) {
            levels[n++] = level;
        }
        return Arrays.copyOf(levels, n);
    }

    /** Marching squares. */
    private double[][] contours(double[] levels) {
        double[][] lines = { new double[1024], new double[1024] };
        int n = 0;
        for (double level : levels) {
            for (int i = 0; i < values.length - width; i++) {
                if (i % width + 1 < width) {
                    double[] cut = cut(i, level);
                    for (int k = 0; k + 3 < cut.length; k += 4) {
                        if (n + 3 > lines[0].length) {
                            lines[0] = Arrays.copyOf(lines[0], 2 * n);
                            lines[1] = Arrays.copyOf(lines[1], 2 * n);
                        }
                        lines[0][n] = cut[k];
                        lines[1][n++] = cut[k + 1];
                        lines[0][n] = cut[k + 2];
                        lines[1][n++] = cut[k + 3];
                        lines[0][n] = Double.NaN;
                        lines[1][n++] = Double.NaN;
                    }
                }
            }
        }
        return new double[][] { Arrays.copyOf(lines[0], n), Arrays.copyOf(lines[1], n) };
    }

    /** Where a level cuts the square of four middles: two or four points. */
    private double[] cut(int i, double level) {
        int[] corner = { i, i + 1, i + width + 1, i + width };
        double[] points = new double[8];
        int n = 0;
        for (int k = 0; k < 4; k++) {
            double a = values[corner[k]];
            double b = values[corner[(k + 1) % 4]];
            if (!Double.isFinite(a)) {
                return new double[0];
            }
            if (a < level != b < level && Double.isFinite(b)) {
                double share = (level - a) / (b - a);
                points[n++] = mix(corner[k] % width, corner[(k + 1) % 4] % width, share) + 0.5;
                points[n++] = height - 0.5 - mix(corner[k] / width, corner[(k + 1) % 4] / width, share);
            }
        }
        return Arrays.copyOf(points, n / 4 * 4);
    }

    private static double mix(int a, int b, double share) {
        return a + (b - a) * share;
    }
}
