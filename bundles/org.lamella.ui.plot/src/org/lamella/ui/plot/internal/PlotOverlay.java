/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.NearestPoint;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.plot.Selection;

/** What lies over the picture and follows the pointer: crosshair, readout, boxes, the selection, the legend's focus. */
final class PlotOverlay {

    private static final double REACH = 28;
    private static final int AWAY = 14;
    private static final int PADDING = 5;

    private final PlotCanvas canvas;
    private final LatestWorker<Search> searches = new LatestWorker<>("Lamella readout", this::search);
    private Optional<Point> pointer = Optional.empty();
    private Optional<Found> found = Optional.empty();
    private int panelInHand;
    private Optional<Rectangle> box = Optional.empty();
    private Optional<PlotLegend.Entry> focus = Optional.empty();

    /** A point of a panel. */
    record Found(int panel, NearestPoint point) {
    }

    private record Search(PanelLayout panel, int index, Point at) {
    }

    PlotOverlay(PlotCanvas canvas) {
        this.canvas = canvas;
        canvas.addDisposeListener(e -> searches.close());
    }

    void clear() {
        box = Optional.empty();
        focus = Optional.empty();
        forgetPoint();
    }

    void forgetPoint() {
        found = Optional.empty();
    }

    /** The pointer is here; the nearest point is searched for beside the window, there may be a million of them. */
    void pointTo(Point at, SceneLayout layout) {
        pointer = Optional.of(at);
        Optional<Integer> panel = panelAt(layout, at);
        if (panel.isPresent()) {
            panelInHand = panel.get();
            searches.submit(new Search(layout.panels().get(panel.get()), panel.get(), at));
        } else {
            found = Optional.empty();
        }
        canvas.redraw();
    }

    /** The pointer has left. */
    void pointNowhere() {
        pointer = Optional.empty();
        found = Optional.empty();
        canvas.redraw();
    }

    private void search(Search search) {
        Optional<Found> hit = NearestPoint.of(search.panel(), search.at().x, search.at().y, REACH)
                .map(point -> new Found(search.index(), point));
        if (!canvas.isDisposed() && !searches.hasNext()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed() && pointer.filter(search.at()::equals).isPresent()) {
                    found = hit;
                    canvas.redraw();
                }
            });
        }
    }

    /** The panel that was pointed to or read last, the upper one at first. */
    int panelInHand() {
        return panelInHand;
    }

    /** The point of the readout. */
    Optional<Found> found() {
        return found;
    }

    /** Shows a point's readout without a pointer. */
    void showPoint(Found other) {
        pointer = Optional.empty();
        panelInHand = other.panel();
        found = Optional.of(other);
        canvas.redraw();
    }

    void setBox(Optional<Rectangle> other) {
        box = other;
        canvas.redraw();
    }

    void setFocus(Optional<PlotLegend.Entry> other) {
        focus = other;
        canvas.redraw();
    }

    Optional<PlotLegend.Entry> focus() {
        return focus;
    }

    /** What the readout says, line by line; empty where there is none. */
    List<String> readout(SceneLayout layout) {
        if (found.isPresent() && found.get().panel() < layout.panels().size()) {
            PanelLayout panel = layout.panels().get(found.get().panel());
            NearestPoint point = found.get().point();
            if (point.layer() < panel.panel().layers().size()) {
                return Readout.of(panel, point);
            }
        }
        return pointer.flatMap(at -> panelAt(layout, at)
                .map(panel -> Readout.at(layout.panels().get(panel), at.x, at.y))).orElse(List.of());
    }

    /** Which panel's data area a pixel is in. */
    static Optional<Integer> panelAt(SceneLayout layout, Point at) {
        for (int i = 0; i < layout.panels().size(); i++) {
            PanelLayout panel = layout.panels().get(i);
            if (at.x >= panel.left() && at.x <= panel.left() + panel.width() && at.y >= panel.top()
                    && at.y <= panel.top() + panel.height()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    void draw(GC gc, SceneLayout layout) {
        gc.setAntialias(SWT.ON);
        Theme theme = canvas.theme();
        canvas.selection().ifPresent(s -> selection(gc, layout, s, theme));
        box.ifPresent(b -> {
            fill(gc, b, theme.series(0, 1));
            gc.setForeground(PlotParts.colour(theme.ink()));
            gc.drawRectangle(b);
        });
        focus.flatMap(f -> PlotLegend.bounds(layout, f)).ifPresent(b -> {
            gc.setForeground(PlotParts.colour(theme.ink()));
            gc.drawRoundRectangle(b.x, b.y, b.width, b.height, 6, 6);
        });
        if (box.isEmpty()) {
            readout(gc, layout, theme);
        }
    }

    private static void fill(GC gc, Rectangle area, int rgb) {
        gc.setBackground(PlotParts.colour(rgb));
        gc.setAlpha(48);
        gc.fillRectangle(area);
        gc.setAlpha(255);
    }

    private static void selection(GC gc, SceneLayout layout, Selection selection, Theme theme) {
        if (selection.panel() >= layout.panels().size()) {
            return;
        }
        Rectangle area = SelectionBox.of(layout.panels().get(selection.panel()), selection);
        if (!area.isEmpty()) {
            fill(gc, area, theme.series(4, 6));
            gc.setForeground(PlotParts.colour(theme.series(4, 6)));
            gc.setLineWidth(2);
            gc.drawLine(area.x, area.y, area.x, area.y + area.height);
            gc.drawLine(area.x + area.width, area.y, area.x + area.width, area.y + area.height);
            if (selection.y().isPresent()) {
                gc.drawLine(area.x, area.y, area.x + area.width, area.y);
                gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
            }
            gc.setLineWidth(1);
        }
    }

    private void readout(GC gc, SceneLayout layout, Theme theme) {
        List<String> lines = readout(layout);
        if (lines.isEmpty()) {
            return;
        }
        Point at = pointer.orElse(new Point(0, 0));
        if (found.isPresent()) {
            PanelLayout panel = layout.panels().get(found.get().panel());
            int x = (int) Math.round(panel.x().pixel(found.get().point().x()));
            int y = (int) Math.round(panel.y().pixel(found.get().point().y()));
            if (panelAt(layout, new Point(x, y)).isEmpty()) {
                return;
            }
            at = pointer.orElse(new Point(x, y));
            gc.setForeground(PlotParts.colour(theme.ink()));
            gc.setLineWidth(2);
            gc.drawOval(x - 5, y - 5, 10, 10);
            gc.setLineWidth(1);
        }
        crosshair(gc, layout, at, theme);
        label(gc, String.join("\n", lines), at, theme);
    }

    private static void crosshair(GC gc, SceneLayout layout, Point at, Theme theme) {
        gc.setForeground(PlotParts.colour(theme.soft()));
        gc.setAlpha(140);
        for (PanelLayout panel : layout.panels()) {
            // all panels share x
            gc.drawLine(at.x, (int) panel.top(), at.x, (int) (panel.top() + panel.height()));
        }
        panelAt(layout, at).map(layout.panels()::get)
                .ifPresent(p -> gc.drawLine((int) p.left(), at.y, (int) (p.left() + p.width()), at.y));
        gc.setAlpha(255);
    }

    /** Beside the pointer, on the side where there is room. */
    private void label(GC gc, String text, Point at, Theme theme) {
        Rectangle area = canvas.getClientArea();
        Point extent = gc.textExtent(text, SWT.DRAW_DELIMITER);
        int width = extent.x + 2 * PADDING;
        int height = extent.y + 2 * PADDING;
        int x = at.x + AWAY + width <= area.width ? at.x + AWAY : Math.max(0, at.x - AWAY - width);
        int y = at.y + AWAY + height <= area.height ? at.y + AWAY : Math.max(0, at.y - AWAY - height);
        gc.setBackground(PlotParts.colour(theme.paper()));
        gc.setAlpha(230);
        gc.fillRoundRectangle(x, y, width, height, 6, 6);
        gc.setAlpha(255);
        gc.setForeground(PlotParts.colour(theme.grid()));
        gc.drawRoundRectangle(x, y, width, height, 6, 6);
        gc.setForeground(PlotParts.colour(theme.ink()));
        gc.drawText(text, x + PADDING, y + PADDING, SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT);
    }
}
