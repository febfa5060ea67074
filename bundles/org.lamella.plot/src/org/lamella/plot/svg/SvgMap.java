/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import java.util.Base64;

import org.lamella.plot.layout.MapLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.scene.Layer;

/** Draws a map as an embedded PNG with its colour bar and, where asked for, a scale bar. */
final class SvgMap {

    private SvgMap() {
    }

    static void draw(Layer.Map map, PanelLayout panel, StringBuilder svg) {
        MapLayout.of(map, panel).ifPresent(layout -> {
            image(svg, layout.left(), layout.top(), layout.right() - layout.left(), layout.bottom() - layout.top(),
                    Pixels.of(map, layout.min(), layout.max()).png());
            colourBar(layout, svg);
            layout.scaleBar().ifPresent(bar -> scaleBar(bar, svg));
        });
    }

    static void image(StringBuilder svg, double x, double y, double width, double height, byte[] png) {
        svg.append("<image preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" transform=\"translate(")
                .append(SvgRenderer.number(x)).append(' ').append(SvgRenderer.number(y)).append(") scale(")
                .append(Math.signum(width)).append(' ').append(Math.signum(height)).append(")\" width=\"")
                .append(SvgRenderer.number(Math.abs(width))).append("\" height=\"")
                .append(SvgRenderer.number(Math.abs(height))).append("\" href=\"data:image/png;base64,")
                .append(Base64.getEncoder().encodeToString(png)).append("\"/>\n");
    }

    private static void colourBar(MapLayout map, StringBuilder svg) {
        svg.append("</g><g>");
        MapLayout.ColourBar bar = map.colourBar();
        int steps = 32;
        for (int i = 0; i < steps; i++) {
            double y = bar.top() + bar.height() * (steps - 1 - i) / steps;
            svg.append("<rect x=\"").append(SvgRenderer.number(bar.left())).append("\" y=\"")
                    .append(SvgRenderer.number(y)).append("\" width=\"").append(SvgRenderer.number(bar.width()))
                    .append("\" height=\"").append(SvgRenderer.number(bar.height() / steps + 0.5))
                    .append("\" fill=\"").append(Palette.hex(map.map().colours().rgb((i + 0.5) / steps)))
                    .append("\"/>");
        }
        for (int i = 0; i < bar.ticks().major().length; i++) {
            SvgRenderer.text(svg, "tick", bar.left() + bar.width() + 4, bar.tickPixel(i) + 4,
                    bar.ticks().labels().get(i));
        }
        svg.append("<text class=\"title\" text-anchor=\"middle\" transform=\"translate(")
                .append(SvgRenderer.number(bar.titleX())).append(' ')
                .append(SvgRenderer.number(bar.top() + bar.height() / 2)).append(") rotate(90)\">")
                .append(SvgRenderer.escape(bar.title())).append("</text>\n");
    }

    static void scaleBar(MapLayout.ScaleBar bar, StringBuilder svg) {
        svg.append("<rect x=\"").append(SvgRenderer.number(bar.x())).append("\" y=\"")
                .append(SvgRenderer.number(bar.y())).append("\" width=\"").append(SvgRenderer.number(bar.length()))
                .append("\" height=\"5\" fill=\"#fff\" stroke=\"#000\" stroke-width=\".7\"/>");
        svg.append("<text x=\"").append(SvgRenderer.number(bar.x())).append("\" y=\"")
                .append(SvgRenderer.number(bar.y() - 5))
                .append("\" style=\"fill:#fff;paint-order:stroke;stroke:#000;stroke-width:2.5px\">")
                .append(SvgRenderer.escape(bar.text())).append("</text>\n");
    }
}
