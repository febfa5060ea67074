/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.shape;

/**
 * How a quantity goes on from row to row: held, stepped or swept. Rows without a number are left out.
 *
 * @param range largest minus smallest value
 * @param largest largest magnitude
 * @param held part of the rows that lie in stretches of one value, within 5 % of the largest magnitude
 * @param heldAway part of the rows in such stretches whose value is not near zero
 * @param turns how often a sweep turns round, small wiggles left out
 * @param signs whether both signs are reached
 */
record Course(double range, double largest, double held, double heldAway, int turns, boolean signs) {

    private static final double SAME = 0.05;
    private static final double NEAR_ZERO = 0.1;
    private static final double WIGGLE = 0.08;
    private static final int SHORTEST_STRETCH = 3;

    /** Describes the course of these numbers; those of {@code scale} tell what a large step is. */
    static Course of(double[] values, double scale) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
                count++;
            }
        }
        if (count == 0) {
            return new Course(0, 0, 0, 0, 0, false);
        }
        double largest = Math.max(Math.abs(min), Math.abs(max));
        double unit = scale > 0 ? scale : largest;
        int[] held = held(values, unit);
        boolean signs = min < -NEAR_ZERO * largest && max > NEAR_ZERO * largest;
        return new Course(max - min, largest, (double) held[0] / count, (double) held[1] / count,
                turns(values, WIGGLE * (max - min)), signs);
    }

    /** Rows in stretches of one value, and those of them away from zero. */
    private static int[] held(double[] values, double unit) {
        int[] rows = new int[2];
        int start = 0;
        double min = Double.NaN;
        double max = Double.NaN;
        for (int i = 0; i <= values.length; i++) {
            double value = i < values.length ? values[i] : Double.NaN;
            boolean goesOn = i > start && i < values.length
                    && !(Math.max(max, value) - Math.min(min, value) > SAME * unit);
            if (i > start && !goesOn) {
                int length = i - start;
                if (length >= SHORTEST_STRETCH) {
                    rows[0] += length;
                    rows[1] += Math.abs(max + min) / 2 > NEAR_ZERO * unit ? length : 0;
                }
                start = i;
                min = value;
                max = value;
            } else {
                min = i == start ? value : Math.min(min, value);
                max = i == start ? value : Math.max(max, value);
            }
        }
        return rows;
    }

    /** Turning points, where a turn is a way back of more than the threshold. */
    private static int turns(double[] values, double threshold) {
        int turns = 0;
        int direction = 0;
        double extreme = Double.NaN;
        for (double value : values) {
            if (Double.isNaN(value)) {
                continue;
            }
            if (Double.isNaN(extreme)) {
                extreme = value;
            } else if (direction == 0) {
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
}
