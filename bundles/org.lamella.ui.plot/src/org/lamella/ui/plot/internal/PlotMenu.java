/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lamella.ui.plot.PlotCanvas;

/** The menu of a plot, made anew whenever it is opened. */
final class PlotMenu {

    private final PlotCanvas canvas;
    private final Menu menu;

    PlotMenu(PlotCanvas canvas) {
        this.canvas = canvas;
        this.menu = new Menu(canvas);
        canvas.setMenu(menu);
        menu.addListener(SWT.Show, e -> fill());
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        boolean enabled = canvas.scene().isPresent();
        for (PlotActions action : PlotActions.values()) {
            if (action == PlotActions.SHOW_ALL || action == PlotActions.LOG_X || action == PlotActions.COPY) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, switch (action.kind()) {
                case PUSH -> SWT.PUSH;
                case CHECK -> SWT.CHECK;
                case RADIO -> SWT.RADIO;
            });
            item.setText(action.text());
            item.setEnabled(enabled);
            item.setData("org.lamella.ui.id", "plot." + action.name());
            if (action.kind() != PlotActions.Kind.PUSH) {
                item.setSelection(action.isOn(canvas));
            }
            item.addListener(SWT.Selection, e -> {
                if (action.kind() != PlotActions.Kind.RADIO || item.getSelection()) {
                    action.run(canvas);
                }
            });
        }
    }
}
