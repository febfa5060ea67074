/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ColourMapTest {

    /** Relative luminance (WCAG 2.2), which a print in grey shows. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void beginAndEndAsPublished() {
        // first and last entries of the authors' tables
        assertEquals(0x440154, ColourMap.VIRIDIS.rgb(0));
        assertEquals(0xfde725, ColourMap.VIRIDIS.rgb(1));
        assertEquals(0x000004, ColourMap.INFERNO.rgb(0));
        assertEquals(0xfcffa4, ColourMap.INFERNO.rgb(1));
        assertEquals(0x000004, ColourMap.MAGMA.rgb(0));
        assertEquals(0xfcfdbf, ColourMap.MAGMA.rgb(1));
        assertEquals(0x00224e, ColourMap.CIVIDIS.rgb(0));
        assertEquals(0xfee838, ColourMap.CIVIDIS.rgb(1));
    }

    @Test
    void getLighterFromEndToEndSoThatOrderIsSeenWithoutHue() {
        for (ColourMap map : List.of(ColourMap.VIRIDIS, ColourMap.CIVIDIS, ColourMap.INFERNO, ColourMap.MAGMA,
                ColourMap.GREY)) {
            int[] table = map.table();
            for (int i = 8; i < table.length; i++) {
                assertTrue(luminance(table[i]) > luminance(table[i - 8]), map + " at " + i);
            }
        }
    }

    @Test
    void theCyclicMapClosesWithoutAStep() {
        int[] table = ColourMap.CYCLIC.table();
        for (int i = 0; i < table.length; i++) {
            int next = table[(i + 1) % table.length];
            for (int shift : new int[] { 0, 8, 16 }) {
                assertTrue(Math.abs((table[i] >> shift & 0xff) - (next >> shift & 0xff)) <= 6, "step at " + i);
            }
        }
        // the quarters differ in lightness or in blue against yellow, not in red against green
        assertTrue(luminance(table[128]) > 4 * luminance(table[0]));
        assertTrue((table[64] & 0xff) < (table[64] >> 16 & 0xff) && (table[192] & 0xff) > (table[192] >> 16 & 0xff));
    }

    @Test
    void inksStandOutFromTheirPaper() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            assertTrue(contrast(theme.ink(), theme.paper()) > 7, "text, WCAG AAA");
            assertTrue(contrast(theme.soft(), theme.paper()) > 4.5, "ticks, WCAG AA");
            assertTrue(contrast(theme.fit(), theme.paper()) > 3, "graphics, WCAG 1.4.11");
        }
    }

    @Test
    void manySeriesAreSeenOnDarkPaper() {
        for (int i = 0; i < 30; i++) {
            assertTrue(contrast(Theme.DARK.series(i, 30), Theme.DARK.paper()) > 2.4, "series " + i);
            assertTrue(i == 0 || Theme.DARK.series(i, 30) != Theme.DARK.series(i - 1, 30));
        }
    }

    private static double contrast(int a, int b) {
        double la = luminance(a) + 0.05;
        double lb = luminance(b) + 0.05;
        return Math.max(la, lb) / Math.min(la, lb);
    }

    @Test
    void themesFollowTheBackground() {
        assertEquals(Theme.DARK, Theme.on(0x2e2e2e));
        assertEquals(Theme.LIGHT, Theme.on(0xf6f5f4));
    }
}
