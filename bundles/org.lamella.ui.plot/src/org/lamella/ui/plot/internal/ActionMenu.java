/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lamella.ui.form.Named;

/**
 * The menu of a canvas, made anew whenever it is opened.
 *
 * @param <C> the canvas
 */
final class ActionMenu<C extends Control> {

    private final C canvas;
    private final String id;
    private final List<? extends CanvasAction<C>> actions;
    private final BooleanSupplier enabled;
    private final Consumer<Menu> more;

    /**
     * Gives a canvas its menu.
     *
     * @param canvas whose menu
     * @param id begins the ids of the items
     * @param actions the items
     * @param enabled whether there is something to do it with
     * @param more adds further items
     */
    ActionMenu(C canvas, String id, List<? extends CanvasAction<C>> actions, BooleanSupplier enabled,
            Consumer<Menu> more) {
        this.canvas = canvas;
        this.id = id;
        this.actions = actions;
        this.enabled = enabled;
        this.more = more;
        Menu menu = new Menu(canvas);
        canvas.setMenu(menu);
        menu.addListener(SWT.Show, e -> fill(menu));
    }

    private void fill(Menu menu) {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        for (CanvasAction<C> action : actions) {
            if (action.opensGroup()) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, action.kind().style());
            item.setText(action.text());
            item.setEnabled(enabled.getAsBoolean());
            Named.id(item, id + action.name());
            if (action.kind() != CanvasAction.Kind.PUSH) {
                item.setSelection(action.isOn(canvas));
            }
            item.addListener(SWT.Selection, e -> {
                if (action.kind() != CanvasAction.Kind.RADIO || item.getSelection()) {
                    action.run(canvas);
                }
            });
        }
        more.accept(menu);
    }
}
