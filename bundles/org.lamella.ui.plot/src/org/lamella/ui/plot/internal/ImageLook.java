/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import java.util.Optional;

import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameView;

/**
 * How frames are looked at.
 *
 * @param view part that is seen, with lengths of the screen in points; nothing: all of it
 * @param width of the image's place, in points
 * @param height of the image's place, in points
 * @param zoom of the display, in per cent
 * @param contrast limits; nothing: those that suit each frame
 * @param logarithmic scale of limits that suit each frame
 * @param map colours
 * @param theme colours of what is around
 */
public record ImageLook(Optional<FrameView> view, int width, int height, int zoom, Optional<Contrast> contrast,
        boolean logarithmic, ColourMap map, Theme theme) {

    ImageLook withPlace(int otherWidth, int otherHeight, int otherZoom, Theme otherTheme) {
        return new ImageLook(view, otherWidth, otherHeight, otherZoom, contrast, logarithmic, map, otherTheme);
    }
}
