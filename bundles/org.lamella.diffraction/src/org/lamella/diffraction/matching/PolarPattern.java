/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.matching;

/**
 * A pattern in polar coordinates, {@code [radius][azimuth]}. Each radius has its turn twice, so that a shifted turn is one
 * stretch of memory. One for each thread.
 */
public final class PolarPattern {

    final int radii;
    final int steps;
    final float[] values;
    /**
     * For each radius and block of azimuths the greatest value that any spot in the block can meet when it is turned by up to
     * a block. Twice a turn, too.
     */
    final float[] bounds;

    /**
     * For patterns of one size.
     *
     * @param radii how many
     * @param steps azimuths of a turn
     */
    public PolarPattern(int radii, int steps) {
        this.radii = radii;
        this.steps = steps;
        this.values = new float[radii * row(steps) + Templates.BLOCK];
        this.bounds = new float[radii * boundRow(steps) + padded(steps)];
    }

    /** Memory of one radius. */
    static int row(int steps) {
        return 2 * steps;
    }

    static int boundRow(int steps) {
        return 2 * (steps / Templates.BLOCK);
    }

    /** Blocks of a turn, filled up to whole registers. */
    static int padded(int steps) {
        return (steps / Templates.BLOCK + 7) / 8 * 8;
    }

    /**
     * Takes the values of one radius over.
     *
     * @param radius which
     * @param turn its values, at least 0, as many as there are azimuths
     */
    public void set(int radius, float[] turn) {
        int row = radius * row(steps);
        System.arraycopy(turn, 0, values, row, steps);
        System.arraycopy(turn, 0, values, row + steps, steps);
        int blocks = steps / Templates.BLOCK;
        int to = radius * boundRow(steps);
        float before = most(turn, 0, Templates.BLOCK);
        float begin = before;
        for (int block = 0; block < blocks; block++) {
            float next = block + 1 < blocks ? most(turn, (block + 1) * Templates.BLOCK, Templates.BLOCK) : begin;
            float most = Math.max(before, next);
            bounds[to + block] = most;
            bounds[to + blocks + block] = most;
            before = next;
        }
    }

    private static float most(float[] of, int from, int length) {
        float most = 0;
        for (int i = from; i < from + length; i++) {
            most = Math.max(most, of[i]);
        }
        return most;
    }
}
