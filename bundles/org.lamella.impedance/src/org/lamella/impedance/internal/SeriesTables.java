/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.lamella.analysis.ResultTable;
import org.lamella.analysis.ResultTable.Column;
import org.lamella.impedance.circuit.CircuitParameter;

/** The parameters of a series in rows. */
final class SeriesTables {

    private SeriesTables() {
    }

    /**
     * One row a spectrum.
     *
     * @param members all spectra, fitted or not
     */
    static ResultTable of(List<FittedSpectrum> fitted, List<Member> members, SeriesAxis axis) {
        List<Column> columns = new ArrayList<>();
        columns.add(numbers("spectrum", "Spectrum", "", fitted, FittedSpectrum::index));
        columns.add(Column.of("file", "File", fitted.stream()
                .map(f -> members.get(f.index() - 1).file().getFileName().toString()).toList()));
        columns.add(Column.of(axis.name(), axis.label(), axis.unit(),
                axis.at(fitted.stream().map(FittedSpectrum::index).toList())));
        List<CircuitParameter> parameters = fitted.getFirst().fit().circuit().parameters();
        for (int j = 0; j < parameters.size(); j++) {
            int index = j;
            String name = parameters.get(j).name();
            String unit = parameters.get(j).kind().unit();
            columns.add(numbers(name, name, unit, fitted, f -> f.fit().values()[index]));
            columns.add(numbers("u(" + name + ")", "u(" + name + ")", unit, fitted,
                    f -> f.fit().parameters().get(index).standardError()));
        }
        int arcs = fitted.stream().mapToInt(f -> f.arcs().size()).min().orElse(0);
        for (int k = 0; k < arcs; k++) {
            int index = k;
            String name = "arc[" + (k + 1) + "].f";
            columns.add(numbers(name, name, "Hz", fitted, f -> f.arcs().get(index).frequency()));
            columns.add(numbers("u(" + name + ")", "u(" + name + ")", "Hz", fitted,
                    f -> f.arcs().get(index).frequencyError()));
        }
        columns.add(numbers("rms", "Residuals", "%", fitted, f -> 100 * f.quality().rootMeanSquare()));
        columns.add(Column.of("fit_adequate", "Fit adequate",
                fitted.stream().map(f -> FitVerdicts.word(f.quality().judgement())).toList()));
        columns.add(Column.of("kramers_kronig", "Kramers–Kronig", fitted.stream()
                .map(f -> f.validity().map(v -> ValidityVerdict.word(v.test().verdict())).orElse("–")).toList()));
        return new ResultTable("series", "Parameters of the series", columns);
    }

    private static Column numbers(String name, String label, String unit, List<FittedSpectrum> fitted,
            ToDoubleFunction<FittedSpectrum> value) {
        return Column.of(name, label, unit,
                fitted.stream().mapToDouble(value).map(v -> Double.isFinite(v) ? v : Double.NaN).toArray());
    }
}
