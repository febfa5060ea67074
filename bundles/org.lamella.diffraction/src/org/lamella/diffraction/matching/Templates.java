/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.matching;

import java.util.Arrays;

/** Spots of templates in polar coordinates, as the search reads them. Not to be changed once a search has them. */
public final class Templates {

    /** Azimuth steps that share a bound. */
    static final int BLOCK = 8;

    private final int steps;
    private int[] first = { 0 };
    private float[] weights = new float[0];
    /** Where the stretch of a polar pattern begins that a spot meets in a turn. */
    private int[] starts = new int[0];
    /** The same for the bounds. */
    private int[] blocks = new int[0];
    private int count;

    /**
     * None yet.
     *
     * @param steps azimuth steps of a turn, a multiple of {@value #BLOCK}
     */
    public Templates(int steps) {
        if (steps <= 0 || steps % BLOCK != 0) {
            throw new IllegalArgumentException("A turn has a multiple of " + BLOCK + " steps, not " + steps);
        }
        this.steps = steps;
    }

    /**
     * Adds a template.
     *
     * @param radius of each spot, pixels, at least 0
     * @param azimuth of each spot, steps, from 0 to below a turn
     * @param weight of each spot, at least 0
     * @param spots how many
     */
    public void add(int[] radius, int[] azimuth, float[] weight, int spots) {
        int from = first[count];
        int to = from + spots;
        if (to > weights.length) {
            int room = Math.max(to, 2 * weights.length);
            weights = Arrays.copyOf(weights, room);
            starts = Arrays.copyOf(starts, room);
            blocks = Arrays.copyOf(blocks, room);
        }
        for (int i = 0; i < spots; i++) {
            weights[from + i] = weight[i];
            starts[from + i] = radius[i] * PolarPattern.row(steps) + azimuth[i];
            blocks[from + i] = radius[i] * PolarPattern.boundRow(steps)
                    + azimuth[i] % BLOCK * PolarPattern.boundStretch(steps) + azimuth[i] / BLOCK;
        }
        count++;
        if (count == first.length) {
            first = Arrays.copyOf(first, 2 * count + 1);
        }
        first[count] = to;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Azimuth steps of a turn. */
    public int steps() {
        return steps;
    }

    int first(int template) {
        return first[template];
    }

    float[] weights() {
        return weights;
    }

    int[] starts() {
        return starts;
    }

    int[] blocks() {
        return blocks;
    }
}
