/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.lamella.ui.form.Named;
import org.lamella.ui.plot.internal.CanvasAction;
import org.lamella.ui.plot.internal.ImageActions;
import org.lamella.ui.plot.internal.PlotActions;
import org.lamella.ui.plot.internal.Surroundings;
import org.lamella.ui.plot.internal.ToolIcons;

/** The tools of a plot or of an image, for those who do not know the keys. It shows what is on, however that came. */
public final class CanvasToolBar extends Composite {

    /** The colour of the icons as they are; none at first. */
    private int ink;

    private CanvasToolBar(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(new FillLayout());
    }

    /** The tools of a plot. */
    public static CanvasToolBar of(Composite parent, PlotCanvas canvas) {
        CanvasToolBar bar = new CanvasToolBar(parent);
        bar.fill(canvas, "plot.tool.", List.of(PlotActions.values()));
        return bar;
    }

    /** The tools of an image. */
    public static CanvasToolBar of(Composite parent, ImageCanvas canvas) {
        CanvasToolBar bar = new CanvasToolBar(parent);
        bar.fill(canvas, "image.tool.", List.of(ImageActions.values()));
        return bar;
    }

    private <C extends Control> void fill(C canvas, String id, List<? extends CanvasAction<C>> actions) {
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.WRAP);
        Map<CanvasAction<C>, ToolItem> items = new LinkedHashMap<>();
        for (CanvasAction<C> action : actions) {
            if (action.opensGroup()) {
                new ToolItem(bar, SWT.SEPARATOR);
            }
            ToolItem item = new ToolItem(bar, action.kind().style());
            item.addDisposeListener(e -> item.getImage().dispose());
            item.setToolTipText(action.text().replaceFirst("\t(.*)", " ($1)"));
            Named.id(item, id + action.name());
            item.addListener(SWT.Selection, e -> {
                if (action.kind() != CanvasAction.Kind.RADIO || item.getSelection()) {
                    action.run(canvas);
                }
            });
            items.put(action, item);
        }
        draw(bar, items);
        name(bar, items);
        // each change of state draws the canvas anew
        canvas.addListener(SWT.Paint, e -> {
            if (!bar.isDisposed()) {
                draw(bar, items);
                follow(canvas, items);
            }
        });
    }

    /** Draws the icons in the colour of the text, which is another one when the window becomes dark or light. */
    private <C> void draw(ToolBar bar, Map<CanvasAction<C>, ToolItem> items) {
        int now = Surroundings.theme(bar, false).ink();
        if (now != ink) {
            ink = now;
            items.forEach((action, item) -> {
                Image before = item.getImage();
                item.setImage(ToolIcons.image(getDisplay(), action.name(), ink));
                if (before != null) {
                    before.dispose();
                }
            });
        }
    }

    private static <C> void follow(C canvas, Map<CanvasAction<C>, ToolItem> items) {
        items.forEach((action, item) -> {
            if (action.kind() != CanvasAction.Kind.PUSH
                    && item.getSelection() != action.isOn(canvas)) {
                item.setSelection(action.isOn(canvas));
            }
        });
    }

    private static <C> void name(ToolBar bar, Map<CanvasAction<C>, ToolItem> items) {
        List<ToolItem> all = List.of(bar.getItems());
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                items.forEach((action, item) -> {
                    if (e.childID == all.indexOf(item)) {
                        e.result = action.text().replaceFirst("\t.*", "");
                    }
                });
            }
        });
    }
}
