/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.internal.files;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.widgets.Control;
import org.lamella.ui.work.FileState;

/** Small pictures of how far a file is. They differ in shape, so that nobody has to tell green from red. */
final class StateIcons {

    private static final int SIZE = 14;

    private final Control control;
    private final Map<FileState, Image> images = new EnumMap<>(FileState.class);
    private final BooleanSupplier isDark;
    private boolean dark;

    /** The pictures for a control; whether they lie on a dark background is asked each time. */
    StateIcons(Control control, BooleanSupplier isDark) {
        this.control = control;
        this.isDark = isDark;
        this.dark = isDark.getAsBoolean();
        control.addListener(SWT.Dispose, event -> forget());
    }

    private void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
    }

    /** The picture on the control's background as it is now. */
    Image of(FileState state) {
        if (dark != isDark.getAsBoolean()) {
            dark = !dark;
            forget();
        }
        return images.computeIfAbsent(state, each -> new Image(control.getDisplay(), new ImageGcDrawer() {
            @Override
            public void drawOn(GC gc, int width, int height) {
                draw(gc, each);
            }

            @Override
            public int getGcStyle() {
                return SWT.TRANSPARENT;
            }
        }, SIZE, SIZE));
    }

    /** The colour of what went wrong. */
    Color failed() {
        return isDark.getAsBoolean() ? new Color(0xff, 0x9a, 0x90) : new Color(0xb3, 0x26, 0x1e);
    }

    private void draw(GC gc, FileState state) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        Color soft = dark ? new Color(0x9a, 0xa5, 0xb1) : new Color(0x59, 0x63, 0x6e);
        switch (state) {
            case DONE -> {
                gc.setForeground(dark ? new Color(0x7f, 0xd6, 0xa0) : new Color(0x1b, 0x6e, 0x3c));
                gc.drawPolyline(new int[] { 2, 7, 6, 11, 12, 3 });
            }
            case FAILED -> {
                gc.setForeground(failed());
                gc.drawPolygon(new int[] { 7, 2, 13, 12, 1, 12 });
                gc.drawLine(7, 6, 7, 8);
            }
            case READING, ANALYSING -> {
                gc.setForeground(soft);
                gc.drawArc(2, 2, 10, 10, 90, -270);
            }
            case READ -> {
                gc.setForeground(soft);
                gc.drawPolyline(new int[] { 2, 7, 6, 11, 12, 3 });
            }
            case WAITING -> {
                gc.setForeground(soft);
                gc.drawOval(2, 2, 10, 10);
            }
            case CANCELLED -> {
                gc.setForeground(soft);
                gc.drawLine(3, 7, 11, 7);
            }
        }
    }
}
