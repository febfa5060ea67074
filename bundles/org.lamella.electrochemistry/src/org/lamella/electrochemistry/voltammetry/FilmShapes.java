/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The shapes of {@link FilmTable} over a grid of its two parameters, computed where they are first asked for and kept,
 * with cubic convolution between them (Keys, IEEE Trans. ASSP 29, 1153, 1981): a fit that moves through the parameters
 * needs no solution of the differential equation. Shapes have height 1, full width at half maximum 1 and their maximum
 * at 0. Safe for many threads; the same values whoever asks first.
 */
public final class FilmShapes {

    static final double LEAST_LOG_RATE = -4;
    static final double LARGEST_LOG_RATE = 4;
    static final double LEAST_INTERACTION = -2.5;
    static final double LARGEST_INTERACTION = 25;

    private static final double RATE_STEP = 0.2;
    private static final double INTERACTION_STEP = 0.5;
    private static final int RATES = 3 + (int) Math.round((LARGEST_LOG_RATE - LEAST_LOG_RATE) / RATE_STEP);
    private static final int INTERACTIONS =
            3 + (int) Math.round((LARGEST_INTERACTION - LEAST_INTERACTION) / INTERACTION_STEP);

    /** Points of a shape over one width. */
    static final int PER_WIDTH = 40;
    /** Where shapes end, in widths from the maximum. */
    static final int REACH = 6;
    static final int POINTS = 2 * REACH * PER_WIDTH + 1;

    private final AtomicReferenceArray<double[]> nodes = new AtomicReferenceArray<>(RATES * INTERACTIONS);

    /** Adds up the shape at ln κ and g, and its derivatives by both, into arrays of {@link #POINTS}. */
    void blend(double logRate, double interaction, double[] shape, double[] byLogRate, double[] byInteraction) {
        double r = 1 + (logRate - LEAST_LOG_RATE) / RATE_STEP;
        double g = 1 + (interaction - LEAST_INTERACTION) / INTERACTION_STEP;
        int rateAt = (int) Math.min(RATES - 3, Math.max(1, Math.floor(r)));
        int interactionAt = (int) Math.min(INTERACTIONS - 3, Math.max(1, Math.floor(g)));
        double[] rateWeights = weights(r - rateAt);
        double[] rateSlopes = slopes(r - rateAt);
        double[] interactionWeights = weights(g - interactionAt);
        double[] interactionSlopes = slopes(g - interactionAt);
        for (int a = 0; a < 4; a++) {
            for (int b = 0; b < 4; b++) {
                double w = rateWeights[a] * interactionWeights[b];
                double wr = rateSlopes[a] * interactionWeights[b] / RATE_STEP;
                double wg = rateWeights[a] * interactionSlopes[b] / INTERACTION_STEP;
                if (w != 0 || wr != 0 || wg != 0) {
                    add(node(rateAt - 1 + a, interactionAt - 1 + b), w, wr, wg, shape, byLogRate, byInteraction);
                }
            }
        }
    }

    private static void add(double[] node, double w, double wr, double wg, double[] shape, double[] byLogRate,
            double[] byInteraction) {
        for (int i = 0; i < POINTS; i++) {
            shape[i] += w * node[i];
            byLogRate[i] += wr * node[i];
            byInteraction[i] += wg * node[i];
        }
    }

    private double[] node(int rate, int interaction) {
        int at = rate * INTERACTIONS + interaction;
        double[] node = nodes.get(at);
        if (node == null) {
            FilmTable table = new FilmTable(LEAST_LOG_RATE + (rate - 1) * RATE_STEP,
                    LEAST_INTERACTION + (interaction - 1) * INTERACTION_STEP);
            node = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                node[i] = table.value((i - REACH * PER_WIDTH) / (double) PER_WIDTH * table.width());
            }
            nodes.set(at, node);
        }
        return node;
    }

    /** Weights of four neighbours, the second of which is {@code t} steps before. */
    static double[] weights(double t) {
        double t2 = t * t;
        double t3 = t2 * t;
        return new double[] { -0.5 * t + t2 - 0.5 * t3, 1 - 2.5 * t2 + 1.5 * t3, 0.5 * t + 2 * t2 - 1.5 * t3,
            -0.5 * t2 + 0.5 * t3 };
    }

    /** Their derivatives by t. */
    private static double[] slopes(double t) {
        double t2 = t * t;
        return new double[] { -0.5 + 2 * t - 1.5 * t2, -5 * t + 4.5 * t2, 0.5 + 4 * t - 4.5 * t2, -t + 1.5 * t2 };
    }
}
