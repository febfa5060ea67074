/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.Range;
import org.lamella.plot.scene.PlotAxis;

/** Ranges of an axis that is zoomed or moved, so that what was below a pixel stays below it. */
final class Zoom {

    /** Closer than this share of the values double precision leaves no digits for ticks. */
    private static final double CLOSEST = 1e-10;
    private static final double WIDEST = 1e12;

    private Zoom() {
    }

    /** The range {@code factor} times as long (in the axis' scale) around a pixel. */
    static Range about(AxisLayout axis, double pixel, double factor) {
        return between(axis, pixel + (axis.start() - pixel) * factor, pixel + (axis.end() - pixel) * factor);
    }

    /** The range that is seen after the plot was pushed by this many pixels. */
    static Range moved(AxisLayout axis, double pixels) {
        return between(axis, axis.start() - pixels, axis.end() - pixels);
    }

    /** The range between two pixels; the old range if the new one would be too short or too long to show. */
    static Range between(AxisLayout axis, double pixelA, double pixelB) {
        double a = axis.value(pixelA);
        double b = axis.value(pixelB);
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        boolean log = axis.axis().scale() == PlotAxis.Scale.LOG;
        boolean shows = log ? low > Double.MIN_NORMAL && high < Double.MAX_VALUE && high / low > 1 + 1e-6
                : high - low > CLOSEST * Math.max(Math.abs(low), Math.abs(high))
                        && high - low < WIDEST * Math.max(axis.range().span(), Double.MIN_NORMAL)
                        && high - low > 1e-280 && high - low < 1e280;
        return shows ? new Range(low, high) : axis.range();
    }
}
