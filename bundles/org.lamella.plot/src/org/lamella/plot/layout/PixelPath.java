/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.Arrays;

/**
 * A series reduced to what pixels can show: of all neighbours within one pixel column the first, the lowest, the
 * highest and the last stay, in their order. No extreme is lost, also where a curve doubles back.
 *
 * @param indices of the points that stay, ascending
 * @param x their pixels
 * @param y their pixels; NaN where the line is interrupted
 */
public record PixelPath(int[] indices, double[] x, double[] y) {

    /** Reduces a series. */
    public static PixelPath of(double[] x, double[] y, AxisLayout xAxis, AxisLayout yAxis) {
        int n = x.length;
        int[] kept = new int[Math.min(n, 1024)];
        int size = 0;
        int start = 0;
        while (start < n) {
            double px = xAxis.pixel(x[start]);
            double py = yAxis.pixel(y[start]);
            int end = start + 1;
            int low = start;
            int high = start;
            if (Double.isFinite(px) && Double.isFinite(py)) {
                double column = Math.floor(px);
                double lowest = py;
                double highest = py;
                while (end < n) {
                    double qx = xAxis.pixel(x[end]);
                    double qy = yAxis.pixel(y[end]);
                    if (!(Math.floor(qx) == column) || !Double.isFinite(qy)) {
                        break;
                    }
                    if (qy < lowest) {
                        lowest = qy;
                        low = end;
                    }
                    if (qy > highest) {
                        highest = qy;
                        high = end;
                    }
                    end++;
                }
            }
            int[] group = { start, Math.min(low, high), Math.max(low, high), end - 1 };
            for (int i = 0; i < group.length; i++) {
                if (i == 0 || group[i] != group[i - 1]) {
                    if (size == kept.length) {
                        kept = Arrays.copyOf(kept, Math.min(n, size * 2));
                    }
                    kept[size++] = group[i];
                }
            }
            start = end;
        }
        return at(Arrays.copyOf(kept, size), x, y, xAxis, yAxis);
    }

    /** All points, for markers; of those that fall on the same half pixel one stays. */
    public static PixelPath markers(double[] x, double[] y, AxisLayout xAxis, AxisLayout yAxis) {
        int[] kept = new int[x.length];
        int size = 0;
        long before = Long.MIN_VALUE;
        for (int i = 0; i < x.length; i++) {
            double px = xAxis.pixel(x[i]);
            double py = yAxis.pixel(y[i]);
            if (Double.isFinite(px) && Double.isFinite(py)) {
                long cell = Math.round(px * 2) << 32 ^ Math.round(py * 2) & 0xffffffffL;
                if (cell != before) {
                    kept[size++] = i;
                    before = cell;
                }
            }
        }
        return at(Arrays.copyOf(kept, size), x, y, xAxis, yAxis);
    }

    private static PixelPath at(int[] indices, double[] x, double[] y, AxisLayout xAxis, AxisLayout yAxis) {
        double[] px = new double[indices.length];
        double[] py = new double[indices.length];
        for (int i = 0; i < indices.length; i++) {
            px[i] = xAxis.pixel(x[indices[i]]);
            py[i] = yAxis.pixel(y[indices[i]]);
            if (!Double.isFinite(px[i]) || !Double.isFinite(py[i])) {
                px[i] = Double.NaN;
                py[i] = Double.NaN;
            }
        }
        return new PixelPath(indices, px, py);
    }
}
