/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.raster;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.scene.Role;

/** Colour and width of a stroke, as {@link org.lamella.plot.svg.SvgStyle} has them. */
final class Strokes {

    static final double LINE = 1.6;
    static final double FIT = 1.8;
    static final double BASE = 1.3;
    static final double GUIDE = 1.2;
    static final double ERROR = 1.1;
    static final double FEATURE = 1.8;
    static final double FEATURE_RADIUS = 4.5;
    static final double DOT = 2.5;
    static final double SMALL_DOT = 1.25;

    private Strokes() {
    }

    /** Base lines and guides have their colour by style; a fit stands out from its data when there is one series. */
    static int colour(Role role, int series, int count, Theme theme) {
        return switch (role) {
            case BASE_LINE -> theme.base();
            case GUIDE -> theme.soft();
            case FIT -> count == 1 ? theme.fit() : theme.series(series, count);
            default -> theme.series(series, count);
        };
    }

    static double width(Role role) {
        return switch (role) {
            case FIT -> FIT;
            case BASE_LINE -> BASE;
            case GUIDE -> GUIDE;
            default -> LINE;
        };
    }

    /** Lengths of dashes and gaps; nothing for a line that is drawn through. */
    static float[] dashes(Role role) {
        return switch (role) {
            case BASE_LINE -> new float[] { 6, 4 };
            case GUIDE -> new float[] { 2, 3 };
            default -> new float[0];
        };
    }
}
