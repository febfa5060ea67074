/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;

import org.lamella.diffraction.pattern.SpotStrengths;

/**
 * A pattern as spots see it: how strong a spot could be at each place, the noise there, and the peaks that stand out. One for
 * each thread, used again for each pattern.
 */
final class SpotImage {

    /** How far a peak may lie from where a spot is expected and still be taken for it, pixels. */
    static final double REACH = 2.2;
    private static final float LEAST = 4.2f;
    private static final double ROUGH = 0.45;
    /** Radius of the direct beam as a share of the radius that it hides. */
    private static final double CORE = 0.4;

    final int width;
    final int height;
    final double hidden;
    final double radii;
    final float[] strength;
    final float[] noise;
    /** The peak that is nearest to each pixel, −1 where none is within reach. */
    final short[] nearest;
    double beamX;
    double beamY;
    int peaks;
    float[] peakX = new float[256];
    float[] peakY = new float[256];
    float[] peakStrength = new float[256];
    float[] peakNoise = new float[256];
    /** Mean counts beside the direct beam; NaN where the pattern is missing. */
    double diffuse;
    /** Mean counts within the direct beam. */
    double transmitted;
    private final SpotStrengths filter;

    SpotImage(int width, int height, double spotSigma, double background, double hidden, double radii) {
        this.width = width;
        this.height = height;
        this.hidden = hidden;
        this.radii = radii;
        this.strength = new float[width * height];
        this.noise = new float[width * height];
        this.nearest = new short[width * height];
        this.filter = new SpotStrengths(width, height, spotSigma, background);
    }

    /** Takes a pattern over. */
    void take(float[] counts, ScanNoise of, double atX, double atY) {
        beamX = atX;
        beamY = atY;
        filter.measure(counts, of.gain(), of.floor(), strength, noise);
        weigh(counts);
        findPeaks();
    }

    /** What stands out in peaks, in units of the noise, above what noise gives. */
    double bragg() {
        double sum = 0;
        for (int i = 0; i < peaks; i++) {
            sum += Math.max(0, Math.min(60, peakStrength[i] / peakNoise[i]) - LEAST);
        }
        return sum;
    }

    private void weigh(float[] counts) {
        double within = 0;
        double beside = 0;
        int inner = 0;
        int outer = 0;
        double core = CORE * hidden * CORE * hidden;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double rr = squared(x - beamX, y - beamY);
                if (rr > hidden * hidden && rr < radii * radii) {
                    beside += counts[y * width + x];
                    outer++;
                } else if (rr < core) {
                    within += counts[y * width + x];
                    inner++;
                }
            }
        }
        diffuse = beside / outer;
        transmitted = inner > 0 ? within / inner : 0;
    }

    private void findPeaks() {
        peaks = 0;
        Arrays.fill(nearest, (short) -1);
        for (int row = 1; row < height - 1; row++) {
            for (int column = 1; column < width - 1; column++) {
                int at = row * width + column;
                float value = strength[at];
                if (value > LEAST * noise[at] && isTop(at, value)) {
                    add(column, row, at, value);
                }
            }
        }
        for (int i = 0; i < peaks; i++) {
            mark(i);
        }
    }

    private void add(int column, int row, int at, float value) {
        double dx = column - beamX;
        double dy = row - beamY;
        double rr = dx * dx + dy * dy;
        if (rr < hidden * hidden || rr > radii * radii || peaks == Short.MAX_VALUE) {
            return;
        }
        if (peaks == peakX.length) {
            peakX = Arrays.copyOf(peakX, 2 * peaks);
            peakY = Arrays.copyOf(peakY, 2 * peaks);
            peakStrength = Arrays.copyOf(peakStrength, 2 * peaks);
            peakNoise = Arrays.copyOf(peakNoise, 2 * peaks);
        }
        float x = vertex(strength[at - 1], value, strength[at + 1]);
        float y = vertex(strength[at - width], value, strength[at + width]);
        peakX[peaks] = column + x;
        peakY[peaks] = row + y;
        peakStrength[peaks] = value + 0.25f * (x * (strength[at + 1] - strength[at - 1])
                + y * (strength[at + width] - strength[at - width]));
        peakNoise[peaks++] = noise[at];
    }

    /** Gaussian through three points: the logarithms make a parabola. */
    private static float vertex(float before, float top, float after) {
        double floor = ROUGH * 0.1 * top;
        double a = Math.log(Math.max(before, floor));
        double b = Math.log(top);
        double c = Math.log(Math.max(after, floor));
        double bend = a - 2 * b + c;
        return bend < 0 ? (float) Math.clamp(0.5 * (a - c) / bend, -0.6, 0.6) : 0;
    }

    private boolean isTop(int at, float value) {
        float[] f = strength;
        return value > f[at - 1] && value >= f[at + 1] && value > f[at - width] && value >= f[at + width]
                && value > f[at - width - 1] && value >= f[at + width + 1] && value > f[at - width + 1]
                && value >= f[at + width - 1];
    }

    private void mark(int peak) {
        int reach = (int) Math.ceil(REACH + 0.5);
        int cx = Math.round(peakX[peak]);
        int cy = Math.round(peakY[peak]);
        for (int y = Math.max(0, cy - reach); y <= Math.min(height - 1, cy + reach); y++) {
            for (int x = Math.max(0, cx - reach); x <= Math.min(width - 1, cx + reach); x++) {
                double d = squared(x - peakX[peak], y - peakY[peak]);
                int other = nearest[y * width + x];
                if (d < (REACH + 0.5) * (REACH + 0.5)
                        && (other < 0 || d < squared(x - peakX[other], y - peakY[other]))) {
                    nearest[y * width + x] = (short) peak;
                }
            }
        }
    }

    private static double squared(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}
