/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.Scene;

/**
 * The ranges that show all of a scene as a view has it. To find them all data are looked at; after that every step of a
 * zoom is a matter of a few numbers.
 *
 * @param scene whose data
 * @param view whose hidden series, scales and error bars count; its ranges do not
 * @param x range of all panels
 * @param y range of each panel
 */
public record FittedRanges(Scene scene, SceneView view, Range x, Map<Integer, Range> y) {

    /** Looks at all data. */
    public static FittedRanges of(Scene scene, SceneView view) {
        SceneView all = view.showingAll();
        List<Panel> panels = all.of(scene).panels();
        Map<Integer, Range> y = new HashMap<>();
        for (int i = 0; i < panels.size(); i++) {
            y.put(i, Range.of(panels.get(i).y(), List.of(panels.get(i)), false));
        }
        return new FittedRanges(scene, all, Range.of(panels.getFirst().x(), panels, true), Map.copyOf(y));
    }

    /** Whether the ranges are those of this scene and of what this view shows of it. */
    public boolean suits(Scene other, SceneView otherView) {
        return scene == other && view.equals(otherView.showingAll().withEqualAspect(view.equalAspect()));
    }

    /** The view with a range for every axis. */
    public SceneView completed(SceneView other) {
        Map<Integer, Range> ranges = new HashMap<>(y);
        ranges.putAll(other.y());
        return other.showing(Optional.of(other.x().orElse(x)), ranges);
    }
}
