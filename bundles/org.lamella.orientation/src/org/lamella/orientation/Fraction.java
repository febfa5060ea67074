/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A share of the area of a map. Neighbouring pixels are alike: the uncertainty comes from drawing whole square blocks
 * (spatial bootstrap), not pixels.
 *
 * @param value the share, 0 … 1
 * @param uncertainty its standard uncertainty
 */
public record Fraction(double value, double uncertainty) {

    private static final int DRAWS = 500;

    /**
     * The share of pixels that fulfil {@code belongs}.
     *
     * @param side of a block, pixels: a few times the size of what is counted
     * @param seed of the draws
     * @throws IllegalArgumentException when fewer than four blocks fit into the map
     */
    public static Fraction of(OrientationMap map, IntPredicate belongs, int side, long seed) {
        int across = side < 1 ? 0 : Math.ceilDiv(map.width(), side);
        int down = side < 1 ? 0 : Math.ceilDiv(map.height(), side);
        if (across * down < 4) {
            throw new IllegalArgumentException("blocks of " + side + " pixels are too large for this map");
        }
        int[] hits = new int[across * down];
        int[] sizes = new int[across * down];
        int total = 0;
        for (int i = 0; i < map.pixels(); i++) {
            int block = i / map.width() / side * across + i % map.width() / side;
            sizes[block]++;
            if (belongs.test(i)) {
                hits[block]++;
                total++;
            }
        }
        Random random = new Random(seed);
        double sum = 0;
        double square = 0;
        for (int d = 0; d < DRAWS; d++) {
            long hit = 0;
            long size = 0;
            for (int k = 0; k < hits.length; k++) {
                int b = random.nextInt(hits.length);
                hit += hits[b];
                size += sizes[b];
            }
            double share = (double) hit / size;
            sum += share;
            square += share * share;
        }
        double mean = sum / DRAWS;
        return new Fraction(total / (double) map.pixels(), Math.sqrt(Math.max(0, square / DRAWS - mean * mean)));
    }

    /** By how many standard uncertainties another state has more; 0 when both are the same. */
    public double change(Fraction other) {
        double difference = other.value - value;
        return difference == 0 ? 0 : difference / Math.hypot(uncertainty, other.uncertainty);
    }
}
