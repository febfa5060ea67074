/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.pattern;

import java.util.Arrays;

/**
 * How strong a spot is at each place of a pattern: a difference of Gaussians, scaled so that a spot of so many counts gives
 * this number at its middle, and the noise that the counts around it give. Not for several threads at once: each has its own.
 */
public final class SpotStrengths {

    private static final double NARROW = 0.85;
    private static final double WIDE = 3.2;

    private final int width;
    private final int height;
    private final float[] narrow;
    private final float[] wide;
    private final float scale;
    private final float noiseOfOne;
    private final float[] counts;
    private final float[] along;

    /**
     * For patterns of one size.
     *
     * @param width columns
     * @param height rows
     * @param sigma width of the spots, pixels
     */
    public SpotStrengths(int width, int height, double sigma) {
        this.width = width;
        this.height = height;
        this.narrow = gauss(NARROW * sigma);
        this.wide = gauss(WIDE * sigma);
        this.counts = new float[width * height];
        this.along = new float[width * height];
        double ss = sigma * sigma;
        double response = (1 / (1 + NARROW * NARROW) - 1 / (1 + WIDE * WIDE)) / (2 * Math.PI * ss);
        this.scale = (float) (1 / response);
        this.noiseOfOne = (float) (Math.sqrt(squares(narrow, wide)) / response);
    }

    /** Width of a spot after the filter, pixels, for a spot of the width that the filter was made for. */
    public static double filteredWidth(double sigma) {
        return sigma * Math.sqrt(1 + NARROW * NARROW);
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

    private static double squares(float[] narrow, float[] wide) {
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
        return sum;
    }

    /**
     * Measures a pattern.
     *
     * @param pattern counts, {@code [height][width]}; what is not a number counts as none
     * @param gain variance of the counts over their mean
     * @param floor variance of a pixel without counts, counts²
     * @param strength takes the strength of a spot at each place, counts
     * @param noise takes its standard deviation where there is no spot, counts
     */
    public void measure(float[] pattern, double gain, double floor, float[] strength, float[] noise) {
        for (int i = 0; i < counts.length; i++) {
            float value = pattern[i];
            counts[i] = value > 0 ? value : 0;
        }
        blur(narrow, strength);
        blur(wide, noise);
        float g = (float) gain;
        float f = (float) floor;
        for (int i = 0; i < strength.length; i++) {
            strength[i] = (strength[i] - noise[i]) * scale;
            noise[i] = noiseOfOne * (float) Math.sqrt(g * noise[i] + f);
        }
    }

    private void blur(float[] kernel, float[] to) {
        int half = kernel.length / 2;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            Arrays.fill(along, row, row + width, 0);
            for (int k = -half; k <= half; k++) {
                float weight = kernel[k + half];
                int first = Math.max(0, -k);
                int last = Math.min(width, width - k);
                for (int x = first; x < last; x++) {
                    along[row + x] += weight * counts[row + x + k];
                }
                for (int x = 0; x < first; x++) {
                    along[row + x] += weight * counts[row];
                }
                for (int x = last; x < width; x++) {
                    along[row + x] += weight * counts[row + width - 1];
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
