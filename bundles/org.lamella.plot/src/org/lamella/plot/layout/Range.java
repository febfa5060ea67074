/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;

/**
 * A range of data.
 *
 * @param min lower end
 * @param max upper end, greater than {@code min}
 */
public record Range(double min, double max) {

    private static final double PADDING = 0.04;

    /** Collects values. */
    private static final class Collector {

        private final boolean positiveOnly;
        private double min = Double.POSITIVE_INFINITY;
        private double max = Double.NEGATIVE_INFINITY;

        Collector(boolean positiveOnly) {
            this.positiveOnly = positiveOnly;
        }

        void add(double value) {
            if (Double.isFinite(value) && (value > 0 || !positiveOnly)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }

        void add(double[] values, double[] sigma) {
            for (int i = 0; i < values.length; i++) {
                add(values[i]);
                if (sigma.length > 0 && Double.isFinite(sigma[i])) {
                    add(values[i] - sigma[i]);
                    add(values[i] + sigma[i]);
                }
            }
        }
    }

    /**
     * The range that shows all data of these panels along x or y, with some room, or the axis' own ends.
     *
     * @param axis whose ends and scale count
     * @param panels whose data count
     * @param alongX along x or along y
     */
    public static Range of(PlotAxis axis, Iterable<Panel> panels, boolean alongX) {
        boolean log = axis.scale() == PlotAxis.Scale.LOG;
        if (axis.max() > axis.min() && (axis.min() > 0 || !log)) {
            // the data need not be looked at, which a million points at every step of a zoom would not bear
            return new Range(axis.min(), axis.max());
        }
        Collector data = new Collector(log);
        boolean bars = false;
        boolean map = false;
        for (Panel panel : panels) {
            for (Layer layer : panel.layers()) {
                collect(layer, data, alongX);
                bars |= layer instanceof Layer.Bars && !alongX;
                map |= layer.covers();
            }
        }
        if (bars && !log) {
            data.add(0);
        }
        return map && data.max > data.min ? new Range(data.min, data.max) : padded(axis, data, log, bars);
    }

    private static Range padded(PlotAxis axis, Collector data, boolean log, boolean bars) {
        double low = data.min;
        double high = data.max;
        if (low > high) {
            low = log ? 0.1 : 0;
            high = log ? 10 : 1;
        }
        if (low == high) {
            double room = low == 0 ? 1 : Math.abs(low) * 0.05;
            low = log ? low / 2 : low - room;
            high = log ? high * 2 : high + room;
        } else if (log) {
            double room = Math.pow(high / low, PADDING);
            low /= room;
            high *= room;
        } else {
            double room = (high - low) * PADDING;
            low = bars && low == 0 ? 0 : low - room;
            high += room;
        }
        // a logarithmic axis cannot begin at zero, whatever is asked for
        double min = Double.isNaN(axis.min()) || log && axis.min() <= 0 ? low : axis.min();
        double max = Double.isNaN(axis.max()) || log && axis.max() <= 0 ? high : axis.max();
        return max > min ? new Range(min, max) : new Range(low, high);
    }

    private static void collect(Layer layer, Collector data, boolean alongX) {
        double[] none = new double[0];
        switch (layer) {
            case Layer.Line line -> data.add(alongX ? line.x() : line.y(), none);
            case Layer.Points points -> data.add(alongX ? points.x() : points.y(),
                    alongX ? points.xSigma() : points.ySigma());
            case Layer.Bars bars -> data.add(alongX ? bars.edges() : bars.heights(), none);
            case Layer.Map map -> {
                int rows = map.values().length / map.width();
                data.add(alongX ? map.x0() - map.stepX() / 2 : map.y0() - map.stepY() / 2);
                data.add(alongX ? map.x0() + (map.width() - 0.5) * map.stepX() : map.y0() + (rows - 0.5) * map.stepY());
            }
            case Layer.Picture p -> {
                data.add(alongX ? p.x0() - p.stepX() / 2 : p.y0() - p.stepY() / 2);
                data.add(alongX ? p.x0() + (p.width() - 0.5) * p.stepX() : p.y0() + (p.height() - 0.5) * p.stepY());
            }
            case Layer.Rule rule -> {
                if (rule.vertical() == alongX) {
                    data.add(rule.at());
                }
            }
            case Layer.Band band -> {
                if (band.vertical() == alongX) {
                    data.add(band.from());
                    data.add(band.to());
                }
            }
            case Layer.Note note -> data.add(alongX ? note.x() : note.y());
        }
    }

    /** Length of the range. */
    public double span() {
        return max - min;
    }

    /** The same middle, this length. */
    Range stretchedTo(double span) {
        double middle = (min + max) / 2;
        return new Range(middle - span / 2, middle + span / 2);
    }
}
