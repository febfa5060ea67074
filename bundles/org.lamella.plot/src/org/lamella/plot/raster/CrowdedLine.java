/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

/**
 * Draws a line into a panel that is full of lines already: neighbouring columns become upright strokes on whole pixels,
 * which go straight into the picture; only what is steep or sparse is marked and gets the width of a stroke.
 */
final class CrowdedLine implements PixelLine.Columns {

    /** Columns that lie at most so far apart belong to one stroke, in device pixels. */
    private static final double NEXT = 2;

    private final Coverage coverage;
    private final double radius;
    private final int rgb;
    private final Pixels pixels;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private boolean marked;
    private double beforeX = Double.NaN;
    private double beforeY = Double.NaN;

    /**
     * Prepares a line.
     *
     * @param coverage of the area, where marks are collected
     * @param radius of the stroke, device pixels
     * @param rgb colour
     * @param pixels the picture
     * @param left left edge of the area in the picture
     * @param top upper edge
     * @param width of the area
     * @param height of the area
     */
    CrowdedLine(Coverage coverage, double radius, int rgb, Pixels pixels, int left, int top, int width, int height) {
        this.coverage = coverage;
        this.radius = radius;
        this.rgb = rgb;
        this.pixels = pixels;
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    @Override
    public void column(double firstX, double firstY, double lastX, double lastY, double low, double high) {
        if (Math.abs(firstX - beforeX) < NEXT) {
            upright(firstX, Math.min(low, beforeY), Math.max(high, beforeY));
        } else {
            if (!Double.isNaN(beforeX)) {
                coverage.mark(beforeX, beforeY, firstX, firstY);
                marked = true;
            }
            upright(firstX, low, high);
        }
        beforeX = lastX;
        beforeY = lastY;
    }

    @Override
    public void gap() {
        beforeX = Double.NaN;
    }

    private void upright(double x, double low, double high) {
        int column = (int) x;
        if (x < 0 || column >= width) {
            return;
        }
        int first = (int) Math.clamp(low - radius + 0.5, 0, height);
        int last = (int) Math.clamp(high + radius + 0.5, 0, height);
        int stride = pixels.width();
        int[] argb = pixels.argb();
        int colour = 0xff000000 | rgb;
        int end = (top + last) * stride + left + column;
        for (int at = (top + first) * stride + left + column; at < end; at += stride) {
            argb[at] = colour;
        }
    }

    /** Draws what was marked. */
    void finish() {
        if (marked) {
            coverage.spread(radius);
            coverage.paint(rgb, pixels.argb(), pixels.width(), left, top);
        }
    }
}
