/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Settings;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;

/** The numbers of a cycling experiment: capacities, efficiencies, retention. */
final class CyclingNumbers {

    private static final double COULOMB_PER_MAH = 3.6;
    private static final String INCOMPLETE = "may-be-incomplete";

    private final List<Cycle> cycles;
    private final boolean chargesPositive;
    private final String method;
    private final CyclingCourse course;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Quantity> discharges = new ArrayList<>();

    CyclingNumbers(List<Cycle> cycles, boolean chargesPositive, String source, Settings settings,
            CyclingCourse course) {
        this.cycles = cycles;
        this.chargesPositive = chargesPositive;
        this.method = source + "; the uncertainty is without the instrument's calibration";
        this.course = course;
        List<Quantity> perCycle = new ArrayList<>();
        for (Cycle cycle : cycles) {
            addCycle(cycle, settings, perCycle);
        }
        quantities.add(Quantity.of("cycles", "Cycles with both halves",
                cycles.stream().filter(c -> c.second().isPresent()).count(), 0, "", "pairs of half cycles"));
        addRetention();
        quantities.addAll(perCycle);
    }

    private void addCycle(Cycle cycle, Settings settings, List<Quantity> to) {
        String prefix = "cycle[" + cycle.number() + "].";
        String label = "Cycle " + cycle.number() + ": ";
        Optional<HalfCycleCharge> charge = cycle.half(chargesPositive);
        Optional<HalfCycleCharge> discharge = cycle.half(!chargesPositive);
        charge.ifPresent(h -> to.add(capacity(prefix + "Q_charge", label + "charge capacity", h)));
        discharge.ifPresent(h -> {
            Quantity capacity = capacity(prefix + "Q_discharge", label + "discharge capacity", h);
            to.add(capacity);
            discharges.add(capacity);
        });
        if (cycle.second().isPresent()) {
            to.add(efficiency(prefix, label, cycle));
        }
        settings.text(GalvanostaticCyclingAnalysis.ACTIVE_MASS).ifPresent(mass -> specific(prefix, label, cycle,
                "_specific", settings.real(GalvanostaticCyclingAnalysis.ACTIVE_MASS), "mAh/g", to));
        settings.text(GalvanostaticCyclingAnalysis.ELECTRODE_AREA).ifPresent(area -> specific(prefix, label, cycle,
                "_areal", settings.real(GalvanostaticCyclingAnalysis.ELECTRODE_AREA), "mAh/cm²", to));
    }

    private Quantity capacity(String name, String label, HalfCycleCharge half) {
        Quantity capacity = Quantity.of(name, label, Math.abs(half.charge()) / COULOMB_PER_MAH,
                half.uncertainty() / COULOMB_PER_MAH, "mAh", method);
        return course.mayBeIncomplete(half) ? capacity.flagged(INCOMPLETE) : capacity;
    }

    private void specific(String prefix, String label, Cycle cycle, String suffix, double amount, String unit,
            List<Quantity> to) {
        for (boolean charges : new boolean[] { true, false }) {
            String direction = charges ? "charge" : "discharge";
            cycle.half(charges == chargesPositive).ifPresent(h -> to.add(Quantity.of(prefix + "Q_" + direction + suffix,
                    label + direction + " capacity", Math.abs(h.charge()) / COULOMB_PER_MAH / amount,
                    h.uncertainty() / COULOMB_PER_MAH / amount, unit, method)));
        }
    }

    /** What the second half gave back of the first. */
    private Quantity efficiency(String prefix, String label, Cycle cycle) {
        HalfCycleCharge in = cycle.first();
        HalfCycleCharge out = cycle.second().orElseThrow();
        double ratio = Math.abs(out.charge() / in.charge());
        double sigma = ratio * Math.hypot(in.uncertainty() / in.charge(), out.uncertainty() / out.charge());
        Quantity efficiency = Quantity.of(prefix + "efficiency", label + "coulombic efficiency", 100 * ratio,
                100 * sigma, "%", "charge of the cycle's second half by that of its first");
        return course.mayBeIncomplete(out) ? efficiency.flagged(INCOMPLETE) : efficiency;
    }

    private void addRetention() {
        List<Quantity> whole = discharges.stream().filter(q -> !q.flags().contains(INCOMPLETE)).toList();
        if (whole.size() < 2 || whole.getFirst().value() == 0) {
            return;
        }
        Quantity first = whole.getFirst();
        Quantity last = whole.getLast();
        double ratio = last.value() / first.value();
        double sigma = ratio * Math.hypot(first.uncertainty() / first.value(), last.uncertainty() / last.value());
        quantities.add(Quantity.of("retention", "Capacity retention, last by first discharge", 100 * ratio, 100 * sigma,
                "%", last.name() + " by " + first.name()));
    }

    List<Quantity> quantities() {
        return quantities;
    }

    Optional<Quantity> lastDischarge() {
        return discharges.isEmpty() ? Optional.empty() : Optional.of(discharges.getLast());
    }

    List<ResultTable> tables() {
        return List.of(cycleTable(), halfCycleTable());
    }

    private ResultTable cycleTable() {
        int n = cycles.size();
        double[] number = new double[n];
        double[] charge = new double[n];
        double[] discharge = new double[n];
        double[] efficiency = new double[n];
        for (int i = 0; i < n; i++) {
            Cycle cycle = cycles.get(i);
            number[i] = cycle.number();
            charge[i] = mAh(cycle.half(chargesPositive));
            discharge[i] = mAh(cycle.half(!chargesPositive));
            efficiency[i] = cycle.second().map(s -> 100 * Math.abs(s.charge() / cycle.first().charge()))
                    .orElse(Double.NaN);
        }
        return new ResultTable("cycles", "Capacities per cycle",
                List.of(ResultTable.Column.of("cycle", "Cycle", "", number),
                        ResultTable.Column.of("Q_charge", "Charge capacity", "mAh", charge),
                        ResultTable.Column.of("Q_discharge", "Discharge capacity", "mAh", discharge),
                        ResultTable.Column.of("efficiency", "Coulombic efficiency", "%", efficiency)));
    }

    private static double mAh(Optional<HalfCycleCharge> half) {
        return half.map(h -> Math.abs(h.charge()) / COULOMB_PER_MAH).orElse(Double.NaN);
    }

    private ResultTable halfCycleTable() {
        List<String> directions = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Cycle cycle : cycles) {
            List<HalfCycleCharge> halves = new ArrayList<>(List.of(cycle.first()));
            cycle.second().ifPresent(halves::add);
            for (HalfCycleCharge half : halves) {
                directions.add(half.isOxidation() == chargesPositive ? "charge" : "discharge");
                double duration = course.time(half.last()) - course.time(half.first());
                rows.add(new double[] { cycle.number(), Math.abs(half.charge()) / COULOMB_PER_MAH,
                    half.uncertainty() / COULOMB_PER_MAH, course.time(half.first()), duration,
                    course.potential(half.first()), course.potential(half.last()),
                    duration > 0 ? half.charge() / duration : Double.NaN });
            }
        }
        return new ResultTable("half-cycles", "Half cycles",
                List.of(column(rows, 0, "cycle", "Cycle", ""),
                        ResultTable.Column.of("direction", "Direction", directions),
                        column(rows, 1, "Q", "Capacity", "mAh"), column(rows, 2, "u_Q", "Standard uncertainty", "mAh"),
                        column(rows, 3, "t", "Begins at", "s"), column(rows, 4, "duration", "Duration", "s"),
                        column(rows, 5, "E_begin", "Potential at the beginning", "V"),
                        column(rows, 6, "E_end", "Potential at the end", "V"),
                        column(rows, 7, "I_mean", "Mean current, rests included", "A")));
    }

    private static ResultTable.Column column(List<double[]> rows, int index, String name, String label, String unit) {
        return ResultTable.Column.of(name, label, unit, rows.stream().mapToDouble(r -> r[index]).toArray());
    }
}
