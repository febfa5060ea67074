/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.table.SeriesTable;
import org.lamella.ui.form.Named;
import org.lamella.ui.form.grid.Digits;
import org.lamella.ui.form.grid.Grid;
import org.lamella.ui.form.grid.GridSource;
import org.lamella.ui.plot.internal.Texts;

/** The numbers of a plot: a series is chosen, its points are listed. The same plot for who cannot see the picture. */
public final class PlotTable extends Composite {

    private final Combo series;
    private final Grid grid;
    private List<SeriesTable> tables = List.of();

    /** An empty table. */
    public PlotTable(Composite parent, int style) {
        super(parent, style);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        series = Named.control(new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY), "plot.table.series",
                Texts.text("table.series"));
        series.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        series.addListener(SWT.Selection, e -> show());
        grid = Named.control(new Grid(this), "plot.table.grid", Texts.text("table.title"));
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    /** Lists the series of a scene. */
    public void setScene(Scene scene) {
        checkWidget();
        tables = SeriesTable.of(scene);
        series.setItems(tables.stream().map(SeriesTable::name).toArray(String[]::new));
        series.select(0);
        show();
    }

    /** The list of numbers. */
    public Grid grid() {
        return grid;
    }

    private void show() {
        int chosen = series.getSelectionIndex();
        if (chosen < 0) {
            grid.clear(Texts.text("plot.empty"));
        } else {
            grid.setSource(new Rows(tables.get(chosen)));
        }
    }

    /** A series as rows, in SI. */
    private record Rows(SeriesTable table) implements GridSource {

        @Override
        public long rows() {
            return table.rows();
        }

        @Override
        public int columns() {
            return table.columns().size();
        }

        @Override
        public String title(int column) {
            return table.columns().get(column).title();
        }

        @Override
        public String subtitle(int column) {
            return table.columns().get(column).unit();
        }

        @Override
        public boolean isNumeric(int column) {
            return true;
        }

        @Override
        public String cell(long row, int column) {
            return Digits.shown(value(row, column));
        }

        @Override
        public String exact(long row, int column) {
            return Digits.exact(value(row, column));
        }

        private double value(long row, int column) {
            return table.columns().get(column).values().at((int) row);
        }
    }
}
