/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Role;

/** Draws the layers of a panel. */
final class RasterLayer {

    /** From this many points on markers are small, so that they do not hide each other. */
    private static final int MANY_POINTS = 400;
    /** From this many points on dots stand on whole pixels. */
    private static final int VERY_MANY_POINTS = 40_000;
    /** Length of the lines of a panel up to which strokes are smooth, in device pixels; more fill it anyhow. */
    private static final double SMOOTH = 250_000;
    /** So many lines with so many points on average are crowded from the first one on. */
    private static final int CROWD = 30;
    private static final int CROWD_POINTS = 3_000;
    /** Noise within a column is drawn as one upright stroke from this height on, in device pixels. */
    private static final double NOISE = 3;
    /** Points up to which a line is dashed. */
    private static final int DASHED = 20_000;
    /** Marks of features up to which they are circles. */
    private static final int CIRCLES = 2_000;

    private final PanelLayout panel;
    private final int count;
    private final Pen pen;
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final PixelLine reduced;
    private final Coverage coverage;
    private double drawn;

    RasterLayer(PanelLayout panel, int count, Pen pen) {
        this.panel = panel;
        this.count = count;
        this.pen = pen;
        double scale = pen.scale();
        this.left = Math.clamp((int) Math.round(panel.left() * scale), 0, pen.pixels().width());
        this.top = Math.clamp((int) Math.round(panel.top() * scale), 0, pen.pixels().height());
        this.width = Math.clamp(Math.round((panel.left() + panel.width()) * scale) - left, 0,
                pen.pixels().width() - left);
        this.height = Math.clamp(Math.round((panel.top() + panel.height()) * scale) - top, 0,
                pen.pixels().height() - top);
        this.coverage = new Coverage(width, height);
        this.drawn = isCrowd(panel.panel().layers()) ? Double.POSITIVE_INFINITY : 0;
        this.reduced = new PixelLine(panel.x(), panel.y(), left / scale, top / scale, scale, width);
    }

    private static boolean isCrowd(List<Layer> layers) {
        long lines = 0;
        long points = 0;
        for (Layer layer : layers) {
            if (layer instanceof Layer.Line line) {
                lines++;
                points += line.x().length;
            }
        }
        return lines >= CROWD && points >= lines * CROWD_POINTS;
    }

    void draw(Layer layer) {
        if (width == 0 || height == 0) {
            return;
        }
        switch (layer) {
            case Layer.Line line -> line(line);
            case Layer.Points points -> points(points);
            case Layer.Bars bars -> bars(bars);
            case Layer.Map map -> RasterMap.draw(map, panel, pen);
            case Layer.Picture picture -> RasterPicture.draw(picture, panel, pen);
            case Layer.Rule rule -> rule(rule);
            case Layer.Band band -> band(band);
            case Layer.Note _ -> {
                // texts are placed after all layers, where they are not covered
            }
        }
    }

    private void paint(int rgb) {
        coverage.paint(rgb, pen.pixels().argb(), pen.pixels().width(), left, top);
    }

    private void line(Layer.Line line) {
        int colour = Strokes.colour(line.role(), line.series(), count, pen.theme());
        double strokeWidth = Strokes.width(line.role());
        double radius = strokeWidth / 2 * pen.scale();
        float[] dashes = Strokes.dashes(line.role());
        if (dashes.length == 0 && drawn > SMOOTH * pen.scale()) {
            CrowdedLine crowded = new CrowdedLine(coverage, radius, colour, pen.pixels(), left, top, width, height);
            reduced.columns(line.x(), line.y(), crowded);
            crowded.finish();
            return;
        }
        reduced.reduce(line.x(), line.y());
        if (dashes.length > 0 && reduced.size() <= DASHED) {
            pen.stroke(path(), colour, strokeWidth, dashes);
            return;
        }
        drawn += reduced.length();
        smooth(radius);
        paint(colour);
    }

    private void smooth(double radius) {
        int next;
        boolean noisy = false;
        for (int i = 0; i < reduced.size(); i = next) {
            next = reduced.next(i);
            if (Double.isNaN(reduced.x(i))) {
                continue;
            }
            int from = before(i);
            boolean noise = isNoise(i, next);
            if (noise && noisy && Math.abs(reduced.x(i) - reduced.x(from)) < 2) {
                // the way from the column before is part of the same upright stroke, nobody can tell
                upright(from, i, next, radius);
            } else {
                segment(from, i, radius);
                if (noise) {
                    upright(i, i, next, radius);
                } else {
                    for (int j = i + 1; j < next; j++) {
                        segment(j - 1, j, radius);
                    }
                }
            }
            noisy = noise;
        }
    }

    /** A point between two gaps is a dot. */
    private int before(int i) {
        return i > 0 && !Double.isNaN(reduced.x(i - 1)) ? i - 1 : i;
    }

    private void segment(int from, int to, double radius) {
        coverage.stroke(reduced.x(from), reduced.y(from), reduced.x(to), reduced.y(to), radius);
    }

    /** Whether the points of a column go to and fro, so that only how far they go can be seen. */
    private boolean isNoise(int from, int to) {
        if (to - from <= 2) {
            return false;
        }
        double low = reduced.y(from);
        double high = low;
        for (int i = from + 1; i < to; i++) {
            low = Math.min(low, reduced.y(i));
            high = Math.max(high, reduced.y(i));
        }
        return high - low > NOISE;
    }

    private void upright(int before, int from, int to, double radius) {
        double low = reduced.y(before);
        double high = low;
        for (int i = from; i < to; i++) {
            low = Math.min(low, reduced.y(i));
            high = Math.max(high, reduced.y(i));
        }
        coverage.upright((reduced.x(from) + reduced.x(to - 1)) / 2, low, high, radius);
    }

    private Path2D path() {
        Path2D path = new Path2D.Double();
        boolean draws = false;
        for (int i = 0; i < reduced.size(); i++) {
            double x = (left + Math.clamp(reduced.x(i), -20_000, 20_000)) / pen.scale();
            double y = (top + Math.clamp(reduced.y(i), -20_000, 20_000)) / pen.scale();
            if (Double.isNaN(x)) {
                draws = false;
            } else if (draws) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                draws = true;
            }
        }
        return path;
    }

    private void points(Layer.Points points) {
        errorBars(points);
        int n = points.x().length;
        if (points.role() == Role.FEATURE && n <= CIRCLES) {
            int colour = pen.theme().series(points.series(), count);
            for (int i = 0; i < n; i++) {
                double x = panel.x().pixel(points.x()[i]);
                double y = panel.y().pixel(points.y()[i]);
                if (Double.isFinite(x) && Double.isFinite(y)) {
                    Ellipse2D circle = RasterLegend.circle(x, y, Strokes.FEATURE_RADIUS);
                    pen.fill(circle, pen.theme().paper(), 1);
                    pen.stroke(circle, colour, Strokes.FEATURE);
                }
            }
            return;
        }
        double radius = (n > MANY_POINTS ? Strokes.SMALL_DOT : Strokes.DOT) * pen.scale();
        for (int i = 0; i < n; i++) {
            double x = reduced.pixelX(points.x()[i]);
            double y = reduced.pixelY(points.y()[i]);
            if (n > VERY_MANY_POINTS) {
                coverage.mark(x, y);
            } else if (x > -radius && x < width + radius) {
                coverage.dot(x, y, radius);
            }
        }
        if (n > VERY_MANY_POINTS) {
            coverage.spread(radius);
        }
        paint(Strokes.colour(points.role(), points.series(), count, pen.theme()));
    }

    private void errorBars(Layer.Points points) {
        if (points.xSigma().length == 0 && points.ySigma().length == 0) {
            return;
        }
        for (int i = 0; i < points.x().length; i++) {
            double x = reduced.pixelX(points.x()[i]);
            double y = reduced.pixelY(points.y()[i]);
            if (points.ySigma().length > 0 && points.ySigma()[i] > 0) {
                bar(x, end(points.y()[i] - points.ySigma()[i], false),
                        end(points.y()[i] + points.ySigma()[i], false), true);
            }
            if (points.xSigma().length > 0 && points.xSigma()[i] > 0) {
                bar(y, end(points.x()[i] - points.xSigma()[i], true),
                        end(points.x()[i] + points.xSigma()[i], true), false);
            }
        }
        paint(pen.theme().series(points.series(), count));
    }

    /** On a logarithmic axis a bar that reaches zero goes to the lower end. */
    private double end(double value, boolean alongX) {
        double pixel = alongX ? reduced.pixelX(value) : reduced.pixelY(value);
        AxisLayout axis = alongX ? panel.x() : panel.y();
        return Double.isFinite(pixel) ? pixel
                : alongX ? reduced.pixelX(axis.range().min()) : reduced.pixelY(axis.range().min());
    }

    private void bar(double at, double from, double to, boolean vertical) {
        if (!Double.isFinite(at) || !Double.isFinite(from) || !Double.isFinite(to)) {
            return;
        }
        double radius = Strokes.ERROR / 2 * pen.scale();
        double cap = 3 * pen.scale();
        if (vertical) {
            coverage.stroke(at, from, at, to, radius);
            coverage.stroke(at - cap, from, at + cap, from, radius);
            coverage.stroke(at - cap, to, at + cap, to, radius);
        } else {
            coverage.stroke(from, at, to, at, radius);
            coverage.stroke(from, at - cap, from, at + cap, radius);
            coverage.stroke(to, at - cap, to, at + cap, radius);
        }
    }

    private void bars(Layer.Bars bars) {
        double zero = panel.y().pixel(Math.max(0, panel.y().range().min()));
        Path2D path = new Path2D.Double();
        double narrowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < bars.heights().length; i++) {
            double from = panel.x().pixel(bars.edges()[i]);
            double to = panel.x().pixel(bars.edges()[i + 1]);
            double end = panel.y().pixel(bars.heights()[i]);
            boolean seen = Math.max(from, to) >= panel.left()
                    && Math.min(from, to) <= panel.left() + panel.width() && Double.isFinite(end);
            if (seen) {
                double outer = Math.clamp(end, -20_000, 20_000);
                path.append(new Rectangle2D.Double(Math.min(from, to), Math.min(outer, zero), Math.abs(to - from),
                        Math.abs(outer - zero)), false);
                narrowest = Math.min(narrowest, Math.abs(to - from));
            }
        }
        pen.fill(path, pen.theme().series(bars.series(), count), 0.75);
        if (narrowest > 2 && narrowest < Double.POSITIVE_INFINITY) {
            pen.stroke(path, pen.theme().paper(), 0.5);
        }
    }

    private void rule(Layer.Rule rule) {
        double at = rule.vertical() ? panel.x().pixel(rule.at()) : panel.y().pixel(rule.at());
        if (Double.isFinite(at) && Math.abs(at) < 20_000) {
            Line2D line = rule.vertical() ? new Line2D.Double(at, panel.top(), at, panel.top() + panel.height())
                    : new Line2D.Double(panel.left(), at, panel.left() + panel.width(), at);
            pen.stroke(line, pen.theme().soft(), Strokes.GUIDE, Strokes.dashes(Role.GUIDE));
        }
    }

    private void band(Layer.Band band) {
        AxisLayout axis = band.vertical() ? panel.x() : panel.y();
        double a = axis.pixel(Math.clamp(band.from(), axis.range().min(), axis.range().max()));
        double b = axis.pixel(Math.clamp(band.to(), axis.range().min(), axis.range().max()));
        if (Double.isFinite(a) && Double.isFinite(b)) {
            double low = Math.min(a, b);
            double length = Math.abs(b - a);
            pen.box(band.vertical() ? low : panel.left(), band.vertical() ? panel.top() : low,
                    band.vertical() ? length : panel.width(), band.vertical() ? panel.height() : length,
                    pen.theme().soft(), 0.14);
        }
    }
}
