/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/**
 * Which columns are plotted against which.
 *
 * @param x index of the horizontal column
 * @param y index of the vertical column
 * @param second index of the column of a second panel below, or −1 for none
 */
record ColumnPlot(int x, int y, int second) {

    private static final int NONE = -1;
    /** Points are marked as long as marks do not run into each other. */
    private static final int MOST_MARKS = 400;
    private static final List<Measurand> HORIZONTAL = List.of(Measurand.TIME, Measurand.FREQUENCY, Measurand.POINT);
    private static final List<Measurand> VERTICAL = List.of(Measurand.POTENTIAL, Measurand.CELL_POTENTIAL,
            Measurand.CURRENT, Measurand.IMPEDANCE_MODULUS);

    /** What people of this technique look at first. */
    static ColumnPlot usual(Technique technique, Table table) {
        if (table.has(Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY)) {
            return new ColumnPlot(index(table, Measurand.IMPEDANCE_REAL), index(table, Measurand.IMPEDANCE_IMAGINARY),
                    NONE);
        }
        boolean sweep = technique.is(Technique.CYCLIC_VOLTAMMETRY) || technique.is(Technique.LINEAR_SWEEP)
                || technique.is(Technique.CURRENT_VOLTAGE) || !table.has(Measurand.TIME);
        if (sweep && table.has(Measurand.POTENTIAL, Measurand.CURRENT)) {
            return new ColumnPlot(index(table, Measurand.POTENTIAL), index(table, Measurand.CURRENT), NONE);
        }
        int x = HORIZONTAL.stream().mapToInt(m -> index(table, m)).filter(i -> i >= 0).findFirst().orElse(0);
        int y = VERTICAL.stream().mapToInt(m -> index(table, m)).filter(i -> i >= 0 && i != x).findFirst()
                .orElse(Math.min(table.columns().size() - 1, x == 0 ? 1 : 0));
        int current = index(table, Measurand.CURRENT);
        return new ColumnPlot(x, y, current >= 0 && current != y && current != x ? current : NONE);
    }

    private static int index(Table table, Measurand measurand) {
        Optional<Signal> found = table.find(measurand);
        return found.map(table.columns()::indexOf).orElse(NONE);
    }

    /** The plot; reads the columns, so it is called in the background. */
    Scene scene(Recording recording, Table table) {
        List<Signal> columns = table.columns();
        ShownColumn horizontal = ShownColumn.of(columns.get(x));
        double[] xs = horizontal.si();
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(horizontal, xs, columns.get(y), second < 0 && isNyquist(columns)));
        if (second >= 0) {
            panels.add(panel(horizontal, xs, columns.get(second), false));
        }
        String title = ShownColumn.of(columns.get(y)).meaning() + " / " + horizontal.meaning();
        return new Scene("raw-data", recording.source().file().getFileName() + ": " + title,
                title + ", " + table.rows() + " ×", panels);
    }

    private boolean isNyquist(List<Signal> columns) {
        return columns.get(x).measurand().is(Measurand.IMPEDANCE_REAL)
                && columns.get(y).measurand().is(Measurand.IMPEDANCE_IMAGINARY);
    }

    private static Panel panel(ShownColumn horizontal, double[] xs, Signal vertical, boolean nyquist) {
        ShownColumn shown = ShownColumn.of(vertical);
        // a Nyquist plot shows the negative imaginary part whatever the file calls it
        ShownColumn drawn = nyquist ? new ShownColumn(shown.signal(), true) : shown;
        double[] ys = drawn.si();
        PlotAxis xAxis = axis(horizontal);
        PlotAxis yAxis = nyquist ? PlotAxis.linear(drawn.meaning(), drawn.siUnit()) : axis(drawn);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Line("", Role.DATA, 0, xs, ys));
        if (xs.length <= MOST_MARKS) {
            layers.add(Layer.Points.of("", Role.DATA, 0, xs, ys));
        }
        return nyquist ? Panel.equal(xAxis, yAxis, layers) : Panel.of(xAxis, yAxis, layers);
    }

    private static PlotAxis axis(ShownColumn column) {
        return column.signal().measurand().is(Measurand.FREQUENCY) ? PlotAxis.log(column.axisName(), column.siUnit())
                : PlotAxis.linear(column.axisName(), column.siUnit());
    }
}
