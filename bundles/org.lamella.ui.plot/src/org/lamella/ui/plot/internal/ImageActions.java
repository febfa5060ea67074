/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.dnd.ImageTransfer;
import org.lamella.plot.colour.ColourMap;
import org.lamella.ui.plot.ImageCanvas;
import org.lamella.ui.plot.ImageMode;

/** What can be done with an image, by menu and by key. */
public enum ImageActions implements CanvasAction<ImageCanvas> {
    /** Dragging pushes. */
    PAN('p', c -> c.setMode(ImageMode.PAN), c -> c.mode() == ImageMode.PAN, Kind.RADIO),
    /** Dragging draws a line. */
    PROFILE('n', c -> c.setMode(ImageMode.PROFILE), c -> c.mode() == ImageMode.PROFILE, Kind.RADIO),
    /** Dragging draws a rectangle. */
    RECTANGLE('r', c -> c.setMode(ImageMode.RECTANGLE), c -> c.mode() == ImageMode.RECTANGLE, Kind.RADIO),
    /** Dragging draws an ellipse. */
    ELLIPSE('e', c -> c.setMode(ImageMode.ELLIPSE), c -> c.mode() == ImageMode.ELLIPSE, Kind.RADIO),
    /** All of the image. */
    FIT('\0', ImageCanvas::fit, c -> false, Kind.PUSH),
    /** Limits that suit each frame. */
    AUTO('a', c -> c.setContrast(Optional.empty()), c -> c.contrast().isEmpty(), Kind.CHECK),
    /** Logarithmic colours. */
    LOG('l', c -> c.setLogarithmic(!c.isLogarithmic()), ImageCanvas::isLogarithmic, Kind.CHECK),
    /** The next colour map. */
    NEXT_MAP('c', c -> c.setColourMap(ColourMap.values()[(c.colourMap().ordinal() + 1) % ColourMap.values().length]),
            c -> false, Kind.PUSH),
    /** What is seen into the clipboard. */
    COPY('\0', ImageActions::copy, c -> false, Kind.PUSH),
    /** What is seen into a file. */
    SAVE('\0', c -> c.picture().ifPresent(pixels -> PlotFiles.save(c, pixels)), c -> false, Kind.PUSH);

    private final char key;
    private final Consumer<ImageCanvas> action;
    private final Predicate<ImageCanvas> state;
    private final PlotActions.Kind kind;

    ImageActions(char key, Consumer<ImageCanvas> action, Predicate<ImageCanvas> state, PlotActions.Kind kind) {
        this.key = key;
        this.action = action;
        this.state = state;
        this.kind = kind;
    }

    private static void copy(ImageCanvas canvas) {
        canvas.picture().ifPresent(
                pixels -> PlotFiles.toClipboard(canvas, FrameMaker.data(pixels), ImageTransfer.getInstance()));
    }

    /** The action of a letter. */
    static Optional<ImageActions> byKey(char character) {
        for (ImageActions one : values()) {
            if (one.key != '\0' && one.key == Character.toLowerCase(character)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** How it is shown. */
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        return Texts.text("image.action." + name());
    }

    @Override
    public boolean opensGroup() {
        return this == FIT || this == AUTO || this == COPY;
    }

    @Override
    public boolean isOn(ImageCanvas canvas) {
        return state.test(canvas);
    }

    @Override
    public boolean run(ImageCanvas canvas) {
        action.accept(canvas);
        return true;
    }
}
