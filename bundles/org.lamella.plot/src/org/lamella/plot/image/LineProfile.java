/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

/**
 * Values along a line, interpolated between the pixels' middles, one for each pixel of length or finer.
 *
 * @param distances from the beginning, in pixels of the frame
 * @param values NaN outside of the frame and where there is no value
 */
public record LineProfile(double[] distances, double[] values) {

    private static final int MOST = 100_000;

    /** The values from one point of the frame to another; 0.5 is the middle of the first pixel. */
    public static LineProfile of(ImageFrame frame, double x0, double y0, double x1, double y1) {
        double length = Math.hypot(x1 - x0, y1 - y0);
        int steps = (int) Math.clamp(Math.ceil(length), 1, MOST);
        double[] distances = new double[steps + 1];
        double[] values = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double part = (double) i / steps;
            distances[i] = part * length;
            values[i] = interpolated(frame, x0 + part * (x1 - x0), y0 + part * (y1 - y0));
        }
        return new LineProfile(distances, values);
    }

    private static double interpolated(ImageFrame frame, double x, double y) {
        if (!(x >= 0 && y >= 0 && x <= frame.width() && y <= frame.height())) {
            return Double.NaN;
        }
        double column = Math.clamp(x - 0.5, 0, frame.width() - 1.0);
        double row = Math.clamp(y - 0.5, 0, frame.height() - 1.0);
        int left = Math.min((int) column, Math.max(0, frame.width() - 2));
        int top = Math.min((int) row, Math.max(0, frame.height() - 2));
        int right = Math.min(left + 1, frame.width() - 1);
        int bottom = Math.min(top + 1, frame.height() - 1);
        double across = column - left;
        double down = row - top;
        double above = mixed(frame.at(left, top), frame.at(right, top), across);
        return mixed(above, mixed(frame.at(left, bottom), frame.at(right, bottom), across), down);
    }

    /** A share of nothing takes nothing, also of a neighbour that has no value. */
    private static double mixed(double a, double b, double share) {
        return share == 0 ? a : share == 1 ? b : a + share * (b - a);
    }
}
