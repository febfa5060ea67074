/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.lamella.plot.layout.SceneView;
import org.lamella.plot.scene.Scene;

/** Plots that show the same range along x: zoom one and the others follow, if they have the same unit there. */
public final class AxisLink {

    private final Set<PlotCanvas> canvases = new LinkedHashSet<>();
    private boolean following;

    /** Links a plot until it is disposed of; it takes the range of those that are linked already. */
    public void add(PlotCanvas canvas) {
        if (!canvases.add(canvas)) {
            return;
        }
        canvas.addPlotListener(new PlotListener() {
            @Override
            public void viewChanged(SceneView view) {
                follow(canvas, view);
            }
        });
        canvas.addDisposeListener(e -> canvases.remove(canvas));
        canvases.stream().findFirst().filter(first -> first != canvas)
                .ifPresent(first -> follow(first, first.view()));
    }

    /** Plots go their own ways again. */
    public void remove(PlotCanvas canvas) {
        canvases.remove(canvas);
    }

    private void follow(PlotCanvas leader, SceneView view) {
        if (following || !canvases.contains(leader)) {
            return;
        }
        following = true;
        try {
            for (PlotCanvas canvas : canvases) {
                if (canvas != leader && !canvas.view().x().equals(view.x()) && sameQuantity(canvas, leader)) {
                    canvas.setView(canvas.view().showing(view.x(), canvas.view().y()));
                }
            }
        } finally {
            following = false;
        }
    }

    private static boolean sameQuantity(PlotCanvas one, PlotCanvas other) {
        Optional<String> unit = one.scene().map(AxisLink::unit);
        return unit.isPresent() && unit.equals(other.scene().map(AxisLink::unit));
    }

    private static String unit(Scene scene) {
        return scene.panels().getFirst().x().unit();
    }
}
