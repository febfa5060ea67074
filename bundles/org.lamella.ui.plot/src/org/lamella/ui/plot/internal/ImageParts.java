/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.image.ImageFrame;
import org.lamella.ui.plot.ImageCanvas;

/** What an image canvas consists of, and the way of its picture: asked for, drawn beside the window, shown. */
public final class ImageParts {

    /** After this time without another frame or step of a zoom the picture is drawn again with means. */
    private static final int CALM_MILLISECONDS = 150;

    private final ImageCanvas canvas;
    private final PictureMaker maker;
    private final ImageOverlay overlay;
    private final AtomicReference<Optional<ImageFrame>> frame = new AtomicReference<>(Optional.empty());
    private volatile ImageLook look = new ImageLook(Optional.empty(), 0, 0, 100, Optional.empty(), false,
            ColourMap.GREY, Theme.LIGHT);
    private Optional<ImagePicture> shown = Optional.empty();
    private final FrameRate rate = new FrameRate();
    private final Runnable refine;

    /** Makes the parts of a canvas. */
    public ImageParts(ImageCanvas canvas) {
        this.canvas = canvas;
        this.maker = new PictureMaker(canvas, this::show);
        this.overlay = new ImageOverlay(canvas, this);
        this.refine = this::refine;
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.Resize, e -> placeChanged());
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addDisposeListener(e -> {
            shown.ifPresent(ImagePicture::dispose);
            frame.set(Optional.empty());
        });
        new ImagePointer(canvas, this, overlay);
        new ImageKeys(canvas, this);
        new ImageMenu(canvas);
        new ImageAccess(canvas, this, overlay);
    }

    /** Another frame, from any thread. */
    public void show(Optional<ImageFrame> other) {
        frame.set(other);
        other.ifPresent(f -> maker.request(f, look, rate.isCalm()));
    }

    /** No frame any more. */
    public void clear() {
        frame.set(Optional.empty());
        shown.ifPresent(ImagePicture::dispose);
        shown = Optional.empty();
        canvas.redraw();
    }

    /** The frame that was given last. */
    public Optional<ImageFrame> frame() {
        return frame.get();
    }

    /** How frames are looked at. */
    public ImageLook look() {
        return look;
    }

    /** Looks in another way. */
    public void setLook(ImageLook other) {
        if (!other.equals(look)) {
            look = other;
            frame.get().ifPresent(f -> maker.request(f, look, false));
            canvas.redraw();
        }
    }

    /** Another region: its numbers are looked up. */
    public void regionChanged() {
        overlay.frameChanged();
        canvas.redraw();
    }

    /** What is seen. */
    public Optional<ImagePicture> shown() {
        return shown;
    }

    /** Pictures shown in a second, lately. */
    double framesPerSecond() {
        return rate.perSecond();
    }

    /** Where the image is. */
    Rectangle place() {
        return ImageStrip.imagePlace(canvas.getClientArea());
    }

    private void placeChanged() {
        Rectangle place = place();
        setLook(look.withPlace(place.width, place.height, canvas.getMonitor().getZoom(), canvas.theme()));
    }

    private void show(ImagePicture picture) {
        if (frame.get().isEmpty()) {
            picture.dispose();
            return;
        }
        boolean another = shown.filter(s -> s.frame() == picture.frame()).isEmpty();
        shown.ifPresent(ImagePicture::dispose);
        shown = Optional.of(picture);
        if (another) {
            rate.count(System.nanoTime());
            overlay.frameChanged();
        }
        canvas.redraw();
        if (!picture.smooth()) {
            canvas.getDisplay().timerExec(CALM_MILLISECONDS, refine);
        }
    }

    /** The latest picture again, with means, if nothing else came meanwhile. */
    private void refine() {
        if (!canvas.isDisposed() && shown.filter(s -> !s.smooth() && s.view().scale() < 1).isPresent()) {
            frame.get().ifPresent(f -> maker.request(f, look, true));
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        Theme theme = canvas.theme();
        if (!theme.equals(look.theme())) {
            placeChanged();
        }
        Rectangle place = place();
        gc.setBackground(PlotParts.colour(theme.paper()));
        if (shown.isEmpty()) {
            gc.fillRectangle(area);
            String text = frame.get().isEmpty() ? canvas.emptyText() : Texts.text("plot.drawing");
            gc.setForeground(PlotParts.colour(theme.soft()));
            Point extent = gc.textExtent(text);
            gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
        } else {
            gc.fillRectangle(place.width, 0, area.width - place.width, area.height);
            gc.fillRectangle(0, place.height, area.width, area.height - place.height);
            Rectangle bounds = shown.get().image().getBounds();
            if (bounds.width < place.width || bounds.height < place.height) {
                gc.fillRectangle(area);
            }
            gc.setClipping(place);
            gc.drawImage(shown.get().image(), 0, 0);
            overlay.draw(gc, place, shown.get());
            gc.setClipping((Rectangle) null);
            overlay.drawAround(gc, area, shown.get());
        }
        if (canvas.isFocusControl()) {
            gc.setForeground(PlotParts.colour(theme.soft()));
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
        }
    }
}
