/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;

/**
 * How somebody looks at a scene: which part, on which scales, without which series. The scene itself is not changed; a
 * view makes another scene of it, which every renderer draws, so that an export is what was seen.
 *
 * @param x shown range along x; nothing shows all
 * @param y shown range along y by panel; a panel that is missing shows all
 * @param hidden series that are not drawn
 * @param xScale scale of the x axis in place of the scene's own
 * @param yScale scale of the y axis by panel, in place of the scene's own
 * @param equalAspect whether one unit is equally long on both axes, in place of the scene's own
 * @param errorBars whether error bars are drawn
 */
public record SceneView(Optional<Range> x, Map<Integer, Range> y, Set<Series> hidden, Optional<PlotAxis.Scale> xScale,
        Map<Integer, PlotAxis.Scale> yScale, Optional<Boolean> equalAspect, boolean errorBars) {

    /** Everything as the scene has it. */
    public static final SceneView ALL = new SceneView(Optional.empty(), Map.of(), Set.of(), Optional.empty(), Map.of(),
            Optional.empty(), true);

    private static final double[] NONE = new double[0];

    /**
     * What an entry of the legend stands for.
     *
     * @param panel index of the panel in the scene
     * @param layer index of the named layer in the panel
     */
    public record Series(int panel, int layer) {
    }

    /** Copies the collections. */
    public SceneView {
        y = Map.copyOf(y);
        hidden = Set.copyOf(hidden);
        yScale = Map.copyOf(yScale);
    }

    /** The same with other ranges. */
    public SceneView showing(Optional<Range> otherX, Map<Integer, Range> otherY) {
        return new SceneView(otherX, otherY, hidden, xScale, yScale, equalAspect, errorBars);
    }

    /** The same with another range along x. */
    public SceneView showingX(Range range) {
        return showing(Optional.of(range), y);
    }

    /** The same with another range along y in one panel. */
    public SceneView showingY(int panel, Range range) {
        Map<Integer, Range> ranges = new HashMap<>(y);
        ranges.put(panel, range);
        return showing(x, ranges);
    }

    /** The same with everything in sight. */
    public SceneView showingAll() {
        return showing(Optional.empty(), Map.of());
    }

    /** A shown series is hidden, a hidden one shown. */
    public SceneView toggled(Series series) {
        Set<Series> others = new HashSet<>(hidden);
        if (!others.remove(series)) {
            others.add(series);
        }
        return new SceneView(x, y, others, xScale, yScale, equalAspect, errorBars);
    }

    /** The same with another scale along x, with everything in sight along x. */
    public SceneView withXScale(PlotAxis.Scale scale) {
        return new SceneView(Optional.empty(), y, hidden, Optional.of(scale), yScale, equalAspect, errorBars);
    }

    /** The same with another scale along y in one panel, with everything in sight along it. */
    public SceneView withYScale(int panel, PlotAxis.Scale scale) {
        Map<Integer, PlotAxis.Scale> scales = new HashMap<>(yScale);
        scales.put(panel, scale);
        Map<Integer, Range> ranges = new HashMap<>(y);
        ranges.remove(panel);
        return new SceneView(x, ranges, hidden, xScale, scales, equalAspect, errorBars);
    }

    /** The same with or without equal axes. */
    public SceneView withEqualAspect(boolean equal) {
        return withEqualAspect(Optional.of(equal));
    }

    SceneView withEqualAspect(Optional<Boolean> equal) {
        return new SceneView(x, y, hidden, xScale, yScale, equal, errorBars);
    }

    /** The same with or without error bars. */
    public SceneView withErrorBars(boolean drawn) {
        return new SceneView(x, y, hidden, xScale, yScale, equalAspect, drawn);
    }

    /** The scene as it is seen, without what is hidden. */
    public Scene of(Scene scene) {
        return of(scene, false);
    }

    /**
     * The scene as it is seen.
     *
     * @param scene to be seen
     * @param keepsNames whether hidden series stay in the legend, for somebody who may want them back
     */
    public Scene of(Scene scene, boolean keepsNames) {
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < scene.panels().size(); i++) {
            Panel panel = scene.panels().get(i);
            List<Layer> layers = new ArrayList<>();
            for (int k = 0; k < panel.layers().size(); k++) {
                Layer layer = panel.layers().get(k);
                layers.add(isHidden(panel, i, k) ? emptied(layer, keepsNames) : withErrorBars(layer));
            }
            PlotAxis xAxis = axis(panel.x(), xScale, x);
            PlotAxis yAxis = axis(panel.y(), Optional.ofNullable(yScale.get(i)), Optional.ofNullable(y.get(i)));
            boolean linear = xAxis.scale() == yAxis.scale() && xAxis.scale() == PlotAxis.Scale.LINEAR;
            panels.add(new Panel(xAxis, yAxis, linear && equalAspect.orElse(panel.equalAspect()), panel.weight(),
                    layers));
        }
        return new Scene(scene.id(), scene.title(), scene.description(), panels);
    }

    /** Another scale lets go of the ends that the scene asks for: zero has no place on a logarithmic axis. */
    private static PlotAxis axis(PlotAxis axis, Optional<PlotAxis.Scale> scale, Optional<Range> range) {
        PlotAxis scaled = scale.isEmpty() || scale.get() == axis.scale() ? axis
                : new PlotAxis(axis.label(), axis.unit(), scale.get(), axis.reversed(), Double.NaN, Double.NaN);
        return range.map(r -> scaled.between(r.min(), r.max())).orElse(scaled);
    }

    /** Whether a layer is hidden, by itself or with the named one that it belongs to. */
    public boolean isHidden(Panel panel, int panelIndex, int layer) {
        return !hidden.isEmpty() && hidden.contains(new Series(panelIndex, owner(panel, layer)));
    }

    /** A series may have several layers of which one carries the name: the half cycles of a cycle. */
    private static int owner(Panel panel, int index) {
        Layer layer = panel.layers().get(index);
        if (!layer.name().isEmpty()) {
            return index;
        }
        for (int i = index - 1; i >= 0; i--) {
            Layer other = panel.layers().get(i);
            if (!other.name().isEmpty() && other.getClass() == layer.getClass() && other.role() == layer.role()
                    && number(other) == number(layer)) {
                return i;
            }
        }
        return index;
    }

    private static int number(Layer layer) {
        return switch (layer) {
            case Layer.Line line -> line.series();
            case Layer.Points points -> points.series();
            case Layer.Bars bars -> bars.series();
            default -> 0;
        };
    }

    private Layer withErrorBars(Layer layer) {
        return layer instanceof Layer.Points p && !errorBars
                ? new Layer.Points(p.name(), p.role(), p.series(), p.x(), p.y(), NONE, NONE, p.labels()) : layer;
    }

    /** A layer that draws nothing and keeps its number, so that the others keep their colours. */
    private static Layer emptied(Layer layer, boolean keepsName) {
        String name = keepsName ? layer.name() : "";
        return switch (layer) {
            case Layer.Line line -> new Layer.Line(name, line.role(), line.series(), NONE, NONE);
            case Layer.Points points -> Layer.Points.of(name, points.role(), points.series(), NONE, NONE);
            case Layer.Bars bars -> new Layer.Bars(name, bars.role(), bars.series(), new double[] { Double.NaN }, NONE);
            case Layer.Band band -> new Layer.Band(name, band.role(), band.vertical(), Double.NaN, Double.NaN);
            case Layer.Rule rule -> new Layer.Rule(name, rule.role(), rule.vertical(), Double.NaN);
            case Layer.Note _ -> new Layer.Note("", Double.NaN, Double.NaN);
            case Layer.Map map -> map;
            case Layer.Picture picture -> picture;
        };
    }
}
