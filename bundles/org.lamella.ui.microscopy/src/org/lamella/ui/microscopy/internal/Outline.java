/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.Arrays;

import org.lamella.plot.scene.Layer;

/** The border of a set of pixels in the coordinates of the layer that shows them. */
final class Outline {

    /** Where a layer has its pixels. */
    private record Grid(double x0, double y0, double stepX, double stepY) {

        static Grid of(Layer layer) {
            return switch (layer) {
                case Layer.Picture p -> new Grid(p.x0(), p.y0(), p.stepX(), p.stepY());
                case Layer.Map m -> new Grid(m.x0(), m.y0(), m.stepX(), m.stepY());
                default -> throw new IllegalArgumentException("no map: " + layer.name());
            };
        }
    }

    private Outline() {
    }

    /** Column and row of the pixel at a place; may lie outside. */
    static int[] pixel(Layer layer, double x, double y) {
        Grid grid = Grid.of(layer);
        return new int[] { (int) Math.round((x - grid.x0) / grid.stepX), (int) Math.round((y - grid.y0) / grid.stepY) };
    }

    /** Sides of the pixels inside, with NaN between them: x and y. */
    static double[][] of(boolean[] inside, int columns, Layer layer) {
        Grid grid = Grid.of(layer);
        double[][] line = { new double[64], new double[64] };
        int n = 0;
        int[][] sides = { { -1, 0 }, { 1, 0 }, { 0, -1 }, { 0, 1 } };
        for (int i = 0; i < inside.length; i++) {
            for (int[] side : sides) {
                if (inside[i] && !isInside(inside, columns, i % columns + side[0], i / columns + side[1])) {
                    if (n + 3 > line[0].length) {
                        line[0] = Arrays.copyOf(line[0], 2 * n + 3);
                        line[1] = Arrays.copyOf(line[1], 2 * n + 3);
                    }
                    for (int end = -1; end <= 1; end += 2) {
                        double x = i % columns + 0.5 * (side[0] == 0 ? end : side[0]);
                        double y = i / columns + 0.5 * (side[1] == 0 ? end : side[1]);
                        line[0][n] = grid.x0 + x * grid.stepX;
                        line[1][n++] = grid.y0 + y * grid.stepY;
                    }
                    line[0][n] = Double.NaN;
                    line[1][n++] = Double.NaN;
                }
            }
        }
        return new double[][] { Arrays.copyOf(line[0], n), Arrays.copyOf(line[1], n) };
    }

    private static boolean isInside(boolean[] inside, int columns, int x, int y) {
        return x >= 0 && x < columns && y >= 0 && y < inside.length / columns && inside[y * columns + x];
    }
}
