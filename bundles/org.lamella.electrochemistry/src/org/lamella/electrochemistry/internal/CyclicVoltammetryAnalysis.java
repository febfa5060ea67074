/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.osgi.service.component.annotations.Component;

/** Half cycles, peaks and couples of a voltammogram. */
@Component
public final class CyclicVoltammetryAnalysis implements Analysis {

    private static final String DRIFT = "drift-correction";

    private final FilmShapes shapes = new FilmShapes();

    @Override
    public String id() {
        return "cyclic-voltammetry";
    }

    @Override
    public String version() {
        return "1.1";
    }

    @Override
    public String name() {
        return "Cyclic voltammetry";
    }

    @Override
    public String description() {
        return "Finds half cycles in the course of the potential and peaks where the current bends more than its noise "
                + "can; fits peaks and base line together with several peak shapes, whose differences are part of the "
                + "uncertainty; pairs oxidation and reduction to couples, averages them over the cycles and gives them on a "
                + "chosen reference scale; measures oxidation, leakage and charging beside them.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(PeakSettings.declared());
        settings.addAll(Referenced.declared());
        settings.add(Setting.of(DRIFT, "Correct the reference's drift",
                "The potentials are freed of the drift of the pseudo-reference, fitted to the couples over the cycles, as if "
                        + "all were measured at the time of the first cycle.",
                new Setting.Kind.Switch(), "false"));
        settings.addAll(Background.declared());
        return settings;
    }

    @Override
    public Suitability suitability(Recording recording) {
        if (recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT).isEmpty()) {
            return Suitability.NONE;
        }
        Technique technique = recording.technique();
        if (technique.is(Technique.CYCLIC_VOLTAMMETRY)) {
            return Suitability.MADE_FOR;
        }
        return technique.is(Technique.LINEAR_SWEEP) ? Suitability.POSSIBLE : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        PeakSettings peaks = PeakSettings.of(settings, Place.of(recording.source().file()));
        Voltammogram voltammogram = Voltammogram.of(recording, peaks, shapes, progress);
        Drift drift = Drift.of(voltammogram);
        if (settings.isOn(DRIFT) && drift.isCorrectable()) {
            drift = drift.taken();
            voltammogram = Voltammogram.of(drift.removedFrom(voltammogram.segments()), List.of(),
                    Place.of(recording.source().file()), peaks, shapes, progress);
        }
        Referenced reference = Referenced.of(recording, settings, voltammogram, shapes, progress);
        Background background = Background.of(voltammogram, settings);
        List<Warning> warnings = new ArrayList<>(voltammogram.warnings());
        warnings.addAll(reference.warnings());
        VoltammetryNumbers numbers = new VoltammetryNumbers(voltammogram, reference, background, drift);
        return new Result(numbers.summary(), numbers.quantities(), numbers.verdicts(),
                new VoltammetryTables(voltammogram, reference).tables(),
                new VoltammetryScenes(voltammogram, reference, background).scenes(), warnings, Map.of());
    }
}
