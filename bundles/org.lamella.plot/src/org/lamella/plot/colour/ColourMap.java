/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.colour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Colour maps that colour-blind people can read and that stay in order when printed in grey. Where the tables come from
 * is said in {@code colourmaps.txt}; the cyclic map is computed.
 */
public enum ColourMap {
    /** Dark blue, green, yellow: the usual one. */
    VIRIDIS,
    /** Blue to yellow, almost the same for all kinds of colour vision. */
    CIVIDIS,
    /** Black, red, yellow, for intensities. */
    INFERNO,
    /** Black, purple, pale yellow, for intensities. */
    MAGMA,
    /** Black to white, as a microscope shows it. */
    GREY,
    /**
     * Returns to where it began, for angles and phases: an ellipse of lightness and blue–yellow in CIELAB, the two
     * things that red–green blind people see.
     */
    CYCLIC;

    /** Number of colours in a table. */
    public static final int SIZE = 256;

    /** Tables are made when a map is used for the first time. */
    private static final class Tables {

        private static final int[][] OF = new int[ColourMap.values().length][];

        static {
            for (ColourMap map : ColourMap.values()) {
                OF[map.ordinal()] = switch (map) {
                    case GREY -> grey();
                    case CYCLIC -> cyclic();
                    default -> tabulated(map.name().toLowerCase(Locale.ROOT));
                };
            }
        }
    }

    /** The 256 colours, as RGB. */
    public int[] table() {
        return Tables.OF[ordinal()].clone();
    }

    /** The colour at 0 … 1, as RGB. */
    public int rgb(double share) {
        return Tables.OF[ordinal()][(int) Math.round(Math.clamp(share, 0, 1) * (SIZE - 1))];
    }

    private static int[] tabulated(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ColourMap.class.getResourceAsStream("colourmaps.txt"), StandardCharsets.US_ASCII))) {
            String digits = lines.lines().filter(line -> line.startsWith(name + " ")).findFirst().orElseThrow()
                    .substring(name.length() + 1);
            int[] table = new int[SIZE];
            for (int i = 0; i < SIZE; i++) {
                table[i] = HexFormat.fromHexDigits(digits, 6 * i, 6 * i + 6);
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException("The colour maps cannot be read", e);
        }
    }

    private static int[] grey() {
        int[] table = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            table[i] = i << 16 | i << 8 | i;
        }
        return table;
    }

    private static int[] cyclic() {
        int[] table = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double angle = 2 * Math.PI * i / SIZE;
            table[i] = srgb(56 - 34 * Math.cos(angle), 4 * Math.cos(angle), 42 * Math.sin(angle));
        }
        return table;
    }

    /** CIELAB (D65) to sRGB, IEC 61966-2-1. */
    private static int srgb(double lightness, double a, double b) {
        double fy = (lightness + 16) / 116;
        double x = 0.95047 * unLab(fy + a / 500);
        double y = unLab(fy);
        double z = 1.08883 * unLab(fy - b / 200);
        return channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z) << 16
                | channel(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z) << 8
                | channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
    }

    private static double unLab(double t) {
        return t > 6.0 / 29 ? t * t * t : 3 * 36.0 / 841 * (t - 4.0 / 29);
    }

    private static int channel(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0, 1));
    }
}
