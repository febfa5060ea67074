/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

/**
 * Which part of a frame is seen: the point of the frame in the upper left corner of the screen, and how large its pixels
 * are there.
 *
 * @param x column of the frame at the left edge, 0 is the left edge of the first column
 * @param y row of the frame at the upper edge
 * @param scale screen pixels of one pixel of the frame
 */
public record FrameView(double x, double y, double scale) {

    private static final double CLOSEST = 256;
    private static final double FARTHEST = 1.0 / 256;

    /** All of the frame, as large as the screen allows, in its middle. */
    public static FrameView fitted(ImageFrame frame, double width, double height) {
        double scale = Math.min(width / frame.width(), height / frame.height());
        return new FrameView((frame.width() - width / scale) / 2, (frame.height() - height / scale) / 2, scale);
    }

    /** Zoomed so that what is below a point of the screen stays there. */
    public FrameView zoomed(double factor, double screenX, double screenY) {
        double other = Math.clamp(scale * factor, FARTHEST, CLOSEST);
        return new FrameView(x + screenX / scale - screenX / other, y + screenY / scale - screenY / other, other);
    }

    /** Pushed by screen pixels. */
    public FrameView moved(double screenX, double screenY) {
        return new FrameView(x - screenX / scale, y - screenY / scale, scale);
    }

    /** The column of the frame at a screen pixel. */
    public double frameX(double screenX) {
        return x + screenX / scale;
    }

    /** The row of the frame at a screen pixel. */
    public double frameY(double screenY) {
        return y + screenY / scale;
    }

    /** The screen pixel of a column of the frame. */
    public double screenX(double frameX) {
        return (frameX - x) * scale;
    }

    /** The screen pixel of a row of the frame. */
    public double screenY(double frameY) {
        return (frameY - y) * scale;
    }
}
