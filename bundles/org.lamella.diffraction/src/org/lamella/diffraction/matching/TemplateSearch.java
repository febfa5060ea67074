/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.matching;

import java.util.Arrays;

import org.lamella.numerics.vector.VectorKernels;

/**
 * Compares a pattern with templates at all azimuths: the score of a template at an azimuth is the sum over its spots of weight
 * times what the pattern has there. Blocks of azimuths whose bound is below what is wanted are left out. Bounds are sums of
 * numbers that are nowhere smaller, in the same order, so rounding cannot make them smaller than what they bound: the result
 * is that of looking at everything. One for each thread.
 */
public final class TemplateSearch {

    private static final int SHELVES = 256;

    private final VectorKernels kernels;
    private final Templates templates;
    private final int blocks;
    private final int padded;
    private final float[] bounds;
    private final float[] greatest;
    private final int[] order;
    private final int[] shelf = new int[SHELVES + 1];
    private final float[] sums = new float[Templates.BLOCK];
    private int[] template = new int[0];
    private int[] azimuth = new int[0];
    private float[] score = new float[0];
    private int found;

    /** With the kernels of this machine. */
    public TemplateSearch(Templates templates) {
        this(templates, VectorKernels.best());
    }

    /** With given kernels; the result is the same with any. */
    public TemplateSearch(Templates templates, VectorKernels kernels) {
        this.templates = templates;
        this.kernels = kernels;
        this.blocks = templates.steps() / Templates.BLOCK;
        this.padded = PolarPattern.padded(templates.steps());
        this.bounds = new float[templates.count() * padded];
        this.greatest = new float[templates.count()];
        this.order = new int[templates.count()];
    }

    /**
     * Finds the best templates, each at its best azimuth, the best one first.
     *
     * @param pattern with as many azimuths as the templates
     * @param most how many
     * @return how many were found: fewer if there are fewer templates with a score above zero
     */
    public int search(PolarPattern pattern, int most) {
        if (template.length != most) {
            template = new int[most];
            azimuth = new int[most];
            score = new float[most];
        }
        found = 0;
        bound(pattern);
        sort();
        for (int n : order) {
            float least = least(most);
            if (greatest[n] >= least && greatest[n] > 0) {
                look(pattern, n, least, most);
            }
        }
        return found;
    }

    /** Number of the template that came in at a place. */
    public int template(int place) {
        return template[place];
    }

    /** Azimuth steps by which that template is turned. */
    public int azimuth(int place) {
        return azimuth[place];
    }

    /** Its score. */
    public float score(int place) {
        return score[place];
    }

    private float least(int most) {
        return found == most ? score[most - 1] : 0;
    }

    private void bound(PolarPattern pattern) {
        float[] one = new float[padded];
        for (int n = 0; n < greatest.length; n++) {
            kernels.addStretches(templates.weights(), templates.blocks(), templates.first(n), templates.first(n + 1),
                    pattern.bounds, 0, one, padded);
            float most = 0;
            for (int block = 0; block < blocks; block++) {
                most = Math.max(most, one[block]);
            }
            greatest[n] = most;
            System.arraycopy(one, 0, bounds, n * padded, blocks);
        }
    }

    /** Roughly by their bounds: good ones first make most of the others superfluous. */
    private void sort() {
        float top = 0;
        for (float one : greatest) {
            top = Math.max(top, one);
        }
        float scale = top > 0 ? (SHELVES - 1) / top : 0;
        Arrays.fill(shelf, 0);
        for (float one : greatest) {
            shelf[SHELVES - 1 - (int) (one * scale) + 1]++;
        }
        for (int i = 0; i < SHELVES; i++) {
            shelf[i + 1] += shelf[i];
        }
        for (int n = 0; n < greatest.length; n++) {
            order[shelf[SHELVES - 1 - (int) (greatest[n] * scale)]++] = n;
        }
    }

    private void look(PolarPattern pattern, int n, float least, int most) {
        float top = least;
        int at = -1;
        for (int block = 0; block < blocks; block++) {
            if (bounds[n * padded + block] < top) {
                continue;
            }
            kernels.addStretches(templates.weights(), templates.starts(), templates.first(n), templates.first(n + 1),
                    pattern.values, block * Templates.BLOCK, sums, Templates.BLOCK);
            for (int i = 0; i < Templates.BLOCK; i++) {
                if (sums[i] > top) {
                    top = sums[i];
                    at = block * Templates.BLOCK + i;
                }
            }
        }
        if (at >= 0) {
            insert(n, at, top, most);
        }
    }

    private void insert(int n, int at, float value, int most) {
        int place = found;
        if (found < most) {
            found++;
        } else {
            place--;
        }
        while (place > 0 && (score[place - 1] < value || score[place - 1] == value && template[place - 1] > n)) {
            score[place] = score[place - 1];
            template[place] = template[place - 1];
            azimuth[place] = azimuth[place - 1];
            place--;
        }
        score[place] = value;
        template[place] = n;
        azimuth[place] = at;
    }
}
