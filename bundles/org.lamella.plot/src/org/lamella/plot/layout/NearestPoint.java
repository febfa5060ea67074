/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.List;
import java.util.Optional;

import org.lamella.plot.scene.Layer;

/**
 * The point of a plot that lies nearest to a pixel.
 *
 * @param layer index of its layer in the panel
 * @param index of the point in the layer
 * @param x value in the axis' unit
 * @param y value in the axis' unit
 * @param pixelX where it is drawn
 * @param pixelY where it is drawn
 */
public record NearestPoint(int layer, int index, double x, double y, double pixelX, double pixelY) {

    /** Finds the point within this distance in pixels. Values are compared before they are turned into pixels. */
    public static Optional<NearestPoint> of(PanelLayout panel, double pixelX, double pixelY, double reach) {
        NearestPoint best = null;
        double bestSquare = reach * reach;
        List<Layer> layers = panel.panel().layers();
        for (int i = 0; i < layers.size(); i++) {
            NearestPoint found = switch (layers.get(i)) {
                case Layer.Line line -> in(panel, i, line.x(), line.y(), pixelX, pixelY, bestSquare);
                case Layer.Points points -> in(panel, i, points.x(), points.y(), pixelX, pixelY, bestSquare);
                default -> null;
            };
            if (found != null) {
                best = found;
                bestSquare = found.squareTo(pixelX, pixelY);
            }
        }
        return Optional.ofNullable(best);
    }

    private static NearestPoint in(PanelLayout panel, int layer, double[] x, double[] y, double pixelX, double pixelY,
            double within) {
        AxisLayout xAxis = panel.x();
        AxisLayout yAxis = panel.y();
        double reach = Math.sqrt(within);
        double a = xAxis.value(pixelX - reach);
        double b = xAxis.value(pixelX + reach);
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        int best = -1;
        double bestSquare = within;
        for (int i = 0; i < x.length; i++) {
            if (x[i] >= low && x[i] <= high) {
                double dx = xAxis.pixel(x[i]) - pixelX;
                double dy = yAxis.pixel(y[i]) - pixelY;
                double square = dx * dx + dy * dy;
                // of points at the same place the last is drawn on top
                if (square <= bestSquare) {
                    bestSquare = square;
                    best = i;
                }
            }
        }
        return best < 0 ? null
                : new NearestPoint(layer, best, x[best], y[best], xAxis.pixel(x[best]), yAxis.pixel(y[best]));
    }

    private double squareTo(double x0, double y0) {
        return (pixelX - x0) * (pixelX - x0) + (pixelY - y0) * (pixelY - y0);
    }
}
