/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

/**
 * A region of a frame, in its pixels; the upper left corner of the frame is 0, 0.
 *
 * @param shape rectangle or ellipse
 * @param x left edge
 * @param y upper edge
 * @param width of the rectangle, or of the one around the ellipse
 * @param height of the same
 */
public record Region(Shape shape, double x, double y, double width, double height) {

    /** What it looks like. */
    public enum Shape {
        /** With edges along rows and columns. */
        RECTANGLE,
        /** With axes along rows and columns. */
        ELLIPSE
    }

    /**
     * What is in a region. A pixel is in it if its middle is.
     *
     * @param pixels number of pixels with a value
     * @param mean of the values; NaN if there is none
     * @param deviation standard deviation of the values (n − 1), NaN for fewer than two
     * @param min smallest value
     * @param max largest value
     */
    public record Statistics(long pixels, double mean, double deviation, double min, double max) {
    }

    /** Whether a point is inside. */
    public boolean contains(double px, double py) {
        if (shape == Shape.RECTANGLE) {
            return px >= x && px < x + width && py >= y && py < y + height;
        }
        double u = (px - x - width / 2) / (width / 2);
        double v = (py - y - height / 2) / (height / 2);
        return u * u + v * v <= 1;
    }

    /** The same elsewhere. */
    public Region moved(double dx, double dy) {
        return new Region(shape, x + dx, y + dy, width, height);
    }

    /** Looks at all pixels inside; deviations are summed from the running mean (Welford 1962). */
    public Statistics statistics(ImageFrame frame) {
        long n = 0;
        double mean = 0;
        double squares = 0;
        double min = Double.NaN;
        double max = Double.NaN;
        int bottom = (int) Math.clamp(Math.ceil(y + height), 0, frame.height());
        int right = (int) Math.clamp(Math.ceil(x + width), 0, frame.width());
        for (int row = (int) Math.clamp(Math.floor(y), 0, frame.height()); row < bottom; row++) {
            for (int column = (int) Math.clamp(Math.floor(x), 0, frame.width()); column < right; column++) {
                double value = frame.at(column, row);
                if (contains(column + 0.5, row + 0.5) && !Double.isNaN(value)) {
                    n++;
                    double off = value - mean;
                    mean += off / n;
                    squares += off * (value - mean);
                    min = value < min || n == 1 ? value : min;
                    max = value > max || n == 1 ? value : max;
                }
            }
        }
        return new Statistics(n, n > 0 ? mean : Double.NaN, n > 1 ? Math.sqrt(squares / (n - 1)) : Double.NaN, min,
                max);
    }
}
