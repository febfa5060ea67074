/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Range;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.plot.PlotMode;
import org.lamella.ui.plot.Selection;

/** The keyboard: everything that the mouse can do. */
final class PlotKeys {

    private static final double PUSH = 0.1;
    private static final double STEP = 1.25;

    private final PlotCanvas canvas;
    private final PlotOverlay overlay;
    private final PlotAccess access;
    private Optional<PlotOverlay.Found> selectionStart = Optional.empty();

    PlotKeys(PlotCanvas canvas, PlotOverlay overlay, PlotAccess access) {
        this.canvas = canvas;
        this.overlay = overlay;
        this.access = access;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusOut, e -> overlay.setFocus(Optional.empty()));
    }

    /** Tab goes through the legend before it leaves the plot. */
    private void traverse(Event e) {
        boolean next = e.detail == SWT.TRAVERSE_TAB_NEXT;
        if (!next && e.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
            return;
        }
        List<PlotLegend.Entry> entries = canvas.layoutShown().map(PlotLegend::entries).orElse(List.of());
        int now = overlay.focus().map(entries::indexOf).orElse(-1);
        int then = now + (next ? 1 : -1);
        if (then >= 0 && then < entries.size()) {
            overlay.setFocus(Optional.of(entries.get(then)));
            access.focusChanged();
            e.doit = false;
        } else if (now == 0) {
            overlay.setFocus(Optional.empty());
            access.focusChanged();
            e.doit = false;
        } else {
            e.doit = true;
        }
    }

    private void pressed(Event e) {
        Optional<SceneLayout> layout = canvas.layoutShown();
        if (layout.isEmpty()) {
            return;
        }
        boolean done = moves(e, layout.get()) || reads(e, layout.get()) || (e.stateMask & SWT.MODIFIER_MASK) == 0
                && PlotActions.byKey(e.character).map(action -> action.run(canvas)).orElse(false);
        if (done) {
            e.doit = false;
            access.valueChanged();
        }
    }

    private boolean moves(Event e, SceneLayout layout) {
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> push(layout, PUSH, 0);
            case SWT.ARROW_RIGHT -> push(layout, -PUSH, 0);
            case SWT.ARROW_UP -> push(layout, 0, PUSH);
            case SWT.ARROW_DOWN -> push(layout, 0, -PUSH);
            case SWT.HOME -> canvas.showAll();
            case '+', '=', SWT.KEYPAD_ADD -> zoom(layout, 1 / STEP, e.stateMask);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(layout, STEP, e.stateMask);
            case SWT.BS -> {
                if ((e.stateMask & SWT.SHIFT) != 0) {
                    canvas.goForward();
                } else {
                    canvas.goBack();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean reads(Event e, SceneLayout layout) {
        PointWalk walk = new PointWalk(layout);
        switch (e.keyCode) {
            case '.' -> walk.step(overlay.found(), 1).ifPresent(overlay::showPoint);
            case ',' -> walk.step(overlay.found(), -1).ifPresent(overlay::showPoint);
            case SWT.PAGE_DOWN -> walk.otherSeries(overlay.found(), 1).ifPresent(overlay::showPoint);
            case SWT.PAGE_UP -> walk.otherSeries(overlay.found(), -1).ifPresent(overlay::showPoint);
            case SWT.SPACE -> overlay.focus().ifPresent(f -> canvas.setView(canvas.view().toggled(f.series())));
            case SWT.CR, SWT.KEYPAD_CR -> select();
            case SWT.ESC -> {
                selectionStart = Optional.empty();
                overlay.clear();
                canvas.redraw();
            }
            case 'c' -> {
                if ((e.stateMask & SWT.MOD1) == 0) {
                    return false;
                }
                PlotActions.COPY.run(canvas);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The first Enter sets one end of a selection at the point of the readout, the second the other. */
    private void select() {
        boolean selects = canvas.mode() == PlotMode.SELECT_X || canvas.mode() == PlotMode.SELECT_BOX;
        if (!selects || overlay.found().isEmpty()) {
            return;
        }
        PlotOverlay.Found end = overlay.found().get();
        Optional<PlotOverlay.Found> start = selectionStart.filter(s -> s.panel() == end.panel());
        selectionStart = start.isPresent() ? Optional.empty() : Optional.of(end);
        start.filter(s -> s.point().x() != end.point().x()).ifPresent(s -> canvas.select(Optional.of(
                new Selection(end.panel(), between(s.point().x(), end.point().x()),
                        canvas.mode() == PlotMode.SELECT_BOX && s.point().y() != end.point().y()
                                ? Optional.of(between(s.point().y(), end.point().y())) : Optional.empty()))));
    }

    private static Range between(double a, double b) {
        return new Range(Math.min(a, b), Math.max(a, b));
    }

    private void push(SceneLayout layout, double alongX, double alongY) {
        SceneView view = canvas.view();
        for (int i = 0; i < layout.panels().size(); i++) {
            PanelLayout panel = layout.panels().get(i);
            view = alongX == 0 ? view : view.showingX(Zoom.moved(panel.x(), alongX * panel.width()));
            view = alongY == 0 ? view : view.showingY(i, Zoom.moved(panel.y(), alongY * panel.height()));
        }
        canvas.setView(view, "keys");
    }

    private void zoom(SceneLayout layout, double factor, int keys) {
        SceneView view = canvas.view();
        boolean alongX = (keys & SWT.SHIFT) == 0;
        boolean alongY = (keys & SWT.CTRL) == 0;
        for (int i = 0; i < layout.panels().size(); i++) {
            PanelLayout panel = layout.panels().get(i);
            view = alongX ? view.showingX(Zoom.about(panel.x(), panel.left() + panel.width() / 2, factor)) : view;
            view = alongY ? view.showingY(i, Zoom.about(panel.y(), panel.top() + panel.height() / 2, factor)) : view;
        }
        canvas.setView(view, "keys");
    }
}
