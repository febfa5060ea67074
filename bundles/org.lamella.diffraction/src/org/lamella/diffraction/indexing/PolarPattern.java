/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/**
 * A filtered pattern around its beam in polar coordinates, corrected for the elliptical distortion. Each radius has its
 * turn twice, so that a shifted turn is one stretch of memory. One for each thread.
 */
final class PolarPattern {

    /** Azimuth steps that share a bound. */
    static final int BLOCK = 8;
    /** Blocks of a turn. */
    static final int BLOCKS = Templates.STEPS / BLOCK;

    final int radii;
    final float[] values;
    /**
     * For each radius and block the greatest value of the block and the next one: what any spot that falls into the block,
     * and is turned by up to a block, can meet. Twice a turn, too.
     */
    final float[] bounds;
    private final float[] cosine = new float[Templates.STEPS];
    private final float[] sine = new float[Templates.STEPS];
    private final int width;
    private final int height;
    private final double hidden;

    PolarPattern(int width, int height, int radii, double hidden, CameraGeometry geometry) {
        this.width = width;
        this.height = height;
        this.radii = radii;
        this.hidden = hidden;
        this.values = new float[radii * 2 * Templates.STEPS];
        this.bounds = new float[radii * 2 * BLOCKS];
        for (int i = 0; i < Templates.STEPS; i++) {
            double angle = 2 * Math.PI * i / Templates.STEPS;
            cosine[i] = (float) geometry.x(Math.cos(angle), Math.sin(angle));
            sine[i] = (float) geometry.y(Math.cos(angle), Math.sin(angle));
        }
    }

    /** Takes a pattern over. */
    void take(float[] filtered, double beamX, double beamY) {
        int turn = Templates.STEPS;
        for (int r = 0; r < radii; r++) {
            int row = r * 2 * turn;
            if (r <= hidden) {
                continue;
            }
            for (int i = 0; i < turn; i++) {
                float value = at(filtered, (float) beamX + r * cosine[i], (float) beamY + r * sine[i]);
                values[row + i] = value;
                values[row + turn + i] = value;
            }
            bound(r);
        }
    }

    private void bound(int r) {
        int row = r * 2 * Templates.STEPS;
        int to = r * 2 * BLOCKS;
        for (int block = 0; block < BLOCKS; block++) {
            float most = 0;
            for (int i = block * BLOCK; i < block * BLOCK + 2 * BLOCK - 1; i++) {
                most = Math.max(most, values[row + i]);
            }
            bounds[to + block] = most;
            bounds[to + BLOCKS + block] = most;
        }
    }

    private float at(float[] image, float x, float y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) {
            return 0;
        }
        float fx = x - x0;
        float fy = y - y0;
        int at = y0 * width + x0;
        float upper = image[at] + fx * (image[at + 1] - image[at]);
        float lower = image[at + width] + fx * (image[at + width + 1] - image[at + width]);
        return upper + fy * (lower - upper);
    }
}
