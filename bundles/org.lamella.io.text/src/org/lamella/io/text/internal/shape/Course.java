/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

import java.util.Arrays;

import org.lamella.data.Samples;

/**
 * How a quantity goes on from row to row: held at a few levels, swept evenly, or following something else. The instrument
 * holds or sweeps what it controls, so this tells which of potential and current it controlled.
 *
 * @param range largest minus smallest value
 * @param largest largest magnitude
 * @param evenness part of the steps that are as large as the median step, within 30 %; steps are taken between means over
 *        many rows where the rows are noisy
 * @param unevenness typical deviation of the steps from the median step, relative
 * @param held part of the rows at one of few levels
 * @param heldAway whether one of these levels is not near zero
 * @param scatter mean deviation from these levels, relative to the unit
 * @param turns how often the direction changes, small wiggles left out
 * @param signs whether both signs are reached
 */
record Course(double range, double largest, double evenness, double unevenness, double held, boolean heldAway,
        double scatter, int turns, boolean signs) {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_LEVELS = 8;
    private static final double LEVEL_WIDTH = 0.02;
    private static final double NEAR_ZERO = 0.1;
    private static final double EVEN = 0.3;
    private static final double WIGGLE = 0.08;
    private static final int MOST_BINS = 200;
    private static final int ROWS_PER_BIN = 4;
    private static final int FEWEST_ROWS = 3;

    /** Describes the course of these numbers; levels are told apart on the scale of {@code unit}. */
    static Course of(double[] some, double unit) {
        if (some.length == 0) {
            return new Course(0, 0, 0, 0, 0, false, 0, 0, false);
        }
        double[] sorted = some.clone();
        Arrays.sort(sorted);
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        double largest = Math.max(Math.abs(min), Math.abs(max));
        double scale = Math.max(unit, Math.max(largest, max - min) * 1e-12);
        Steps rows = Steps.of(some);
        Steps bins = Steps.of(binned(some));
        Steps steps = rows.evenness() >= bins.evenness() ? rows : bins;
        Levels levels = Levels.of(sorted, LEVEL_WIDTH * scale);
        boolean signs = min < -NEAR_ZERO * largest && max > NEAR_ZERO * largest;
        return new Course(max - min, largest, steps.evenness(), steps.unevenness(), levels.share(), levels.away(),
                levels.deviation() / scale, turns(some, WIGGLE * (max - min)), signs);
    }

    /** The numbers of a column, or every so many-th of a long one; missing ones are left out. */
    static double[] sample(Samples samples) {
        long stride = Math.max(1, samples.size() / MOST_ROWS);
        double[] some = new double[(int) (samples.size() / stride) + 1];
        int count = 0;
        for (long i = 0; i < samples.size(); i += stride) {
            double value = samples.at(i);
            if (Double.isFinite(value)) {
                some[count++] = value;
            }
        }
        return Arrays.copyOf(some, count);
    }

    private static double[] binned(double[] values) {
        int bins = Math.min(MOST_BINS, values.length / ROWS_PER_BIN);
        double[] means = new double[bins];
        for (int b = 0; b < bins; b++) {
            int from = (int) ((long) b * values.length / bins);
            int to = (int) ((long) (b + 1) * values.length / bins);
            means[b] = Arrays.stream(values, from, to).average().orElse(0);
        }
        return means;
    }

    /** Turning points, where a turn is a way back of more than the threshold. */
    private static int turns(double[] values, double threshold) {
        int turns = 0;
        int direction = 0;
        double extreme = values[0];
        for (double value : values) {
            if (direction == 0) {
                direction = Math.abs(value - extreme) > threshold ? (int) Math.signum(value - extreme) : 0;
                extreme = direction == 0 ? extreme : value;
            } else if ((value - extreme) * direction >= 0) {
                extreme = value;
            } else if (Math.abs(value - extreme) > threshold) {
                turns++;
                direction = -direction;
                extreme = value;
            }
        }
        return turns;
    }

    /**
     * How alike the steps are.
     *
     * @param evenness part of them near the median
     * @param unevenness median deviation from the median, relative
     */
    private record Steps(double evenness, double unevenness) {

        static Steps of(double[] values) {
            if (values.length < FEWEST_ROWS) {
                return new Steps(0, Double.POSITIVE_INFINITY);
            }
            double[] steps = new double[values.length - 1];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = Math.abs(values[i + 1] - values[i]);
            }
            double median = median(steps.clone());
            if (median == 0) {
                return new Steps(0, Double.POSITIVE_INFINITY);
            }
            long even = Arrays.stream(steps).filter(s -> Math.abs(s - median) <= EVEN * median).count();
            double deviation = median(Arrays.stream(steps).map(s -> Math.abs(s - median)).toArray());
            return new Steps((double) even / steps.length, deviation / median);
        }

        private static double median(double[] values) {
            Arrays.sort(values);
            return values[values.length / 2];
        }
    }

    /**
     * The levels at which most rows are.
     *
     * @param share part of the rows at them
     * @param away whether one that is not near zero has more than a few rows
     * @param deviation mean deviation of these rows from their level
     */
    private record Levels(double share, boolean away, double deviation) {

        static Levels of(double[] sorted, double width) {
            boolean[] used = new boolean[sorted.length];
            double largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
            long rows = 0;
            boolean away = false;
            double deviation = 0;
            for (int level = 0; level < MOST_LEVELS && rows < sorted.length; level++) {
                int[] window = densest(sorted, used, width);
                if (window[1] - window[0] < FEWEST_ROWS) {
                    break;
                }
                double mean = Arrays.stream(sorted, window[0], window[1]).average().orElse(0);
                for (int i = window[0]; i < window[1]; i++) {
                    used[i] = true;
                    deviation += Math.abs(sorted[i] - mean);
                }
                rows += window[1] - window[0];
                away |= Math.abs(mean) > NEAR_ZERO * largest;
            }
            return new Levels((double) rows / sorted.length, away, rows == 0 ? 0 : deviation / rows);
        }

        /** The range of unused values within one width that holds most of them. */
        private static int[] densest(double[] sorted, boolean[] used, double width) {
            int[] best = { 0, 0 };
            int from = 0;
            for (int to = 0; to < sorted.length; to++) {
                if (used[to]) {
                    from = to + 1;
                    continue;
                }
                while (sorted[to] - sorted[from] > width) {
                    from++;
                }
                if (to + 1 - from > best[1] - best[0]) {
                    best = new int[] { from, to + 1 };
                }
            }
            return best;
        }
    }
}
