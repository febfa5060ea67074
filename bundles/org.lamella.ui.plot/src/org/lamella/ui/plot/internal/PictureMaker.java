/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameHistogram;
import org.lamella.plot.image.FrameRaster;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;

/** Draws frames beside the window, the latest one. Used by its worker's thread only, but for {@link #request}. */
final class PictureMaker {

    /** Frames that follow each other faster share a histogram: limits that follow each frame would flicker. */
    private static final long HISTOGRAM_NANOS = 200_000_000;

    private final Display display;
    private final Handover<ImagePicture> handover;
    private final LatestWorker<Request> worker = new LatestWorker<>("Lamella image", this::make);
    private Optional<ImageFrame> measured = Optional.empty();
    private FrameHistogram histogram = FrameHistogram.EMPTY;
    private long measuredAt;
    private Contrast contrast = new Contrast(0, 1, false);
    private FrameRaster raster = new FrameRaster(contrast);
    private Optional<ImageLook> coloured = Optional.empty();
    private PaletteData palette = new PaletteData(new RGB(0, 0, 0));

    /** A frame to be drawn. */
    record Request(ImageFrame frame, ImageLook look, boolean smooth) {
    }

    PictureMaker(Control control, Consumer<ImagePicture> show) {
        this.display = control.getDisplay();
        this.handover = new Handover<>(control, show);
        control.addDisposeListener(e -> worker.close());
    }

    /** From any thread. */
    void request(ImageFrame frame, ImageLook look, boolean smooth) {
        worker.submit(new Request(frame, look, smooth));
    }

    private void make(Request request) {
        ImageLook look = request.look();
        if (look.width() <= 0 || look.height() <= 0) {
            return;
        }
        measure(request.frame());
        Contrast wanted = look.contrast().orElseGet(() -> histogram.contrast(look.logarithmic()));
        if (!wanted.equals(contrast)) {
            contrast = wanted;
            raster = new FrameRaster(contrast);
        }
        FrameView view =
                look.view().orElseGet(() -> FrameView.fitted(request.frame(), look.width(), look.height()));
        double scale = look.zoom() / 100.0;
        int width = (int) Math.round(look.width() * scale);
        int height = (int) Math.round(look.height() * scale);
        byte[] indices = raster.draw(request.frame(), new FrameView(view.x(), view.y(), view.scale() * scale), width,
                height, request.smooth());
        ImageData data = new ImageData(width, height, 8, palette(look), 1, indices);
        ImageDataProvider provider = zoom -> zoom == look.zoom() ? data
                : zoom == 100 ? data.scaledTo(look.width(), look.height()) : null;
        try {
            handover.offer(new ImagePicture(request.frame(), look, view, contrast, histogram, request.smooth(),
                    new Image(display, provider)));
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                throw e;
            }
        }
    }

    private void measure(ImageFrame frame) {
        long now = System.nanoTime();
        boolean known = measured.filter(m -> m == frame).isPresent();
        if (!known && (measured.isEmpty() || now - measuredAt > HISTOGRAM_NANOS)) {
            histogram = FrameHistogram.of(frame);
            measured = Optional.of(frame);
            measuredAt = now;
        }
    }

    private PaletteData palette(ImageLook look) {
        if (coloured.filter(c -> c.map() == look.map() && c.theme().equals(look.theme())).isEmpty()) {
            palette = new PaletteData(
                    Arrays.stream(FrameRaster.colours(look.map(), look.theme().grid(), look.theme().paper()))
                            .mapToObj(c -> new RGB(c >> 16 & 0xff, c >> 8 & 0xff, c & 0xff)).toArray(RGB[]::new));
            coloured = Optional.of(look);
        }
        return palette;
    }
}
