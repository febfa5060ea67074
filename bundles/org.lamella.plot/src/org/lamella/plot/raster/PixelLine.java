/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.util.Arrays;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.scene.PlotAxis;

/**
 * A series of any length in any order, reduced to what the pixels of an area can show: of all neighbours within one
 * pixel column the first, the lowest, the highest and the last stay. All that lies left of the area counts as one
 * column, all that lies right of it as another.
 */
final class PixelLine {

    /** What is farther away has no direction any more in double precision. */
    private static final double FARTHEST = 1e100;

    private final Scale x;
    private final Scale y;
    private final int columns;
    private double[] px = new double[4096];
    private double[] py = new double[4096];
    private boolean[] begins = new boolean[4096];
    private int size;

    /** Is told a line column by column. */
    interface Columns {

        /**
         * The points of a column: the first, the last, and how far they reach, in device pixels of the area.
         */
        void column(double firstX, double firstY, double lastX, double lastY, double low, double high);

        /** The line is interrupted. */
        void gap();
    }

    /** From values to device pixels of the area. */
    private record Scale(boolean log, double offset, double factor, double inverse) {

        static Scale of(AxisLayout axis, double origin, double scale) {
            boolean log = axis.axis().scale() == PlotAxis.Scale.LOG;
            double low = log ? Math.log(axis.range().min()) : axis.range().min();
            double high = log ? Math.log(axis.range().max()) : axis.range().max();
            double factor = (axis.end() - axis.start()) / (high - low) * scale;
            return new Scale(log, (axis.start() - origin) * scale - low * factor, factor, 1 / factor);
        }

        double pixel(double value) {
            return log ? offset + factor * Math.log(value) : offset + factor * value;
        }

        /** The value at a pixel. */
        double value(double pixel) {
            double there = (pixel - offset) * inverse;
            return log ? Math.exp(there) : there;
        }

        /** The smallest value that has a pixel. */
        double least() {
            return log ? Double.MIN_VALUE : Math.min(value(-FARTHEST), value(FARTHEST));
        }

        /** The greatest value that has a pixel. */
        double greatest() {
            return log ? Double.MAX_VALUE : Math.max(value(-FARTHEST), value(FARTHEST));
        }
    }

    /**
     * Prepares for an area.
     *
     * @param xAxis places x, in logical pixels
     * @param yAxis places y
     * @param left left edge of the area, logical pixels
     * @param top upper edge
     * @param scale device pixels of a logical pixel
     * @param columns width of the area in device pixels
     */
    PixelLine(AxisLayout xAxis, AxisLayout yAxis, double left, double top, double scale, int columns) {
        this.x = Scale.of(xAxis, left, scale);
        this.y = Scale.of(yAxis, top, scale);
        this.columns = columns;
    }

    /** Reduces a line; a gap is a NaN. */
    void reduce(double[] xs, double[] ys) {
        size = 0;
        int n = xs.length;
        int i = 0;
        while (i < n) {
            double firstX = x.pixel(xs[i]);
            double firstY = y.pixel(ys[i]);
            if (!isNumber(firstX) || !isNumber(firstY)) {
                add(Double.NaN, Double.NaN, true);
                i++;
                continue;
            }
            i = column(xs, ys, i, firstX, firstY);
        }
    }

    /** Goes through a line column by column and keeps nothing; a gap is a NaN. */
    void columns(double[] xs, double[] ys, Columns sink) {
        double bottom = y.least();
        double top = y.greatest();
        int n = xs.length;
        int i = 0;
        while (i < n) {
            double firstX = x.pixel(xs[i]);
            double firstY = y.pixel(ys[i]);
            if (!isNumber(firstX) || !isNumber(firstY)) {
                sink.gap();
                i++;
                continue;
            }
            int column = columnOf(firstX);
            double from = edge(column);
            double to = edge(column + 1);
            double left = Math.min(from, to);
            double right = Math.max(from, to);
            double lowest = ys[i];
            double highest = lowest;
            for (i++; i < n; i++) {
                double nextX = xs[i];
                double nextY = ys[i];
                if (!(nextX >= left && nextX < right && nextY >= bottom && nextY <= top)) {
                    break;
                }
                lowest = Math.min(lowest, nextY);
                highest = Math.max(highest, nextY);
            }
            double one = y.pixel(lowest);
            double other = y.pixel(highest);
            sink.column(firstX, firstY, x.pixel(xs[i - 1]), y.pixel(ys[i - 1]), Math.min(one, other),
                    Math.max(one, other));
        }
    }

    /** The value at the left edge of a column; beyond the columns that count there is no edge. */
    private double edge(int column) {
        return x.value(column < -16 ? -FARTHEST : column > columns + 17 ? FARTHEST : column);
    }

    /** One column's points; returns where the next column begins. Only values are compared: that is three times as fast. */
    private int column(double[] xs, double[] ys, int first, double firstX, double firstY) {
        int column = columnOf(firstX);
        double from = edge(column);
        double to = edge(column + 1);
        double left = Math.min(from, to);
        double right = Math.max(from, to);
        double bottom = y.least();
        double top = y.greatest();
        int low = first;
        int high = first;
        double lowest = ys[first];
        double highest = lowest;
        int i = first + 1;
        for (; i < xs.length; i++) {
            double nextX = xs[i];
            double nextY = ys[i];
            if (!(nextX >= left && nextX < right && nextY >= bottom && nextY <= top)) {
                break;
            }
            if (nextY < lowest) {
                lowest = nextY;
                low = i;
            }
            if (nextY > highest) {
                highest = nextY;
                high = i;
            }
        }
        add(firstX, firstY, true);
        int early = Math.min(low, high);
        int late = Math.max(low, high);
        if (early > first) {
            add(x.pixel(xs[early]), y.pixel(ys[early]), false);
        }
        if (late > early && late < i - 1) {
            add(x.pixel(xs[late]), y.pixel(ys[late]), false);
        }
        if (i - 1 > early) {
            add(x.pixel(xs[i - 1]), y.pixel(ys[i - 1]), false);
        }
        return i;
    }

    /** Room of a stroke's width on both sides belongs to the area. */
    private int columnOf(double pixel) {
        return pixel < -16 ? -17 : pixel > columns + 16 ? columns + 17 : (int) (pixel + 16) - 16;
    }

    private static boolean isNumber(double pixel) {
        return Math.abs(pixel) <= FARTHEST;
    }

    private void add(double pixelX, double pixelY, boolean begin) {
        if (size == px.length) {
            px = Arrays.copyOf(px, 2 * size);
            py = Arrays.copyOf(py, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
        }
        px[size] = pixelX;
        py[size] = pixelY;
        begins[size] = begin;
        size++;
    }

    /** Number of points that stay. */
    int size() {
        return size;
    }

    /** Device pixel within the area; NaN in a gap. */
    double x(int index) {
        return px[index];
    }

    /** Device pixel within the area; NaN in a gap. */
    double y(int index) {
        return py[index];
    }

    /** The pixel of one value along x. */
    double pixelX(double value) {
        return x.pixel(value);
    }

    /** The pixel of one value along y. */
    double pixelY(double value) {
        return y.pixel(value);
    }

    /** Where the points of the next column begin, or the end. */
    int next(int index) {
        int next = index + 1;
        while (next < size && !begins[next]) {
            next++;
        }
        return next;
    }

    /** Sum of the lengths in device pixels, at most one area's width each: what smooth strokes would cost. */
    double length() {
        double sum = 0;
        for (int i = 1; i < size; i++) {
            double step = Math.abs(px[i] - px[i - 1]) + Math.abs(py[i] - py[i - 1]);
            sum += step < columns ? step + 2 : step >= columns ? columns : 0;
        }
        return sum;
    }
}
