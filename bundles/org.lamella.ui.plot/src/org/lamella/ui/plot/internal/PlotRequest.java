/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.scene.Scene;

/**
 * A plot to be drawn.
 *
 * @param scene what
 * @param view which part of it
 * @param width in points
 * @param height in points
 * @param zoom of the display, in per cent
 * @param theme colours
 */
record PlotRequest(Scene scene, SceneView view, int width, int height, int zoom, Theme theme) {
}
