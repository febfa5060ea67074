/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.scene;

import java.util.List;

/**
 * One pair of axes and what is drawn between them, the first layer at the bottom.
 *
 * @param x horizontal axis
 * @param y vertical axis
 * @param equalAspect one unit is equally long on both axes, as a Nyquist plot or a map asks for
 * @param weight share of the height that this panel gets among its neighbours
 * @param layers what is drawn
 */
public record Panel(PlotAxis x, PlotAxis y, boolean equalAspect, double weight, List<Layer> layers) {

    /** Copies the layers. */
    public Panel {
        layers = List.copyOf(layers);
    }

    /** A panel of usual height with independent axes. */
    public static Panel of(PlotAxis x, PlotAxis y, List<Layer> layers) {
        return new Panel(x, y, false, 1, layers);
    }

    /** A panel in which one unit is equally long on both axes. */
    public static Panel equal(PlotAxis x, PlotAxis y, List<Layer> layers) {
        return new Panel(x, y, true, 1, layers);
    }

    /** How many series share the colours: one more than the highest number. */
    public int seriesCount() {
        int most = 0;
        for (Layer layer : layers) {
            most = Math.max(most, switch (layer) {
                case Layer.Line line -> line.series();
                case Layer.Points points -> points.series();
                case Layer.Bars bars -> bars.series();
                default -> 0;
            });
        }
        return most + 1;
    }
}
