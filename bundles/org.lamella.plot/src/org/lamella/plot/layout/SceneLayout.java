/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.ArrayList;
import java.util.List;

import org.lamella.data.unit.SiPrefix;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.Scene;

/**
 * A scene with the place of everything, in pixels from the upper left corner.
 *
 * @param width of the whole
 * @param height of the whole
 * @param panels from top to bottom
 */
public record SceneLayout(double width, double height, List<PanelLayout> panels) {

    /** Mean width of a character of the labels' font, pixels. */
    public static final double CHARACTER = 7.2;
    /** Height of a line of text, pixels. */
    public static final double LINE = 17;
    /** Width of a legend's symbol with the room behind it, pixels. */
    public static final double LEGEND_SYMBOL = 26;

    private static final double RIGHT = 16;
    private static final double TOP = 8;
    /** Room for the labels of the x axis. */
    static final double BOTTOM = 46;
    private static final double GAP = 14;
    private static final double COLOUR_BAR = 86;
    private static final double PIXELS_PER_TICK_X = 84;
    private static final double PIXELS_PER_TICK_Y = 44;
    /** A data area is never smaller, also where there is no room for one. */
    private static final double SMALLEST = 40;
    private static final int MOST_LEGEND_ENTRIES = 14;
    /** Keys leave their usual place beside a picture when it grows by this factor. */
    private static final double WORTH_MOVING = 1.1;

    /** Lays a scene out. */
    public static SceneLayout of(Scene scene, double width, double height) {
        List<Panel> panels = scene.panels();
        Range x = Range.of(panels.getFirst().x(), panels, true);
        double left = leftMargin(panels, height);
        double keysHeight = keysBelow(panels, x, width - left - RIGHT, height - TOP - BOTTOM);
        double keys = keysHeight > 0 ? 0
                : panels.stream().flatMap(p -> p.layers().stream()).mapToDouble(SceneLayout::keyWidth).max().orElse(0);
        double areaWidth = Math.max(SMALLEST, width - left - RIGHT - keys);
        double weights = panels.stream().mapToDouble(Panel::weight).sum();
        double legends = panels.stream().mapToDouble(p -> legendHeight(p, areaWidth)).sum();
        double free = height - TOP - BOTTOM - GAP * (panels.size() - 1) - legends - keysHeight;
        List<PanelLayout> placed = new ArrayList<>();
        double top = TOP;
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            double legendHeight = legendHeight(panel, areaWidth);
            double areaHeight = Math.max(SMALLEST, free * panel.weight() / weights);
            placed.add(place(panel, x, left, top + legendHeight, areaWidth, areaHeight, i == panels.size() - 1,
                    legend(panel, left, top, areaWidth), keysHeight > 0));
            top += legendHeight + areaHeight + GAP;
        }
        return new SceneLayout(width, height, List.copyOf(placed));
    }

    /** Room beside the panel for what tells the colours. */
    private static double keyWidth(Layer layer) {
        return switch (layer) {
            case Layer.Map _ -> COLOUR_BAR;
            case Layer.Picture picture -> PictureLayout.keyWidth(picture);
            default -> 0;
        };
    }

    /**
     * The height of a picture's keys below it, where it becomes larger so than with its keys beside it; else 0.
     *
     * @param width that picture and keys have together
     * @param height likewise
     */
    private static double keysBelow(List<Panel> panels, Range x, double width, double height) {
        Panel panel = panels.getFirst();
        if (panels.size() != 1 || !panel.equalAspect()) {
            return 0;
        }
        List<Layer.Picture> pictures = panel.layers().stream().filter(Layer.Picture.class::isInstance)
                .map(Layer.Picture.class::cast).filter(p -> !p.keys().isEmpty()).toList();
        if (pictures.size() != 1) {
            return 0;
        }
        Range y = Range.of(panel.y(), panels, false);
        double beside = PictureLayout.keyWidth(pictures.getFirst());
        double below = PictureLayout.keyHeight(pictures.getFirst(), width);
        double scaleBeside = Math.min((width - beside) / x.span(), height / y.span());
        double scaleBelow = Math.min(width / x.span(), (height - below) / y.span());
        return scaleBelow > WORTH_MOVING * scaleBeside ? below : 0;
    }

    private static PanelLayout place(Panel panel, Range sharedX, double left, double top, double width, double height,
            boolean last, List<PanelLayout.LegendEntry> legend, boolean keysBelow) {
        Range x = sharedX;
        Range y = Range.of(panel.y(), List.of(panel), false);
        double usedWidth = width;
        double usedHeight = height;
        if (panel.equalAspect()) {
            double perPixel = Math.max(x.span() / width, y.span() / height);
            boolean hasMap = panel.layers().stream().anyMatch(Layer::covers);
            if (hasMap) {
                usedWidth = x.span() / perPixel;
                usedHeight = y.span() / perPixel;
            } else {
                x = x.stretchedTo(perPixel * width);
                y = y.stretchedTo(perPixel * height);
            }
        }
        AxisLayout xAxis = AxisLayout.of(panel.x(), x, left, left + usedWidth, PIXELS_PER_TICK_X);
        AxisLayout yAxis = AxisLayout.of(panel.y(), y, top + usedHeight, top, PIXELS_PER_TICK_Y);
        if (panel.equalAspect() && panel.x().unit().equals(panel.y().unit())) {
            // equally long and then read in different units would mislead
            SiPrefix larger = xAxis.prefix().exponent() > yAxis.prefix().exponent() ? xAxis.prefix() : yAxis.prefix();
            xAxis = xAxis.in(larger, PIXELS_PER_TICK_X);
            yAxis = yAxis.in(larger, PIXELS_PER_TICK_Y);
        }
        return new PanelLayout(panel, left, top, usedWidth, usedHeight, xAxis, yAxis, last, legend, keysBelow);
    }

    /** Room for the longest tick label of all panels, so that their data areas stand one above the other. */
    private static double leftMargin(List<Panel> panels, double height) {
        int longest = 1;
        for (Panel panel : panels) {
            Range range = Range.of(panel.y(), List.of(panel), false);
            AxisLayout axis = AxisLayout.of(panel.y(), range, height / panels.size(), 0, PIXELS_PER_TICK_Y);
            longest = Math.max(longest, axis.ticks().labels().stream().mapToInt(String::length).max().orElse(1));
        }
        return 40 + Math.max(3, longest) * CHARACTER;
    }

    private static List<Integer> named(Panel panel) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < panel.layers().size(); i++) {
            Layer layer = panel.layers().get(i);
            boolean inLegend = !(layer instanceof Layer.Rule) && !layer.covers();
            if (!layer.name().isEmpty() && inLegend) {
                named.add(i);
            }
        }
        return named.size() <= MOST_LEGEND_ENTRIES ? named
                : thinned(named);
    }

    /** Of very many series the first, the last and some between tell how the colours run. */
    private static List<Integer> thinned(List<Integer> named) {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < MOST_LEGEND_ENTRIES; i++) {
            some.add(named.get((int) Math.round(i * (named.size() - 1) / (MOST_LEGEND_ENTRIES - 1.0))));
        }
        return some;
    }

    private static List<PanelLayout.LegendEntry> legend(Panel panel, double left, double top, double width) {
        List<PanelLayout.LegendEntry> entries = new ArrayList<>();
        double x = left;
        double y = top + LINE / 2;
        for (int index : named(panel)) {
            String text = panel.layers().get(index).name();
            double needed = LEGEND_SYMBOL + text.length() * CHARACTER + 14;
            if (x > left && x + needed > left + width) {
                x = left;
                y += LINE;
            }
            entries.add(new PanelLayout.LegendEntry(index, text, x, y));
            x += needed;
        }
        return entries;
    }

    private static double legendHeight(Panel panel, double width) {
        List<PanelLayout.LegendEntry> entries = legend(panel, 0, 0, width);
        return entries.isEmpty() ? 4 : entries.getLast().y() + LINE / 2 + 4;
    }
}
