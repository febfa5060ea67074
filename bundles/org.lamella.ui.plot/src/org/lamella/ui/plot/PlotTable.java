/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.table.SeriesTable;
import org.lamella.ui.plot.internal.Texts;

/** The numbers of a plot: a series is chosen, its points are listed. The same plot for who cannot see the picture. */
public final class PlotTable extends Composite {

    private final Combo series;
    private final DataGrid grid;
    private List<SeriesTable> tables = List.of();

    /** An empty table. */
    public PlotTable(Composite parent, int style) {
        super(parent, style);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        series = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        series.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        series.setData("org.lamella.ui.id", "plot.table.series");
        named(series, Texts.text("table.series"));
        series.addListener(SWT.Selection, e -> show());
        grid = new DataGrid(this, SWT.BORDER);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        grid.setData("org.lamella.ui.id", "plot.table.grid");
        named(grid, Texts.text("table.title"));
    }

    private static void named(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
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
    public DataGrid grid() {
        return grid;
    }

    private void show() {
        int chosen = series.getSelectionIndex();
        grid.setContent(chosen < 0 ? GridContent.EMPTY : new Content(tables.get(chosen)));
    }

    /** A series as rows; values in SI with seven digits, with all digits for the clipboard. */
    private record Content(SeriesTable table) implements GridContent {

        @Override
        public List<String> headers() {
            return table.columns().stream().map(SeriesTable.Column::header).toList();
        }

        @Override
        public int rows() {
            return table.rows();
        }

        @Override
        public String text(int row, int column) {
            double value = table.columns().get(column).values().at(row);
            return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.7g", value);
        }

        @Override
        public String full(int row, int column) {
            return Double.toString(table.columns().get(column).values().at(row));
        }
    }
}
