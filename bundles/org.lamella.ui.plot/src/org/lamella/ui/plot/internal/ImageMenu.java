/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.lamella.plot.colour.ColourMap;
import org.lamella.ui.plot.ImageCanvas;

/** The menu of an image: its actions, and the colour maps by name. */
final class ImageMenu {

    private final ImageCanvas canvas;

    ImageMenu(ImageCanvas canvas) {
        this.canvas = canvas;
        new ActionMenu<>(canvas, "image.", List.of(ImageActions.values()), () -> canvas.viewSeen().isPresent(),
                this::maps);
    }

    private void maps(Menu menu) {
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
