/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.voltammetry.ClippedCurrent;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.HalfCycleFinder;
import org.lamella.electrochemistry.voltammetry.OhmicDrop;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakSearch;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;

/**
 * A voltammogram with its half cycles, peaks and couples: what all analyses of voltammograms begin with.
 *
 * @param segments half cycles, on the potential freed of the drop over the series resistance
 * @param found peaks of each half cycle
 * @param pairing couples
 * @param warnings what was left out
 */
record Voltammogram(Segmentation segments, List<PeakSearch.Found> found, Couple.Pairing pairing,
        List<Warning> warnings) {

    /** Takes a recording apart into half cycles. */
    static Segmentation segments(Recording recording, List<Warning> warnings) throws LamellaException {
        Place file = Place.of(recording.source().file());
        Table table = recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT).orElseThrow(
                () -> new UnsuitableDataException(file, "No table has potential and current", "export both columns"));
        double[] time = table.has(Measurand.TIME) ? table.values(Measurand.TIME) : new double[0];
        Trace whole = Trace.of(time, table.values(Measurand.POTENTIAL), table.values(Measurand.CURRENT));
        if (whole.dropped() > 0) {
            warnings.add(
                    new Warning("missing-values", whole.dropped() + " rows lack a number and were left out", file));
        }
        Trace single = whole.withoutRepeats();
        if (single.size() < whole.size()) {
            warnings.add(new Warning("repeated-rows",
                    whole.size() - single.size() + " rows repeat the row before and were left out", file));
        }
        if (single.size() < 10) {
            throw new UnsuitableDataException(file, "There are " + single.size() + " sound points",
                    "a voltammogram needs at least ten in each direction");
        }
        Segmentation segments = HalfCycleFinder.find(single);
        if (segments.halfCycles().isEmpty()) {
            throw new UnsuitableDataException(file, "The potential is not swept in this recording",
                    "look at its columns with \"info\"");
        }
        return segments;
    }

    /** Finds and measures the peaks of a recording. */
    static Voltammogram of(Recording recording, PeakSettings settings, FilmShapes shapes, Progress progress)
            throws LamellaException {
        List<Warning> warnings = new ArrayList<>();
        Segmentation applied = segments(recording, warnings);
        Segmentation segments = settings.resistance().value() > 0
                ? OhmicDrop.corrected(applied, settings.resistance().value()) : applied;
        return of(segments, warnings, Place.of(recording.source().file()), settings, shapes, progress);
    }

    /** Finds and measures the peaks of half cycles. */
    static Voltammogram of(Segmentation segments, List<Warning> before, Place file, PeakSettings settings,
            FilmShapes shapes, Progress progress) {
        List<Warning> warnings = new ArrayList<>(before);
        warnings.addAll(segments.warnings());
        List<PeakSearch.Found> found = unclipped(search(segments, settings, shapes, progress), segments.trace(), file,
                warnings);
        Couple.Pairing pairing = pair(found, segments.halfCycles());
        List<PeakTrack> faint = pairing.faint();
        if (!faint.isEmpty()) {
            warnings.add(new Warning("faint-peaks", faint(faint), file));
            Set<Peak> left = faint.stream().flatMap(t -> t.peaks().stream()).collect(Collectors.toSet());
            found = found.stream().map(f -> f.without(left)).toList();
            pairing = pairing.without(faint);
        }
        return new Voltammogram(segments, found, pairing, warnings);
    }

    /** Without peaks whose tops the instrument could not measure. */
    private static List<PeakSearch.Found> unclipped(List<PeakSearch.Found> found, Trace trace, Place file,
            List<Warning> warnings) {
        boolean[] clipped = ClippedCurrent.find(trace);
        int rows = 0;
        for (boolean one : clipped) {
            rows += one ? 1 : 0;
        }
        if (rows == 0) {
            return found;
        }
        List<PeakSearch.Found> sound = new ArrayList<>();
        int left = 0;
        for (PeakSearch.Found one : found) {
            List<Peak> cut = one.peaks().stream().filter(p -> ClippedCurrent.touches(clipped, trace, one.halfCycle(),
                    p.potential().value(), 0.5 * p.width())).toList();
            left += cut.size();
            sound.add(one.without(cut));
        }
        warnings.add(new Warning("clipped-current", rows + " rows are at the end of the current range; " + left
                + " peaks there are not reported. Measure with a larger range", file));
        return sound;
    }

    private static List<PeakSearch.Found> search(Segmentation segments, PeakSettings settings, FilmShapes shapes,
            Progress progress) {
        PeakSearch search = new PeakSearch(settings.significance(), settings.baseLine(), settings.window().from(),
                settings.window().to(), settings.resistance().uncertainty(), shapes);
        AtomicInteger done = new AtomicInteger();
        List<HalfCycle> halves = segments.halfCycles();
        return search.search(segments.trace(), halves, half -> {
            progress.checkCancelled();
            progress.report("Peaks of the half cycles", done.incrementAndGet() / (double) halves.size());
        });
    }

    private static String faint(List<PeakTrack> tracks) {
        String where = tracks.stream().map(t -> String.format(Locale.ROOT, "%.3f V", t.mean(Peak::potential).value()))
                .collect(Collectors.joining(", "));
        return "Bumps at " + where + " (as recorded) are less than 2 % of the current that they stand on and have no "
                + "partner in the other direction; they are not reported as peaks";
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

    /** Whether there is any peak. */
    boolean hasPeaks() {
        return !pairing.couples().isEmpty() || !pairing.unpaired().isEmpty();
    }

    /** The middle of a half cycle, s; NaN where the rows have no time. */
    double time(HalfCycle half) {
        Trace trace = segments.trace();
        return trace.isTimed() ? 0.5 * (trace.time()[half.from()] + trace.time()[half.to() - 1]) : Double.NaN;
    }
}
