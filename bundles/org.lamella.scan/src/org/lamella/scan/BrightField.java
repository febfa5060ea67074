/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.scan;

import java.util.Arrays;

/**
 * Where the direct beam is on the whole: from the mean of patterns spread over the scan, the brightest spot of the size of
 * a few pixels, and the radius at which its brightness has fallen to a tenth. Good enough to begin with; a calibration
 * does better.
 */
public final class BrightField {

    private static final int LOOKED_AT = 64;
    private static final int NEAR = 2;
    private static final double FALLEN = 0.1;

    private BrightField() {
    }

    /** A disc over the direct beam. */
    public static Aperture.Ring of(PatternScan scan) {
        return of(mean(scan), scan.width(), scan.height());
    }

    private static float[] mean(PatternScan scan) {
        int looked = Math.min(LOOKED_AT, scan.points());
        float[] pattern = new float[scan.pixels()];
        float[] sum = new float[scan.pixels()];
        for (int i = 0; i < looked; i++) {
            scan.read((int) ((long) scan.points() * i / looked), pattern);
            for (int p = 0; p < sum.length; p++) {
                sum[p] += Float.isNaN(pattern[p]) ? 0 : pattern[p];
            }
        }
        return sum;
    }

    /** The same from a mean pattern {@code [height][width]}. */
    static Aperture.Ring of(float[] mean, int width, int height) {
        float[] sorted = mean.clone();
        Arrays.sort(sorted);
        double ground = sorted[sorted.length / 2];
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sum = around(mean, width, height, x, y);
                if (sum > most) {
                    most = sum;
                    best = y * width + x;
                }
            }
        }
        double cx = 0;
        double cy = 0;
        double weight = 0;
        for (int y = Math.max(0, best / width - NEAR); y <= Math.min(height - 1, best / width + NEAR); y++) {
            for (int x = Math.max(0, best % width - NEAR); x <= Math.min(width - 1, best % width + NEAR); x++) {
                double value = Math.max(0, mean[y * width + x] - ground);
                cx += value * x;
                cy += value * y;
                weight += value;
            }
        }
        double x = weight > 0 ? cx / weight : (width - 1) / 2.0;
        double y = weight > 0 ? cy / weight : (height - 1) / 2.0;
        return new Aperture.Ring(x, y, 0, radius(mean, width, height, x, y, ground));
    }

    private static double around(float[] mean, int width, int height, int x, int y) {
        double sum = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                sum += mean[v * width + u];
            }
        }
        return sum;
    }

    private static double radius(float[] mean, int width, int height, double x, double y, double ground) {
        int most = Math.max(2, Math.min(width, height) / 4);
        double[] sum = new double[most + 1];
        int[] count = new int[most + 1];
        for (int v = 0; v < height; v++) {
            for (int u = 0; u < width; u++) {
                int r = (int) Math.round(Math.hypot(u - x, v - y));
                if (r <= most) {
                    sum[r] += mean[v * width + u] - ground;
                    count[r]++;
                }
            }
        }
        double top = sum[0] / Math.max(1, count[0]);
        for (int r = 1; r <= most; r++) {
            if (sum[r] / Math.max(1, count[r]) < FALLEN * top) {
                return Math.max(1.5, r);
            }
        }
        return most;
    }
}
