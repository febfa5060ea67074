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
import org.lamella.ui.form.grid.GridColumn;
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
            grid.setSource(rows(tables.get(chosen)));
        }
    }

    /** A series as rows, in SI. */
    private static GridSource rows(SeriesTable table) {
        return new GridSource(table.rows(), table.columns().stream().map(PlotTable::column).toList());
    }

    private static GridColumn column(SeriesTable.Column of) {
        return new GridColumn(of.title(), of.unit(), GridColumn.csvHead(of.title(), of.unit()), true,
                row -> Digits.shown(of.values().at((int) row)), row -> Digits.exact(of.values().at((int) row)));
    }
}
