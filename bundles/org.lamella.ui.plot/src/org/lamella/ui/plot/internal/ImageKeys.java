/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.Region;
import org.lamella.ui.plot.ImageCanvas;
import org.lamella.ui.plot.ImageLine;
import org.lamella.ui.plot.ImageMode;

/** The keyboard on an image: everything that the mouse can do. */
final class ImageKeys {

    private static final double PUSH = 0.1;
    private static final double STEP = 1.25;
    private static final double LIMIT = 0.02;

    private final ImageCanvas canvas;
    private final ImageParts parts;

    ImageKeys(ImageCanvas canvas, ImageParts parts) {
        this.canvas = canvas;
        this.parts = parts;
        canvas.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event e) {
        Optional<FrameView> view = canvas.viewSeen();
        if (view.isEmpty()) {
            return;
        }
        boolean ctrl = (e.stateMask & SWT.MOD1) != 0;
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        int dx = e.keyCode == SWT.ARROW_LEFT ? -1 : e.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        int dy = e.keyCode == SWT.ARROW_UP ? -1 : e.keyCode == SWT.ARROW_DOWN ? 1 : 0;
        boolean done = true;
        if (dx != 0 || dy != 0) {
            arrow(view.get(), dx, dy, ctrl, shift);
        } else if (!looks(e.keyCode, view.get())) {
            done = limits(e.character) || !ctrl && ImageActions.byKey(e.character).map(a -> a.run(canvas)).orElse(false)
                    || ctrl && e.keyCode == 'c' && ImageActions.COPY.run(canvas);
        }
        e.doit = !done;
    }

    private void arrow(FrameView view, int dx, int dy, boolean moves, boolean resizes) {
        Rectangle place = parts.place();
        if (!moves) {
            canvas.setView(Optional.of(view.moved(-dx * PUSH * place.width, -dy * PUSH * place.height)));
        } else if (canvas.mode() == ImageMode.PROFILE) {
            canvas.setLine(
                    canvas.line().map(l -> new ImageLine(l.x0() + (resizes ? 0 : dx), l.y0() + (resizes ? 0 : dy),
                            l.x1() + dx, l.y1() + dy)));
        } else {
            canvas.setRegion(canvas.region().map(r -> resizes
                    ? new Region(r.shape(), r.x(), r.y(), Math.max(1, r.width() + dx), Math.max(1, r.height() + dy))
                    : r.moved(dx, dy)));
        }
    }

    private boolean looks(int key, FrameView view) {
        Rectangle place = parts.place();
        switch (key) {
            case SWT.HOME -> canvas.fit();
            case '+', '=', SWT.KEYPAD_ADD -> canvas
                    .setView(Optional.of(view.zoomed(STEP, place.width / 2.0, place.height / 2.0)));
            case '-', SWT.KEYPAD_SUBTRACT -> canvas
                    .setView(Optional.of(view.zoomed(1 / STEP, place.width / 2.0, place.height / 2.0)));
            case '1' -> canvas
                    .setView(Optional.of(view.zoomed(1 / view.scale(), place.width / 2.0, place.height / 2.0)));
            case SWT.CR, SWT.KEYPAD_CR -> begin(view, place);
            case SWT.DEL -> {
                if (canvas.mode() == ImageMode.PROFILE) {
                    canvas.setLine(Optional.empty());
                } else {
                    canvas.setRegion(Optional.empty());
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A line or a region in the middle of what is seen. */
    private void begin(FrameView view, Rectangle place) {
        double x = view.frameX(place.width / 4.0);
        double y = view.frameY(place.height / 4.0);
        double width = place.width / 2.0 / view.scale();
        double height = place.height / 2.0 / view.scale();
        switch (canvas.mode()) {
            case PAN -> {
                // nothing is drawn in this mode
            }
            case PROFILE -> canvas.setLine(
                    Optional.of(new ImageLine(x, y + height / 2, x + width, y + height / 2)));
            case RECTANGLE, ELLIPSE -> canvas.setRegion(Optional.of(new Region(
                    canvas.mode() == ImageMode.ELLIPSE ? Region.Shape.ELLIPSE : Region.Shape.RECTANGLE,
                    Math.floor(x), Math.floor(y), Math.max(1, Math.rint(width)), Math.max(1, Math.rint(height)))));
        }
    }

    /** Brackets move the upper limit, braces the lower one. */
    private boolean limits(char character) {
        Optional<ImagePicture> picture = parts.shown();
        int high = character == '[' ? -1 : character == ']' ? 1 : 0;
        int low = character == '{' ? -1 : character == '}' ? 1 : 0;
        if (picture.isEmpty() || high == 0 && low == 0) {
            return false;
        }
        Contrast old = picture.get().contrast();
        double step = LIMIT * (old.high() - old.low());
        double newLow = old.low() + low * step;
        double newHigh = old.high() + high * step;
        if (newHigh > newLow) {
            canvas.setContrast(Optional.of(new Contrast(newLow, newHigh, old.logarithmic())));
        }
        return true;
    }
}
