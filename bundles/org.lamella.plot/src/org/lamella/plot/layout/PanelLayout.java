/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.List;

import org.lamella.plot.scene.Panel;

/**
 * A panel with its place.
 *
 * @param panel what is drawn
 * @param left left edge of the data area, pixels
 * @param top upper edge of the data area
 * @param width of the data area
 * @param height of the data area
 * @param x horizontal axis
 * @param y vertical axis
 * @param showsX whether this panel labels the x axis, as the lowest of a stack does
 * @param legend entries with their places, above the data area
 * @param keysBelow whether the keys of a picture stand below the data area and not beside it
 */
public record PanelLayout(Panel panel, double left, double top, double width, double height, AxisLayout x,
        AxisLayout y, boolean showsX, List<LegendEntry> legend, boolean keysBelow) {

    /**
     * A line of the legend.
     *
     * @param layer index of the layer in the panel
     * @param text its name
     * @param x left edge of its symbol, pixels
     * @param y middle, pixels
     */
    public record LegendEntry(int layer, String text, double x, double y) {
    }
}
