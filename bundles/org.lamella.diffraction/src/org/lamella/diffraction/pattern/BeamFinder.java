/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.pattern;

/** Finds the direct beam of a pattern to a fraction of a pixel. */
public final class BeamFinder {

    private static final double REACH = 0.05;
    private static final int ROUNDS = 12;
    private static final double STILL = 1e-3;

    private final int width;
    private final int height;
    private final double sigma;

    /**
     * For patterns of this size.
     *
     * @param width columns
     * @param height rows
     * @param sigma width of the direct beam, pixels
     */
    public BeamFinder(int width, int height, double sigma) {
        this.width = width;
        this.height = height;
        this.sigma = sigma;
    }

    /**
     * The middle of the beam by a centroid under a Gaussian window that follows it, begun at the brightest place near an
     * expected one.
     *
     * @param pattern {@code [height][width]}
     * @param expectedX column where it should be
     * @param expectedY row where it should be
     * @return column and row; the expected ones where there is no beam
     */
    public double[] find(float[] pattern, double expectedX, double expectedY) {
        double reach = REACH * Math.min(width, height);
        int bestX = (int) Math.round(expectedX);
        int bestY = (int) Math.round(expectedY);
        double best = Double.NEGATIVE_INFINITY;
        for (int y = bound(expectedY - reach, height); y <= bound(expectedY + reach, height); y++) {
            for (int x = bound(expectedX - reach, width); x <= bound(expectedX + reach, width); x++) {
                double sum = 0;
                for (int v = y - 1; v <= y + 1; v++) {
                    for (int u = x - 1; u <= x + 1; u++) {
                        sum += pattern[v * width + u];
                    }
                }
                if (sum > best) {
                    best = sum;
                    bestX = x;
                    bestY = y;
                }
            }
        }
        return Double.isFinite(best) ? centroid(pattern, bestX, bestY) : new double[] { expectedX, expectedY };
    }

    private static int bound(double at, int size) {
        return Math.clamp(Math.round(at), 1, size - 2);
    }

    private double[] centroid(float[] pattern, double startX, double startY) {
        double window = 1.6 * sigma;
        int half = (int) Math.ceil(3 * window);
        double cx = startX;
        double cy = startY;
        for (int round = 0; round < ROUNDS; round++) {
            int x0 = Math.max(0, (int) Math.round(cx) - half);
            int x1 = Math.min(width - 1, (int) Math.round(cx) + half);
            int y0 = Math.max(0, (int) Math.round(cy) - half);
            int y1 = Math.min(height - 1, (int) Math.round(cy) + half);
            double ground = Double.POSITIVE_INFINITY;
            for (int y = y0; y <= y1; y++) {
                ground = Math.min(ground, Math.min(pattern[y * width + x0], pattern[y * width + x1]));
            }
            double sum = 0;
            double sx = 0;
            double sy = 0;
            for (int y = y0; y <= y1; y++) {
                for (int x = x0; x <= x1; x++) {
                    double dx = x - cx;
                    double dy = y - cy;
                    double w = Math.exp(-(dx * dx + dy * dy) / (2 * window * window))
                            * Math.max(0, pattern[y * width + x] - ground);
                    sum += w;
                    sx += w * dx;
                    sy += w * dy;
                }
            }
            if (!(sum > 0)) {
                return new double[] { startX, startY };
            }
            // a Gaussian beam under a Gaussian window shows only a part of the way
            double gain = 1 + sigma * sigma / (window * window);
            double stepX = gain * sx / sum;
            double stepY = gain * sy / sum;
            cx += stepX;
            cy += stepY;
            if (Math.abs(stepX) + Math.abs(stepY) < STILL) {
                break;
            }
        }
        boolean away = Math.hypot(cx - startX, cy - startY) > half;
        return away || !Double.isFinite(cx + cy) ? new double[] { startX, startY } : new double[] { cx, cy };
    }
}
