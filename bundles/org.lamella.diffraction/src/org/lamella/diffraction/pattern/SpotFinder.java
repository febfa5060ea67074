/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.pattern;

import java.util.Arrays;

/** Finds the spots of a filtered pattern. */
public final class SpotFinder {

    private SpotFinder() {
    }

    /**
     * Spots of a pattern.
     *
     * @param x columns
     * @param y rows
     * @param strength in units of the noise
     */
    public record Found(float[] x, float[] y, float[] strength) {
    }

    /**
     * Local maxima above a limit, to a fraction of a pixel by a parabola in both directions.
     *
     * @param filtered of a {@link SpotFilter}
     * @param width columns
     * @param height rows
     * @param least strength in units of the noise
     */
    public static Found find(float[] filtered, int width, int height, float least) {
        float[] x = new float[64];
        float[] y = new float[64];
        float[] strength = new float[64];
        int n = 0;
        for (int row = 1; row < height - 1; row++) {
            for (int column = 1; column < width - 1; column++) {
                int at = row * width + column;
                float value = filtered[at];
                if (value < least || !isTop(filtered, at, width, value)) {
                    continue;
                }
                if (n == x.length) {
                    x = Arrays.copyOf(x, 2 * n);
                    y = Arrays.copyOf(y, 2 * n);
                    strength = Arrays.copyOf(strength, 2 * n);
                }
                x[n] = column + vertex(filtered[at - 1], value, filtered[at + 1]);
                y[n] = row + vertex(filtered[at - width], value, filtered[at + width]);
                strength[n++] = value;
            }
        }
        return new Found(Arrays.copyOf(x, n), Arrays.copyOf(y, n), Arrays.copyOf(strength, n));
    }

    private static boolean isTop(float[] f, int at, int width, float value) {
        return value > f[at - 1] && value >= f[at + 1] && value > f[at - width] && value >= f[at + width]
                && value > f[at - width - 1] && value >= f[at + width + 1] && value > f[at - width + 1]
                && value >= f[at + width - 1];
    }

    private static float vertex(float before, float top, float after) {
        float bend = before - 2 * top + after;
        return bend < 0 ? Math.clamp(0.5f * (before - after) / bend, -0.5f, 0.5f) : 0;
    }
}
