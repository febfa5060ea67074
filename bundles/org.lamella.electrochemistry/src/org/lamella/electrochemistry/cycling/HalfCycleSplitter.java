/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a recording into half cycles by the sign of the charge that passed in each interval. Intervals whose current is
 * a small share of the largest are rests. Runs that carry next to nothing of what the largest run carries are noise at
 * rest, not half cycles.
 */
public final class HalfCycleSplitter {

    /** Relative resolution of single precision, in which instruments pass their numbers on. */
    private static final double RESOLUTION = 0x1p-24;

    private final double restShare;
    private final double noiseShare;

    /**
     * @param restShare share of the largest current below which the cell rests
     * @param noiseShare share of the largest half cycle's charge below which a run is no half cycle
     */
    public HalfCycleSplitter(double restShare, double noiseShare) {
        this.restShare = restShare;
        this.noiseShare = noiseShare;
    }

    /**
     * Splits.
     *
     * @param time of each row, s
     * @param step charge that passed from the row before to each row, C; the first has none
     * @param stepSigma standard uncertainty of each, C
     * @return half cycles in their order; neighbours have opposite signs
     */
    public List<HalfCycleCharge> split(double[] time, double[] step, double[] stepSigma) {
        int n = time.length;
        double largest = 0;
        for (int i = 1; i < n; i++) {
            largest = Math.max(largest, Math.abs(current(time, step, i)));
        }
        List<HalfCycleCharge> runs = new ArrayList<>();
        int first = -1;
        int last = -1;
        double charge = 0;
        double variance = 0;
        for (int i = 1; i < n; i++) {
            if (Math.abs(current(time, step, i)) <= restShare * largest) {
                continue;
            }
            if (first >= 0 && Math.signum(step[i]) != Math.signum(charge)) {
                runs.add(half(first, last, charge, variance));
                first = -1;
            }
            if (first < 0) {
                first = i - 1;
                charge = 0;
                variance = 0;
            }
            charge += step[i];
            variance += stepSigma[i] * stepSigma[i];
            last = i;
        }
        if (first >= 0) {
            runs.add(half(first, last, charge, variance));
        }
        return merged(runs);
    }

    private static HalfCycleCharge half(int first, int last, double charge, double variance) {
        return new HalfCycleCharge(first, last, charge, Math.hypot(Math.sqrt(variance), charge * RESOLUTION));
    }

    /** A jump of the charge within one instant carries an unknown current; it counts by its charge. */
    private static double current(double[] time, double[] step, int i) {
        double interval = time[i] - time[i - 1];
        return interval > 0 ? step[i] / interval : 0;
    }

    private List<HalfCycleCharge> merged(List<HalfCycleCharge> runs) {
        double largest = runs.stream().mapToDouble(r -> Math.abs(r.charge())).max().orElse(0);
        List<HalfCycleCharge> halves = new ArrayList<>();
        for (HalfCycleCharge run : runs) {
            if (Math.abs(run.charge()) < noiseShare * largest) {
                continue;
            }
            HalfCycleCharge before = halves.isEmpty() ? null : halves.getLast();
            if (before != null && before.isOxidation() == run.isOxidation()) {
                halves.set(halves.size() - 1, new HalfCycleCharge(before.first(), run.last(),
                        before.charge() + run.charge(), Math.hypot(before.uncertainty(), run.uncertainty())));
            } else {
                halves.add(run);
            }
        }
        return halves;
    }
}
