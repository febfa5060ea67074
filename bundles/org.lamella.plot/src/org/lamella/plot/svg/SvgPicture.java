/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.PictureLayout;
import org.lamella.plot.layout.PlacedText;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.scene.Layer;

/** Draws a picture as an embedded PNG with what its colours mean. */
final class SvgPicture {

    private SvgPicture() {
    }

    static void draw(Layer.Picture picture, PanelLayout panel, StringBuilder svg) {
        if (picture.argb().length == 0) {
            return;
        }
        PictureLayout layout = PictureLayout.of(picture, panel);
        SvgMap.image(svg, layout.left(), layout.top(), layout.right() - layout.left(), layout.bottom() - layout.top(),
                new Pixels(picture.width(), picture.height(), picture.argb()).png());
        svg.append("</g><g>");
        for (PlacedText title : layout.titles()) {
            SvgRenderer.text(svg, "title", title.x(), title.baseline(), title.text());
        }
        for (PictureLayout.Swatch swatch : layout.swatches()) {
            svg.append("<rect x=\"").append(SvgRenderer.number(swatch.x())).append("\" y=\"")
                    .append(SvgRenderer.number(swatch.y())).append("\" width=\"")
                    .append(SvgRenderer.number(PictureLayout.SWATCH)).append("\" height=\"")
                    .append(SvgRenderer.number(PictureLayout.SWATCH)).append("\" stroke=\"var(--soft)\" fill=\"")
                    .append(Palette.hex(swatch.category().rgb())).append("\"/>");
            SvgRenderer.text(svg, "name", swatch.textX(), swatch.baseline(), swatch.category().name());
        }
        for (PictureLayout.Figure figure : layout.figures()) {
            SvgMap.image(svg, figure.x(), figure.y(), figure.width(), figure.height(),
                    new Pixels(figure.figure().width(), figure.figure().height(), figure.figure().argb()).png());
            svg.append("<g text-anchor=\"middle\">");
            for (PlacedText mark : figure.marks()) {
                SvgRenderer.text(svg, "name", mark.x(), mark.baseline(), mark.text());
            }
            svg.append("</g>");
        }
        svg.append('\n');
        layout.scaleBar().ifPresent(bar -> SvgMap.scaleBar(bar, svg));
    }
}
