/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;

/** The entries of the legends of all panels, in the order in which Tab goes through them. */
final class PlotLegend {

    /** An entry: the series and its name. */
    record Entry(SceneView.Series series, String text) {
    }

    private PlotLegend() {
    }

    static List<Entry> entries(SceneLayout layout) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < layout.panels().size(); i++) {
            for (PanelLayout.LegendEntry entry : layout.panels().get(i).legend()) {
                entries.add(new Entry(new SceneView.Series(i, entry.layer()), entry.text()));
            }
        }
        return entries;
    }

    /** The entry at a pixel. */
    static Optional<Entry> at(SceneLayout layout, Point point) {
        return entries(layout).stream()
                .filter(entry -> bounds(layout, entry).filter(box -> box.contains(point)).isPresent()).findFirst();
    }

    static Optional<Rectangle> bounds(SceneLayout layout, Entry entry) {
        if (entry.series().panel() >= layout.panels().size()) {
            return Optional.empty();
        }
        return layout.panels().get(entry.series().panel()).legend().stream()
                .filter(e -> e.layer() == entry.series().layer()).findFirst()
                .map(e -> new Rectangle((int) e.x() - 4, (int) (e.y() - SceneLayout.LINE / 2),
                        (int) (SceneLayout.LEGEND_SYMBOL + e.text().length() * SceneLayout.CHARACTER) + 8,
                        (int) SceneLayout.LINE));
    }
}
