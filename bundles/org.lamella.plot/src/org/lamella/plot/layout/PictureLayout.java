/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.plot.scene.ColourKey;
import org.lamella.plot.scene.Layer;

/**
 * A picture with the places of its keys and its scale bar, in pixels.
 *
 * @param left where the first column begins
 * @param top where the first row begins; below {@code bottom} if the rows run upwards
 * @param right where the last column ends
 * @param bottom where the last row ends
 * @param titles of the keys
 * @param swatches of classes
 * @param figures of keys that are pictures
 * @param scaleBar within the data area, where the picture asks for it
 */
public record PictureLayout(double left, double top, double right, double bottom, List<PlacedText> titles,
        List<Swatch> swatches, List<Figure> figures, Optional<MapLayout.ScaleBar> scaleBar) {

    /** Side of a swatch, pixels. */
    public static final double SWATCH = 12;

    private static final double GAP = 14;
    private static final double FIGURE = 128;
    private static final double FIGURE_BELOW = 112;
    private static final double SMALLEST = 56;
    private static final double SHARE = 0.5;
    private static final double SIDE = 26;
    private static final double LEAST = 86;
    private static final double MOST = 260;

    /**
     * A class in the key.
     *
     * @param category its name and colour
     * @param x left edge of the swatch
     * @param y its upper edge
     */
    public record Swatch(ColourKey.Category category, double x, double y) {

        /** Where the name begins. */
        public double textX() {
            return x + SWATCH + 7;
        }

        /** Base line of the name. */
        public double baseline() {
            return y + SWATCH - 2;
        }
    }

    /**
     * A picture of colours.
     *
     * @param figure what is drawn
     * @param x left edge
     * @param y upper edge
     * @param width of it
     * @param height of it
     */
    public record Figure(ColourKey.Figure figure, double x, double y, double width, double height) {

        /** The texts; each is centred at its {@code x}. */
        public List<PlacedText> marks() {
            return figure.marks().stream().map(m -> new PlacedText(m.text(), x + m.x() * width,
                    y + m.y() * height + (m.y() < 0.25 ? -6 : m.y() > 0.75 ? 15 : 4))).toList();
        }
    }

    /** Lays a picture out. */
    public static PictureLayout of(Layer.Picture p, PanelLayout panel) {
        List<PlacedText> titles = new ArrayList<>();
        List<Swatch> swatches = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        boolean below = panel.keysBelow();
        double x = below ? panel.left() : panel.left() + panel.width() + GAP;
        double y = below ? panel.top() + panel.height() + SceneLayout.BOTTOM + GAP : panel.top();
        double side = below ? FIGURE_BELOW : Math.clamp(panel.height() * SHARE, SMALLEST, FIGURE);
        for (ColourKey key : p.keys()) {
            double end = place(key, x, y, side, titles, swatches, figures);
            if (below) {
                x += width(key, FIGURE_BELOW);
            } else {
                y = end;
            }
        }
        return new PictureLayout(panel.x().pixel(p.x0() - p.stepX() / 2), panel.y().pixel(p.y0() - p.stepY() / 2),
                panel.x().pixel(p.x0() + (p.width() - 0.5) * p.stepX()),
                panel.y().pixel(p.y0() + (p.height() - 0.5) * p.stepY()), List.copyOf(titles), List.copyOf(swatches),
                List.copyOf(figures), p.scaleBar() ? Optional.of(MapLayout.ScaleBar.of(panel)) : Optional.empty());
    }

    /** Adds a key whose upper left corner is there, and answers where the next one below it begins. */
    private static double place(ColourKey key, double x, double top, double side, List<PlacedText> titles,
            List<Swatch> swatches, List<Figure> figures) {
        double y = top;
        if (!key.title().isEmpty()) {
            titles.add(new PlacedText(key.title(), x, y + 11));
            y += SceneLayout.LINE + 4;
        }
        switch (key) {
            case ColourKey.Categories categories -> {
                for (ColourKey.Category category : categories.entries()) {
                    swatches.add(new Swatch(category, x, y));
                    y += SceneLayout.LINE + 2;
                }
                return y + GAP;
            }
            case ColourKey.Figure figure -> {
                double height = side * figure.height() / figure.width();
                y += SceneLayout.LINE;
                figures.add(new Figure(figure, x + SIDE, y, side, height));
                return y + height + 2 * SceneLayout.LINE;
            }
        }
    }

    /** Room that the keys of a picture need beside the panel. */
    static double keyWidth(Layer.Picture picture) {
        double least = picture.keys().isEmpty() ? 0 : LEAST;
        return Math.min(MOST, Math.max(least,
                picture.keys().stream().mapToDouble(key -> width(key, FIGURE)).max().orElse(0)));
    }

    /**
     * Room that the keys of a picture need below the panel, one right of the other.
     *
     * @param width that there is; infinite height is needed where they do not stand side by side in it
     */
    static double keyHeight(Layer.Picture picture, double width) {
        double needed = picture.keys().stream().mapToDouble(key -> width(key, FIGURE_BELOW)).sum();
        return needed > width ? Double.POSITIVE_INFINITY
                : GAP + picture.keys().stream().mapToDouble(key -> place(key, 0, 0, FIGURE_BELOW, new ArrayList<>(),
                        new ArrayList<>(), new ArrayList<>())).max().orElse(0);
    }

    private static double width(ColourKey key, double side) {
        return Math.max(GAP + key.title().length() * SceneLayout.CHARACTER, switch (key) {
            case ColourKey.Categories c -> GAP + SWATCH + 7 + c.entries().stream()
                    .mapToDouble(e -> e.name().length() * SceneLayout.CHARACTER).max().orElse(0);
            case ColourKey.Figure _ -> GAP + side + 2 * SIDE;
        });
    }
}
