/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.PictureLayout;
import org.lamella.plot.layout.PlacedText;
import org.lamella.plot.scene.Layer;

/** Draws a picture and what its colours mean. */
final class RasterPicture {

    private static final int OPAQUE = 0xff;

    private RasterPicture() {
    }

    /** The picture: each pixel has the colour of the cell that lies there. */
    static void draw(Layer.Picture picture, PanelLayout panel, Pen pen) {
        if (picture.argb().length == 0) {
            return;
        }
        PictureLayout layout = PictureLayout.of(picture, panel);
        int[] columns = RasterMap.cells(layout.left(), layout.right(), picture.width(), panel.left(), panel.width(),
                pen.scale(), pen.pixels().width());
        int[] rows = RasterMap.cells(layout.top(), layout.bottom(), picture.height(), panel.top(), panel.height(),
                pen.scale(), pen.pixels().height());
        copy(picture.argb(), picture.width(), columns, rows, pen);
    }

    private static void copy(int[] from, int width, int[] columns, int[] rows, Pen pen) {
        int[] argb = pen.pixels().argb();
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; rows[y] >= 0 && x < columns.length; x++) {
                if (columns[x] >= 0) {
                    int at = y * columns.length + x;
                    argb[at] = blended(from[rows[y] * width + columns[x]], argb[at]);
                }
            }
        }
    }

    private static int blended(int over, int under) {
        int a = over >>> 24;
        int mixed = OPAQUE << 24;
        for (int shift = 0; shift <= 16; shift += 8) {
            int c = ((over >> shift & 0xff) * a + (under >> shift & 0xff) * (OPAQUE - a) + OPAQUE / 2) / OPAQUE;
            mixed |= c << shift;
        }
        return mixed;
    }

    /** Keys beside, scale bar within. */
    static void keys(Layer.Picture picture, PanelLayout panel, Pen pen) {
        PictureLayout layout = PictureLayout.of(picture, panel);
        for (PlacedText title : layout.titles()) {
            pen.text(title.text(), title.x(), title.baseline(), Pen.Anchor.START, Pen.TITLE, pen.theme().ink());
        }
        for (PictureLayout.Swatch swatch : layout.swatches()) {
            pen.box(swatch.x(), swatch.y(), PictureLayout.SWATCH, PictureLayout.SWATCH, pen.theme().soft(), 1);
            pen.box(swatch.x() + 0.5, swatch.y() + 0.5, PictureLayout.SWATCH - 1, PictureLayout.SWATCH - 1,
                    swatch.category().rgb(), 1);
            pen.text(swatch.category().name(), swatch.textX(), swatch.baseline(), Pen.Anchor.START, Pen.TEXT,
                    pen.theme().ink());
        }
        for (PictureLayout.Figure figure : layout.figures()) {
            int[] columns = RasterMap.cells(figure.x(), figure.x() + figure.width(), figure.figure().width(),
                    figure.x(), figure.width(), pen.scale(), pen.pixels().width());
            int[] rows = RasterMap.cells(figure.y(), figure.y() + figure.height(), figure.figure().height(),
                    figure.y(), figure.height(), pen.scale(), pen.pixels().height());
            copy(figure.figure().argb(), figure.figure().width(), columns, rows, pen);
            for (PlacedText mark : figure.marks()) {
                pen.text(mark.text(), mark.x(), mark.baseline(), Pen.Anchor.MIDDLE, Pen.TEXT, pen.theme().ink());
            }
        }
        layout.scaleBar().ifPresent(bar -> RasterMap.scaleBar(bar, pen));
    }
}
