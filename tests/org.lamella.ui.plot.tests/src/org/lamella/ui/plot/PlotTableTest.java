/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.ui.form.grid.GridSource;
import org.lamella.ui.testkit.WindowKit;

class PlotTableTest {

    private WindowKit window;

    @BeforeEach
    void open() {
        window = new WindowKit(400, 300);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void keyOfAPlotShowsItsTable() {
        PlotCanvas canvas = window.open(shell -> new PlotCanvas(shell, SWT.NONE));
        canvas.setScene(Samples.two());
        window.await("the picture", () -> canvas.layoutShown().isPresent());
        window.key(canvas, 't', 0);
        Shell[] shown = window.shell().getShells();
        assertEquals(1, shown.length);
        PlotTable table = (PlotTable) shown[0].getChildren()[0];
        assertEquals(5, table.grid().source().orElseThrow().rows());
        shown[0].close();
    }

    @Test
    void aPlotsTableListsEachSeries() {
        PlotTable table = window.open(shell -> new PlotTable(shell, SWT.NONE));
        table.setScene(Samples.two());
        GridSource shown = table.grid().source().orElseThrow();
        assertEquals("Potential", shown.columns().get(0).title());
        assertEquals("V", shown.columns().get(0).subtitle());
        assertEquals("Current", shown.columns().get(1).title());
        assertEquals(5, shown.rows());
        assertEquals("0.25", shown.columns().getFirst().shown().apply(1));
        assertEquals("0.25", shown.columns().getFirst().exact().apply(1));
    }
}
