/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.Optional;

import org.lamella.data.unit.SiPrefix;
import org.lamella.plot.scene.Layer;

/**
 * A map with the places of its picture, its colour bar and its scale bar, in pixels.
 *
 * @param map what is drawn
 * @param min value at the colour map's lower end
 * @param max value at its upper end
 * @param left where the first column begins
 * @param top where the first row begins; below {@code bottom} if the rows run upwards
 * @param right where the last column ends
 * @param bottom where the last row ends
 * @param colourBar beside the data area
 * @param scaleBar within the data area, where the map asks for it
 */
public record MapLayout(Layer.Map map, double min, double max, double left, double top, double right, double bottom,
        ColourBar colourBar, Optional<ScaleBar> scaleBar) {

    private static final double FLAT = 1e-3;

    /**
     * The colours with their values.
     *
     * @param left left edge
     * @param top upper edge, at the largest value
     * @param width of the colours
     * @param height of the colours
     * @param ticks in the prefixed unit
     * @param shares where each major tick lies, 0 at the lower end, 1 at the upper
     * @param title name and unit
     */
    public record ColourBar(double left, double top, double width, double height, Ticks ticks, double[] shares,
            String title) {

        private static final double WIDTH = 14;

        static ColourBar of(Layer.Map map, double min, double max, PanelLayout panel) {
            SiPrefix prefix = SiPrefix.of(Math.max(Math.abs(min), Math.abs(max)), map.unit());
            Ticks ticks = Ticks.linear(min / prefix.factor(), max / prefix.factor(),
                    Math.max(2, (int) (panel.height() / 50)));
            double[] shares = new double[ticks.major().length];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = (ticks.major()[i] * prefix.factor() - min) / (max - min);
            }
            String unit = prefix.symbol() + map.unit();
            return new ColourBar(panel.left() + panel.width() + 14, panel.top(), WIDTH, panel.height(), ticks, shares,
                    unit.isEmpty() ? map.name() : map.name() + " / " + unit);
        }

        /** The pixel of a major tick. */
        public double tickPixel(int tick) {
            return top + height * (1 - shares[tick]);
        }

        /** The middle line of the title, which runs downwards. */
        public double titleX() {
            return left + width + 46;
        }
    }

    /**
     * A length to compare with.
     *
     * @param x left end
     * @param y upper edge
     * @param length in pixels
     * @param text the length in words
     */
    public record ScaleBar(double x, double y, double length, String text) {

        static ScaleBar of(PanelLayout panel) {
            double span = panel.x().range().span();
            RoundLength round = RoundLength.upTo(span / 4, panel.x().axis().unit());
            return new ScaleBar(panel.left() + 12, panel.top() + panel.height() - 14,
                    panel.width() * round.value() / span, round.text());
        }
    }

    /** Lays a map out; nothing if it has no number. */
    public static Optional<MapLayout> of(Layer.Map map, PanelLayout panel) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : map.values()) {
            if (Double.isFinite(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
            }
        }
        if (min > max) {
            return Optional.empty();
        }
        if (map.to() > map.from()) {
            min = map.from();
            max = map.to();
        } else if (max > min && max - min < FLAT * Math.max(Math.abs(min), Math.abs(max))) {
            // ticks of a scale that tells nothing would be as long as their numbers
            min = max - FLAT * Math.max(Math.abs(min), Math.abs(max));
        }
        double high = max > min ? max : min + 1;
        int rows = map.values().length / map.width();
        return Optional.of(new MapLayout(map, min, high, panel.x().pixel(map.x0() - map.stepX() / 2),
                panel.y().pixel(map.y0() - map.stepY() / 2),
                panel.x().pixel(map.x0() + (map.width() - 0.5) * map.stepX()),
                panel.y().pixel(map.y0() + (rows - 0.5) * map.stepY()), ColourBar.of(map, min, high, panel),
                map.scaleBar() ? Optional.of(ScaleBar.of(panel)) : Optional.empty()));
    }
}
