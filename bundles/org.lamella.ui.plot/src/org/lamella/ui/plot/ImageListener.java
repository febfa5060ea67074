/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.Optional;

import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.Region;

/** Is told what happens on an image, in the window's thread. */
public interface ImageListener {

    /** Another part is looked at; nothing: all of it. */
    default void viewChanged(Optional<FrameView> view) {
    }

    /** Other limits of contrast; nothing: those that suit each frame. */
    default void contrastChanged(Optional<Contrast> contrast) {
    }

    /** A region was drawn, moved or taken away. */
    default void regionChanged(Optional<Region> region) {
    }

    /** A line was drawn, moved or taken away. */
    default void lineChanged(Optional<ImageLine> line) {
    }

    /** Dragging does something else from now on. */
    default void modeChanged(ImageMode mode) {
    }
}
