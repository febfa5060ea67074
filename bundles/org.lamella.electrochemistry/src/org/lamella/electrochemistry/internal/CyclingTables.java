/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.ResultTable;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;

/** The tables of a cycling experiment: by cycle, and by half cycle. */
final class CyclingTables {

    private final CyclingData data;
    private final FilmAmounts amounts;

    CyclingTables(CyclingData data, FilmAmounts amounts) {
        this.data = data;
        this.amounts = amounts;
    }

    List<ResultTable> all() {
        return List.of(cycles(), halfCycles());
    }

    private ResultTable cycles() {
        List<Cycle> cycles = data.cycles();
        List<ResultTable.Column> columns = new ArrayList<>();
        columns.add(ResultTable.Column.of("cycle", "Cycle", "",
                cycles.stream().mapToDouble(Cycle::number).toArray()));
        columns.add(column("Q_charge", "Charge capacity", "mAh", c -> milliampereHours(data.charge(c))));
        columns.add(column("Q_discharge", "Discharge capacity", "mAh", c -> milliampereHours(data.discharge(c))));
        columns.add(column("efficiency", "Coulombic efficiency", "%", c -> c.isWhole()
                ? 100 * Math.abs(c.second().orElseThrow().charge() / c.first().orElseThrow().charge()) : Double.NaN));
        for (FilmAmounts.Amount amount : amounts.all()) {
            columns.add(column("Q_charge" + amount.suffix(), "Charge capacity", amount.unit(),
                    c -> data.charge(c).map(h -> amount.value(Math.abs(h.charge()))).orElse(Double.NaN)));
            columns.add(column("Q_discharge" + amount.suffix(), "Discharge capacity", amount.unit(),
                    c -> data.discharge(c).map(h -> amount.value(Math.abs(h.charge()))).orElse(Double.NaN)));
        }
        return new ResultTable("cycles", "Capacities per cycle", columns);
    }

    private ResultTable.Column column(String name, String label, String unit, ToDoubleFunction<Cycle> value) {
        return ResultTable.Column.of(name, label, unit, data.cycles().stream().mapToDouble(value).toArray());
    }

    private static double milliampereHours(Optional<HalfCycleCharge> half) {
        return half.map(h -> Math.abs(h.charge()) / CyclingNumbers.COULOMB_PER_MAH).orElse(Double.NaN);
    }

    private ResultTable halfCycles() {
        CyclingCourse course = data.course();
        List<String> directions = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Cycle cycle : data.cycles()) {
            for (HalfCycleCharge half : cycle.halves()) {
                directions.add(half.isOxidation() == data.positiveCharges() ? "charge" : "discharge");
                rows.add(new double[] { cycle.number(), Math.abs(half.charge()) / CyclingNumbers.COULOMB_PER_MAH,
                    half.uncertainty() / CyclingNumbers.COULOMB_PER_MAH, course.time(half.first()),
                    course.time(half.last()) - course.time(half.first()), course.potential(half.first()),
                    course.potential(half.last()), course.meanPotential(half), course.current(half) });
            }
        }
        return new ResultTable("half-cycles", "Half cycles",
                List.of(column(rows, 0, "cycle", "Cycle", ""),
                        ResultTable.Column.of("direction", "Direction", directions),
                        column(rows, 1, "Q", "Capacity", "mAh"), column(rows, 2, "u_Q", "Standard uncertainty", "mAh"),
                        column(rows, 3, "t", "Begins at", "s"), column(rows, 4, "duration", "Duration", "s"),
                        column(rows, 5, "E_begin", "Potential at the beginning", "V"),
                        column(rows, 6, "E_end", "Potential at the end", "V"),
                        column(rows, 7, "E_mean", "Mean potential by charge", "V"),
                        column(rows, 8, "I", "Current while it flows, median", "A")));
    }

    private static ResultTable.Column column(List<double[]> rows, int index, String name, String label, String unit) {
        return ResultTable.Column.of(name, label, unit, rows.stream().mapToDouble(r -> r[index]).toArray());
    }
}
