/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Role;

/** Draws entries of the legend. */
final class RasterLegend {

    private static final double OFF = 0.4;

    private RasterLegend() {
    }

    static void draw(Layer layer, PanelLayout.LegendEntry entry, int count, boolean hidden, Pen pen) {
        pen.opacity(hidden ? OFF : 1);
        symbol(layer, entry.x(), entry.y(), count, pen);
        double x = entry.x() + SceneLayout.LEGEND_SYMBOL;
        pen.text(entry.text(), x, entry.y() + 4, Pen.Anchor.START, Pen.TEXT, pen.theme().ink());
        pen.opacity(1);
        if (hidden) {
            // not by paleness alone
            pen.hairline(entry.x(), entry.y(), x + entry.text().length() * SceneLayout.CHARACTER, entry.y(),
                    pen.theme().soft());
        }
    }

    private static void symbol(Layer layer, double x, double y, int count, Pen pen) {
        Theme theme = pen.theme();
        switch (layer) {
            case Layer.Line line -> pen.stroke(new Line2D.Double(x, y, x + 18, y),
                    Strokes.colour(line.role(), line.series(), count, theme), Strokes.width(line.role()),
                    Strokes.dashes(line.role()));
            case Layer.Points points when points.role() == Role.FEATURE -> {
                Ellipse2D circle = circle(x + 9, y, Strokes.FEATURE_RADIUS);
                pen.fill(circle, theme.paper(), 1);
                pen.stroke(circle, theme.series(points.series(), count), Strokes.FEATURE);
            }
            case Layer.Points points -> pen.fill(circle(x + 9, y, Strokes.DOT),
                    Strokes.colour(points.role(), points.series(), count, theme), 1);
            case Layer.Bars bars -> pen.box(x + 3, y - 5, 12, 10, theme.series(bars.series(), count), 0.75);
            default -> pen.box(x + 3, y - 5, 12, 10, theme.soft(), 0.14);
        }
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
