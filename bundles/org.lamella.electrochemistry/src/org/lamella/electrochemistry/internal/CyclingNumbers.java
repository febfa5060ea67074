/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.Quantity;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;

/** The numbers of each cycle: capacities, per amount of material, and efficiencies. */
final class CyclingNumbers {

    static final double COULOMB_PER_MAH = 3.6;
    static final String INCOMPLETE = "may-be-incomplete";

    private final CyclingData data;
    private final FilmAmounts amounts;
    private final String method;
    private final List<Quantity> perCycle = new ArrayList<>();
    private final List<Quantity> discharges = new ArrayList<>();

    CyclingNumbers(CyclingData data, FilmAmounts amounts) {
        this.data = data;
        this.amounts = amounts;
        this.method = data.steps().source() + "; the uncertainty is without the instrument's calibration";
        data.cycles().forEach(this::add);
    }

    private void add(Cycle cycle) {
        String prefix = "cycle[" + cycle.number() + "].";
        String label = "Cycle " + cycle.number() + ": ";
        data.charge(cycle).ifPresent(h -> perCycle.add(capacity(prefix + "Q_charge", label + "charge capacity", h)));
        data.discharge(cycle).ifPresent(h -> {
            Quantity capacity = capacity(prefix + "Q_discharge", label + "discharge capacity", h);
            perCycle.add(capacity);
            discharges.add(capacity);
        });
        if (cycle.isWhole()) {
            perCycle.add(efficiency(prefix, label, cycle));
        }
        for (FilmAmounts.Amount amount : amounts.all()) {
            data.charge(cycle).ifPresent(h -> perCycle.add(related(prefix + "Q_charge", label + "charge", h, amount)));
            data.discharge(cycle)
                    .ifPresent(h -> perCycle.add(related(prefix + "Q_discharge", label + "discharge", h, amount)));
        }
    }

    private Quantity capacity(String name, String label, HalfCycleCharge half) {
        Quantity capacity = Quantity.of(name, label, Math.abs(half.charge()) / COULOMB_PER_MAH,
                half.uncertainty() / COULOMB_PER_MAH, "mAh", method);
        return data.course().mayBeIncomplete(half) ? capacity.flagged(INCOMPLETE) : capacity;
    }

    private Quantity related(String name, String label, HalfCycleCharge half, FilmAmounts.Amount amount) {
        double charge = Math.abs(half.charge());
        Quantity capacity = Quantity.of(name + amount.suffix(), label + " capacity " + amount.how(),
                amount.value(charge), amount.sigma(charge, half.uncertainty()), amount.unit(),
                method + "; divided " + amount.how() + ", whose uncertainty is the same in all cycles");
        return data.course().mayBeIncomplete(half) ? capacity.flagged(INCOMPLETE) : capacity;
    }

    /** What the second half gave back of the first. */
    private Quantity efficiency(String prefix, String label, Cycle cycle) {
        HalfCycleCharge in = cycle.first().orElseThrow();
        HalfCycleCharge out = cycle.second().orElseThrow();
        double ratio = Math.abs(out.charge() / in.charge());
        double sigma = ratio * Math.hypot(in.uncertainty() / in.charge(), out.uncertainty() / out.charge());
        Quantity efficiency = Quantity.of(prefix + "efficiency", label + "coulombic efficiency", 100 * ratio,
                100 * sigma, "%", "charge of the cycle's second half by that of its first");
        return data.course().mayBeIncomplete(out) || data.course().mayBeIncomplete(in)
                ? efficiency.flagged(INCOMPLETE) : efficiency;
    }

    /** Number of whole cycles, and the retention. */
    List<Quantity> overview() {
        List<Quantity> overview = new ArrayList<>();
        overview.add(Quantity.of("cycles", "Cycles with both halves",
                data.cycles().stream().filter(Cycle::isWhole).count(), 0, "", "pairs of half cycles"));
        retention().ifPresent(overview::add);
        return overview;
    }

    private Optional<Quantity> retention() {
        List<Cycle> comparable = data.comparable();
        if (comparable.size() < 2) {
            return Optional.empty();
        }
        HalfCycleCharge first = data.discharge(comparable.getFirst()).orElseThrow();
        HalfCycleCharge last = data.discharge(comparable.getLast()).orElseThrow();
        double ratio = last.charge() / first.charge();
        double sigma = ratio * Math.hypot(first.uncertainty() / first.charge(), last.uncertainty() / last.charge());
        return Optional.of(Quantity.of("retention", "Capacity retention, last by first discharge", 100 * ratio,
                100 * sigma, "%", "discharge of cycle " + comparable.getLast().number() + " by that of cycle "
                        + comparable.getFirst().number() + ", both by the usual current"));
    }

    List<Quantity> perCycle() {
        return perCycle;
    }

    Optional<Quantity> lastDischarge() {
        return discharges.isEmpty() ? Optional.empty() : Optional.of(discharges.getLast());
    }
}
