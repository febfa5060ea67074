/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.FittedRanges;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.plot.PlotCanvas;

/** What a plot canvas consists of, and the way of its picture: asked for, drawn beside the window, shown. */
public final class PlotParts {

    private static final int TEXT_MARGIN = 24;

    private final PlotCanvas canvas;
    private final History history = new History();
    private final FrameMaker frames;
    private final PlotOverlay overlay;
    private final PlotAccess access;
    private Optional<PlotFrame> shown = Optional.empty();
    private Optional<FittedRanges> fits = Optional.empty();
    private Optional<PlotRequest> requested = Optional.empty();
    private Optional<SceneLayout> layout = Optional.empty();

    /** Makes the parts of a canvas. */
    public PlotParts(PlotCanvas canvas) {
        this.canvas = canvas;
        this.frames = new FrameMaker(canvas, this::show);
        this.overlay = new PlotOverlay(canvas);
        this.access = new PlotAccess(canvas, overlay);
        canvas.addPaintListener(this::paint);
        canvas.addListener(SWT.Resize, e -> viewChanged());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addDisposeListener(e -> shown.ifPresent(PlotFrame::dispose));
        new PlotPointer(canvas, overlay);
        new PlotKeys(canvas, overlay, access);
        new ActionMenu<>(canvas, "plot.", List.of(PlotActions.values()), () -> canvas.scene().isPresent(), menu -> {
            // nothing more
        });
    }

    /** Views to go back to. */
    public History history() {
        return history;
    }

    /** Another scene. */
    public void sceneChanged(boolean forgetPicture) {
        history.clear();
        overlay.clear();
        if (forgetPicture) {
            shown.ifPresent(PlotFrame::dispose);
            shown = Optional.empty();
        }
        dataChanged();
        access.nameChanged();
    }

    /** Other numbers in a scene of the same make. */
    public void dataChanged() {
        fits = Optional.empty();
        layout = Optional.empty();
        overlay.forgetPoint();
        viewChanged();
        if (canvas.scene().isEmpty()) {
            canvas.redraw();
        }
    }

    /** Another part of the scene, another size or other colours. */
    public void viewChanged() {
        layout = Optional.empty();
        Rectangle area = canvas.getClientArea();
        if (canvas.scene().isPresent() && area.width > 0 && area.height > 0) {
            PlotRequest request = new PlotRequest(canvas.scene().get(), canvas.view(), area.width, area.height,
                    canvas.getMonitor().getZoom(), canvas.theme());
            if (requested.filter(request::equals).isEmpty()) {
                requested = Optional.of(request);
                frames.request(request);
            }
        } else {
            requested = Optional.empty();
        }
    }

    /** Dragging does something else. */
    public void modeChanged() {
        overlay.clear();
        canvas.redraw();
    }

    /** Whether what was asked for last is shown. */
    public boolean isUpToDate() {
        return requested.equals(shown.map(PlotFrame::request))
                && requested.filter(r -> !r.theme().equals(canvas.theme())).isEmpty();
    }

    /** The panel that was pointed to or read last. */
    public int panelInHand() {
        return layout().map(l -> Math.min(overlay.panelInHand(), l.panels().size() - 1)).orElse(0);
    }

    /** Where everything is as the view has it now, which may be a moment ahead of the picture. */
    public Optional<SceneLayout> layout() {
        if (layout.isPresent() || canvas.scene().isEmpty()) {
            return layout;
        }
        Scene scene = canvas.scene().get();
        SceneView view = canvas.view();
        Rectangle area = canvas.getClientArea();
        if (fits.filter(f -> f.suits(scene, view)).isPresent()) {
            // every axis has its range: no data are looked at
            layout = Optional.of(
                    SceneLayout.of(fits.get().completed(view).of(scene, true), area.width, area.height));
            return layout;
        }
        return shown.filter(f -> f.request().scene() == scene).flatMap(PlotFrame::layout);
    }

    private void show(PlotFrame frame) {
        if (canvas.scene().filter(scene -> scene == frame.request().scene()).isEmpty()) {
            frame.dispose();
            return;
        }
        shown.ifPresent(PlotFrame::dispose);
        shown = Optional.of(frame);
        fits = frame.fits();
        canvas.redraw();
    }

    private void paint(PaintEvent event) {
        GC gc = event.gc;
        Rectangle area = canvas.getClientArea();
        Theme theme = canvas.theme();
        if (requested.filter(r -> !r.theme().equals(theme)).isPresent()) {
            // the desktop changed from light to dark
            viewChanged();
        }
        Optional<Image> image = shown.flatMap(PlotFrame::image);
        Point size = image.map(i -> new Point(i.getBounds().width, i.getBounds().height)).orElse(new Point(0, 0));
        if (size.x < area.width || size.y < area.height) {
            gc.setBackground(colour(theme.paper()));
            gc.fillRectangle(area);
        }
        if (canvas.scene().isEmpty()) {
            message(gc, area, canvas.emptyText(), theme);
        } else if (image.isPresent()) {
            gc.drawImage(image.get(), 0, 0);
            layout().ifPresent(l -> overlay.draw(gc, l));
        } else {
            message(gc, area, shown.map(PlotFrame::failure).orElse(Texts.text("plot.drawing")), theme);
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(colour(theme.soft()));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
        }
    }

    private static void message(GC gc, Rectangle area, String text, Theme theme) {
        gc.setForeground(colour(theme.soft()));
        String wrapped = Words.wrapped(text, gc, area.width - 2 * TEXT_MARGIN);
        Point extent = gc.textExtent(wrapped, SWT.DRAW_DELIMITER);
        gc.drawText(wrapped, Math.max(TEXT_MARGIN, (area.width - extent.x) / 2),
                Math.max(0, (area.height - extent.y) / 2), SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT);
    }

    static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
