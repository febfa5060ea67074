/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.ResultTable;
import org.lamella.analysis.ResultTable.Column;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.RelaxationPeak;

/** Relaxations and distributions in rows. */
final class RelaxationTables {

    /** A peak and an arc nearer to each other than this ratio of frequencies are one. */
    private static final double SAME_FREQUENCY = 2;

    private final List<RelaxedSpectrum> relaxed;

    /** A peak and whose it is. */
    private record Row(RelaxedSpectrum spectrum, RelaxationPeak peak) {
    }

    RelaxationTables(List<RelaxedSpectrum> relaxed) {
        this.relaxed = relaxed;
    }

    List<ResultTable> all() {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(peaks());
        if (relaxed.stream().anyMatch(r -> r.distribution().isPresent())) {
            tables.add(distributions());
        }
        return tables;
    }

    /** The peaks; empty without any. */
    ResultTable peaks() {
        return peaks(List.of());
    }

    /** The same, with the arcs of fitted circuits that they belong to. */
    ResultTable peaks(List<FittedSpectrum> fitted) {
        List<Row> rows = new ArrayList<>();
        relaxed.forEach(r -> r.peaks().forEach(p -> rows.add(new Row(r, p))));
        String title = "Relaxations";
        if (rows.isEmpty()) {
            return new ResultTable("relaxations", title, List.of());
        }
        List<Column> columns = new ArrayList<>(List.of(
                column("spectrum", "Spectrum", "", rows, r -> r.spectrum().index()),
                column("tau", "τ", "s", rows, r -> r.peak().tau()),
                column("u(tau)", "u(τ)", "s", rows, r -> r.peak().tauError()),
                column("f", "f", "Hz", rows, r -> r.peak().frequency()),
                column("u(f)", "u(f)", "Hz", rows, r -> r.peak().frequencyError()),
                column("R", "R", "Ω", rows, r -> r.peak().resistance()),
                column("u(R)", "u(R)", "Ω", rows, r -> r.peak().resistanceError()),
                column("C", "C = τ/R", "F", rows, r -> r.peak().tau() / r.peak().resistance()),
                column("phi", "φ", "", rows, r -> r.peak().exponent()),
                Column.of("source", "Found as", rows.stream()
                        .map(r -> r.peak().source().name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList())));
        if (!fitted.isEmpty()) {
            columns.add(Column.of("arc", "Arc of the circuit", rows.stream().map(r -> arc(r, fitted)).toList()));
        }
        return new ResultTable("relaxations", title, columns);
    }

    /** The arc of the fitted circuit whose frequency is next, if it is next to the peak at all. */
    private static String arc(Row row, List<FittedSpectrum> fitted) {
        String name = "–";
        double nearest = Math.log(SAME_FREQUENCY);
        for (FittedSpectrum one : fitted) {
            for (Arc arc : one.index() == row.spectrum().index() ? one.arcs() : List.<Arc>of()) {
                double distance = Math.abs(Math.log(arc.frequency() / row.peak().frequency()));
                if (distance < nearest) {
                    nearest = distance;
                    name = String.join(" ∥ ", arc.elements());
                }
            }
        }
        return name;
    }

    private static Column column(String name, String label, String unit, List<Row> rows,
            ToDoubleFunction<Row> value) {
        return Column.of(name, label, unit, rows.stream().mapToDouble(value)
                .map(v -> Double.isFinite(v) ? v : Double.NaN).toArray());
    }

    private ResultTable distributions() {
        List<double[]> rows = new ArrayList<>();
        for (RelaxedSpectrum one : relaxed) {
            Distribution d = one.distribution().orElseThrow();
            for (int i = 0; i < d.tau().length; i++) {
                rows.add(new double[] { one.index(), d.tau()[i], d.gamma()[i], d.hasBand() ? d.lower()[i] : Double.NaN,
                    d.hasBand() ? d.upper()[i] : Double.NaN });
            }
        }
        String[][] names = { { "spectrum", "Spectrum", "" }, { "tau", "τ", "s" }, { "gamma", "γ(ln τ)", "Ω" },
            { "lower", "95 % interval, from", "Ω" }, { "upper", "to", "Ω" } };
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < names.length; c++) {
            int index = c;
            columns.add(Column.of(names[c][0], names[c][1], names[c][2],
                    rows.stream().mapToDouble(r -> r[index]).toArray()));
        }
        return new ResultTable("distribution", "Distribution of relaxation times", columns);
    }
}
