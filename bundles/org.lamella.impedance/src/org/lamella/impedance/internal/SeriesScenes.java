/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.lamella.impedance.circuit.CircuitParameter;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.RelaxationPeak;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of a series: each parameter over what changed, with error bars. */
final class SeriesScenes {

    private static final int PANELS = 4;
    private static final double WIDE = 20;
    private static final int DISTRIBUTION_ROWS = 160;

    private final List<FittedSpectrum> fitted;
    private final SeriesAxis axis;

    SeriesScenes(List<FittedSpectrum> fitted, SeriesAxis axis) {
        this.fitted = fitted;
        this.axis = axis;
    }

    /** The parameters, some panels a plot, and the arcs' frequencies. */
    List<Scene> parameters() {
        List<Panel> panels = new ArrayList<>();
        List<CircuitParameter> parameters = fitted.getFirst().fit().circuit().parameters();
        for (int j = 0; j < parameters.size(); j++) {
            int index = j;
            panels.add(panel(parameters.get(j).name(), parameters.get(j).kind().unit(),
                    f -> f.fit().values()[index], f -> f.fit().parameters().get(index).standardError(),
                    f -> f.fit().parameters().get(index).identifiable()));
        }
        List<Scene> scenes = new ArrayList<>();
        for (int from = 0; from < panels.size(); from += PANELS) {
            int number = from / PANELS + 1;
            scenes.add(new Scene("parameters-" + number,
                    "Parameters over " + axis.label().toLowerCase(Locale.ROOT)
                            + (panels.size() > PANELS ? " (" + number + ")" : ""),
                    "Fitted parameters with standard uncertainties; open marks are values that the data do not determine.",
                    panels.subList(from, Math.min(panels.size(), from + PANELS))));
        }
        arcs().ifPresent(scenes::add);
        return scenes;
    }

    private Optional<Scene> arcs() {
        int arcs = fitted.stream().mapToInt(f -> f.arcs().size()).min().orElse(0);
        List<Panel> panels = new ArrayList<>();
        for (int k = 0; k < Math.min(arcs, PANELS); k++) {
            int index = k;
            panels.add(panel("f of arc " + (k + 1), "Hz", f -> f.arcs().get(index).frequency(),
                    f -> f.arcs().get(index).frequencyError(), f -> f.arcs().get(index).identifiable()));
        }
        return panels.isEmpty() ? Optional.empty() : Optional.of(new Scene("arc-frequencies",
                "Characteristic frequencies of the arcs", "Characteristic frequency of each arc of the circuit, with "
                        + "its standard uncertainty.",
                panels));
    }

    private Panel panel(String label, String unit, ToDoubleFunction<FittedSpectrum> value,
            ToDoubleFunction<FittedSpectrum> error, Function<FittedSpectrum, Boolean> known) {
        List<FittedSpectrum> sure = fitted.stream().filter(known::apply)
                .filter(f -> Double.isFinite(error.applyAsDouble(f))).toList();
        List<FittedSpectrum> unsure = fitted.stream().filter(f -> !sure.contains(f)).toList();
        List<Layer> layers = new ArrayList<>();
        if (!sure.isEmpty()) {
            layers.add(new Layer.Points("", Role.DATA, 0, x(sure), y(sure, value), new double[0], y(sure, error),
                    labels(sure)));
        }
        if (!unsure.isEmpty()) {
            layers.add(new Layer.Points("not determined", Role.GUIDE, 0, x(unsure), y(unsure, value), new double[0],
                    new double[0], labels(unsure)));
        }
        List<FittedSpectrum> scaled = sure.isEmpty() ? unsure : sure;
        double[] values = y(scaled, value);
        double least = Arrays.stream(values).min().orElse(1);
        double most = Arrays.stream(values).max().orElse(1);
        PlotAxis vertical = least > 0 && most > WIDE * least ? PlotAxis.log(label, unit) : PlotAxis.linear(label, unit);
        return Panel.of(PlotAxis.linear(axis.label(), axis.unit()), vertical, layers);
    }

    private double[] x(List<FittedSpectrum> some) {
        return axis.at(some.stream().map(FittedSpectrum::index).toList());
    }

    private static double[] y(List<FittedSpectrum> some, ToDoubleFunction<FittedSpectrum> value) {
        return some.stream().mapToDouble(value).toArray();
    }

    private static List<String> labels(List<FittedSpectrum> some) {
        return some.stream().map(f -> "spectrum " + f.index()).toList();
    }

    /** The distributions of all spectra as a map, and the relaxations in it. */
    static Scene map(List<RelaxedSpectrum> relaxed) {
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (RelaxedSpectrum one : relaxed) {
            double[] tau = one.distribution().orElseThrow().tau();
            first = Math.min(first, Math.log10(tau[0]));
            last = Math.max(last, Math.log10(tau[tau.length - 1]));
        }
        int columns = relaxed.getLast().index();
        double step = (last - first) / (DISTRIBUTION_ROWS - 1);
        double[] values = new double[columns * DISTRIBUTION_ROWS];
        Arrays.fill(values, Double.NaN);
        List<double[]> marks = new ArrayList<>();
        for (RelaxedSpectrum one : relaxed) {
            Distribution d = one.distribution().orElseThrow();
            for (int row = 0; row < DISTRIBUTION_ROWS; row++) {
                values[row * columns + one.index() - 1] = share(d, first + row * step);
            }
            for (RelaxationPeak peak : one.peaks()) {
                marks.add(new double[] { one.index(), Math.log10(peak.tau()) });
            }
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Map("γ over its maximum", "", columns, values, 1, first, 1, step, false));
        layers.add(Layer.Points.of("relaxations", Role.FEATURE, 0, marks.stream().mapToDouble(m -> m[0]).toArray(),
                marks.stream().mapToDouble(m -> m[1]).toArray()));
        return Scene.of("distribution-map", "Distributions of relaxation times",
                "Distribution of each spectrum, from left to right, as a share of its maximum; marks are relaxations.",
                Panel.of(PlotAxis.linear("Number of the spectrum", ""), PlotAxis.linear("log₁₀(τ / s)", ""), layers));
    }

    private static double share(Distribution d, double logTau) {
        double[] tau = d.tau();
        double place = (logTau - Math.log10(tau[0])) / Math.log10(tau[tau.length - 1] / tau[0]) * (tau.length - 1);
        int at = (int) Math.round(place);
        double most = Arrays.stream(d.gamma()).max().orElse(0);
        return at < 0 || at >= tau.length || most <= 0 ? Double.NaN : d.gamma()[at] / most;
    }
}
