/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.film.FilmConditions;
import org.lamella.electrochemistry.film.FilmFit;
import org.lamella.electrochemistry.film.FilmFitter;
import org.lamella.electrochemistry.film.FilmStart;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.osgi.service.component.annotations.Component;

/** A physical model of the couples of a film, fitted to all cycles of a voltammogram at once. */
@Component
public final class FilmVoltammetryAnalysis implements Analysis {

    private static final String TEMPERATURE = "temperature";
    private static final String ELECTRONS = "electrons";
    private static final String CYCLES = "film-cycles";

    private final FilmShapes shapes = new FilmShapes();

    @Override
    public String id() {
        return "film-voltammetry";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Film voltammetry";
    }

    @Override
    public String description() {
        return "Simulates couples in a film (Butler–Volmer kinetics, Frumkin interaction, charging, leak, and where the data "
                + "ask for them electrolyte oxidation, series resistance and diffusion in the film) and fits all cycles at "
                + "once; sets the formal potentials, charges and rates beside the picked peaks.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.optional(CYCLES, "Cycles", "Which cycles are fitted, such as 2..4; all unless set.",
                        new Setting.Kind.Range("")),
                Setting.of(TEMPERATURE, "Temperature", "Of the cell; it sets the width of reversible peaks.",
                        new Setting.Kind.Real(150, 500, "K"), "298.15"),
                Setting.of(ELECTRONS, "Electrons", "Electrons that a couple exchanges at once.",
                        new Setting.Kind.Real(0.2, 6, ""), "1")));
        settings.addAll(PeakSettings.declared());
        settings.addAll(Referenced.declared());
        return settings;
    }

    @Override
    public Suitability suitability(Recording recording) {
        boolean swept = recording.tableWith(Measurand.TIME, Measurand.POTENTIAL, Measurand.CURRENT).isPresent()
                && recording.technique().is(Technique.CYCLIC_VOLTAMMETRY);
        return swept ? Suitability.POSSIBLE : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Place file = Place.of(recording.source().file());
        PeakSettings given = PeakSettings.of(settings, file);
        Settings.Measured known = given.resistance();
        PeakSettings peaks = new PeakSettings(given.significance(), given.baseLine(), given.window(),
                new Settings.Measured(0, 0));
        Voltammogram voltammogram = Voltammogram.of(recording, peaks, shapes, progress);
        if (!voltammogram.hasPeaks()) {
            throw new UnsuitableDataException(file, "No peaks are seen, so there are no couples to begin with",
                    "look at the voltammogram with cyclic-voltammetry");
        }
        Referenced reference = Referenced.of(recording, settings, voltammogram, shapes, progress);
        FilmConditions conditions = new FilmConditions(settings.real(TEMPERATURE), settings.real(ELECTRONS),
                known.value(), known.value() > 0 ? known.uncertainty() : Double.NaN);
        List<SweepMeans> sweeps = sweeps(voltammogram, settings, conditions, file);
        progress.report("Film model", 0.3);
        FilmFit fit = new FilmFitter(sweeps, starts(voltammogram), conditions, () -> {
            progress.checkCancelled();
            return false;
        }).fit().orElseThrow(() -> new UnsuitableDataException(file, "The film model cannot be computed for these data",
                "look at the voltammogram with cyclic-voltammetry"));
        FilmComparison comparison = FilmComparison.of(fit, voltammogram, reference);
        List<Warning> warnings = new ArrayList<>(voltammogram.warnings());
        warnings.addAll(reference.warnings());
        comparison.disagreement().ifPresent(text -> warnings.add(new Warning("film-and-peaks-disagree", text, file)));
        FilmNumbers numbers = new FilmNumbers(fit, reference);
        return new Result(summary(fit, reference, sweeps), numbers.quantities(), numbers.verdicts(),
                List.of(comparison.table(), numbers.correlations()),
                new FilmScenes(fit, voltammogram, reference).scenes(), warnings, Map.of());
    }

    private static String summary(FilmFit fit, Referenced reference, List<SweepMeans> sweeps) {
        List<String> where = new ArrayList<>();
        for (int c = 0; c < fit.couples(); c++) {
            where.add(String.format(Locale.ROOT, "%.4f V",
                    reference.scale().of(fit.formalPotential(c).value().value())));
        }
        String extras = fit.extras().isEmpty() ? "" : ", with " + String.join(", ", fit.extras());
        return "Film with formal potentials " + String.join(", ", where) + " " + reference.scale().words() + " in "
                + sweeps.size() + " half cycles" + extras + ".";
    }

    /** Half cycles of the chosen cycles that follow each other, with a scan rate. */
    private static List<SweepMeans> sweeps(Voltammogram voltammogram, Settings settings, FilmConditions conditions,
            Place file) throws UnsuitableDataException {
        Settings.Range cycles = settings.range(CYCLES)
                .orElse(new Settings.Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        List<HalfCycle> halves = voltammogram.segments().halfCycles().stream()
                .filter(h -> cycles.contains(h.cycle())).toList();
        if (halves.stream().anyMatch(h -> !Double.isFinite(h.scanRate())) || halves.isEmpty()) {
            throw new UnsuitableDataException(file,
                    halves.isEmpty() ? "There are no such cycles" : "The rows have no usable time",
                    "the model needs whole cycles with a time column");
        }
        List<SweepMeans> sweeps = new ArrayList<>();
        for (HalfCycle half : halves) {
            SweepMeans means = SweepMeans.of(voltammogram.segments().trace(), half,
                    FilmFitter.intervals(half.span(), conditions));
            if (means.size() >= 30) {
                sweeps.add(means);
            }
        }
        if (sweeps.isEmpty()) {
            throw new UnsuitableDataException(file, "The sweeps have too few points", "the model needs 30 in each");
        }
        return sweeps;
    }

    private static List<FilmStart> starts(Voltammogram voltammogram) {
        List<FilmStart> starts = new ArrayList<>();
        for (Couple couple : voltammogram.pairing().couples()) {
            double charge = 0.5 * (couple.anodic().mean(Peak::charge).value()
                    - couple.cathodic().mean(Peak::charge).value());
            starts.add(new FilmStart(couple.halfWavePotential().value(), charge, couple.separation().value(),
                    0.5 * (width(couple.anodic()) + width(couple.cathodic()))));
        }
        for (PeakTrack track : voltammogram.pairing().unpaired()) {
            starts.add(new FilmStart(track.mean(Peak::potential).value() - (track.isAnodic() ? 0.03 : -0.03),
                    Math.abs(track.mean(Peak::charge).value()), 0.06, width(track)));
        }
        return starts.stream().sorted((a, b) -> Double.compare(a.formal(), b.formal())).collect(Collectors.toList());
    }

    private static double width(PeakTrack track) {
        return track.peaks().stream().mapToDouble(Peak::width).average().orElseThrow();
    }
}
