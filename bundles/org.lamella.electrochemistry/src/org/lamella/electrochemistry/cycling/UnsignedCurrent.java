/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.List;

/**
 * Currents of testers that write the size of the current only. While the cell charges its potential rises, while it
 * discharges it falls; the current gets the sign of the potential's course between its turns.
 */
final class UnsignedCurrent {

    /** Share of the largest current that noise around zero may have below zero. */
    private static final double NOISE = 0.01;
    /** Share of the potential's range that is a turn. */
    private static final double TURN = 0.3;
    /** Share of the largest current above which it flows. */
    private static final double FLOWS = 0.1;

    private UnsignedCurrent() {
    }

    /** Whether no current is negative. */
    static boolean isUnsigned(double[] current) {
        double low = 0;
        double high = 0;
        for (double value : current) {
            low = Double.isFinite(value) ? Math.min(low, value) : low;
            high = Double.isFinite(value) ? Math.max(high, value) : high;
        }
        return high > 0 && low > -NOISE * high;
    }

    /** The current with the sign of the direction in which the potential goes while it flows. */
    static double[] signed(double[] current, double[] potential) {
        double[] signed = current.clone();
        List<Integer> turns = turns(potential);
        double largest = 0;
        for (double value : current) {
            largest = Double.isFinite(value) ? Math.max(largest, value) : largest;
        }
        for (int leg = 1; leg < turns.size(); leg++) {
            int from = turns.get(leg - 1);
            int to = turns.get(leg);
            if (!(potential[to] < potential[from])) {
                continue;
            }
            double whileItFlows = 0;
            for (int i = from + 1; i <= to; i++) {
                boolean flows = current[i] > FLOWS * largest && current[i - 1] > FLOWS * largest;
                whileItFlows += flows && Double.isFinite(potential[i] - potential[i - 1])
                        ? potential[i] - potential[i - 1] : 0;
            }
            if (whileItFlows < 0.4 * (potential[to] - potential[from])) {
                for (int i = from + 1; i <= to; i++) {
                    signed[i] = -current[i];
                }
            }
        }
        return signed;
    }

    /** The rows between which the potential rises or falls by a large share of its range, the ends included. */
    private static List<Integer> turns(double[] potential) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : potential) {
            low = Double.isFinite(value) ? Math.min(low, value) : low;
            high = Double.isFinite(value) ? Math.max(high, value) : high;
        }
        double turn = TURN * (high - low);
        List<Integer> turns = new ArrayList<>(List.of(0));
        int highest = 0;
        int lowest = 0;
        int direction = 0;
        for (int i = 1; i < potential.length; i++) {
            highest = potential[i] >= potential[highest] || Double.isNaN(potential[highest]) ? i : highest;
            lowest = potential[i] <= potential[lowest] || Double.isNaN(potential[lowest]) ? i : lowest;
            if (direction >= 0 && potential[highest] - potential[i] > turn) {
                if (highest > turns.getLast()) {
                    turns.add(highest);
                }
                direction = -1;
                lowest = i;
            } else if (direction <= 0 && potential[i] - potential[lowest] > turn) {
                if (lowest > turns.getLast()) {
                    turns.add(lowest);
                }
                direction = 1;
                highest = i;
            }
        }
        int last = potential.length - 1;
        while (last > turns.getLast() && Double.isNaN(potential[last])) {
            last--;
        }
        if (last > turns.getLast()) {
            turns.add(last);
        }
        return turns;
    }
}
