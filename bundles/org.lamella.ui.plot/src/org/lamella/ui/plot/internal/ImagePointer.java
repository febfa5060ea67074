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
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.Region;
import org.lamella.ui.plot.ImageCanvas;
import org.lamella.ui.plot.ImageLine;
import org.lamella.ui.plot.ImageMode;

/** The mouse on an image: wheel, drag, line, region, limits of contrast. */
final class ImagePointer {

    private static final double STEP = 1.2;
    private static final int GRIP = 7;
    private static final int CLICK = 3;

    private final ImageCanvas canvas;
    private final ImageParts parts;
    private final ImageOverlay overlay;
    private Optional<Drag> drag = Optional.empty();

    private enum What {
        PUSH, LINE, REGION, MOVE_REGION, LOW, HIGH
    }

    /** A gesture under way. */
    private record Drag(What what, Point from, FrameView view, Optional<Region> region, Optional<ImageStrip> strip) {
    }

    ImagePointer(ImageCanvas canvas, ImageParts parts, ImageOverlay overlay) {
        this.canvas = canvas;
        this.parts = parts;
        this.overlay = overlay;
        canvas.addMouseListener(MouseListener.mouseDownAdapter(this::down));
        canvas.addMouseListener(MouseListener.mouseUpAdapter(this::up));
        canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> {
            if (e.button == 1 && parts.place().contains(e.x, e.y)) {
                drag = Optional.empty();
                canvas.fit();
            } else if (e.button == 1) {
                canvas.setContrast(Optional.empty());
            }
        }));
        canvas.addMouseMoveListener(this::move);
        canvas.addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> overlay.pointTo(Optional.empty())));
        canvas.addListener(SWT.MouseWheel, e -> {
            if (e.count != 0 && parts.place().contains(e.x, e.y)) {
                canvas.viewSeen().ifPresent(
                        v -> canvas.setView(Optional.of(v.zoomed(Math.pow(STEP, Integer.signum(e.count)), e.x, e.y))));
                e.doit = false;
            }
        });
    }

    private void down(MouseEvent e) {
        canvas.setFocus();
        Optional<FrameView> view = canvas.viewSeen();
        if (view.isEmpty() || e.button == 3) {
            return;
        }
        Point at = new Point(e.x, e.y);
        if (parts.place().contains(at)) {
            boolean pushes = e.button == 2 || (e.stateMask & SWT.SHIFT) != 0 || canvas.mode() == ImageMode.PAN;
            boolean inRegion = canvas.region()
                    .filter(r -> r.contains(view.get().frameX(at.x), view.get().frameY(at.y))).isPresent();
            What what = pushes ? What.PUSH : canvas.mode() == ImageMode.PROFILE ? What.LINE
                    : inRegion ? What.MOVE_REGION : What.REGION;
            drag = Optional.of(new Drag(what, at, view.get(), canvas.region(), Optional.empty()));
        } else {
            limitAt(at).ifPresent(what -> {
                drag = Optional.of(new Drag(what, at, view.get(), Optional.empty(), strip()));
                overlay.holdStrip(strip());
            });
        }
    }

    private Optional<ImageStrip> strip() {
        Rectangle area = canvas.getClientArea();
        return parts.shown().filter(s -> ImageStrip.hasRoom(area))
                .map(s -> ImageStrip.of(area, s.contrast()));
    }

    private Optional<What> limitAt(Point at) {
        return strip().filter(s -> at.y < parts.place().height).flatMap(s -> {
            Contrast contrast = parts.shown().orElseThrow().contrast();
            int toLow = Math.abs(at.y - s.y(contrast.low()));
            int toHigh = Math.abs(at.y - s.y(contrast.high()));
            return Math.min(toLow, toHigh) > GRIP ? Optional.empty()
                    : Optional.of(toLow < toHigh ? What.LOW : What.HIGH);
        });
    }

    private void move(MouseEvent e) {
        Point at = new Point(e.x, e.y);
        overlay.pointTo(parts.place().contains(at) ? Optional.of(at) : Optional.empty());
        int shape = drag.isEmpty() && !parts.place().contains(at)
                ? limitAt(at).isPresent() ? SWT.CURSOR_SIZENS : SWT.CURSOR_ARROW
                : canvas.mode() == ImageMode.PAN ? SWT.CURSOR_SIZEALL : SWT.CURSOR_CROSS;
        canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
        drag.ifPresent(d -> drag(d, at));
    }

    private void drag(Drag d, Point at) {
        FrameView view = d.view();
        double dx = (at.x - d.from().x) / view.scale();
        double dy = (at.y - d.from().y) / view.scale();
        double x0 = view.frameX(d.from().x);
        double y0 = view.frameY(d.from().y);
        boolean far = Math.abs(at.x - d.from().x) >= CLICK || Math.abs(at.y - d.from().y) >= CLICK;
        switch (d.what()) {
            case PUSH -> {
                if (far) {
                    canvas.setView(Optional.of(view.moved(at.x - d.from().x, at.y - d.from().y)));
                }
            }
            case LINE -> canvas.setLine(far ? Optional.of(new ImageLine(x0, y0, x0 + dx, y0 + dy)) : canvas.line());
            case REGION -> canvas.setRegion(far ? Optional.of(region(x0, y0, dx, dy)) : canvas.region());
            case MOVE_REGION -> canvas.setRegion(d.region().map(r -> r.moved(dx, dy)));
            case LOW, HIGH -> d.strip().ifPresent(s -> limit(d.what(), s.value(at.y)));
        }
    }

    /** Of whole pixels. */
    private Region region(double x, double y, double dx, double dy) {
        double left = Math.floor(Math.min(x, x + dx));
        double top = Math.floor(Math.min(y, y + dy));
        return new Region(
                canvas.mode() == ImageMode.ELLIPSE ? Region.Shape.ELLIPSE : Region.Shape.RECTANGLE, left, top,
                Math.max(1, Math.ceil(Math.max(x, x + dx)) - left), Math.max(1, Math.ceil(Math.max(y, y + dy)) - top));
    }

    private void limit(What what, double value) {
        Contrast old = parts.shown().orElseThrow().contrast();
        double low = what == What.LOW ? value : old.low();
        double high = what == What.HIGH ? value : old.high();
        if (high - low > 1e-9 * Math.max(Math.abs(low), Math.abs(high))) {
            canvas.setContrast(Optional.of(new Contrast(low, high, old.logarithmic())));
        }
    }

    private void up(MouseEvent e) {
        boolean click = drag.filter(d -> Math.abs(e.x - d.from().x) < CLICK && Math.abs(e.y - d.from().y) < CLICK)
                .isPresent();
        if (click && drag.get().what() == What.REGION) {
            canvas.setRegion(Optional.empty());
        } else if (click && drag.get().what() == What.LINE) {
            canvas.setLine(Optional.empty());
        }
        drag = Optional.empty();
        overlay.holdStrip(Optional.empty());
    }
}
