/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * How much of each pixel of an area the strokes of one series cover. Overlapping strokes do not add up, so a million
 * segments on top of each other look as one and cost no more colour. Two ways in: smooth strokes and dots at fractions
 * of a pixel, or, for very many, marks on whole pixels that {@link #spread} makes as wide as strokes.
 */
final class Coverage {

    private static final int FULL = 255;
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final int width;
    private final int height;
    private final byte[] share;
    private long[] marks = new long[0];

    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        this.share = new byte[width * height];
    }

    /** A smooth stroke with round ends; what is outside is left out. */
    void stroke(double x0, double y0, double x1, double y1, double radius) {
        double reach = radius + 0.5;
        double[] ends = { x0, y0, x1, y1 };
        if (!clip(ends, reach + 1)) {
            return;
        }
        double dx = ends[2] - ends[0];
        double dy = ends[3] - ends[1];
        if (Math.abs(dx) >= Math.abs(dy)) {
            boolean forward = dx >= 0;
            along(false, forward ? ends[0] : ends[2], forward ? ends[1] : ends[3], Math.abs(dx), forward ? dy : -dy,
                    reach);
        } else {
            boolean forward = dy >= 0;
            along(true, forward ? ends[1] : ends[3], forward ? ends[0] : ends[2], Math.abs(dy), forward ? dx : -dx,
                    reach);
        }
    }

    /** Runs along the longer direction {@code u}, which is y if {@code steep}; each step covers a few pixels across. */
    private void along(boolean steep, double u0, double v0, double du, double dv, double reach) {
        double length = length(du, dv);
        double cu = length > 0 ? du / length : 1;
        double cv = length > 0 ? dv / length : 0;
        int most = (steep ? height : width) - 1;
        int across = (steep ? width : height) - 1;
        int from = Math.max(0, (int) Math.ceil(u0 - reach - 0.5));
        int to = Math.min(most, (int) Math.floor(u0 + du + reach - 0.5));
        double half = reach / cu;
        for (int u = from; u <= to; u++) {
            double pu = u + 0.5 - u0;
            double middle = v0 + Math.clamp(pu, 0, du) * cv / cu;
            int low = Math.max(0, (int) Math.ceil(middle - half - 0.5));
            int high = Math.min(across, (int) Math.floor(middle + half - 0.5));
            for (int v = low; v <= high; v++) {
                double pv = v + 0.5 - v0;
                double t = pu * cu + pv * cv;
                double distance = t < 0 ? length(pu, pv)
                        : t > length ? length(pu - du, pv - dv) : Math.abs(pu * cv - pv * cu);
                cover(steep ? u * width + v : v * width + u, reach - distance);
            }
        }
    }

    /** A smooth upright stroke, the quick way for the noise within a column. */
    void upright(double x, double y0, double y1, double radius) {
        double reach = radius + 0.5;
        int left = Math.max(0, (int) Math.ceil(x - reach - 0.5));
        int right = Math.min(width - 1, (int) Math.floor(x + reach - 0.5));
        int top = (int) Math.max(0, Math.ceil(y0 - radius - 0.5));
        int bottom = (int) Math.min(height - 1.0, Math.floor(y1 + radius - 0.5));
        for (int column = left; column <= right; column++) {
            int value = (int) (FULL * Math.clamp(reach - Math.abs(column + 0.5 - x), 0, 1));
            for (int at = top * width + column; at <= bottom * width + column; at += width) {
                if (value > (share[at] & 0xff)) {
                    share[at] = (byte) value;
                }
            }
        }
    }

    /** A smooth disc. */
    void dot(double x, double y, double radius) {
        double reach = radius + 0.5;
        int left = Math.max(0, (int) Math.ceil(x - reach - 0.5));
        int right = Math.min(width - 1, (int) Math.floor(x + reach - 0.5));
        int bottom = Math.min(height - 1, (int) Math.floor(y + reach - 0.5));
        for (int row = Math.max(0, (int) Math.ceil(y - reach - 0.5)); row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                cover(row * width + column, reach - length(column + 0.5 - x, row + 0.5 - y));
            }
        }
    }

    /** Of pixels, where nothing overflows: ten times as fast as {@link Math#hypot}. */
    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }

    private void cover(int at, double part) {
        if (part > 0) {
            int value = part >= 1 ? FULL : (int) (part * FULL);
            if (value > (share[at] & 0xff)) {
                share[at] = (byte) value;
            }
        }
    }

    /** Marks the pixel of a point. */
    void mark(double x, double y) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            if (marks.length == 0) {
                marks = new long[(width * height + 63) / 64];
            }
            int at = (int) y * width + (int) x;
            marks[at >> 6] |= 1L << at;
        }
    }

    /** Marks the pixels of a segment. */
    void mark(double x0, double y0, double x1, double y1) {
        double[] ends = { x0, y0, x1, y1 };
        if (!clip(ends, 0)) {
            return;
        }
        double dx = ends[2] - ends[0];
        double dy = ends[3] - ends[1];
        int steps = (int) Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)));
        double ux = steps > 0 ? dx / steps : 0;
        double uy = steps > 0 ? dy / steps : 0;
        for (int i = 0; i <= steps; i++) {
            mark(ends[0] + i * ux, ends[1] + i * uy);
        }
    }

    /** Makes dots of this radius of the marks. */
    void spread(double radius) {
        int reach = (int) Math.ceil(radius + 0.5) - 1;
        int[] kernel = new int[(2 * reach + 1) * (2 * reach + 1)];
        for (int i = 0; i < kernel.length; i++) {
            double distance = Math.hypot(i % (2 * reach + 1) - reach, i / (2 * reach + 1) - reach);
            kernel[i] = (int) (FULL * Math.clamp(radius + 0.5 - distance, 0, 1));
        }
        for (int word = 0; word < marks.length; word++) {
            for (long bits = marks[word]; bits != 0; bits &= bits - 1) {
                stamp(word << 6 | Long.numberOfTrailingZeros(bits), reach, kernel);
            }
        }
        Arrays.fill(marks, 0);
    }

    private void stamp(int at, int reach, int[] kernel) {
        int x = at % width;
        int y = at / width;
        int i = 0;
        for (int row = y - reach; row <= y + reach; row++) {
            for (int column = x - reach; column <= x + reach; column++, i++) {
                if (row >= 0 && row < height && column >= 0 && column < width) {
                    int there = row * width + column;
                    if (kernel[i] > (share[there] & 0xff)) {
                        share[there] = (byte) kernel[i];
                    }
                }
            }
        }
    }

    /**
     * Lays a colour on the covered pixels of a picture in which this area begins at {@code left}, {@code top}; after
     * that nothing is covered any more.
     */
    void paint(int rgb, int[] argb, int stride, int left, int top) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        for (int y = 0; y < height; y++) {
            int end = (y + 1) * width;
            int shift = (top + y) * stride + left - y * width;
            for (int i = y * width; i < end; i++) {
                if (i + Long.BYTES <= end && (long) EIGHT.get(share, i) == 0) {
                    // most of a plot is empty
                    i += Long.BYTES - 1;
                    continue;
                }
                int part = share[i] & 0xff;
                if (part == FULL) {
                    argb[shift + i] = 0xff000000 | rgb;
                    share[i] = 0;
                } else if (part > 0) {
                    int below = argb[shift + i];
                    argb[shift + i] = 0xff000000 | mixed(below >> 16 & 0xff, red, part) << 16
                            | mixed(below >> 8 & 0xff, green, part) << 8 | mixed(below & 0xff, blue, part);
                    share[i] = 0;
                }
            }
        }
    }

    private static int mixed(int below, int above, int part) {
        return (below * (FULL - part) + above * part + FULL / 2) / FULL;
    }

    /** Cuts a segment at the area with some room around it (Liang and Barsky); false if nothing is left. */
    private boolean clip(double[] ends, double room) {
        double dx = ends[2] - ends[0];
        double dy = ends[3] - ends[1];
        double[] direction = { -dx, dx, -dy, dy };
        double[] distance = { ends[0] + room, width + room - ends[0], ends[1] + room, height + room - ends[1] };
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (direction[i] == 0) {
                if (distance[i] < 0) {
                    return false;
                }
            } else if (direction[i] < 0) {
                from = Math.max(from, distance[i] / direction[i]);
            } else {
                to = Math.min(to, distance[i] / direction[i]);
            }
        }
        if (from > to) {
            return false;
        }
        ends[2] = ends[0] + to * dx;
        ends[3] = ends[1] + to * dy;
        ends[0] += from * dx;
        ends[1] += from * dy;
        return true;
    }
}
