/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.lamella.plot.colour.Theme;
import org.lamella.ui.plot.internal.Surroundings;

/** A canvas that is drawn in the colours that suit its background, unless others are fixed. */
public abstract sealed class ThemedCanvas extends Canvas permits PlotCanvas, ImageCanvas {

    private Optional<Theme> theme = Optional.empty();
    private boolean ownBackground;

    ThemedCanvas(Composite parent, int style) {
        super(parent, style | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    }

    @Override
    public void setBackground(Color colour) {
        super.setBackground(colour);
        ownBackground = colour != null;
        redraw();
    }

    /** Fixes the colours; nothing: those that suit the background. */
    public void setTheme(Optional<Theme> other) {
        checkWidget();
        theme = other;
        themeChanged();
    }

    /** Draws everything in the other colours. */
    abstract void themeChanged();

    /** The colours in use. */
    public Theme theme() {
        return theme.orElseGet(() -> Surroundings.theme(this, ownBackground));
    }
}
