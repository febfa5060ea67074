/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.cycling.ChargeSteps;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;
import org.lamella.numerics.smooth.Noise;

/** What the recording says beside the charges: potentials, times, and the instrument's own count to compare with. */
final class CyclingCourse {

    private static final double DISAGREEMENT = 1e-3;
    /** Share of the potential window by which the end of a whole half cycle may differ from that of the others. */
    private static final double SAME_END = 0.03;
    /** Share of the way from beginning to end of a half cycle from which one that begins there began earlier. */
    private static final double LATE_BEGINNING = 0.15;
    /** Share of the next half cycle's charge below which such a one is not whole. */
    private static final double LESS = 0.9;

    private final ChargeSteps steps;
    private final List<HalfCycleCharge> halves;
    private final Optional<double[]> potential;
    private final List<Warning> warnings = new ArrayList<>();

    CyclingCourse(Table table, ChargeSteps steps, List<HalfCycleCharge> halves) throws UnsuitableDataException {
        this.steps = steps;
        this.halves = halves;
        this.potential = table.has(Measurand.POTENTIAL) ? Optional.of(table.values(Measurand.POTENTIAL))
                : Optional.empty();
        if (table.has(Measurand.HALF_CYCLE_CHARGE)) {
            compare(table.values(Measurand.HALF_CYCLE_CHARGE));
        }
        long backwards = 0;
        for (int i = 1; i < steps.time().length; i++) {
            backwards += steps.time()[i] < steps.time()[i - 1] ? 1 : 0;
        }
        if (backwards > 0) {
            warnings.add(Warning.of("time-goes-back", "The time goes back at " + backwards
                    + " places; the charge of these intervals was left out if it comes from the current"));
        }
    }

    /** The counter of the half cycle, at its last row, has to say what was summed. */
    private void compare(double[] counter) {
        List<Integer> differing = new ArrayList<>();
        double worst = 0;
        for (int i = 0; i < halves.size(); i++) {
            HalfCycleCharge half = halves.get(i);
            double counted = counter[half.last()];
            double difference = Math.abs(counted - half.charge()) / Math.abs(half.charge());
            if (difference > DISAGREEMENT) {
                differing.add(i + 1);
                worst = Math.max(worst, difference);
            }
        }
        if (!differing.isEmpty()) {
            warnings.add(Warning.of("counter-disagrees", String.format(Locale.ROOT,
                    "In %d of %d half cycles (the first is number %d) the instrument's own capacity differs by up to "
                            + "%.2g %%: it counts half cycles in another way, or its counter was reset",
                    differing.size(), halves.size(), differing.getFirst(), 100 * worst)));
        }
    }

    List<Warning> warnings() {
        return warnings;
    }

    double time(int row) {
        return steps.time()[row];
    }

    Optional<double[]> potential() {
        return potential;
    }

    /** Potential at a row, V; NaN where none was measured. */
    double potential(int row) {
        return potential.map(p -> p[row]).orElse(Double.NaN);
    }

    /** Charge since the half cycle's beginning at each of its rows, C, without sign. */
    double[] charge(HalfCycleCharge half) {
        double[] charge = new double[half.last() - half.first() + 1];
        for (int i = 1; i < charge.length; i++) {
            charge[i] = charge[i - 1] + steps.step()[half.first() + i] * Math.signum(half.charge());
        }
        return charge;
    }

    /** The usual size of the current while it flows, A: its median over the half cycle's intervals. */
    double current(HalfCycleCharge half) {
        double[] currents = new double[half.last() - half.first()];
        int count = 0;
        for (int row = half.first() + 1; row <= half.last(); row++) {
            double interval = steps.time()[row] - steps.time()[row - 1];
            if (interval > 0 && steps.step()[row] * half.charge() > 0) {
                currents[count++] = Math.abs(steps.step()[row]) / interval;
            }
        }
        return count == 0 ? 0 : Noise.median(Arrays.copyOf(currents, count));
    }

    /** The mean potential by charge: the energy over the charge, V; NaN where none was measured. */
    double meanPotential(HalfCycleCharge half) {
        if (potential.isEmpty()) {
            return Double.NaN;
        }
        double energy = 0;
        double charge = 0;
        for (int row = half.first() + 1; row <= half.last(); row++) {
            double mean = (potential(row) + potential(row - 1)) / 2;
            if (Double.isFinite(mean)) {
                energy += mean * steps.step()[row];
                charge += steps.step()[row];
            }
        }
        return charge == 0 ? Double.NaN : energy / charge;
    }

    /**
     * Whether this first half cycle began before the recording: it begins far within the range in which the others of
     * its direction go, and holds much less than the next of them.
     */
    boolean mayLackItsBeginning(HalfCycleCharge half) {
        if (potential.isEmpty() || !half.equals(halves.getFirst()) || halves.size() < 3) {
            return false;
        }
        HalfCycleCharge next = halves.subList(1, halves.size()).stream()
                .filter(h -> h.isOxidation() == half.isOxidation()).findFirst().orElse(half);
        double way = potential(half.first() + 1) - potential(Math.min(next.first() + 1, next.last()));
        double whole = potential(next.last()) - potential(Math.min(next.first() + 1, next.last()));
        return way / whole > LATE_BEGINNING && Math.abs(half.charge()) < LESS * Math.abs(next.charge());
    }

    /**
     * Whether the half cycle may lack its beginning or end: it is the first or last of the recording, and its end
     * potential is not where the others of its direction end.
     */
    boolean mayBeIncomplete(HalfCycleCharge half) {
        if (mayLackItsBeginning(half)) {
            return true;
        }
        boolean last = half.equals(halves.getLast());
        if (potential.isEmpty() || !last || halves.size() < 4) {
            return false;
        }
        double[] ends = halves.stream().filter(h -> h.isOxidation() == half.isOxidation() && !h.equals(half))
                .mapToDouble(h -> potential(h.last())).filter(Double::isFinite).sorted().toArray();
        double low = Arrays.stream(potential.get()).filter(Double::isFinite).min().orElse(0);
        double high = Arrays.stream(potential.get()).filter(Double::isFinite).max().orElse(0);
        return ends.length > 0
                && Math.abs(potential(half.last()) - ends[ends.length / 2]) > SAME_END * (high - low);
    }
}
