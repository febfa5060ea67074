/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.lamella.ui.form.Named;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.plot.PlotTable;

/** The numbers of a plot in a window of their own, beside the plot; Escape closes it. */
final class TableWindow {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 6;

    private TableWindow() {
    }

    static void show(PlotCanvas canvas) {
        canvas.scene().ifPresent(scene -> {
            Shell shell = Named.id(new Shell(canvas.getShell(), SWT.DIALOG_TRIM | SWT.RESIZE), "plot.table");
            shell.setText(Texts.text("table.title") + ": " + scene.title());
            FillLayout layout = new FillLayout();
            layout.marginWidth = MARGIN;
            layout.marginHeight = MARGIN;
            shell.setLayout(layout);
            PlotTable table = new PlotTable(shell, SWT.NONE);
            table.setScene(scene);
            shell.setSize(WIDTH, HEIGHT);
            Rectangle parent = canvas.getShell().getBounds();
            shell.setLocation(parent.x + (parent.width - WIDTH) / 2, parent.y + (parent.height - HEIGHT) / 2);
            shell.open();
            table.grid().setFocus();
        });
    }
}
