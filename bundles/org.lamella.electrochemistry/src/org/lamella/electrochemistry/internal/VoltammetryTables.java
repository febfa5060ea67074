/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.ResultTable;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakSearch;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/** The tables of a voltammogram: couples of each cycle, all peaks, all half cycles. */
final class VoltammetryTables {

    private final Segmentation segments;
    private final List<PeakSearch.Found> found;
    private final Couple.Pairing pairing;
    private final Referenced reference;

    VoltammetryTables(Voltammogram voltammogram, Referenced reference) {
        this.segments = voltammogram.segments();
        this.found = voltammogram.found();
        this.pairing = voltammogram.pairing();
        this.reference = reference;
    }

    List<ResultTable> tables() {
        List<ResultTable> tables = new ArrayList<>(List.of(couples(), peaks(), halfCycles()));
        if (reference.scale().isRescaled()) {
            tables.add(scales());
        }
        return tables;
    }

    /** The same potentials on both scales, so that rescaling can be undone and checked. */
    private ResultTable scales() {
        List<String> names = new ArrayList<>();
        List<Uncertain> recorded = new ArrayList<>();
        List<Uncertain> scaled = new ArrayList<>();
        for (int k = 0; k < pairing.couples().size(); k++) {
            Couple couple = pairing.couples().get(k);
            for (Uncertain seen : List.of(couple.anodic().mean(Peak::potential),
                    couple.cathodic().mean(Peak::potential))) {
                names.add("couple " + (k + 1) + (names.size() % 3 == 0 ? " anodic" : " cathodic"));
                recorded.add(seen);
                scaled.add(reference.of(seen));
            }
            names.add("couple " + (k + 1) + " half-wave");
            recorded.add(couple.halfWavePotential());
            scaled.add(reference.halfWave(couple, k));
        }
        for (int k = 0; k < pairing.unpaired().size(); k++) {
            names.add("peak " + (k + 1));
            recorded.add(pairing.unpaired().get(k).mean(Peak::potential));
            scaled.add(reference.of(recorded.getLast()));
        }
        String from = reference.scale().from().isEmpty() ? "as recorded" : "vs " + reference.scale().from();
        return new ResultTable("potential-scales", "Potentials on both scales",
                List.of(ResultTable.Column.of("potential", "Potential of", names),
                        uncertain(recorded, "E_recorded", "E " + from, Uncertain::value),
                        uncertain(recorded, "u_E_recorded", "Standard uncertainty", Uncertain::sigma),
                        uncertain(scaled, "E", reference.scale().axis(), Uncertain::value),
                        uncertain(scaled, "u_E", "Standard uncertainty", Uncertain::sigma)));
    }

    private static ResultTable.Column uncertain(List<Uncertain> values, String name, String label,
            ToDoubleFunction<Uncertain> property) {
        return ResultTable.Column.of(name, label, "V", values.stream().mapToDouble(property).toArray());
    }

    private ResultTable couples() {
        String scale = reference.scale().words();
        List<double[]> rows = new ArrayList<>();
        int cycles = segments.halfCycles().getLast().cycle();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            for (int k = 0; k < pairing.couples().size(); k++) {
                var anodic = pairing.couples().get(k).anodic().in(cycle);
                var cathodic = pairing.couples().get(k).cathodic().in(cycle);
                if (anodic.isPresent() && cathodic.isPresent()) {
                    rows.add(row(cycle, k + 1, anodic.get(), cathodic.get()));
                }
            }
        }
        return new ResultTable("couples", "Couples of each cycle",
                List.of(column(rows, 0, "cycle", "Cycle", ""), column(rows, 1, "couple", "Couple", ""),
                        column(rows, 2, "E_pa", "E_pa " + scale, "V"), column(rows, 3, "E_pc", "E_pc " + scale, "V"),
                        column(rows, 4, "dE", "ΔE", "V"), column(rows, 5, "E_half", "E½ " + scale, "V"),
                        column(rows, 6, "u_E_half", "Standard uncertainty of E½", "V"),
                        column(rows, 7, "I_pa", "I_pa", "A"), column(rows, 8, "I_pc", "I_pc", "A"),
                        column(rows, 9, "Q_a", "Q_a", "C"), column(rows, 10, "Q_c", "Q_c", "C")));
    }

    private double[] row(int cycle, int couple, Peak anodic, Peak cathodic) {
        double a = reference.scale().of(anodic.potential().value());
        double c = reference.scale().of(cathodic.potential().value());
        return new double[] { cycle, couple, a, c, a - c, (a + c) / 2,
            Math.hypot(anodic.potential().sigma(), cathodic.potential().sigma()) / 2, anodic.current().value(),
            cathodic.current().value(), anodic.charge().value(), cathodic.charge().value() };
    }

    private static ResultTable.Column column(List<double[]> rows, int index, String name, String label, String unit) {
        return ResultTable.Column.of(name, label, unit, rows.stream().mapToDouble(r -> r[index]).toArray());
    }

    private ResultTable peaks() {
        List<Peak> all = found.stream().flatMap(f -> f.peaks().stream()).toList();
        return new ResultTable("peaks", "Peaks of all half cycles",
                List.of(of(all, "cycle", "Cycle", "", p -> p.halfCycle().cycle()),
                        ResultTable.Column.of("direction", "Direction",
                                all.stream().map(p -> p.isAnodic() ? "anodic" : "cathodic").toList()),
                        of(all, "E", reference.scale().axis(), "V",
                                p -> reference.scale().of(p.potential().value())),
                        of(all, "u_E", "Standard uncertainty", "V",
                                p -> reference.of(p.potential()).sigma()),
                        of(all, "I", "Current above base line", "A", p -> p.current().value()),
                        of(all, "u_I", "Standard uncertainty", "A", p -> p.current().sigma()),
                        of(all, "Q", "Charge", "C", p -> p.charge().value()),
                        of(all, "u_Q", "Standard uncertainty", "C", p -> p.charge().sigma()),
                        of(all, "width", "Full width at half maximum", "V", Peak::width),
                        of(all, "significance", "Curvature by noise", "", Peak::significance)));
    }

    private static ResultTable.Column of(List<Peak> peaks, String name, String label, String unit,
            ToDoubleFunction<Peak> property) {
        return ResultTable.Column.of(name, label, unit, peaks.stream().mapToDouble(property).toArray());
    }

    private ResultTable halfCycles() {
        List<HalfCycle> halves = segments.halfCycles();
        return new ResultTable("half-cycles", "Half cycles",
                List.of(half("number", "Number", "", HalfCycle::number), half("cycle", "Cycle", "", HalfCycle::cycle),
                        ResultTable.Column.of("direction", "Direction",
                                halves.stream().map(h -> h.anodic() ? "anodic" : "cathodic").toList()),
                        half("E_start", "From, " + reference.scale().words(), "V",
                                h -> reference.scale().of(h.start())),
                        half("E_end", "To, " + reference.scale().words(), "V", h -> reference.scale().of(h.end())),
                        ResultTable.Column.of("complete", "Complete",
                                halves.stream().map(h -> h.complete() ? "yes" : "no").toList()),
                        half("scan_rate", "Scan rate", "V/s", HalfCycle::scanRate),
                        half("Q", "Charge that passed", "C", this::charge),
                        ResultTable.Column.of("noise", "Noise of the current", "A",
                                found.stream().mapToDouble(PeakSearch.Found::noise).toArray())));
    }

    private ResultTable.Column half(String name, String label, String unit, ToDoubleFunction<HalfCycle> property) {
        return ResultTable.Column.of(name, label, unit,
                segments.halfCycles().stream().mapToDouble(property).toArray());
    }

    /** Trapezoidal rule over all rows of the half cycle, C. */
    private double charge(HalfCycle half) {
        Trace trace = segments.trace();
        if (!trace.isTimed()) {
            return Double.NaN;
        }
        double charge = 0;
        for (int row = half.from() + 1; row < half.to(); row++) {
            charge +=
                    (trace.time()[row] - trace.time()[row - 1]) * (trace.current()[row] + trace.current()[row - 1]) / 2;
        }
        return charge;
    }
}
