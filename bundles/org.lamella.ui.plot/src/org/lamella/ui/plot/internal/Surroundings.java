/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.lamella.plot.colour.Theme;

/** The colours that suit what is around a control. */
public final class Surroundings {

    private Surroundings() {
    }

    /**
     * The theme for a control.
     *
     * @param control whose colours
     * @param own whether it was given a background; otherwise its parent's counts, which style sheets colour by class
     */
    public static Theme theme(Control control, boolean own) {
        Color background = own || control.getParent() == null ? control.getBackground()
                : control.getParent().getBackground();
        return Theme.on(background.getRed() << 16 | background.getGreen() << 8 | background.getBlue());
    }
}
