/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * A share of the area of a map. Neighbouring pixels are alike: the uncertainty comes from drawing whole square blocks
 * (spatial bootstrap), not pixels, within bands of the map along rows or along columns, whichever spread less: a
 * sequence of layers is no chance.
 *
 * @param value the share, 0 … 1
 * @param uncertainty its standard uncertainty
 */
public record Fraction(double value, double uncertainty) {

    private static final int DRAWS = 500;
    private static final int FEWEST_BLOCKS = 16;
    private static final int SMALLEST_SIDE = 4;
    private static final int MOST_ACROSS = 40;
    /** Layers make one of the spreads greater than the other by so much at least. */
    private static final double LAYERED = 1.6;

    /**
     * The share of pixels that fulfil {@code belongs}.
     *
     * @param side of a block, pixels: a few times the size of what is counted
     * @param seed of the draws
     * @throws IllegalArgumentException when fewer than four blocks fit into the map
     */
    public static Fraction of(OrientationMap map, IntPredicate belongs, int side, long seed) {
        double[] hits = new double[map.pixels()];
        double[] all = new double[map.pixels()];
        Arrays.setAll(hits, i -> map.isKnown(i) && belongs.test(i) ? 1 : 0);
        Arrays.setAll(all, i -> map.isKnown(i) ? 1 : 0);
        int blocks = side < 1 ? 0 : Math.ceilDiv(map.width(), side) * Math.ceilDiv(map.height(), side);
        if (blocks < 4) {
            throw new IllegalArgumentException("blocks of " + side + " pixels are too large for this map");
        }
        return drawn(map, hits, all, side, seed);
    }

    /**
     * The share of pixels that fulfil {@code belongs}. Blocks are as large as leaves 16 of them at least; of all sizes
     * from 4 pixels on the one that gives the greatest uncertainty counts; it is never below that of as many points that
     * know nothing of each other.
     */
    public static Fraction of(OrientationMap map, IntPredicate belongs, long seed) {
        double[] hits = new double[map.pixels()];
        double[] all = new double[map.pixels()];
        Arrays.setAll(hits, i -> map.isKnown(i) && belongs.test(i) ? 1 : 0);
        Arrays.setAll(all, i -> map.isKnown(i) ? 1 : 0);
        return ratio(map, hits, all, seed);
    }

    /**
     * The sum of some numbers over that of others, each given per pixel: boundaries of a kind over all boundaries.
     *
     * @return 0 when there is nothing to divide by; an uncertainty of NaN where the map is too small to state one
     */
    public static Fraction ratio(OrientationMap map, double[] of, double[] to, long seed) {
        double share = ratio(of, to);
        long counted = Arrays.stream(to).filter(t -> t > 0).count();
        // half a point more keeps what was not found from being certain
        double inside = (counted * Math.clamp(share, 0, 1) + 0.5) / (counted + 1);
        // straight layers spread by nothing at all, yet their borders are known to a pixel only
        Fraction widest = new Fraction(share, blocks(map, SMALLEST_SIDE) < FEWEST_BLOCKS || counted == 0 ? Double.NaN
                : Math.sqrt(inside * (1 - inside) / counted));
        double before = Double.NaN;
        int smallest = Math.max(SMALLEST_SIDE, (int) (Math.sqrt(map.pixels()) / MOST_ACROSS));
        for (int side = smallest; blocks(map, side) >= FEWEST_BLOCKS
                && Math.min(map.width(), map.height()) > side; side *= 2) {
            Fraction one = drawn(map, of, to, side, seed);
            double variance = one.uncertainty * one.uncertainty;
            // neighbouring blocks still share what crosses their border: that falls with the side
            double without = Math.sqrt(Math.max(variance, Double.isNaN(before) ? 0 : 2 * variance - before));
            before = variance;
            if (!(widest.uncertainty >= without)) {
                widest = new Fraction(share, without);
            }
        }
        return widest;
    }

    private static double ratio(double[] of, double[] to) {
        double all = Arrays.stream(to).sum();
        return all == 0 ? 0 : Arrays.stream(of).sum() / all;
    }

    private static int blocks(OrientationMap map, int side) {
        return Math.ceilDiv(map.width(), side) * Math.ceilDiv(map.height(), side);
    }

    private static Fraction drawn(OrientationMap map, double[] of, double[] to, int side, long seed) {
        int across = Math.ceilDiv(map.width(), side);
        double[] hits = new double[blocks(map, side)];
        double[] sizes = new double[hits.length];
        for (int i = 0; i < map.pixels(); i++) {
            int block = i / map.width() / side * across + i % map.width() / side;
            sizes[block] += to[i];
            hits[block] += of[i];
        }
        int down = hits.length / across;
        double inRows = spread(hits, sizes, across, down, false, seed);
        double inColumns = spread(hits, sizes, across, down, true, seed);
        double least = inColumns < inRows ? inColumns : inRows;
        double most = inColumns < inRows ? inRows : inColumns;
        // without layers both say the same but for chance, and the smaller one would be too small
        return new Fraction(ratio(of, to),
                most < LAYERED * least ? Math.sqrt((least * least + most * most) / 2) : least);
    }

    /**
     * Draws blocks within bands that run along rows or columns, so that layers, which are there in every part of the
     * sample, do not count as chance.
     */
    private static double spread(double[] hits, double[] sizes, int across, int down, boolean columns, long seed) {
        int inBand = columns ? down : across;
        if (inBand < 2) {
            return Double.NaN;
        }
        int bands = columns ? across : down;
        double[] band = new double[bands];
        double all = 0;
        for (int k = 0; k < sizes.length; k++) {
            band[columns ? k % across : k / across] += sizes[k];
            all += sizes[k];
        }
        Random random = new Random(seed);
        double sum = 0;
        double square = 0;
        for (int d = 0; d < DRAWS && all > 0; d++) {
            double share = 0;
            for (int k = 0; k < bands; k++) {
                double hit = 0;
                double size = 0;
                for (int n = 0; n < inBand; n++) {
                    int other = random.nextInt(inBand);
                    int b = columns ? other * across + k : k * across + other;
                    hit += hits[b];
                    size += sizes[b];
                }
                share += size > 0 ? band[k] / all * hit / size : 0;
            }
            sum += share;
            square += share * share;
        }
        double variance = square / DRAWS - sum * sum / DRAWS / DRAWS;
        return Math.sqrt(Math.max(0, variance) * inBand / (inBand - 1));
    }

    /** By how many standard uncertainties another state has more; 0 when both are the same. */
    public double change(Fraction other) {
        double difference = other.value - value;
        return difference == 0 ? 0 : difference / Math.hypot(uncertainty, other.uncertainty);
    }
}
