/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.pattern;

import java.util.Arrays;

import org.lamella.numerics.vector.VectorKernels;

/**
 * How strong a spot is at each place of a pattern: a difference of Gaussians, scaled so that a spot of so many counts gives
 * this number at its middle, and the noise that the counts around it give. Not for several threads at once: each has its own.
 */
public final class SpotStrengths {

    private static final VectorKernels KERNELS = VectorKernels.best();
    private static final double NARROW = 0.85;

    private final int width;
    private final int height;
    private final float[] narrow;
    private final float[] wide;
    private final float scale;
    private final float noiseOfOne;
    /** Pixels beyond an edge that the filter asks for. */
    private final int reach;
    /** Columns filled up to whole registers. */
    private final int room;
    /** The same with what lies beyond the edges. */
    private final int counted;
    private final float[] counts;
    private final float[] along;
    private final float[] line;

    /**
     * For patterns of one size.
     *
     * @param width columns
     * @param height rows
     * @param sigma width of the spots, pixels
     * @param background width of the background's Gaussian over that of the spots
     */
    public SpotStrengths(int width, int height, double sigma, double background) {
        this.width = width;
        this.height = height;
        this.narrow = gauss(NARROW * sigma);
        this.wide = gauss(background * sigma);
        this.reach = wide.length / 2;
        this.room = (width + VectorKernels.LANES - 1) / VectorKernels.LANES * VectorKernels.LANES;
        this.counted = room + 2 * reach;
        this.counts = new float[counted * height];
        this.along = new float[room * height];
        this.line = new float[room];
        double ss = sigma * sigma;
        double response = (1 / (1 + NARROW * NARROW) - 1 / (1 + background * background)) / (2 * Math.PI * ss);
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
        fill(pattern);
        blur(narrow, strength);
        blur(wide, noise);
        float g = (float) gain;
        float f = (float) floor;
        for (int i = 0; i < strength.length; i++) {
            strength[i] = (strength[i] - noise[i]) * scale;
            noise[i] = noiseOfOne * (float) Math.sqrt(g * noise[i] + f);
        }
    }

    /** Along rows, then along columns; beyond the edge the last pixel goes on. */
    private void blur(float[] kernel, float[] to) {
        int half = kernel.length / 2;
        int[] starts = new int[kernel.length];
        for (int k = 0; k < starts.length; k++) {
            starts[k] = reach - half + k;
        }
        for (int y = 0; y < height; y++) {
            KERNELS.addStretches(kernel, starts, 0, starts.length, counts, y * counted, line, room);
            System.arraycopy(line, 0, along, y * room, room);
        }
        for (int y = 0; y < height; y++) {
            for (int k = 0; k < starts.length; k++) {
                starts[k] = Math.clamp(y - half + (long) k, 0, height - 1) * room;
            }
            KERNELS.addStretches(kernel, starts, 0, starts.length, along, 0, line, room);
            System.arraycopy(line, 0, to, y * width, width);
        }
    }

    private void fill(float[] pattern) {
        for (int y = 0; y < height; y++) {
            int to = y * counted + reach;
            for (int x = 0; x < width; x++) {
                float value = pattern[y * width + x];
                counts[to + x] = value > 0 ? value : 0;
            }
            Arrays.fill(counts, to - reach, to, counts[to]);
            Arrays.fill(counts, to + width, to - reach + counted, counts[to + width - 1]);
        }
    }
}
