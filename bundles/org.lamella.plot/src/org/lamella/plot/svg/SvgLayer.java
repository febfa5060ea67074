/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import java.util.Locale;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.PixelPath;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Role;

/** Draws one layer. */
final class SvgLayer {

    /** From this many points on markers are small, so that they do not hide each other. */
    private static final int MANY_POINTS = 400;
    private static final double FEATURE_RADIUS = 4.5;

    private SvgLayer() {
    }

    static void draw(Layer layer, PanelLayout panel, int seriesCount, StringBuilder svg) {
        switch (layer) {
            case Layer.Line line -> line(line, panel, seriesCount, svg);
            case Layer.Points points -> points(points, panel, seriesCount, svg);
            case Layer.Bars bars -> bars(bars, panel, seriesCount, svg);
            case Layer.Map map -> SvgMap.draw(map, panel, svg);
            case Layer.Picture picture -> SvgPicture.draw(picture, panel, svg);
            case Layer.Rule rule -> rule(rule, panel, svg);
            case Layer.Band band -> band(band, panel, svg);
            case Layer.Note _ -> {
                // texts are placed after all layers, where they are not covered
            }
        }
    }

    static void legend(Layer layer, PanelLayout.LegendEntry entry, int seriesCount, StringBuilder svg) {
        double x = entry.x();
        double y = entry.y();
        String dash = "M" + SvgRenderer.number(x) + " " + SvgRenderer.number(y) + "h18";
        String dot = "M" + SvgRenderer.number(x + 9) + " " + SvgRenderer.number(y) + "h0";
        svg.append("<g class=\"key\">");
        switch (layer) {
            case Layer.Line line -> svg.append("<path class=\"line ").append(style(line.role())).append('"')
                    .append(stroke(line.role(), line.series(), seriesCount)).append(" d=\"").append(dash)
                    .append("\"/>");
            case Layer.Points points when points.role() == Role.FEATURE -> circle(svg, x + 9, y,
                    stroke(Role.DATA, points.series(), seriesCount), "");
            case Layer.Points points -> svg.append("<path class=\"points\"")
                    .append(stroke(points.role(), points.series(), seriesCount)).append(" d=\"").append(dot)
                    .append("\"/>");
            case Layer.Bars bars -> svg.append("<rect class=\"bars\" style=\"fill:")
                    .append(Palette.series(bars.series(), seriesCount)).append("\" x=\"")
                    .append(SvgRenderer.number(x + 3)).append("\" y=\"").append(SvgRenderer.number(y - 5))
                    .append("\" width=\"12\" height=\"10\"/>");
            default -> svg.append("<rect class=\"band\" x=\"").append(SvgRenderer.number(x + 3)).append("\" y=\"")
                    .append(SvgRenderer.number(y - 5)).append("\" width=\"12\" height=\"10\"/>");
        }
        SvgRenderer.text(svg, "name", x + SceneLayout.LEGEND_SYMBOL, y + 4, entry.text());
        svg.append("</g>\n");
    }

    private static String style(Role role) {
        return switch (role) {
            case DATA, FEATURE -> "data";
            case FIT -> "fit";
            case BASE_LINE -> "base";
            case RESIDUAL -> "residual";
            case GUIDE -> "guide";
        };
    }

    /** Base lines and guides have their colour by style; a fit stands out from its data when there is one series. */
    private static String stroke(Role role, int series, int seriesCount) {
        return switch (role) {
            case BASE_LINE, GUIDE -> "";
            case FIT -> seriesCount == 1 ? " style=\"stroke:var(--fit)\""
                    : " style=\"stroke:" + Palette.series(series, seriesCount) + "\"";
            default -> " style=\"stroke:" + Palette.series(series, seriesCount) + "\"";
        };
    }

    private static void line(Layer.Line line, PanelLayout panel, int seriesCount, StringBuilder svg) {
        PixelPath path = PixelPath.of(line.x(), line.y(), panel.x(), panel.y());
        svg.append("<path class=\"line ").append(style(line.role())).append('"')
                .append(stroke(line.role(), line.series(), seriesCount)).append(hover(line.name(), path, line.x(),
                        line.y(), panel))
                .append(" d=\"");
        boolean pen = false;
        for (int i = 0; i < path.x().length; i++) {
            if (Double.isNaN(path.x()[i])) {
                pen = false;
                continue;
            }
            svg.append(pen ? 'L' : 'M').append(clipped(path.x()[i])).append(' ').append(clipped(path.y()[i]));
            pen = true;
        }
        svg.append("\"/>\n");
    }

    /** Far outside of the picture renderers lose precision; the clip path hides the difference. */
    private static String clipped(double pixel) {
        return SvgRenderer.number(Math.clamp(pixel, -20_000, 20_000));
    }

    private static void points(Layer.Points points, PanelLayout panel, int seriesCount, StringBuilder svg) {
        errorBars(points, panel, seriesCount, svg);
        PixelPath path = PixelPath.markers(points.x(), points.y(), panel.x(), panel.y());
        String hover = hover(points.name(), path, points.x(), points.y(), panel);
        if (points.role() == Role.FEATURE) {
            svg.append("<g").append(hover).append('>');
            for (int i = 0; i < path.x().length; i++) {
                String label = points.labels().isEmpty() ? "" : points.labels().get(path.indices()[i]);
                circle(svg, path.x()[i], path.y()[i], stroke(Role.DATA, points.series(), seriesCount), label);
            }
            svg.append("</g>\n");
            return;
        }
        svg.append("<path class=\"points").append(path.x().length > MANY_POINTS ? " small" : "").append('"')
                .append(stroke(points.role(), points.series(), seriesCount)).append(hover).append(" d=\"");
        for (int i = 0; i < path.x().length; i++) {
            svg.append('M').append(clipped(path.x()[i])).append(' ').append(clipped(path.y()[i])).append("h0");
        }
        svg.append("\"/>\n");
    }

    private static void circle(StringBuilder svg, double x, double y, String stroke, String label) {
        svg.append("<circle class=\"feature\"").append(stroke).append(" cx=\"").append(SvgRenderer.number(x))
                .append("\" cy=\"").append(SvgRenderer.number(y)).append("\" r=\"").append(FEATURE_RADIUS).append('"');
        if (label.isEmpty()) {
            svg.append("/>");
        } else {
            svg.append("><title>").append(SvgRenderer.escape(label)).append("</title></circle>");
        }
    }

    private static void errorBars(Layer.Points points, PanelLayout panel, int seriesCount, StringBuilder svg) {
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < points.x().length; i++) {
            double x = panel.x().pixel(points.x()[i]);
            double y = panel.y().pixel(points.y()[i]);
            if (points.ySigma().length > 0 && points.ySigma()[i] > 0) {
                bar(bars, x, end(panel.y(), points.y()[i], -points.ySigma()[i]), true,
                        end(panel.y(), points.y()[i], points.ySigma()[i]));
            }
            if (points.xSigma().length > 0 && points.xSigma()[i] > 0) {
                bar(bars, y, end(panel.x(), points.x()[i], -points.xSigma()[i]), false,
                        end(panel.x(), points.x()[i], points.xSigma()[i]));
            }
        }
        if (!bars.isEmpty()) {
            svg.append("<path class=\"error\"").append(stroke(Role.DATA, points.series(), seriesCount)).append(" d=\"")
                    .append(bars).append("\"/>\n");
        }
    }

    /** On a logarithmic axis a bar that reaches zero goes to the lower end. */
    private static double end(AxisLayout axis, double value, double sigma) {
        double pixel = axis.pixel(value + sigma);
        return Double.isFinite(pixel) ? pixel : axis.start();
    }

    private static void bar(StringBuilder bars, double at, double from, boolean vertical, double to) {
        if (!Double.isFinite(at) || !Double.isFinite(from) || !Double.isFinite(to)) {
            return;
        }
        if (vertical) {
            bars.append('M').append(clipped(at)).append(' ').append(clipped(from)).append('V').append(clipped(to))
                    .append('M').append(clipped(at - 3)).append(' ').append(clipped(from)).append("h6M")
                    .append(clipped(at - 3)).append(' ').append(clipped(to)).append("h6");
        } else {
            bars.append('M').append(clipped(from)).append(' ').append(clipped(at)).append('H').append(clipped(to))
                    .append('M').append(clipped(from)).append(' ').append(clipped(at - 3)).append("v6M")
                    .append(clipped(to)).append(' ').append(clipped(at - 3)).append("v6");
        }
    }

    private static void bars(Layer.Bars bars, PanelLayout panel, int seriesCount, StringBuilder svg) {
        double zero = panel.y().pixel(Math.max(0, panel.y().range().min()));
        svg.append("<path class=\"bars\" style=\"fill:").append(Palette.series(bars.series(), seriesCount))
                .append("\" d=\"");
        for (int i = 0; i < bars.heights().length; i++) {
            double left = panel.x().pixel(bars.edges()[i]);
            double right = panel.x().pixel(bars.edges()[i + 1]);
            double top = panel.y().pixel(bars.heights()[i]);
            if (Double.isFinite(left) && Double.isFinite(right) && Double.isFinite(top)) {
                svg.append('M').append(clipped(left)).append(' ').append(clipped(zero)).append('V').append(clipped(top))
                        .append('H').append(clipped(right)).append('V').append(clipped(zero)).append('Z');
            }
        }
        svg.append("\"/>\n");
    }

    private static void rule(Layer.Rule rule, PanelLayout panel, StringBuilder svg) {
        double at = rule.vertical() ? panel.x().pixel(rule.at()) : panel.y().pixel(rule.at());
        if (!Double.isFinite(at)) {
            return;
        }
        svg.append("<path class=\"line guide\" d=\"M");
        if (rule.vertical()) {
            svg.append(clipped(at)).append(' ').append(SvgRenderer.number(panel.top())).append('v')
                    .append(SvgRenderer.number(panel.height()));
        } else {
            svg.append(SvgRenderer.number(panel.left())).append(' ').append(clipped(at)).append('h')
                    .append(SvgRenderer.number(panel.width()));
        }
        svg.append("\"/>\n");
    }

    private static void band(Layer.Band band, PanelLayout panel, StringBuilder svg) {
        AxisLayout axis = band.vertical() ? panel.x() : panel.y();
        double a = axis.pixel(Math.max(axis.range().min(), Math.min(axis.range().max(), band.from())));
        double b = axis.pixel(Math.max(axis.range().min(), Math.min(axis.range().max(), band.to())));
        if (!Double.isFinite(a) || !Double.isFinite(b)) {
            return;
        }
        double low = Math.min(a, b);
        double length = Math.abs(b - a);
        svg.append("<rect class=\"band\" x=\"").append(SvgRenderer.number(band.vertical() ? low : panel.left()))
                .append("\" y=\"").append(SvgRenderer.number(band.vertical() ? panel.top() : low)).append("\" width=\"")
                .append(SvgRenderer.number(band.vertical() ? length : panel.width())).append("\" height=\"")
                .append(SvgRenderer.number(band.vertical() ? panel.height() : length)).append("\"/>\n");
    }

    /** Values for a script that shows the nearest point: display units, six digits. */
    private static String hover(String name, PixelPath path, double[] x, double[] y, PanelLayout panel) {
        if (path.indices().length > 4000) {
            return " data-name=\"" + SvgRenderer.escape(name) + "\"";
        }
        double fx = panel.x().prefix().factor();
        double fy = panel.y().prefix().factor();
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < path.indices().length; i++) {
            if (!Double.isNaN(path.x()[i])) {
                values.append(values.isEmpty() ? "" : " ").append(SvgRenderer.number(path.x()[i])).append(' ')
                        .append(SvgRenderer.number(path.y()[i])).append(' ').append(value(x[path.indices()[i]] / fx))
                        .append(' ').append(value(y[path.indices()[i]] / fy));
            }
        }
        return " data-name=\"" + SvgRenderer.escape(name) + "\" data-points=\"" + values + "\"";
    }

    private static String value(double value) {
        String text = String.format(Locale.ROOT, "%.6g", value);
        return text.indexOf('e') < 0 && text.indexOf('.') >= 0 ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
