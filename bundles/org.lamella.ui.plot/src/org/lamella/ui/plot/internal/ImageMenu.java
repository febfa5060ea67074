/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lamella.plot.colour.ColourMap;
import org.lamella.ui.plot.ImageCanvas;

/** The menu of an image, made anew whenever it is opened. */
final class ImageMenu {

    private final ImageCanvas canvas;
    private final Menu menu;

    ImageMenu(ImageCanvas canvas) {
        this.canvas = canvas;
        this.menu = new Menu(canvas);
        canvas.setMenu(menu);
        menu.addListener(SWT.Show, e -> fill());
    }

    private void fill() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
        for (ImageActions action : ImageActions.values()) {
            if (action == ImageActions.FIT || action == ImageActions.AUTO || action == ImageActions.COPY) {
                new MenuItem(menu, SWT.SEPARATOR);
            }
            MenuItem item = new MenuItem(menu, switch (action.kind()) {
                case PUSH -> SWT.PUSH;
                case CHECK -> SWT.CHECK;
                case RADIO -> SWT.RADIO;
            });
            item.setText(action.text());
            item.setEnabled(canvas.viewSeen().isPresent());
            item.setData("org.lamella.ui.id", "image." + action.name());
            if (action.kind() != PlotActions.Kind.PUSH) {
                item.setSelection(action.isOn(canvas));
            }
            item.addListener(SWT.Selection, e -> {
                if (action.kind() != PlotActions.Kind.RADIO || item.getSelection()) {
                    action.run(canvas);
                }
            });
            if (action == ImageActions.NEXT_MAP) {
                maps();
            }
        }
    }

    private void maps() {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(Texts.text("image.maps"));
        Menu maps = new Menu(item);
        item.setMenu(maps);
        for (ColourMap map : ColourMap.values()) {
            MenuItem one = new MenuItem(maps, SWT.RADIO);
            one.setText(Texts.text("map." + map.name().toLowerCase(Locale.ROOT)));
            one.setSelection(map == canvas.colourMap());
            one.addListener(SWT.Selection, e -> {
                if (one.getSelection()) {
                    canvas.setColourMap(map);
                }
            });
        }
    }
}
