/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import java.util.List;
import java.util.Locale;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.PlacedText;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;

/** Draws scenes as SVG: text stays text, colours are custom properties, the same scene gives the same bytes. */
public final class SvgRenderer {

    private final double width;
    private final double height;

    /** Plots of this size in pixels. */
    public SvgRenderer(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** An {@code <svg>} element for a page that has {@link SvgStyle}'s rules. */
    public String element(Scene scene) {
        StringBuilder svg = new StringBuilder(16_384);
        draw(scene, "", svg);
        return svg.toString();
    }

    /** A whole file with its style. */
    public String file(Scene scene) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        draw(scene, "<style>" + SvgStyle.themes("svg.plot") + SvgStyle.RULES
                + "svg.plot{background:var(--paper)}</style>\n", svg);
        return svg.append('\n').toString();
    }

    private void draw(Scene scene, String style, StringBuilder svg) {
        SceneLayout layout = SceneLayout.of(scene, width, height);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"img\" viewBox=\"0 0 ")
                .append(number(width)).append(' ').append(number(height)).append("\" data-scene=\"")
                .append(escape(scene.id())).append("\">\n").append("<title>").append(escape(scene.title()))
                .append("</title>\n<desc>").append(escape(scene.description())).append("</desc>\n").append(style);
        for (int i = 0; i < layout.panels().size(); i++) {
            draw(layout.panels().get(i), scene.id() + "-" + i, svg);
        }
        svg.append("</svg>");
    }

    private void draw(PanelLayout panel, String id, StringBuilder svg) {
        String clip = "clip-" + id.replaceAll("[^A-Za-z0-9_-]", "-");
        svg.append("<g class=\"panel\"").append(attributes(panel)).append(">\n<clipPath id=\"").append(clip)
                .append("\"><rect ").append(box(panel)).append("/></clipPath>\n");
        boolean map = panel.panel().layers().stream().anyMatch(Layer::covers);
        if (!map) {
            grid(panel, svg);
        }
        svg.append("<g clip-path=\"url(#").append(clip).append(")\">\n");
        int series = panel.panel().seriesCount();
        List<Layer> layers = panel.panel().layers();
        for (Layer layer : layers) {
            SvgLayer.draw(layer, panel, series, svg);
        }
        svg.append("</g>\n");
        if (!panel.panel().x().isBare()) {
            svg.append("<rect class=\"frame\" ").append(box(panel)).append("/>\n");
            axes(panel, svg);
        }
        for (PanelLayout.LegendEntry entry : panel.legend()) {
            SvgLayer.legend(layers.get(entry.layer()), entry, series, svg);
        }
        for (PlacedText label : PlacedText.of(panel)) {
            text(svg, "halo", label.x(), label.baseline(), label.text());
            svg.append('\n');
        }
        svg.append("</g>\n");
    }

    /** What a script needs to turn pixels into values. */
    private static String attributes(PanelLayout panel) {
        return " data-box=\"" + number(panel.left()) + " " + number(panel.top()) + " " + number(panel.width()) + " "
                + number(panel.height()) + "\" data-xt=\"" + escape(panel.x().title()) + "\" data-yt=\""
                + escape(panel.y().title()) + "\"";
    }

    private static String box(PanelLayout panel) {
        return "x=\"" + number(panel.left()) + "\" y=\"" + number(panel.top()) + "\" width=\"" + number(panel.width())
                + "\" height=\"" + number(panel.height()) + "\"";
    }

    private static void grid(PanelLayout panel, StringBuilder svg) {
        svg.append("<path class=\"grid\" d=\"");
        for (double tick : panel.x().ticks().major()) {
            svg.append('M').append(number(panel.x().tickPixel(tick))).append(' ').append(number(panel.top()))
                    .append('v')
                    .append(number(panel.height()));
        }
        for (double tick : panel.y().ticks().major()) {
            svg.append('M').append(number(panel.left())).append(' ').append(number(panel.y().tickPixel(tick)))
                    .append('h').append(number(panel.width()));
        }
        svg.append("\"/>\n");
    }

    private static void axes(PanelLayout panel, StringBuilder svg) {
        double bottom = panel.top() + panel.height();
        StringBuilder marks = new StringBuilder();
        for (double tick : panel.x().ticks().major()) {
            marks.append('M').append(number(panel.x().tickPixel(tick))).append(' ').append(number(bottom))
                    .append("v-5");
        }
        for (double tick : panel.x().ticks().minor()) {
            marks.append('M').append(number(panel.x().tickPixel(tick))).append(' ').append(number(bottom))
                    .append("v-3");
        }
        for (double tick : panel.y().ticks().major()) {
            marks.append('M').append(number(panel.left())).append(' ').append(number(panel.y().tickPixel(tick)))
                    .append("h5");
        }
        for (double tick : panel.y().ticks().minor()) {
            marks.append('M').append(number(panel.left())).append(' ').append(number(panel.y().tickPixel(tick)))
                    .append("h3");
        }
        svg.append("<path class=\"mark\" d=\"").append(marks).append("\"/>\n");
        if (panel.showsX()) {
            xLabels(panel, bottom, svg);
        }
        yLabels(panel, svg);
    }

    private static void xLabels(PanelLayout panel, double bottom, StringBuilder svg) {
        AxisLayout x = panel.x();
        svg.append("<g class=\"ticks\" text-anchor=\"middle\">");
        for (int i = 0; i < x.ticks().major().length; i++) {
            text(svg, "tick", x.tickPixel(x.ticks().major()[i]), bottom + 16, x.ticks().labels().get(i));
        }
        svg.append("</g>\n<g text-anchor=\"middle\">");
        text(svg, "title", panel.left() + panel.width() / 2, bottom + 36, x.title());
        svg.append("</g>\n");
    }

    private static void yLabels(PanelLayout panel, StringBuilder svg) {
        AxisLayout y = panel.y();
        svg.append("<g class=\"ticks\" text-anchor=\"end\">");
        for (int i = 0; i < y.ticks().major().length; i++) {
            text(svg, "tick", panel.left() - 6, y.tickPixel(y.ticks().major()[i]) + 4, y.ticks().labels().get(i));
        }
        svg.append("</g>\n<text class=\"title\" text-anchor=\"middle\" transform=\"translate(16 ")
                .append(number(panel.top() + panel.height() / 2)).append(") rotate(-90)\">").append(escape(y.title()))
                .append("</text>\n");
    }

    static void text(StringBuilder svg, String style, double x, double y, String text) {
        svg.append("<text class=\"").append(style).append("\" x=\"").append(number(x)).append("\" y=\"")
                .append(number(y)).append("\">").append(escape(text)).append("</text>");
    }

    /** Pixels with at most one decimal. */
    static String number(double pixels) {
        double rounded = Math.rint(pixels * 10) / 10;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded)
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    /** Text for XML; characters that XML forbids become replacement characters. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean allowed = c >= 0x20 && c < 0xd800 || c == '\n' || c == '\t' || c > 0xdfff && c < 0xfffe
                            || c > 0xffff;
                    safe.appendCodePoint(allowed ? c : 0xfffd);
                }
            }
        });
        return safe.toString();
    }
}
