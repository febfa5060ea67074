/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.sample.internal;

import java.util.List;
import java.util.Map;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** A complete analysis: the charge that passed, by the trapezoidal rule, with one setting and one plot. */
@Component
public final class ChargePassedAnalysis implements Analysis {

    private static final String RESOLUTION = "current-resolution";

    @Override
    public String id() {
        return "org.lamella.sample.charge-passed";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Charge passed";
    }

    @Override
    public String description() {
        return "Integrates the current over time by the trapezoidal rule.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.of(RESOLUTION, "Current resolution",
                "Standard uncertainty of one current reading, from the instrument's data sheet.",
                new Setting.Kind.Real(0, 1, "A"), "1e-9"));
    }

    @Override
    public Suitability suitability(Recording recording) {
        return recording.tableWith(Measurand.TIME, Measurand.CURRENT).isPresent() ? Suitability.POSSIBLE
                : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws UnsuitableDataException {
        Table table = recording.tableWith(Measurand.TIME, Measurand.CURRENT).orElseThrow(
                () -> new UnsuitableDataException(Place.of(recording.source().file()), "No table has time and current",
                        "export both columns"));
        double[] time = table.values(Measurand.TIME);
        double[] current = table.values(Measurand.CURRENT);
        if (time.length < 2) {
            throw new UnsuitableDataException(Place.of(recording.source().file()),
                    "A charge needs two points, there are " + time.length, "record longer");
        }
        double[] charge = new double[time.length];
        for (int i = 1; i < time.length; i++) {
            charge[i] = charge[i - 1] + (time[i] - time[i - 1]) * (current[i] + current[i - 1]) / 2;
        }
        double sigma = settings.real(RESOLUTION);
        double variance = 0;
        for (int i = 0; i < time.length; i++) {
            double weight = (time[Math.min(i + 1, time.length - 1)] - time[Math.max(i - 1, 0)]) / 2;
            variance += weight * weight * sigma * sigma;
        }
        double total = charge[charge.length - 1];
        Quantity quantity = Quantity.of("Q", "Charge passed", total, Math.sqrt(variance), "C",
                "trapezoidal rule; uncertainty from the resolution of one reading");
        Scene scene = Scene.of("charge", "Charge over time", "The charge that had passed at each time.",
                Panel.of(PlotAxis.linear("Time", "s"), PlotAxis.linear("Charge", "C"),
                        List.of(new Layer.Line("charge", Role.DATA, 0, time, charge))));
        return new Result("A charge of " + total + " C passed.", List.of(quantity), List.of(), List.of(),
                List.of(scene), List.of(), Map.of());
    }
}
