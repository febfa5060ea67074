/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.pattern;

import java.util.Arrays;

/**
 * Makes spots stand out: the square root makes the noise of counts even (F. J. Anscombe, Biometrika 35 (1948) 246), a
 * difference of Gaussians takes the background away and suits the size of the spots; what is not above the noise is 0.
 * Not for several threads at once: each has its own.
 */
public final class SpotFilter {

    private static final double WIDE = 3.2;

    private final int width;
    private final int height;
    private final float[] narrow;
    private final float[] wide;
    private final double noise;
    private final float[] root;
    private final float[] along;
    private final float[] ground;

    /**
     * For patterns of one size.
     *
     * @param width columns
     * @param height rows
     * @param sigma width of the spots, pixels
     */
    public SpotFilter(int width, int height, double sigma) {
        this.width = width;
        this.height = height;
        this.narrow = gauss(0.85 * sigma);
        this.wide = gauss(WIDE * sigma);
        this.root = new float[width * height];
        this.along = new float[width * height];
        this.ground = new float[width * height];
        this.noise = noise(narrow, wide);
    }

    private static float[] gauss(double sigma) {
        int half = (int) Math.ceil(2.6 * sigma);
        float[] kernel = new float[2 * half + 1];
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            sum += Math.exp(-0.5 * i * i / (sigma * sigma));
        }
        for (int i = -half; i <= half; i++) {
            kernel[i + half] = (float) (Math.exp(-0.5 * i * i / (sigma * sigma)) / sum);
        }
        return kernel;
    }

    /** Standard deviation of the filtered pattern where the pattern itself has 1. */
    private static double noise(float[] narrow, float[] wide) {
        int n = wide.length / 2;
        int k = narrow.length / 2;
        double sum = 0;
        for (int y = -n; y <= n; y++) {
            for (int x = -n; x <= n; x++) {
                double inner = Math.abs(y) <= k && Math.abs(x) <= k ? narrow[y + k] * narrow[x + k] : 0;
                double value = inner - wide[y + n] * wide[x + n];
                sum += value * value;
            }
        }
        return Math.sqrt(sum);
    }

    /**
     * Filters a pattern.
     *
     * @param pattern counts, {@code [height][width]}
     * @param gain counts that one electron makes: the variance of the counts over their mean
     * @param into takes the result in units of the noise
     */
    public void filter(float[] pattern, double gain, float[] into) {
        for (int i = 0; i < root.length; i++) {
            float value = pattern[i];
            root[i] = value > 0 ? (float) (2 * Math.sqrt(value / gain + 0.375)) : 1.2247f;
        }
        blur(root, narrow, into);
        blur(root, wide, ground);
        float scale = (float) (1 / noise);
        for (int i = 0; i < into.length; i++) {
            into[i] = (into[i] - ground[i]) * scale;
        }
    }

    private void blur(float[] from, float[] kernel, float[] to) {
        int half = kernel.length / 2;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            Arrays.fill(along, row, row + width, 0);
            for (int k = -half; k <= half; k++) {
                float weight = kernel[k + half];
                int first = Math.max(0, -k);
                int last = Math.min(width, width - k);
                for (int x = first; x < last; x++) {
                    along[row + x] += weight * from[row + x + k];
                }
                for (int x = 0; x < first; x++) {
                    along[row + x] += weight * from[row];
                }
                for (int x = last; x < width; x++) {
                    along[row + x] += weight * from[row + width - 1];
                }
            }
        }
        Arrays.fill(to, 0);
        for (int y = 0; y < height; y++) {
            int row = y * width;
            for (int k = -half; k <= half; k++) {
                float weight = kernel[k + half];
                int other = Math.clamp(y + (long) k, 0, height - 1) * width;
                for (int x = 0; x < width; x++) {
                    to[row + x] += weight * along[other + x];
                }
            }
        }
    }
}
