/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.raster.RasterRenderer;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;
import org.lamella.plot.table.SceneCsv;

/**
 * What leaves a plot: exactly what is seen, without the series that are hidden.
 *
 * @param scene the plot
 * @param view how it is looked at
 * @param width in points
 * @param height in points
 * @param theme colours of a PNG; an SVG follows its reader
 */
public record PlotExport(Scene scene, SceneView view, int width, int height, Theme theme) {

    /** An SVG file. */
    public String svg() {
        return new SvgRenderer(width, height).file(view.of(scene));
    }

    /** A picture with this many pixels for a point: 1 for a screen, 4 for a page. */
    public Pixels pixels(double scale) {
        return new RasterRenderer(theme, scale).draw(SceneLayout.of(view.of(scene), width, height),
                java.util.Set.of());
    }

    /** All numbers of the series that are not hidden, also those outside of the view. */
    public String csv() {
        return SceneCsv.of(view.showingAll().of(scene));
    }
}
