/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Range;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.plot.PlotMode;
import org.lamella.ui.plot.Selection;

/** The mouse: wheel, box, drag, legend, selection. */
final class PlotPointer {

    /** A box that is flatter or narrower than this many points is a range of one axis. */
    private static final int FLAT = 8;
    private static final int GRIP = 5;
    private static final double STEP = 1.2;

    private final PlotCanvas canvas;
    private final PlotOverlay overlay;
    private Optional<Drag> drag = Optional.empty();

    /** A gesture under way: where it began, in which panel, on which layout, and what it does. */
    private record Drag(Point from, int panel, SceneLayout layout, SceneView view, PlotMode mode) {
    }

    PlotPointer(PlotCanvas canvas, PlotOverlay overlay) {
        this.canvas = canvas;
        this.overlay = overlay;
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::down));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(this::up));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClick));
        canvas.addMouseMoveListener(this::move);
        canvas.addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> overlay.pointNowhere()));
        canvas.addListener(SWT.MouseWheel, e -> {
            if (e.count != 0) {
                wheel(new Point(e.x, e.y), Math.pow(STEP, -Integer.signum(e.count)), e.stateMask);
                e.doit = false;
            }
        });
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC && drag.isPresent()) {
                drag = Optional.empty();
                overlay.setBox(Optional.empty());
            }
        });
    }

    private void down(MouseEvent e) {
        canvas.setFocus();
        Optional<SceneLayout> layout = canvas.layoutShown();
        if (layout.isEmpty() || e.button == 3) {
            return;
        }
        Point at = new Point(e.x, e.y);
        Optional<PlotLegend.Entry> entry = PlotLegend.at(layout.get(), at);
        if (entry.isPresent() && e.button == 1) {
            canvas.setView(canvas.view().toggled(entry.get().series()));
            return;
        }
        boolean pushes = e.button == 2 || (e.stateMask & SWT.SHIFT) != 0;
        PlotMode mode = pushes ? PlotMode.PAN : canvas.mode();
        PlotOverlay.panelAt(layout.get(), at).ifPresent(panel -> drag = Optional.of(
                new Drag(gripped(layout.get(), panel, at, mode), panel, layout.get(), canvas.view(), mode)));
    }

    /** Who takes an edge of the selection moves it: the gesture begins at the other edge. */
    private Point gripped(SceneLayout layout, int panel, Point at, PlotMode mode) {
        Optional<Selection> selection = canvas.selection().filter(s -> s.panel() == panel && s.y().isEmpty());
        if (mode == PlotMode.SELECT_X && selection.isPresent()) {
            Rectangle box = SelectionBox.of(layout.panels().get(panel), selection.get());
            if (Math.abs(at.x - box.x) <= GRIP) {
                return new Point(box.x + box.width, at.y);
            }
            if (Math.abs(at.x - box.x - box.width) <= GRIP) {
                return new Point(box.x, at.y);
            }
        }
        return at;
    }

    private void move(MouseEvent e) {
        Point at = new Point(e.x, e.y);
        canvas.layoutShown().ifPresent(layout -> {
            cursor(layout, at);
            if (drag.isEmpty()) {
                overlay.pointTo(at, layout);
            }
        });
        drag.ifPresent(d -> {
            if (d.mode() == PlotMode.PAN) {
                push(d, at);
            } else {
                overlay.setBox(Optional.of(box(d, at)));
            }
        });
    }

    private void cursor(SceneLayout layout, Point at) {
        boolean inside = PlotOverlay.panelAt(layout, at).isPresent();
        int shape = PlotLegend.at(layout, at).isPresent() ? SWT.CURSOR_HAND
                : !inside ? SWT.CURSOR_ARROW : canvas.mode() == PlotMode.PAN ? SWT.CURSOR_SIZEALL
                        : canvas.mode() == PlotMode.SELECT_X ? SWT.CURSOR_SIZEWE : SWT.CURSOR_CROSS;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
    }

    private void push(Drag d, Point to) {
        PanelLayout panel = d.layout().panels().get(d.panel());
        canvas.setView(d.view().showingX(Zoom.moved(panel.x(), to.x - d.from().x)).showingY(d.panel(),
                Zoom.moved(panel.y(), to.y - d.from().y)), "push");
    }

    /** Where the gesture is within the panel; a range of one axis goes through all of the other. */
    private static Rectangle box(Drag d, Point to) {
        PanelLayout panel = d.layout().panels().get(d.panel());
        int left = (int) panel.left();
        int top = (int) panel.top();
        int right = (int) (panel.left() + panel.width());
        int bottom = (int) (panel.top() + panel.height());
        int x0 = Math.clamp(Math.min(d.from().x, to.x), left, right);
        int x1 = Math.clamp(Math.max(d.from().x, to.x), left, right);
        int y0 = Math.clamp(Math.min(d.from().y, to.y), top, bottom);
        int y1 = Math.clamp(Math.max(d.from().y, to.y), top, bottom);
        boolean onlyX = d.mode() == PlotMode.SELECT_X || d.mode() == PlotMode.ZOOM && y1 - y0 < FLAT && x1 - x0 >= FLAT;
        boolean onlyY = d.mode() == PlotMode.ZOOM && x1 - x0 < FLAT && y1 - y0 >= FLAT;
        return new Rectangle(onlyY ? left : x0, onlyX ? top : y0, onlyY ? right - left : x1 - x0,
                onlyX ? bottom - top : y1 - y0);
    }

    private void up(MouseEvent e) {
        if (drag.isEmpty()) {
            return;
        }
        Drag d = drag.get();
        drag = Optional.empty();
        overlay.setBox(Optional.empty());
        if (d.mode() == PlotMode.PAN) {
            return;
        }
        Rectangle box = box(d, new Point(e.x, e.y));
        boolean click = Math.abs(e.x - d.from().x) < FLAT && Math.abs(e.y - d.from().y) < FLAT;
        if (d.mode() == PlotMode.ZOOM) {
            if (!click) {
                zoomTo(d, box);
            }
        } else {
            canvas.select(click ? Optional.empty() : Optional.of(selected(d, box)));
        }
    }

    private void zoomTo(Drag d, Rectangle box) {
        PanelLayout panel = d.layout().panels().get(d.panel());
        SceneView view = canvas.view();
        if (box.width < (int) panel.width()) {
            view = view.showingX(Zoom.between(panel.x(), box.x, box.x + box.width));
        }
        if (box.height < (int) panel.height()) {
            view = view.showingY(d.panel(), Zoom.between(panel.y(), box.y, box.y + box.height));
        }
        canvas.setView(view);
    }

    private static Selection selected(Drag d, Rectangle box) {
        PanelLayout panel = d.layout().panels().get(d.panel());
        Range x = Zoom.between(panel.x(), box.x, box.x + box.width);
        return new Selection(d.panel(), x, d.mode() == PlotMode.SELECT_BOX
                ? Optional.of(Zoom.between(panel.y(), box.y, box.y + box.height)) : Optional.empty());
    }

    private void doubleClick(MouseEvent e) {
        boolean onLegend = canvas.layoutShown()
                .filter(layout -> PlotLegend.at(layout, new Point(e.x, e.y)).isPresent()).isPresent();
        if (e.button == 1 && !onLegend) {
            drag = Optional.empty();
            canvas.showAll();
        }
    }

    /** Over the data both axes, over the labels of an axis only that one; Ctrl only x, Shift only y. */
    private void wheel(Point at, double factor, int keys) {
        canvas.layoutShown().ifPresent(layout -> {
            for (int i = 0; i < layout.panels().size(); i++) {
                PanelLayout panel = layout.panels().get(i);
                boolean besideY = at.y >= panel.top() && at.y <= panel.top() + panel.height();
                boolean belowX = at.x >= panel.left() && at.x <= panel.left() + panel.width();
                boolean last = i == layout.panels().size() - 1;
                if (besideY || belowX && last && at.y > panel.top()) {
                    boolean alongX = belowX && (keys & SWT.SHIFT) == 0;
                    boolean alongY = besideY && (keys & SWT.CTRL) == 0;
                    SceneView view = canvas.view();
                    view = alongX ? view.showingX(Zoom.about(panel.x(), at.x, factor)) : view;
                    view = alongY ? view.showingY(i, Zoom.about(panel.y(), at.y, factor)) : view;
                    canvas.setView(view, "wheel");
                    return;
                }
            }
        });
    }
}
