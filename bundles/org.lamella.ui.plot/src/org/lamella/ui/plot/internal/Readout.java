/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lamella.plot.layout.AxisLayout;
import org.lamella.plot.layout.NearestPoint;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.PlotAxis;

/** Values as the readout shows them: with the axis' unit, and not more digits than a pixel stands for. */
final class Readout {

    private static final int MOST_DECIMALS = 12;

    private Readout() {
    }

    /** The values at a pixel. */
    static List<String> at(PanelLayout panel, double pixelX, double pixelY) {
        return List.of(panel.x().axis().label() + " " + value(panel.x(), panel.x().value(pixelX), 1),
                panel.y().axis().label() + " " + value(panel.y(), panel.y().value(pixelY), 1));
    }

    /** A point of a series, with a digit more than a pixel stands for. */
    static List<String> of(PanelLayout panel, NearestPoint point) {
        List<String> lines = new ArrayList<>();
        Layer layer = panel.panel().layers().get(point.layer());
        if (layer instanceof Layer.Points points && !points.labels().isEmpty()) {
            lines.add(points.labels().get(point.index()));
        } else {
            lines.add(name(panel, point.layer()) + " #" + (point.index() + 1));
        }
        String x = value(panel.x(), point.x(), 0.1);
        String y = value(panel.y(), point.y(), 0.1);
        if (layer instanceof Layer.Points points) {
            x += sigma(panel.x(), points.xSigma(), point.index());
            y += sigma(panel.y(), points.ySigma(), point.index());
        }
        lines.add(panel.x().axis().label() + " " + x);
        lines.add(panel.y().axis().label() + " " + y);
        return lines;
    }

    private static String sigma(AxisLayout axis, double[] sigma, int index) {
        return sigma.length == 0 || !(sigma[index] > 0) ? ""
                : " ± " + typographic(String.format(Locale.ROOT, "%.2g", sigma[index] / axis.prefix().factor()));
    }

    /** Of several layers of a series one carries the name. */
    static String name(PanelLayout panel, int layer) {
        for (int i = layer; i >= 0; i--) {
            String name = panel.panel().layers().get(i).name();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return panel.panel().y().label();
    }

    /** A value with its unit; {@code pixels} is the step that shall be seen. */
    static String value(AxisLayout axis, double value, double pixels) {
        double shown = value / axis.prefix().factor();
        String unit = axis.prefix().symbol() + axis.axis().unit();
        String number;
        if (axis.axis().scale() == PlotAxis.Scale.LOG) {
            number = plain(String.format(Locale.ROOT, "%.4g", shown));
        } else {
            double step = pixels * axis.range().span() / Math.abs(axis.end() - axis.start()) / axis.prefix().factor();
            int decimals = (int) Math.clamp(Math.ceil(-Math.log10(step)), 0, MOST_DECIMALS);
            boolean readable = Math.abs(shown) < 1e7 && step > 1e-9;
            number = String.format(Locale.ROOT, readable ? "%." + decimals + "f" : "%.8g", shown);
        }
        return typographic(number) + (unit.isEmpty() ? "" : " " + unit);
    }

    private static String plain(String number) {
        return number.indexOf('e') < 0 && number.indexOf('.') >= 0 ? number.replaceFirst("\\.?0+$", "") : number;
    }

    private static String typographic(String number) {
        return (number.matches("-0\\.?0*") ? number.substring(1) : number).replace('-', '−');
    }
}
