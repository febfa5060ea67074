/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits a recording into half cycles by the sign of the charge that passed in each interval. Intervals whose current is
 * a small share of the largest are rests. Runs that carry next to nothing of what the largest run carries are noise at
 * rest, not half cycles. Where the potential is back at the other end of its range and the current goes on in the same
 * direction, a half cycle is missing: a new one begins.
 */
public final class HalfCycleSplitter {

    /** Relative resolution of single precision, in which instruments pass their numbers on. */
    private static final double RESOLUTION = 0x1p-24;
    /** Share of the potential's range by which it has to jump back for a half cycle to be missing. */
    private static final double JUMP_BACK = 0.5;

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

    /** A run and whether it may be one half cycle with the run before. */
    private record Run(HalfCycleCharge half, boolean goesOn) {
    }

    /**
     * Splits.
     *
     * @param steps the charge that passed from row to row
     * @param potential of each row, V; with it missing half cycles are found
     * @return half cycles in their order; neighbours of one direction have a missing one between them
     */
    public List<HalfCycleCharge> split(ChargeSteps steps, Optional<double[]> potential) {
        int n = steps.time().length;
        double largest = 0;
        for (int i = 1; i < n; i++) {
            largest = Math.max(largest, Math.abs(current(steps, i)));
        }
        double jump = potential.map(p -> JUMP_BACK * range(p)).orElse(Double.POSITIVE_INFINITY);
        double rising = potential.map(p -> ChargingDirection.risesWithPositiveCurrent(steps, p) ? 1.0 : -1.0)
                .orElse(1.0);
        List<Run> runs = new ArrayList<>();
        Sum run = new Sum();
        boolean goesOn = true;
        for (int i = 1; i < n; i++) {
            run.addTail(steps, i);
            double step = steps.step()[i];
            if (Math.abs(current(steps, i)) <= restShare * largest) {
                continue;
            }
            if (run.isOpen()) {
                boolean turns = Math.signum(step) != Math.signum(run.charge);
                boolean jumps = !turns && (run.last < i - 1 || steps.time()[i] > steps.time()[i - 1])
                        && back(potential, run.last, i) * rising * Math.signum(step) > jump;
                if (turns || jumps) {
                    runs.add(new Run(run.close(), goesOn));
                    goesOn = !jumps;
                }
            }
            run.add(steps, i);
        }
        if (run.isOpen()) {
            runs.add(new Run(run.close(), goesOn));
        }
        return merged(runs);
    }

    private static double back(Optional<double[]> potential, int before, int now) {
        return potential.map(p -> p[before] - p[now]).orElse(0.0);
    }

    private static double range(double[] potential) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : potential) {
            low = Double.isFinite(value) ? Math.min(low, value) : low;
            high = Double.isFinite(value) ? Math.max(high, value) : high;
        }
        return high > low ? high - low : Double.POSITIVE_INFINITY;
    }

    /** A jump of the charge within one instant carries an unknown current; it counts by its charge. */
    private static double current(ChargeSteps steps, int i) {
        double interval = steps.time()[i] - steps.time()[i - 1];
        return interval > 0 ? steps.step()[i] / interval : 0;
    }

    private List<HalfCycleCharge> merged(List<Run> runs) {
        double largest = runs.stream().mapToDouble(r -> Math.abs(r.half().charge())).max().orElse(0);
        List<HalfCycleCharge> halves = new ArrayList<>();
        boolean goesOn = true;
        for (Run run : runs) {
            HalfCycleCharge half = run.half();
            goesOn &= run.goesOn();
            if (Math.abs(half.charge()) < noiseShare * largest) {
                continue;
            }
            HalfCycleCharge before = halves.isEmpty() ? null : halves.getLast();
            if (before != null && goesOn && before.isOxidation() == half.isOxidation()) {
                halves.set(halves.size() - 1, new HalfCycleCharge(before.first(), half.last(),
                        before.charge() + half.charge(), Math.hypot(before.uncertainty(), half.uncertainty())));
            } else {
                halves.add(half);
            }
            goesOn = true;
        }
        return halves;
    }

    /** The run that is being summed. */
    private static final class Sum {

        private int first = -1;
        private int last = -1;
        private double charge;
        private double variance;

        boolean isOpen() {
            return first >= 0;
        }

        void addTail(ChargeSteps steps, int i) {
            if (isOpen() && last == i - 1 && steps.tail()[i] * charge >= 0) {
                charge += steps.tail()[i];
                variance += steps.tailSigma()[i] * steps.tailSigma()[i];
            }
        }

        void add(ChargeSteps steps, int i) {
            if (!isOpen()) {
                first = i - 1;
                charge = 0;
                variance = 0;
            }
            charge += steps.step()[i];
            variance += steps.sigma()[i] * steps.sigma()[i];
            last = i;
        }

        HalfCycleCharge close() {
            HalfCycleCharge half = new HalfCycleCharge(first, last, charge,
                    Math.hypot(Math.sqrt(variance), charge * RESOLUTION));
            first = -1;
            return half;
        }
    }
}
