/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.ResultTable.Column;
import org.lamella.impedance.circuit.CircuitEvaluator;
import org.lamella.impedance.circuit.CircuitParameter;
import org.lamella.impedance.fit.CircuitRanking;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.ProfileLikelihood;
import org.lamella.impedance.spectrum.Spectrum;

/** The numbers of fitted spectra that come in rows. */
final class FitTables {

    private final List<FittedSpectrum> fitted;

    /** A point with its fit. */
    private record Point(int spectrum, double frequency, double re, double im, double fitRe, double fitIm,
            boolean used) {

        double residual(double difference) {
            return 100 * difference / Math.hypot(re, im);
        }
    }

    FitTables(List<FittedSpectrum> fitted) {
        this.fitted = fitted;
    }

    List<ResultTable> all() {
        List<ResultTable> tables = new ArrayList<>();
        if (fitted.size() > 1) {
            tables.add(parameters());
        }
        tables.addAll(points());
        intervals().ifPresent(tables::add);
        return tables;
    }

    /** Nothing without intervals from the profile of the likelihood. */
    Optional<ResultTable> intervals() {
        List<Double> spectrum = new ArrayList<>();
        List<ProfileLikelihood.Interval> all = new ArrayList<>();
        for (FittedSpectrum one : fitted) {
            for (ProfileLikelihood.Interval interval : one.intervals()) {
                spectrum.add((double) one.index());
                all.add(interval);
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ResultTable("intervals", "Intervals of 68 % from the profile of the likelihood",
                List.of(Column.of("spectrum", "Spectrum", "", numbers(spectrum)),
                        Column.of("parameter", "Parameter",
                                all.stream().map(ProfileLikelihood.Interval::name).toList()),
                        Column.of("value", "Value", "", all.stream().mapToDouble(i -> i.value()).toArray()),
                        Column.of("lower", "from", "", all.stream().mapToDouble(i -> finite(i.lower())).toArray()),
                        Column.of("upper", "to", "", all.stream().mapToDouble(i -> finite(i.upper())).toArray()),
                        Column.of("shape", "Shape", all.stream().map(i -> !i.isClosed() ? "open"
                                : i.isAsymmetric() ? "not symmetric" : "symmetric").toList()))));
    }

    /** Data, fits and correlations. */
    List<ResultTable> points() {
        return List.of(data(), correlations());
    }

    private ResultTable data() {
        List<Point> points = new ArrayList<>();
        for (FittedSpectrum spectrum : fitted) {
            add(spectrum, spectrum.fit().spectrum(), true, points);
            add(spectrum, spectrum.leftOut(), false, points);
        }
        List<Column> columns = new ArrayList<>();
        columns.add(column("spectrum", "Spectrum", "", points, Point::spectrum));
        columns.add(column("frequency", "Frequency", "Hz", points, Point::frequency));
        columns.add(column("re", "Re Z", "Ω", points, Point::re));
        columns.add(column("im", "Im Z", "Ω", points, Point::im));
        columns.add(column("fit_re", "Re Z, fit", "Ω", points, Point::fitRe));
        columns.add(column("fit_im", "Im Z, fit", "Ω", points, Point::fitIm));
        columns.add(
                column("residual_re", "Residual of Re Z over |Z|", "%", points, p -> p.residual(p.re() - p.fitRe())));
        columns.add(
                column("residual_im", "Residual of Im Z over |Z|", "%", points, p -> p.residual(p.im() - p.fitIm())));
        columns.add(column("used", "Fitted (1) or left out (0)", "", points, p -> p.used() ? 1 : 0));
        return new ResultTable("points", "Data, fit and residuals", columns);
    }

    private static Column column(String name, String label, String unit, List<Point> points,
            ToDoubleFunction<Point> value) {
        return Column.of(name, label, unit, points.stream().mapToDouble(value).toArray());
    }

    private static void add(FittedSpectrum fitted, Spectrum part, boolean used, List<Point> points) {
        CircuitEvaluator evaluator = new CircuitEvaluator(fitted.fit().circuit(), part.frequency());
        evaluator.impedance(fitted.fit().values());
        for (int i = 0; i < part.size(); i++) {
            points.add(new Point(fitted.index(), part.frequency()[i], part.re()[i], part.im()[i], evaluator.re()[i],
                    evaluator.im()[i], used));
        }
    }

    private ResultTable correlations() {
        List<Double> spectrum = new ArrayList<>();
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        List<Double> value = new ArrayList<>();
        for (FittedSpectrum one : fitted) {
            CnlsResult fit = one.fit();
            for (int a = 0; a < fit.parameters().size(); a++) {
                for (int b = a + 1; b < fit.parameters().size(); b++) {
                    spectrum.add((double) one.index());
                    first.add(fit.parameters().get(a).name());
                    second.add(fit.parameters().get(b).name());
                    value.add(fit.correlation()[a][b]);
                }
            }
        }
        if (value.isEmpty()) {
            return new ResultTable("correlations", "Correlations of the parameters", List.of());
        }
        return new ResultTable("correlations", "Correlations of the parameters",
                List.of(Column.of("spectrum", "Spectrum", "", numbers(spectrum)),
                        Column.of("first", "Parameter", first),
                        Column.of("second", "with", second),
                        Column.of("correlation", "Correlation", "", numbers(value))));
    }

    private ResultTable parameters() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("spectrum", "Spectrum", "", numbers(f -> f.index())));
        List<CircuitParameter> parameters = fitted.getFirst().fit().circuit().parameters();
        for (int j = 0; j < parameters.size(); j++) {
            int index = j;
            CircuitParameter parameter = parameters.get(j);
            columns.add(Column.of(parameter.name(), parameter.name(), parameter.kind().unit(),
                    numbers(f -> f.fit().parameters().get(index).value())));
            columns.add(Column.of("u(" + parameter.name() + ")", "u(" + parameter.name() + ")",
                    parameter.kind().unit(), numbers(f -> finite(f.fit().parameters().get(index).standardError()))));
        }
        columns.add(Column.of("rms", "Residuals", "%", numbers(f -> 100 * f.quality().rootMeanSquare())));
        columns.add(Column.of("fit_adequate", "Fit adequate",
                fitted.stream().map(f -> FitVerdicts.word(f.quality().judgement())).toList()));
        return new ResultTable("parameters", "Parameters of the spectra", columns);
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : Double.NaN;
    }

    private double[] numbers(ToDoubleFunction<FittedSpectrum> value) {
        return fitted.stream().mapToDouble(value).toArray();
    }

    private static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /** The circuits that were tried when none was given. */
    static ResultTable ranking(CircuitRanking ranking) {
        List<CircuitRanking.Candidate> candidates = ranking.candidates();
        double least = candidates.stream().mapToDouble(CircuitRanking.Candidate::akaike).min().orElse(0);
        return new ResultTable("circuits", "Circuits that were tried", List.of(
                Column.of("circuit", "Circuit", candidates.stream().map(c -> c.circuit().text()).toList()),
                Column.of("parameters", "Parameters", "",
                        candidates.stream().mapToDouble(c -> c.circuit().parameterCount()).toArray()),
                Column.of("delta_aicc", "ΔAICc", "",
                        candidates.stream().mapToDouble(c -> c.akaike() - least).toArray()),
                Column.of("determined", "Parameters determined",
                        candidates.stream().map(c -> c.determined() ? "all" : "not all").toList()),
                Column.of("residuals", "Residuals", candidates.stream().map(c -> switch (c.judgement()) {
                    case ADEQUATE -> "noise";
                    case ROUGH -> "small, with a pattern";
                    case INADEQUATE -> "large, with a pattern";
                }).toList())));
    }
}
