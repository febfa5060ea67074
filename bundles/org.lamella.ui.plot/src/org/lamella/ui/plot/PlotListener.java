/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.Optional;

import org.lamella.plot.layout.SceneView;

/** Is told what happens on a plot, in the window's thread. */
public interface PlotListener {

    /** Another part of the plot is looked at, or another set of series. */
    default void viewChanged(SceneView view) {
    }

    /** A range was selected (once, at the end of the gesture), or the selection was taken away. */
    default void selected(Optional<Selection> selection) {
    }

    /** Dragging does something else from now on. */
    default void modeChanged(PlotMode mode) {
    }
}
