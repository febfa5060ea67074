/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import java.util.Locale;

import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.colour.Theme;

/** Colours as CSS: few series are variables {@code --c0} … so that themes can differ, many lie along viridis. */
final class Palette {

    private Palette() {
    }

    /** CSS colour of a series among so many. */
    static String series(int index, int count) {
        int few = Theme.LIGHT.series().size();
        return count <= few ? "var(--c" + Math.floorMod(index, few) + ")"
                : hex(ColourMap.VIRIDIS.rgb(Theme.along(index, count)));
    }

    /** A colour as {@code #rrggbb}. */
    static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
