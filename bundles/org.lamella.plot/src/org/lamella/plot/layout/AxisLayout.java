/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.List;

import org.lamella.data.unit.SiPrefix;
import org.lamella.plot.scene.PlotAxis;

/**
 * An axis with its place: turns data into pixels.
 *
 * @param axis what is drawn
 * @param range in the axis' unit
 * @param prefix of the unit in which ticks are labelled
 * @param ticks in the prefixed unit
 * @param start pixel of the lower end (of the upper end where the axis is reversed)
 * @param end pixel of the other end
 */
public record AxisLayout(PlotAxis axis, Range range, SiPrefix prefix, Ticks ticks, double start, double end) {

    static AxisLayout of(PlotAxis axis, Range range, double start, double end, double pixelsPerTick) {
        boolean log = axis.scale() == PlotAxis.Scale.LOG;
        SiPrefix prefix = log ? SiPrefix.NONE
                : SiPrefix.of(Math.max(Math.abs(range.min()), Math.abs(range.max())), axis.unit());
        Ticks ticks = ticks(axis, range, prefix, Math.abs(end - start) / pixelsPerTick);
        return axis.reversed() ? new AxisLayout(axis, range, prefix, ticks, end, start)
                : new AxisLayout(axis, range, prefix, ticks, start, end);
    }

    private static Ticks ticks(PlotAxis axis, Range range, SiPrefix prefix, double room) {
        if (axis.isBare()) {
            return new Ticks(new double[0], List.of(), new double[0]);
        }
        int most = Math.max(2, (int) room);
        double factor = prefix.factor();
        return axis.scale() == PlotAxis.Scale.LOG ? Ticks.logarithmic(range.min(), range.max(), most)
                : Ticks.linear(range.min() / factor, range.max() / factor, most);
    }

    /** The same axis with its ticks in another prefixed unit. */
    AxisLayout in(SiPrefix other, double pixelsPerTick) {
        return other.equals(prefix) ? this
                : new AxisLayout(axis, range, other, ticks(axis, range, other, Math.abs(end - start) / pixelsPerTick),
                        start, end);
    }

    /** The pixel of a value in the axis' unit; NaN for what a logarithmic axis cannot show. */
    public double pixel(double value) {
        double share = axis.scale() == PlotAxis.Scale.LOG
                ? Math.log(value / range.min()) / Math.log(range.max() / range.min())
                : (value - range.min()) / range.span();
        return start + share * (end - start);
    }

    /** The value at a pixel, in the axis' unit. */
    public double value(double pixel) {
        double share = (pixel - start) / (end - start);
        return axis.scale() == PlotAxis.Scale.LOG ? range.min() * Math.pow(range.max() / range.min(), share)
                : range.min() + share * range.span();
    }

    /** The pixel of a tick. */
    public double tickPixel(double tick) {
        return pixel(tick * prefix.factor());
    }

    /** Label and unit as people write them: {@code Current / nA}. */
    public String title() {
        String unit = prefix.symbol() + axis.unit();
        return unit.isEmpty() ? axis.label() : axis.label() + " / " + unit;
    }
}
