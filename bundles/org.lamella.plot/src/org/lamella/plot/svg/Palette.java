/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.svg;

import java.util.Locale;

/**
 * Colours that colour-blind people can tell apart: Okabe and Ito's for few series, viridis (van der Walt and Smith, CC0)
 * for many and for maps.
 */
public final class Palette {

    /** How many series have a colour of their own; they are CSS variables {@code --c0} … so that themes can differ. */
    public static final int SERIES = 6;

    private static final int[] VIRIDIS = { 0x440154, 0x472c7a, 0x3b518b, 0x2c718e, 0x21908d, 0x27ad81, 0x5cc863,
        0xaadc32, 0xfde725 };

    private Palette() {
    }

    /** CSS colour of a series among so many. */
    static String series(int index, int count) {
        if (count <= SERIES) {
            return "var(--c" + Math.floorMod(index, SERIES) + ")";
        }
        return String.format(Locale.ROOT, "#%06x", viridis(0.05 + 0.85 * index / Math.max(1, count - 1)));
    }

    /** Viridis at 0 … 1, as RGB. */
    public static int viridis(double share) {
        double at = Math.clamp(share, 0, 1) * (VIRIDIS.length - 1);
        int low = (int) Math.min(at, VIRIDIS.length - 2.0);
        double part = at - low;
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double a = VIRIDIS[low] >> shift & 0xff;
            double b = VIRIDIS[low + 1] >> shift & 0xff;
            rgb |= (int) Math.round(a + part * (b - a)) << shift;
        }
        return rgb;
    }
}
