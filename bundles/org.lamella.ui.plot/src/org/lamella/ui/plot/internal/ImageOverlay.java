/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.data.unit.SiPrefix;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.image.Region;
import org.lamella.plot.layout.RoundLength;
import org.lamella.ui.plot.ImageCanvas;
import org.lamella.ui.plot.ImageLine;
import org.lamella.ui.plot.PixelSize;

/** What lies over and around the image: scale bar, line, region, readout, the strip beside. */
final class ImageOverlay {

    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color BLACK = new Color(0, 0, 0);
    private static final int MARGIN = 14;
    private static final double LONGEST_BAR = 0.25;

    private final ImageCanvas canvas;
    private final ImageParts parts;
    private final LatestWorker<Question> measurer = new LatestWorker<>("Lamella region", this::measure);
    private Optional<Point> pointer = Optional.empty();
    private Optional<Region.Statistics> statistics = Optional.empty();
    private Optional<ImageStrip> held = Optional.empty();

    private record Question(Region region, ImageFrame frame) {
    }

    ImageOverlay(ImageCanvas canvas, ImageParts parts) {
        this.canvas = canvas;
        this.parts = parts;
        canvas.addDisposeListener(e -> measurer.close());
    }

    void pointTo(Optional<Point> at) {
        pointer = at;
        canvas.redraw();
    }

    /** While a limit is dragged the strip stays, so that the limit stays below the pointer. */
    void holdStrip(Optional<ImageStrip> strip) {
        held = strip;
        canvas.redraw();
    }

    /** A region's numbers follow the frames, beside the window: it may hold millions of pixels. */
    void frameChanged() {
        if (canvas.region().isEmpty()) {
            statistics = Optional.empty();
        }
        canvas.region().ifPresent(r -> parts.frame().ifPresent(f -> measurer.submit(new Question(r, f))));
    }

    private void measure(Question question) {
        Region.Statistics found = question.region().statistics(question.frame());
        if (!canvas.isDisposed()) {
            canvas.getDisplay().asyncExec(() -> {
                if (!canvas.isDisposed() && canvas.region().filter(question.region()::equals).isPresent()) {
                    statistics = Optional.of(found);
                    canvas.redraw();
                }
            });
        }
    }

    Optional<Region.Statistics> statistics() {
        return statistics;
    }

    void draw(GC gc, Rectangle place, ImagePicture picture) {
        gc.setAntialias(SWT.ON);
        FrameView view = picture.view();
        canvas.region().ifPresent(r -> twice(gc, () -> {
            int x = (int) Math.round(view.screenX(r.x()));
            int y = (int) Math.round(view.screenY(r.y()));
            int width = (int) Math.round(r.width() * view.scale());
            int height = (int) Math.round(r.height() * view.scale());
            if (r.shape() == Region.Shape.ELLIPSE) {
                gc.drawOval(x, y, width, height);
            } else {
                gc.drawRectangle(x, y, width, height);
            }
        }));
        canvas.line().ifPresent(l -> twice(gc, () -> line(gc, view, l)));
        if (pointer.isEmpty() && canvas.isFocusControl()) {
            int x = place.width / 2;
            int y = place.height / 2;
            twice(gc, () -> {
                gc.drawLine(x - 6, y, x + 6, y);
                gc.drawLine(x, y - 6, x, y + 6);
            });
        }
        scaleBar(gc, place, picture);
    }

    private static void line(GC gc, FrameView view, ImageLine line) {
        int x0 = (int) Math.round(view.screenX(line.x0()));
        int y0 = (int) Math.round(view.screenY(line.y0()));
        int x1 = (int) Math.round(view.screenX(line.x1()));
        int y1 = (int) Math.round(view.screenY(line.y1()));
        gc.drawLine(x0, y0, x1, y1);
        gc.drawOval(x0 - 3, y0 - 3, 6, 6);
        gc.drawOval(x1 - 3, y1 - 3, 6, 6);
    }

    /** Black below white is seen on everything. */
    private static void twice(GC gc, Runnable drawing) {
        gc.setForeground(BLACK);
        gc.setLineWidth(3);
        drawing.run();
        gc.setForeground(WHITE);
        gc.setLineWidth(1);
        drawing.run();
    }

    private void scaleBar(GC gc, Rectangle place, ImagePicture picture) {
        FrameView view = picture.view();
        PixelSize pixel = canvas.pixelSize();
        double perPoint = pixel.length() / view.scale();
        RoundLength bar = RoundLength.upTo(place.width * LONGEST_BAR * perPoint, pixel.unit());
        int length = (int) Math.round(bar.value() / perPoint);
        Point extent = gc.textExtent(bar.text());
        int width = Math.max(length, extent.x) + 16;
        int height = extent.y + 18;
        if (width > place.width - MARGIN || height > place.height - MARGIN || length < 2) {
            return;
        }
        // on the image, where the image is smaller than its place
        double right = Math.min(place.width, view.screenX(picture.frame().width()));
        double bottom = Math.min(place.height, view.screenY(picture.frame().height()));
        int x = (int) Math.max(0, Math.min(Math.max(0, view.screenX(0)), right - width - MARGIN)) + MARGIN;
        int y = (int) Math.max(MARGIN, bottom - MARGIN - height);
        gc.setBackground(BLACK);
        gc.setAlpha(150);
        gc.fillRoundRectangle(x, y, width, height, 6, 6);
        gc.setAlpha(255);
        gc.setForeground(WHITE);
        gc.drawText(bar.text(), x + (width - extent.x) / 2, y + 3, SWT.DRAW_TRANSPARENT);
        gc.setBackground(WHITE);
        gc.fillRectangle(x + (width - length) / 2, y + extent.y + 7, length, 5);
    }

    /** Strip and line of text. */
    void drawAround(GC gc, Rectangle area, ImagePicture picture) {
        Theme theme = canvas.theme();
        if (ImageStrip.hasRoom(area)) {
            held.orElseGet(() -> ImageStrip.of(area, picture.contrast())).draw(gc, picture, theme);
        }
        gc.setForeground(PlotParts.colour(theme.ink()));
        String text = readout(picture);
        if (gc.textExtent(text).x > area.width - 2 * MARGIN) {
            // no room for both: what was asked for last
            text = pointer.isPresent() ? place(picture) : region();
        }
        String right = state(picture);
        Point extent = gc.textExtent(right);
        int baseline = area.height - ImageStrip.STATUS + (ImageStrip.STATUS - extent.y) / 2;
        Point left = gc.textExtent(text);
        gc.drawText(text, 8, baseline, SWT.DRAW_TRANSPARENT);
        if (left.x + extent.x + 32 < area.width) {
            gc.setForeground(PlotParts.colour(theme.soft()));
            gc.drawText(right, area.width - extent.x - 8, baseline, SWT.DRAW_TRANSPARENT);
        }
    }

    private String state(ImagePicture picture) {
        double rate = parts.framesPerSecond();
        double scale = picture.view().scale();
        String zoom = String.format(Locale.ROOT, scale < 0.1 ? "%.1f %%" : "%.0f %%", 100 * scale);
        return rate > 1.5 ? zoom + " · " + Texts.text("image.rate", Long.toString(Math.round(rate))) : zoom;
    }

    /** Place and value under the pointer, or in the middle; then what the region holds. */
    String readout(ImagePicture picture) {
        String place = place(picture);
        String region = region();
        return place + (place.isEmpty() || region.isEmpty() ? "" : "   |   ") + region;
    }

    private String place(ImagePicture picture) {
        Rectangle place = parts.place();
        Point at = pointer.orElse(new Point(place.width / 2, place.height / 2));
        ImageFrame frame = picture.frame();
        double x = picture.view().frameX(at.x);
        double y = picture.view().frameY(at.y);
        if (!(x >= 0 && y >= 0 && x < frame.width() && y < frame.height())) {
            return "";
        }
        double value = frame.at((int) x, (int) y);
        return "x " + length(x) + "  y " + length(y) + "  "
                + (Double.isNaN(value) ? Texts.text("image.none") : ImageStrip.number(value));
    }

    private String region() {
        return statistics.filter(s -> canvas.region().isPresent() && s.pixels() > 0)
                .map(s -> Texts.text("image.region", ImageStrip.number(s.mean()), ImageStrip.number(s.deviation()),
                        ImageStrip.number(s.min()), ImageStrip.number(s.max()), Long.toString(s.pixels())))
                .orElse("");
    }

    private String length(double pixels) {
        PixelSize size = canvas.pixelSize();
        if (size.equals(PixelSize.UNKNOWN)) {
            return Integer.toString((int) pixels);
        }
        ImageFrame frame = parts.frame().orElseThrow();
        SiPrefix prefix = SiPrefix.of(Math.max(frame.width(), frame.height()) * size.length(), size.unit());
        double step = size.length() / prefix.factor();
        int decimals = (int) Math.clamp(Math.ceil(-Math.log10(step)), 0, 9);
        return String.format(Locale.ROOT, "%." + decimals + "f %s%s (%d)", (pixels - 0.5) * step, prefix.symbol(),
                size.unit(), (int) pixels).replace('-', '−');
    }
}
