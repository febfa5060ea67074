/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** What a text means, and thereby its colour, on a light and on a dark background. */
public enum Tone {
    /** As all text. */
    PLAIN(0, 0),
    /** An aside: help, defaults, units. */
    SOFT(0, 0),
    /** A reader has to know it. */
    WARNING(0x8a5300, 0xffc46b),
    /** It has to be mended. */
    ERROR(0xb3261e, 0xff9a90),
    /** All is well. */
    GOOD(0x1b6e3c, 0x7fd6a0);

    private static final double SOFTNESS = 0.35;

    private final int onLight;
    private final int onDark;

    Tone(int onLight, int onDark) {
        this.onLight = onLight;
        this.onDark = onDark;
    }

    /** The colour for this control's background. */
    public Color on(Control control) {
        RGB back = control.getBackground().getRGB();
        boolean dark = isDark(back);
        RGB text = dark ? new RGB(0xe3, 0xe5, 0xe7) : new RGB(0x1f, 0x23, 0x28);
        return switch (this) {
            case PLAIN -> new Color(text);
            case SOFT -> new Color(mix(text, back, SOFTNESS));
            default -> colour(dark ? onDark : onLight);
        };
    }

    /** Whether the control's background is dark. */
    public static boolean isDark(Control control) {
        return isDark(control.getBackground().getRGB());
    }

    /** A colour between the control's background and its text, for lines and fills; 0 is the background. */
    public static Color between(Control control, double share) {
        RGB back = control.getBackground().getRGB();
        RGB text = isDark(back) ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
        return new Color(mix(back, text, share));
    }

    private static boolean isDark(RGB rgb) {
        return 0.299 * rgb.red + 0.587 * rgb.green + 0.114 * rgb.blue < 128;
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private static RGB mix(RGB a, RGB b, double share) {
        return new RGB((int) Math.round(a.red + (b.red - a.red) * share),
                (int) Math.round(a.green + (b.green - a.green) * share),
                (int) Math.round(a.blue + (b.blue - a.blue) * share));
    }
}
