/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.table;

import java.util.ArrayList;
import java.util.List;

import org.lamella.plot.scene.ColourKey;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;

/**
 * The numbers of one series of a plot, in SI, as many digits as there are.
 *
 * @param name of the series
 * @param columns of equal length
 */
public record SeriesTable(String name, List<Column> columns) {

    /**
     * A column.
     *
     * @param title what it is
     * @param unit SI symbol, or an empty text
     * @param rows number of values
     * @param values value of a row
     */
    public record Column(String title, String unit, int rows, Values values) {

        /** Title and unit as people write them. */
        public String header() {
            return unit.isEmpty() ? title : title + " / " + unit;
        }

        private static Column of(PlotAxis axis, double[] values) {
            return new Column(axis.label(), axis.unit(), values.length, row -> values[row]);
        }

        private static Column sigma(PlotAxis axis, double[] values) {
            return new Column("σ(" + axis.label() + ")", axis.unit(), values.length, row -> values[row]);
        }
    }

    /** Values by row. */
    @FunctionalInterface
    public interface Values {

        /** The value of a row, from 0. */
        double at(int row);
    }

    /** Copies the columns. */
    public SeriesTable {
        columns = List.copyOf(columns);
    }

    /** Number of rows. */
    public int rows() {
        return columns.getFirst().rows();
    }

    /** The tables of a scene, in the order in which the series are drawn; what has no numbers has none. */
    public static List<SeriesTable> of(Scene scene) {
        List<SeriesTable> tables = new ArrayList<>();
        for (Panel panel : scene.panels()) {
            String name = "";
            for (Layer layer : panel.layers()) {
                name = layer.name().isEmpty() ? name : layer.name();
                List<Column> columns = columns(panel, layer);
                if (!columns.isEmpty() && columns.getFirst().rows() > 0) {
                    tables.add(new SeriesTable(name.isEmpty() ? panel.y().label() : name, columns));
                }
            }
        }
        return List.copyOf(tables);
    }

    /** The classes of a picture by number, in the order of its key, or the colours that it has, 0 … 255. */
    private static List<Column> colours(Panel panel, Layer.Picture p) {
        int rows = p.argb().length;
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(panel.x().label(), panel.x().unit(), rows, i -> p.x0() + i % p.width() * p.stepX()));
        columns.add(new Column(panel.y().label(), panel.y().unit(), rows, i -> p.y0() + i / p.width() * p.stepY()));
        if (p.keys().size() == 1 && p.keys().getFirst() instanceof ColourKey.Categories key) {
            columns.add(new Column(p.name(), "", rows, i -> {
                for (int k = 0; k < key.entries().size(); k++) {
                    if (p.argb()[i] == (0xff000000 | key.entries().get(k).rgb())) {
                        return k;
                    }
                }
                return Double.NaN;
            }));
            return columns;
        }
        String[] names = { "red", "green", "blue" };
        for (int c = 0; c < names.length; c++) {
            int shift = 16 - 8 * c;
            columns.add(new Column(p.name() + ", " + names[c], "", rows,
                    i -> p.argb()[i] >>> 24 == 0 ? Double.NaN : p.argb()[i] >> shift & 0xff));
        }
        return columns;
    }

    private static List<Column> columns(Panel panel, Layer layer) {
        List<Column> columns = new ArrayList<>();
        switch (layer) {
            case Layer.Line line -> {
                columns.add(Column.of(panel.x(), line.x()));
                columns.add(Column.of(panel.y(), line.y()));
            }
            case Layer.Points points -> {
                columns.add(Column.of(panel.x(), points.x()));
                columns.add(Column.of(panel.y(), points.y()));
                if (points.xSigma().length > 0) {
                    columns.add(Column.sigma(panel.x(), points.xSigma()));
                }
                if (points.ySigma().length > 0) {
                    columns.add(Column.sigma(panel.y(), points.ySigma()));
                }
            }
            case Layer.Bars bars -> {
                int rows = bars.heights().length;
                columns.add(new Column(panel.x().label(), panel.x().unit(), rows, row -> bars.edges()[row]));
                columns.add(new Column(panel.x().label(), panel.x().unit(), rows, row -> bars.edges()[row + 1]));
                columns.add(Column.of(panel.y(), bars.heights()));
            }
            case Layer.Map map -> {
                int rows = map.values().length;
                columns.add(new Column(panel.x().label(), panel.x().unit(), rows,
                        row -> map.x0() + row % map.width() * map.stepX()));
                columns.add(new Column(panel.y().label(), panel.y().unit(), rows,
                        row -> map.y0() + row / map.width() * map.stepY()));
                columns.add(new Column(map.name(), map.unit(), rows, row -> map.values()[row]));
            }
            case Layer.Picture picture -> columns.addAll(colours(panel, picture));
            default -> {
                // rules, bands and notes are no series
            }
        }
        return columns;
    }
}
