/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameHistogram;
import org.lamella.plot.image.FrameRaster;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.image.LineProfile;
import org.lamella.plot.image.Region;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.plot.internal.ImageLook;
import org.lamella.ui.plot.internal.ImageParts;
import org.lamella.ui.plot.internal.ImagePicture;
import org.lamella.ui.plot.internal.Texts;

/**
 * Shows frames of a detector, one or many that follow each other: {@link #show} may be called from any thread and as
 * often as frames come, the latest is shown. Zoom, pan, limits of contrast on the histogram, colour maps, scale bar, line
 * profile and regions, by mouse and by keyboard.
 * <p>
 * Keys: arrows move, {@code +} and {@code −} zoom, Home fits, {@code 1} shows pixel for pixel, {@code A} limits that suit
 * each frame, {@code [ ]} the upper and {@code { }} the lower limit, {@code L} logarithmic colours, {@code C} the next
 * colour map, {@code P N R E} choose what dragging does, Enter draws a line or a region, Ctrl with arrows moves it, with
 * Shift sizes it, Delete takes it away, Ctrl+C copies what is seen.
 */
public final class ImageCanvas extends ThemedCanvas {

    private final ImageParts parts;
    private final List<ImageListener> listeners = new ArrayList<>();
    private PixelSize pixelSize = PixelSize.UNKNOWN;
    private ImageMode mode = ImageMode.PAN;
    private Optional<Region> region = Optional.empty();
    private Optional<ImageLine> line = Optional.empty();
    private String name = Texts.text("image.name");
    private String emptyText = Texts.text("image.empty");

    /** An empty image in the colours that suit its background. */
    public ImageCanvas(Composite parent, int style) {
        super(parent, style);
        parts = new ImageParts(this);
    }

    /** Shows a frame, from any thread. Of frames that come faster than they can be shown the latest is. */
    public void show(ImageFrame frame) {
        parts.show(Optional.of(frame));
    }

    /** Shows nothing but the text for nothing. */
    public void clear() {
        checkWidget();
        parts.clear();
    }

    /** The frame that was given last. */
    public Optional<ImageFrame> frame() {
        return parts.frame();
    }

    /** How large a pixel is, for scale bar and readout. */
    public void setPixelSize(PixelSize size) {
        checkWidget();
        pixelSize = Objects.requireNonNull(size);
        redraw();
    }

    /** How large a pixel is. */
    public PixelSize pixelSize() {
        return pixelSize;
    }

    /** What the image is called by a screen reader. */
    public void setName(String other) {
        name = other;
    }

    /** What the image is called. */
    public String name() {
        return name;
    }

    /** What is said when there is nothing to show. */
    public void setEmptyText(String text) {
        checkWidget();
        emptyText = text;
        redraw();
    }

    /** What is said when there is nothing to show. */
    public String emptyText() {
        return emptyText;
    }

    /** Looks at another part, with lengths of the screen in points; nothing: at all of it. */
    public void setView(Optional<FrameView> view) {
        checkWidget();
        parts.setLook(look(view, parts.look().contrast(), parts.look().logarithmic(), parts.look().map()));
        List.copyOf(listeners).forEach(listener -> listener.viewChanged(view));
    }

    private ImageLook look(Optional<FrameView> view, Optional<Contrast> contrast, boolean logarithmic, ColourMap map) {
        ImageLook now = parts.look();
        return new ImageLook(view, now.width(), now.height(), now.zoom(), contrast, logarithmic, map, now.theme());
    }

    /** Shows all of the frame. */
    public void fit() {
        setView(Optional.empty());
    }

    /** The part that is looked at; nothing before the first frame. */
    public Optional<FrameView> viewSeen() {
        ImageLook now = parts.look();
        return now.view().or(() -> parts.shown().map(s -> FrameView.fitted(s.frame(), now.width(), now.height())));
    }

    /** Fixes the limits of contrast; nothing: those that suit each frame. */
    public void setContrast(Optional<Contrast> contrast) {
        checkWidget();
        ImageLook now = parts.look();
        parts.setLook(look(now.view(), contrast, contrast.map(Contrast::logarithmic).orElse(now.logarithmic()),
                now.map()));
        List.copyOf(listeners).forEach(listener -> listener.contrastChanged(contrast));
    }

    /** The limits that were fixed. */
    public Optional<Contrast> contrast() {
        return parts.look().contrast();
    }

    /** The limits in use, fixed or not. */
    public Optional<Contrast> contrastSeen() {
        return parts.shown().map(ImagePicture::contrast);
    }

    /** How often which values occur in what is seen. */
    public Optional<FrameHistogram> histogram() {
        return parts.shown().map(ImagePicture::histogram);
    }

    /** Equal steps of colour for equal ratios, or for equal differences. */
    public void setLogarithmic(boolean logarithmic) {
        checkWidget();
        ImageLook now = parts.look();
        parts.setLook(look(now.view(), now.contrast().map(c -> c.withLogarithmic(logarithmic)), logarithmic,
                now.map()));
    }

    /** Whether equal steps of colour stand for equal ratios. */
    public boolean isLogarithmic() {
        return parts.look().logarithmic();
    }

    /** Chooses the colours. */
    public void setColourMap(ColourMap map) {
        checkWidget();
        ImageLook now = parts.look();
        parts.setLook(look(now.view(), now.contrast(), now.logarithmic(), map));
    }

    /** The colours. */
    public ColourMap colourMap() {
        return parts.look().map();
    }

    /** Says what dragging does. */
    public void setMode(ImageMode other) {
        checkWidget();
        mode = other;
        List.copyOf(listeners).forEach(listener -> listener.modeChanged(mode));
    }

    /** What dragging does. */
    public ImageMode mode() {
        return mode;
    }

    /** Draws a region, or takes it away. */
    public void setRegion(Optional<Region> other) {
        checkWidget();
        if (!other.equals(region)) {
            region = other;
            parts.regionChanged();
            List.copyOf(listeners).forEach(listener -> listener.regionChanged(region));
        }
    }

    /** The region. */
    public Optional<Region> region() {
        return region;
    }

    /** Draws a line, or takes it away. */
    public void setLine(Optional<ImageLine> other) {
        checkWidget();
        if (!other.equals(line)) {
            line = other;
            redraw();
            List.copyOf(listeners).forEach(listener -> listener.lineChanged(line));
        }
    }

    /** The line. */
    public Optional<ImageLine> line() {
        return line;
    }

    /** The values along the line as a plot. */
    public Optional<Scene> profile() {
        return line.flatMap(l -> frame().map(f -> {
            LineProfile values = LineProfile.of(f, l.x0(), l.y0(), l.x1(), l.y1());
            double[] distances = values.distances();
            for (int i = 0; i < distances.length; i++) {
                distances[i] *= pixelSize.length();
            }
            return Scene.of("profile", Texts.text("image.profile"), Texts.text("image.profile.description"),
                    Panel.of(PlotAxis.linear(Texts.text("image.distance"), pixelSize.unit()),
                            PlotAxis.linear(Texts.text("image.intensity"), ""),
                            List.of(new Layer.Line("", Role.DATA, 0, distances, values.values()))));
        }));
    }

    /** What is seen, pixel for pixel, without anything that lies over it. */
    public Optional<Pixels> picture() {
        return parts.shown().map(s -> {
            int[] colours = FrameRaster.colours(s.look().map(), s.look().theme().grid(), s.look().theme().paper());
            byte[] indices = new FrameRaster(s.contrast()).draw(s.frame(), s.view(), s.look().width(),
                    s.look().height(), true);
            int[] argb = new int[indices.length];
            for (int i = 0; i < argb.length; i++) {
                argb[i] = 0xff000000 | colours[indices[i] & 0xff];
            }
            return new Pixels(s.look().width(), s.look().height(), argb);
        });
    }

    /** Is told what happens from now on. */
    public void addImageListener(ImageListener listener) {
        listeners.add(listener);
    }

    /** Is told no longer. */
    public void removeImageListener(ImageListener listener) {
        listeners.remove(listener);
    }

    @Override
    void themeChanged() {
        redraw();
    }

    /** Whether the picture that is seen is of the latest frame, looked at as was asked for last. */
    public boolean isUpToDate() {
        return parts.frame().isEmpty() || parts.shown()
                .filter(s -> s.frame() == parts.frame().get() && s.look().equals(parts.look())).isPresent();
    }
}
