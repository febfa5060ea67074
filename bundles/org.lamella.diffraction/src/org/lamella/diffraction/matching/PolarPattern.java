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
     * For each radius and azimuth the greatest value among as many azimuths from there on as a block has. Those that lie whole
     * blocks apart stand side by side, {@code [radius][azimuth in its block][block]}, so that the bounds of a spot in all
     * blocks are one stretch of memory. Twice a turn, too.
     */
    final float[] bounds;
    private final float[] greatest;

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
        this.greatest = new float[steps + Templates.BLOCK - 1];
    }

    /** Memory of one radius. */
    static int row(int steps) {
        return 2 * steps;
    }

    static int boundRow(int steps) {
        return Templates.BLOCK * boundStretch(steps);
    }

    /** Memory of the bounds of one radius for one place in a block. */
    static int boundStretch(int steps) {
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
        System.arraycopy(values, row, greatest, 0, greatest.length);
        for (int reach = 1; reach < Templates.BLOCK; reach *= 2) {
            for (int i = 0; i < greatest.length - reach; i++) {
                greatest[i] = Math.max(greatest[i], greatest[i + reach]);
            }
        }
        int to = radius * boundRow(steps);
        for (int i = 0; i < Templates.BLOCK; i++) {
            for (int block = 0; block < blocks; block++) {
                bounds[to + block] = greatest[block * Templates.BLOCK + i];
            }
            System.arraycopy(bounds, to, bounds, to + blocks, blocks);
            to += boundStretch(steps);
        }
    }

    /** Root of the sum of all squares of a turn at all radii. */
    public double norm() {
        double squares = 0;
        for (int radius = 0; radius < radii; radius++) {
            for (int i = radius * row(steps); i < radius * row(steps) + steps; i++) {
                squares += (double) values[i] * values[i];
            }
        }
        return Math.sqrt(squares);
    }
}
