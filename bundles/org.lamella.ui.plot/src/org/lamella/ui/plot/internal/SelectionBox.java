/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Range;
import org.lamella.ui.plot.Selection;

/** Where a selection lies in a panel. */
final class SelectionBox {

    private SelectionBox() {
    }

    /** The part that is in sight, empty if none is. */
    static Rectangle of(PanelLayout panel, Selection selection) {
        int[] x = pixels(panel.x(), selection.x(), panel.left(), panel.left() + panel.width());
        int[] y = selection.y().map(range -> pixels(panel.y(), range, panel.top(), panel.top() + panel.height()))
                .orElse(new int[] { (int) panel.top(), (int) (panel.top() + panel.height()) });
        return new Rectangle(x[0], y[0], Math.max(0, x[1] - x[0]), Math.max(0, y[1] - y[0]));
    }

    private static int[] pixels(AxisLayout axis, Range range, double low, double high) {
        double a = axis.pixel(range.min());
        double b = axis.pixel(range.max());
        // what a logarithmic axis cannot show lies at its lower end
        double from = Double.isNaN(a) ? axis.start() : a;
        double to = Double.isNaN(b) ? axis.start() : b;
        return new int[] { (int) Math.round(Math.clamp(Math.min(from, to), low, high)),
            (int) Math.round(Math.clamp(Math.max(from, to), low, high)) };
    }
}
