/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.lamella.plot.layout.FittedRanges;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.raster.RasterRenderer;

/** Draws plots beside the window, the latest one that was asked for. */
final class FrameMaker {

    private final Display display;
    private final Handover<PlotFrame> handover;
    private final LatestWorker<PlotRequest> worker = new LatestWorker<>("Lamella plot", this::make);
    private Optional<FittedRanges> fits = Optional.empty();

    FrameMaker(Control control, java.util.function.Consumer<PlotFrame> show) {
        this.display = control.getDisplay();
        this.handover = new Handover<>(control, show);
        control.addDisposeListener(e -> worker.close());
    }

    void request(PlotRequest request) {
        worker.submit(request);
    }

    private void make(PlotRequest request) {
        try {
            if (fits.filter(f -> f.suits(request.scene(), request.view())).isEmpty()) {
                fits = Optional.of(FittedRanges.of(request.scene(), request.view()));
            }
            SceneLayout layout = SceneLayout.of(
                    fits.orElseThrow().completed(request.view()).of(request.scene(), true), request.width(),
                    request.height());
            Pixels pixels = new RasterRenderer(request.theme(), request.zoom() / 100.0).draw(layout,
                    request.view().hidden());
            handover.offer(new PlotFrame(request, Optional.of(layout), fits, Optional.of(image(pixels, request)), ""));
        } catch (SWTException e) {
            if (!display.isDisposed()) {
                failed(request, e);
            }
        } catch (RuntimeException | OutOfMemoryError | LinkageError e) {
            failed(request, e);
        }
    }

    private void failed(PlotRequest request, Throwable cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        handover.offer(new PlotFrame(request, Optional.empty(), Optional.empty(), Optional.empty(),
                Texts.text("plot.failed", reason)));
    }

    private Image image(Pixels pixels, PlotRequest request) {
        ImageData data = data(pixels);
        // only the zoom that was drawn for is exact; a display that asks for another gets it scaled until it is redrawn
        ImageDataProvider provider = zoom -> zoom == request.zoom() ? data
                : zoom == 100 ? data.scaledTo(request.width(), request.height()) : null;
        return new Image(display, provider);
    }

    /** As bytes R G B, which every platform reads and exports alike. */
    static ImageData data(Pixels pixels) {
        int[] argb = pixels.argb();
        ImageData data = new ImageData(pixels.width(), pixels.height(), 24,
                new PaletteData(0xff0000, 0xff00, 0xff));
        byte[] bytes = data.data;
        int at = 0;
        for (int y = 0; y < pixels.height(); y++) {
            int to = y * data.bytesPerLine;
            for (int x = 0; x < pixels.width(); x++, at++) {
                int pixel = argb[at];
                bytes[to++] = (byte) (pixel >> 16);
                bytes[to++] = (byte) (pixel >> 8);
                bytes[to++] = (byte) pixel;
            }
        }
        return data;
    }
}
