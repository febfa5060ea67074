/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.PanelLayout;

/** Draws grid, frame, ticks and labels of a panel. */
final class RasterAxes {

    private static final double MAJOR = 5;
    private static final double MINOR = 3;

    private RasterAxes() {
    }

    static void grid(PanelLayout panel, Pen pen) {
        int colour = pen.theme().grid();
        for (double tick : panel.x().ticks().major()) {
            double x = panel.x().tickPixel(tick);
            pen.hairline(x, panel.top(), x, panel.top() + panel.height(), colour);
        }
        for (double tick : panel.y().ticks().major()) {
            double y = panel.y().tickPixel(tick);
            pen.hairline(panel.left(), y, panel.left() + panel.width(), y, colour);
        }
    }

    static void draw(PanelLayout panel, Pen pen) {
        if (panel.panel().x().isBare()) {
            return;
        }
        double bottom = panel.top() + panel.height();
        frame(panel, pen);
        xMarks(panel.x(), panel.x().ticks().major(), bottom, MAJOR, pen);
        xMarks(panel.x(), panel.x().ticks().minor(), bottom, MINOR, pen);
        yMarks(panel.y(), panel.y().ticks().major(), panel.left(), MAJOR, pen);
        yMarks(panel.y(), panel.y().ticks().minor(), panel.left(), MINOR, pen);
        if (panel.showsX()) {
            AxisLayout x = panel.x();
            for (int i = 0; i < x.ticks().major().length; i++) {
                pen.text(x.ticks().labels().get(i), x.tickPixel(x.ticks().major()[i]), bottom + 16, Pen.Anchor.MIDDLE,
                        Pen.TEXT, pen.theme().soft());
            }
            pen.text(x.title(), panel.left() + panel.width() / 2, bottom + 36, Pen.Anchor.MIDDLE, Pen.TITLE,
                    pen.theme().ink());
        }
        AxisLayout y = panel.y();
        for (int i = 0; i < y.ticks().major().length; i++) {
            pen.text(y.ticks().labels().get(i), panel.left() - 6, y.tickPixel(y.ticks().major()[i]) + 4,
                    Pen.Anchor.END, Pen.TEXT, pen.theme().soft());
        }
        pen.turned(y.title(), 16, panel.top() + panel.height() / 2, -1, Pen.TITLE, pen.theme().ink());
    }

    private static void frame(PanelLayout panel, Pen pen) {
        double right = panel.left() + panel.width();
        double bottom = panel.top() + panel.height();
        int colour = pen.theme().soft();
        pen.hairline(panel.left(), panel.top(), right, panel.top(), colour);
        pen.hairline(panel.left(), bottom, right, bottom, colour);
        pen.hairline(panel.left(), panel.top(), panel.left(), bottom, colour);
        pen.hairline(right, panel.top(), right, bottom, colour);
    }

    private static void xMarks(AxisLayout axis, double[] ticks, double bottom, double length, Pen pen) {
        for (double tick : ticks) {
            double x = axis.tickPixel(tick);
            pen.hairline(x, bottom, x, bottom - length, pen.theme().soft());
        }
    }

    private static void yMarks(AxisLayout axis, double[] ticks, double left, double length, Pen pen) {
        for (double tick : ticks) {
            double y = axis.tickPixel(tick);
            pen.hairline(left, y, left + length, y, pen.theme().soft());
        }
    }
}
