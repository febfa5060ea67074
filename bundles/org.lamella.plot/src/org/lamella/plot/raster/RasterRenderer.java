/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;

/**
 * Draws scenes as pixels, with the same layout as {@link org.lamella.plot.svg.SvgRenderer}: what stands at a place there
 * stands at the same place here. Series of millions of points are reduced to what the pixels can show. Needs no display;
 * texts are drawn by Java2D, which is loaded with the first picture and not before.
 */
public final class RasterRenderer {

    private static final double GREATEST_SCALE = 16;

    private final Theme theme;
    private final double scale;

    /**
     * A renderer of this look.
     *
     * @param theme colours
     * @param scale pixels of the picture for one of the layout: 1, or 2 for a display of double resolution
     */
    public RasterRenderer(Theme theme, double scale) {
        if (!(scale > 0 && scale <= GREATEST_SCALE)) {
            throw new IllegalArgumentException("A scale of " + scale + " is not between 0 and " + GREATEST_SCALE);
        }
        this.theme = theme;
        this.scale = scale;
    }

    /** Draws all of a scene in this size, in pixels of the layout. */
    public Pixels draw(Scene scene, double width, double height) {
        return draw(SceneLayout.of(scene, width, height), Set.of());
    }

    /**
     * Draws a scene that has been laid out.
     *
     * @param layout what is drawn and where
     * @param hidden series whose names are drawn as switched off
     */
    public Pixels draw(SceneLayout layout, Set<SceneView.Series> hidden) {
        int width = Math.max(1, (int) Math.round(layout.width() * scale));
        int height = Math.max(1, (int) Math.round(layout.height() * scale));
        Pixels pixels = new Pixels(width, height, new int[Math.multiplyExact(width, height)]);
        Arrays.fill(pixels.argb(), 0xff000000 | theme.paper());
        try (Pen pen = new Pen(pixels, theme, scale)) {
            for (int i = 0; i < layout.panels().size(); i++) {
                panel(layout.panels().get(i), i, hidden, pen);
            }
        }
        return pixels;
    }

    private static void panel(PanelLayout panel, int index, Set<SceneView.Series> hidden, Pen pen) {
        List<Layer> layers = panel.panel().layers();
        boolean map = layers.stream().anyMatch(Layer::covers);
        if (!map) {
            RasterAxes.grid(panel, pen);
        }
        int series = panel.panel().seriesCount();
        RasterLayer drawing = new RasterLayer(panel, series, pen);
        pen.clip(panel);
        for (Layer layer : layers) {
            drawing.draw(layer);
        }
        pen.unclip();
        RasterAxes.draw(panel, pen);
        for (PanelLayout.LegendEntry entry : panel.legend()) {
            RasterLegend.draw(layers.get(entry.layer()), entry, series,
                    hidden.contains(new SceneView.Series(index, entry.layer())), pen);
        }
        for (Layer layer : layers) {
            if (layer instanceof Layer.Map one) {
                RasterMap.bars(one, panel, pen);
            } else if (layer instanceof Layer.Picture one) {
                RasterPicture.keys(one, panel, pen);
            }
        }
        pen.labels(panel);
    }
}
