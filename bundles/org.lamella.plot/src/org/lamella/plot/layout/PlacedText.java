/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import java.util.ArrayList;
import java.util.List;

import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Role;

/**
 * A text within the data area: at a rule or a note.
 *
 * @param text the text
 * @param x left end, pixels
 * @param baseline pixels
 */
public record PlacedText(String text, double x, double baseline) {

    private static final double LINE = 15;
    private static final int MOST_MARKS = 100;

    /** The texts of a panel, spread so that none lies on another. */
    public static List<PlacedText> of(PanelLayout panel) {
        List<PlacedText> placed = new ArrayList<>();
        List<PlacedText> marks = marks(panel);
        placed.addAll(marks);
        for (Layer layer : panel.panel().layers()) {
            switch (layer) {
                case Layer.Rule rule when !rule.name().isEmpty() && rule.vertical() -> place(rule.name(),
                        panel.x().pixel(rule.at()) + 4, panel.top() + 14, panel, placed);
                case Layer.Rule rule when !rule.name().isEmpty() -> place(rule.name(), panel.left() + 8,
                        panel.y().pixel(rule.at()) - 5, panel, placed);
                case Layer.Note note -> place(note.text(), panel.x().pixel(note.x()) + 6,
                        panel.y().pixel(note.y()) - 6, panel, placed);
                default -> {
                    // other layers name themselves in the legend
                }
            }
        }
        return placed.subList(marks.size(), placed.size());
    }

    /** Found features keep texts away from themselves. */
    private static List<PlacedText> marks(PanelLayout panel) {
        List<PlacedText> marks = new ArrayList<>();
        for (Layer layer : panel.panel().layers()) {
            if (layer instanceof Layer.Points points && points.role() == Role.FEATURE
                    && points.x().length <= MOST_MARKS) {
                for (int i = 0; i < points.x().length; i++) {
                    marks.add(new PlacedText("o", panel.x().pixel(points.x()[i]) - SceneLayout.CHARACTER / 2,
                            panel.y().pixel(points.y()[i]) + SceneLayout.CHARACTER / 2));
                }
            }
        }
        return marks;
    }

    private static void place(String text, double x, double y, PanelLayout panel, List<PlacedText> placed) {
        double right = panel.left() + panel.width();
        double bottom = panel.top() + panel.height();
        // what is outside of the view has no text in it; what is not a number has no place
        if (!(x >= panel.left() && x <= right + 8 && y >= panel.top() - 8 && y <= bottom + 8)) {
            return;
        }
        double at = Math.max(panel.left() + 2, Math.min(x, right - length(text) - 4));
        double baseline = Math.clamp(y, panel.top() + 12, Math.max(panel.top() + 12, bottom - 4));
        for (int turn = 0; turn < 12 && overlaps(at, baseline, text, placed); turn++) {
            baseline += LINE;
            if (baseline > bottom - 4) {
                baseline = panel.top() + 12;
            }
        }
        placed.add(new PlacedText(text, at, baseline));
    }

    private static boolean overlaps(double x, double baseline, String text, List<PlacedText> placed) {
        for (PlacedText other : placed) {
            if (x < other.x + length(other.text) && other.x < x + length(text)
                    && Math.abs(baseline - other.baseline) < LINE - 1) {
                return true;
            }
        }
        return false;
    }

    private static double length(String text) {
        return text.length() * SceneLayout.CHARACTER;
    }
}
