/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameHistogram;
import org.lamella.plot.layout.Ticks;

/**
 * Beside the image: colour bar, histogram and the limits of contrast, which can be dragged. Values run upwards.
 *
 * @param area where it is
 * @param low value at the lower end
 * @param high value at the upper end
 */
record ImageStrip(Rectangle area, double low, double high) {

    /** Height of the line of text below the image, points. */
    static final int STATUS = 24;
    private static final int WIDTH = 132;
    private static final int NARROW = 360;
    private static final int FLAT = 140;
    private static final int BAR = 14;
    private static final int LABELS = 58;
    private static final int MARGIN = 12;
    private static final int STEPS = 128;
    private static final int TICK = 44;
    private static final double ROOM = 0.12;

    /** Where the image is; a small canvas has no room for the strip. */
    static Rectangle imagePlace(Rectangle client) {
        boolean strip = hasRoom(client);
        return new Rectangle(0, 0, Math.max(0, client.width - (strip ? WIDTH : 0)),
                Math.max(0, client.height - STATUS));
    }

    static boolean hasRoom(Rectangle client) {
        return client.width >= NARROW && client.height >= FLAT;
    }

    /** The strip for a picture: the limits with some room around them. */
    static ImageStrip of(Rectangle client, Contrast contrast) {
        Rectangle place = imagePlace(client);
        double room = ROOM * (contrast.high() - contrast.low());
        return new ImageStrip(
                new Rectangle(place.width + MARGIN, MARGIN, WIDTH - 2 * MARGIN + 4, place.height - 2 * MARGIN),
                contrast.low() - room, contrast.high() + room);
    }

    /** The value at a height, also beyond the ends. */
    double value(double y) {
        return low + (high - low) * (area.y + area.height - y) / area.height;
    }

    int y(double value) {
        double y = area.y + area.height - (value - low) / (high - low) * area.height;
        return (int) Math.round(Math.clamp(y, -20_000, 20_000));
    }

    void draw(GC gc, ImagePicture picture, Theme theme) {
        int step = Math.max(1, area.height / STEPS);
        for (int y = area.y; y < area.y + area.height; y += step) {
            double share = picture.contrast().share(value(y + step / 2.0));
            gc.setBackground(PlotParts.colour(picture.look().map().rgb(share)));
            gc.fillRectangle(area.x, y, BAR, Math.min(step, area.y + area.height - y));
        }
        gc.setForeground(PlotParts.colour(theme.soft()));
        gc.drawRectangle(area.x, area.y, BAR, area.height);
        labels(gc, theme);
        histogram(gc, picture.histogram(), theme);
        for (double limit : new double[] { picture.contrast().low(), picture.contrast().high() }) {
            limit(gc, Math.clamp(limit, low, high), theme);
        }
    }

    private void labels(GC gc, Theme theme) {
        Ticks ticks = Ticks.linear(low, high, Math.max(2, area.height / TICK));
        gc.setForeground(PlotParts.colour(theme.soft()));
        int half = gc.getFontMetrics().getHeight() / 2;
        for (int i = 0; i < ticks.major().length; i++) {
            int y = y(ticks.major()[i]);
            gc.drawLine(area.x + BAR, y, area.x + BAR + 3, y);
            int top = Math.clamp(y - half, area.y - half / 2, Math.max(area.y, area.y + area.height - 2 * half + 4));
            gc.drawText(ticks.labels().get(i), area.x + BAR + 5, top, SWT.DRAW_TRANSPARENT);
        }
    }

    /** Counts on a logarithmic scale: a few bright pixels count too. */
    private void histogram(GC gc, FrameHistogram histogram, Theme theme) {
        int left = area.x + BAR + LABELS;
        int width = area.x + area.width - left;
        int n = histogram.counts().length;
        int most = Arrays.stream(histogram.counts()).max().orElse(1);
        int[] outline = new int[2 * n + 4];
        for (int i = 0; i < n; i++) {
            double middle = histogram.low() + (i + 0.5) * (histogram.high() - histogram.low()) / n;
            outline[2 * i] = left + (int) Math.round(
                    width * Math.log1p(histogram.counts()[i]) / Math.log1p(Math.max(1, most)));
            outline[2 * i + 1] = y(middle);
        }
        outline[2 * n] = left;
        outline[2 * n + 1] = y(histogram.high());
        outline[2 * n + 2] = left;
        outline[2 * n + 3] = y(histogram.low());
        gc.setClipping(area);
        gc.setBackground(PlotParts.colour(theme.soft()));
        gc.setAlpha(150);
        gc.fillPolygon(outline);
        gc.setAlpha(255);
        gc.setClipping((Rectangle) null);
    }

    private void limit(GC gc, double value, Theme theme) {
        int y = y(value);
        gc.setForeground(PlotParts.colour(theme.ink()));
        gc.setBackground(PlotParts.colour(theme.ink()));
        // not across the labels
        gc.drawLine(area.x - 3, y, area.x + BAR, y);
        gc.drawLine(area.x + BAR + LABELS, y, area.x + area.width, y);
        gc.fillPolygon(new int[] { area.x - 8, y - 5, area.x - 8, y + 5, area.x - 1, y });
    }

    /** A value with as many digits as a detector needs. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, Math.abs(value) < 1e6 && value == Math.rint(value) ? "%.0f" : "%.5g",
                value);
        return text.replace('-', '−');
    }
}
