/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.awt.geom.Rectangle2D;

import org.lamella.plot.layout.MapLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.scene.Layer;

/** Draws a map with its bars. */
final class RasterMap {

    private static final int WHITE = 0xffffff;

    private RasterMap() {
    }

    /** The picture: each pixel has the colour of the value that lies there. */
    static void draw(Layer.Map map, PanelLayout panel, Pen pen) {
        MapLayout.of(map, panel).ifPresent(layout -> {
            int[] columns = cells(layout.left(), layout.right(), map.width(), panel.left(), panel.width(), pen.scale(),
                    pen.pixels().width());
            int[] rows = cells(layout.top(), layout.bottom(), map.values().length / map.width(), panel.top(),
                    panel.height(), pen.scale(), pen.pixels().height());
            int[] colours = map.colours().table();
            double factor = (colours.length - 1) / (layout.max() - layout.min());
            int[] argb = pen.pixels().argb();
            for (int y = 0; y < rows.length; y++) {
                for (int x = 0; rows[y] >= 0 && x < columns.length; x++) {
                    if (columns[x] >= 0) {
                        double value = map.values()[rows[y] * map.width() + columns[x]];
                        if (Double.isFinite(value)) {
                            argb[y * columns.length + x] =
                                    0xff000000
                                            | colours[Math.clamp(Math.round((value - layout.min()) * factor), 0,
                                                    colours.length - 1)];
                        }
                    }
                }
            }
        });
    }

    /** For each device pixel the cell of the map, −1 outside of the map or of the data area. */
    static int[] cells(double from, double to, int count, double areaStart, double areaLength, double scale,
            int pixels) {
        int[] cells = new int[pixels];
        for (int i = 0; i < pixels; i++) {
            double at = (i + 0.5) / scale;
            double cell = Math.floor((at - from) / (to - from) * count);
            boolean inside = at >= areaStart && at <= areaStart + areaLength && cell >= 0 && cell < count;
            cells[i] = inside ? (int) cell : -1;
        }
        return cells;
    }

    /** Colour bar beside, scale bar within. */
    static void bars(Layer.Map map, PanelLayout panel, Pen pen) {
        MapLayout.of(map, panel).ifPresent(layout -> {
            colourBar(layout.colourBar(), map, pen);
            layout.scaleBar().ifPresent(bar -> scaleBar(bar, pen));
        });
    }

    static void scaleBar(MapLayout.ScaleBar bar, Pen pen) {
        Rectangle2D box = new Rectangle2D.Double(bar.x(), bar.y(), bar.length(), 5);
        pen.fill(box, WHITE, 1);
        pen.stroke(box, 0, 0.7);
        pen.haloed(bar.text(), bar.x(), bar.y() - 5, WHITE, 0);
    }

    private static void colourBar(MapLayout.ColourBar bar, Layer.Map map, Pen pen) {
        double step = 1 / pen.scale();
        for (double y = 0; y < bar.height(); y += step) {
            pen.box(bar.left(), bar.top() + y, bar.width(), Math.min(step, bar.height() - y),
                    map.colours().rgb(1 - (y + step / 2) / bar.height()), 1);
        }
        pen.stroke(new Rectangle2D.Double(bar.left(), bar.top(), bar.width(), bar.height()), pen.theme().soft(), 0.7);
        for (int i = 0; i < bar.ticks().major().length; i++) {
            double y = bar.tickPixel(i);
            pen.hairline(bar.left() + bar.width() - 4, y, bar.left() + bar.width(), y, pen.theme().paper());
            pen.text(bar.ticks().labels().get(i), bar.left() + bar.width() + 4, y + 4, Pen.Anchor.START, Pen.TEXT,
                    pen.theme().soft());
        }
        pen.turned(bar.title(), bar.titleX(), bar.top() + bar.height() / 2, 1, Pen.TITLE, pen.theme().ink());
    }
}
