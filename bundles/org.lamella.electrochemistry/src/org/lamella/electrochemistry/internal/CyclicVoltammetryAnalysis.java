/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.voltammetry.BaseLineKind;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.HalfCycleFinder;
import org.lamella.electrochemistry.voltammetry.LinearResponse;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakSearch;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.osgi.service.component.annotations.Component;

/** Half cycles, peaks and couples of a voltammogram. */
@Component
public final class CyclicVoltammetryAnalysis implements Analysis {

    private static final String BASE_LINE = "base-line";
    private static final String SIGNIFICANCE = "peak-significance";
    private static final String WINDOW = "cv-window";

    private final FilmShapes shapes = new FilmShapes();

    @Override
    public String id() {
        return "cyclic-voltammetry";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Cyclic voltammetry";
    }

    @Override
    public String description() {
        return "Finds half cycles in the course of the potential and peaks where the current bends more than its noise "
                + "can; fits peaks and sloping base line together with several peak shapes, whose differences are part of "
                + "the uncertainty; pairs oxidation and reduction to couples and averages them over the cycles.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of(BASE_LINE, "Base line",
                        "What peaks are measured from: a sloping line with exponential branches at the ends of the window "
                                + "where the data ask for them (automatic), a sloping line, a constant, or zero current.",
                        new Setting.Kind.Choice(List.of("automatic", "linear", "constant", "none")), "automatic"),
                Setting.of(SIGNIFICANCE, "Peak significance",
                        "Least curvature of a peak in standard deviations of the noise. At 7 fewer than one of a hundred "
                                + "voltammograms of pure noise shows a peak.",
                        new Setting.Kind.Real(3, 1000, ""), "7"),
                Setting.optional(WINDOW, "Potential window", "Peaks are looked for only between these potentials.",
                        new Setting.Kind.Range("V")));
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
        Place file = Place.of(recording.source().file());
        Table table = recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT).orElseThrow(
                () -> new UnsuitableDataException(file, "No table has potential and current", "export both columns"));
        double[] time = table.has(Measurand.TIME) ? table.values(Measurand.TIME) : new double[0];
        Trace whole = Trace.of(time, table.values(Measurand.POTENTIAL), table.values(Measurand.CURRENT));
        List<Warning> warnings = new ArrayList<>();
        if (whole.dropped() > 0) {
            warnings.add(
                    new Warning("missing-values", whole.dropped() + " rows lack a number and were left out", file));
        }
        if (whole.size() < 10) {
            throw new UnsuitableDataException(file, "There are " + whole.size() + " sound points",
                    "a voltammogram needs at least ten in each direction");
        }
        Segmentation segments = HalfCycleFinder.find(whole);
        warnings.addAll(segments.warnings());
        if (segments.halfCycles().isEmpty()) {
            throw new UnsuitableDataException(file, "The potential is not swept in this recording",
                    "look at its columns with \"info\"");
        }
        List<PeakSearch.Found> found = search(segments, settings, progress);
        Couple.Pairing pairing = pair(found, segments.halfCycles());
        List<PeakTrack> faint = pairing.faint();
        if (!faint.isEmpty()) {
            warnings.add(new Warning("faint-peaks", faint(faint), file));
            Set<Peak> left = faint.stream().flatMap(t -> t.peaks().stream()).collect(Collectors.toSet());
            found = found.stream().map(f -> f.without(left)).toList();
            pairing = pairing.without(faint);
        }
        Optional<LinearResponse> linear = LinearResponse.of(segments.trace(), segments.halfCycles());
        VoltammetryNumbers numbers = new VoltammetryNumbers(segments, found, pairing, linear);
        return new Result(numbers.summary(), numbers.quantities(), numbers.verdicts(),
                new VoltammetryTables(segments, found, pairing).tables(),
                new VoltammetryScenes(segments, found, pairing).scenes(), warnings, Map.of());
    }

    private List<PeakSearch.Found> search(Segmentation segments, Settings settings, Progress progress) {
        Settings.Range window = settings.range(WINDOW)
                .orElse(new Settings.Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
        BaseLineKind kind = switch (settings.choice(BASE_LINE)) {
            case "linear" -> BaseLineKind.LINEAR;
            case "constant" -> BaseLineKind.CONSTANT;
            case "none" -> BaseLineKind.NONE;
            default -> BaseLineKind.AUTOMATIC;
        };
        PeakSearch search = new PeakSearch(settings.real(SIGNIFICANCE), kind, window.from(), window.to(), shapes);
        AtomicInteger done = new AtomicInteger();
        List<HalfCycle> halves = segments.halfCycles();
        return halves.parallelStream().map(half -> {
            progress.checkCancelled();
            PeakSearch.Found found = search.search(segments.trace(), half);
            progress.report("Peaks of the half cycles", done.incrementAndGet() / (double) halves.size());
            return found;
        }).toList();
    }

    private static String faint(List<PeakTrack> tracks) {
        String where = tracks.stream().map(t -> String.format(Locale.ROOT, "%.3f V", t.mean(Peak::potential).value()))
                .collect(Collectors.joining(", "));
        return "Bumps at " + where + " are less than 2 % of the current that they stand on and have no partner in the "
                + "other direction; they are not reported as peaks";
    }

    private static Couple.Pairing pair(List<PeakSearch.Found> found, List<HalfCycle> halves) {
        List<Peak> anodic = new ArrayList<>();
        List<Peak> cathodic = new ArrayList<>();
        for (PeakSearch.Found half : found) {
            (half.halfCycle().anodic() ? anodic : cathodic).addAll(half.peaks());
        }
        return Couple.pair(credible(anodic, halves), credible(cathodic, halves));
    }

    private static List<PeakTrack> credible(List<Peak> peaks, List<HalfCycle> halves) {
        return PeakTrack.follow(peaks).stream().filter(t -> t.isCredible(halves)).toList();
    }
}
