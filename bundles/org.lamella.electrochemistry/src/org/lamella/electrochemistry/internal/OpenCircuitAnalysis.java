/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.electrochemistry.opencircuit.OpenCircuit;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** The potential at open circuit: where it is, whether it has settled. */
@Component
public final class OpenCircuitAnalysis implements Analysis {

    private static final String LAST_PART = "ocv-last-part";
    private static final String SETTLED_BELOW = "ocv-settled-below";
    private static final double PER_HOUR = 3600;

    @Override
    public String id() {
        return "open-circuit";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Open circuit";
    }

    @Override
    public String description() {
        return "Mean and end potential, drift by a line through the last part with an uncertainty that allows for "
                + "residuals that hang together, noise of neighbouring points, and whether the potential has settled.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of(LAST_PART, "Last part", "Share of the duration, at its end, that gives drift and end value.",
                        new Setting.Kind.Real(0.01, 1, ""), "0.5"),
                Setting.of(SETTLED_BELOW, "Settled below",
                        "Drift below which the potential counts as settled, in volts per hour.",
                        new Setting.Kind.Real(0, 10, "V/h"), "0.001"));
    }

    @Override
    public Suitability suitability(Recording recording) {
        if (recording.tableWith(Measurand.TIME, Measurand.POTENTIAL).isEmpty()) {
            return Suitability.NONE;
        }
        return recording.technique().is(Technique.OPEN_CIRCUIT) ? Suitability.MADE_FOR : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Place file = Place.of(recording.source().file());
        Table table = recording.tableWith(Measurand.TIME, Measurand.POTENTIAL).orElseThrow(
                () -> new UnsuitableDataException(file, "No table has time and potential", "export both columns"));
        Rows rows = Rows.of(table, Measurand.TIME, Measurand.POTENTIAL).ascending();
        if (rows.size() < OpenCircuit.FEWEST_POINTS) {
            throw new UnsuitableDataException(file, "There are " + rows.size() + " sound points, a drift needs "
                    + OpenCircuit.FEWEST_POINTS, "record longer or more often");
        }
        double[] time = rows.column(0);
        double[] potential = rows.column(1);
        OpenCircuit found = OpenCircuit.of(time, potential, settings.real(LAST_PART));
        double limit = settings.real(SETTLED_BELOW) / PER_HOUR;
        return new Result(String.format(Locale.ROOT, "The potential ends at %.4f V and drifts by %.3g mV per hour.",
                found.end(), found.drift() * PER_HOUR * 1e3), quantities(found, time),
                List.of(settled(found, limit)), List.of(), List.of(scene(found, time, potential)), rows.warnings(),
                Map.of());
    }

    private static List<Quantity> quantities(OpenCircuit found, double[] time) {
        double duration = time[time.length - 1] - time[0];
        return List.of(
                Quantity.of("E_end", "Potential at the end", found.end(), found.endSigma(), "V",
                        "end of the line through the last part"),
                Quantity.of("E_mean", "Mean potential", found.mean(), found.meanSigma(), "V",
                        "mean of all points; uncertainty from their scatter and correlation time"),
                Quantity.of("drift", "Drift over the last part", found.drift() * PER_HOUR,
                        found.driftSigma() * PER_HOUR,
                        "V/h", "slope of the line through the last part"),
                Quantity.of("noise", "Noise", found.noise(), Double.NaN, "V",
                        "second differences of neighbouring points"),
                Quantity.of("duration", "Duration", duration, Double.NaN, "s", "last minus first time"));
    }

    private static Verdict settled(OpenCircuit found, double limit) {
        double distance = Math.abs(Math.abs(found.drift()) - limit) / Math.max(found.driftSigma(), 1e-300);
        double confidence = Math.min(0.99, 1 - 0.5 * Math.exp(-distance * distance / 2));
        boolean settled = Math.abs(found.drift()) < limit;
        return new Verdict("settled", settled ? "yes" : "no", confidence,
                String.format(Locale.ROOT, "the drift is %.3g ± %.2g mV/h, the limit %.3g mV/h",
                        found.drift() * PER_HOUR * 1e3, found.driftSigma() * PER_HOUR * 1e3, limit * PER_HOUR * 1e3));
    }

    private static Scene scene(OpenCircuit found, double[] time, double[] potential) {
        double first = time[found.from()];
        double last = time[time.length - 1];
        return Scene.of("open-circuit", "Open circuit",
                "Potential over time, with the line through the last part that gives drift and end value.",
                Panel.of(PlotAxis.linear("Time", "s"), PlotAxis.linear("Potential", "V"),
                        List.of(new Layer.Line("measured", Role.DATA, 0, time, potential),
                                new Layer.Line("drift", Role.FIT, 0, new double[] { first, last },
                                        new double[] { found.end() - found.drift() * (last - first), found.end() }))));
    }
}
