/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.colour;

import java.util.List;

/**
 * The colours of a plot, as RGB. The series are Okabe and Ito's colours (for dark paper lighter ones of the same hue),
 * which colour-blind people can tell apart.
 *
 * @param ink texts
 * @param soft ticks, frames, guides
 * @param grid lines of the grid
 * @param paper background
 * @param series colours of few series, in order
 * @param fit a model beside its data
 * @param base base lines
 * @param feature marks of found features
 */
public record Theme(int ink, int soft, int grid, int paper, List<Integer> series, int fit, int base, int feature) {

    private static final int HALF = 128_000;
    private static final double DARKEST_ON_DARK = 0.3;

    /** Dark on white, for paper and bright rooms. */
    public static final Theme LIGHT = new Theme(0x1b1f24, 0x59636e, 0xe3e7eb, 0xffffff,
            List.of(0x0072b2, 0xd55e00, 0x009e73, 0xcc79a7, 0xe69f00, 0x56b4e9), 0xd55e00, 0x7d6608, 0x1b1f24);

    /** Light on black, for the dark room of a microscope. */
    public static final Theme DARK = new Theme(0xe6eaef, 0x9aa5b1, 0x30373f, 0x14181d,
            List.of(0x5ab4f0, 0xff8a4c, 0x3fd0a4, 0xe9a3cb, 0xffc24a, 0x9ad9ff), 0xff8a4c, 0xd9c356, 0xf4f6f8);

    /** Copies the series. */
    public Theme {
        series = List.copyOf(series);
    }

    /** The theme that suits a background, given as RGB. */
    public static Theme on(int background) {
        return luma(background) < HALF ? DARK : LIGHT;
    }

    /** The same colours on other paper, so that a plot lies flush with what is around it. */
    public Theme onPaper(int other) {
        return new Theme(ink, soft, grid, other, series, fit, base, feature);
    }

    /** Colour of a series among so many: one of its own for few, along viridis for many. */
    public int series(int index, int count) {
        if (count <= series.size()) {
            return series.get(Math.floorMod(index, series.size()));
        }
        double share = along(index, count);
        // on dark paper the dark end of the map is not seen, on white paper the pale one
        return ColourMap.VIRIDIS.rgb(luma(paper) < HALF ? DARKEST_ON_DARK + (1 - DARKEST_ON_DARK) * share : share);
    }

    private static int luma(int rgb) {
        return 299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff);
    }

    /** Where a series among many lies on the colour map, 0 … 1; the palest and the darkest colours are left out. */
    public static double along(int index, int count) {
        return 0.05 + 0.85 * index / Math.max(1, count - 1);
    }
}
