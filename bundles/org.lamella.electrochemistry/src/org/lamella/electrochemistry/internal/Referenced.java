/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.reference.DifferentialCapacity;
import org.lamella.electrochemistry.reference.ReferenceScale;
import org.lamella.electrochemistry.reference.ScaleMatch;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.FilmShapes;
import org.lamella.electrochemistry.voltammetry.HalfCycleFinder;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/**
 * The potential scale that numbers and plots are on.
 *
 * @param scale the scale
 * @param known index of the couple that the scale was tied to, from 0; −1 for none
 * @param knownSigma standard uncertainty of its potential on the scale, V
 * @param warnings what a reader of the scale has to know
 */
record Referenced(ReferenceScale scale, int known, double knownSigma, List<Warning> warnings) {

    private static final String NAME = "reference";
    private static final String OFFSET = "reference-offset";
    private static final String COUPLE = "reference-couple";
    private static final String NUMBER = "reference-couple-number";
    private static final String MEASUREMENT = "reference-measurement";

    /** The settings that say what the potentials are to be measured against. */
    static List<Setting> declared() {
        return List.of(
                Setting.optional(NAME, "Reference scale",
                        "The electrode that the rescaled potentials are given against, such as Li+/Li.",
                        new Setting.Kind.Text("Li+/Li")),
                Setting.optional(OFFSET, "Offset of the reference",
                        "Potential of the recording's (pseudo-)reference on that scale, such as 3.80±0.02 V; it is added to "
                                + "all potentials.",
                        new Setting.Kind.Measured(-20, 20, "V")),
                Setting.optional(COUPLE, "Potential of a known couple",
                        "Half-wave potential on that scale of a couple that the voltammogram shows; the offset follows from "
                                + "it.",
                        new Setting.Kind.Measured(-20, 20, "V")),
                Setting.of(NUMBER, "Number of the known couple",
                        "Which couple is the known one, ascending in potential.",
                        new Setting.Kind.Whole(1, 20), "1"),
                Setting.optional(MEASUREMENT, "Measurement on the reference scale",
                        "A voltammogram or galvanostatic cycles of the same couples on that scale (a flat cell with a true "
                                + "reference); the offset is what brings the couples together.",
                        new Setting.Kind.Files("a measurement on the reference scale", 1)));
    }

    /** The scale that the settings ask for. */
    static Referenced of(Recording recording, Settings settings, Voltammogram found, FilmShapes shapes,
            Progress progress)
            throws LamellaException {
        Place file = Place.of(recording.source().file());
        String from = recording.metadata().text(Metadata.REFERENCE_ELECTRODE).map(String::strip).orElse("");
        int ways = (settings.has(OFFSET) ? 1 : 0) + (settings.has(COUPLE) ? 1 : 0)
                + (settings.recordings(MEASUREMENT).isEmpty() ? 0 : 1);
        if (ways > 1) {
            throw new UnsuitableDataException(file, "The reference scale is given in " + ways + " ways",
                    "give one of --" + OFFSET + ", --" + COUPLE + " and --" + MEASUREMENT);
        }
        if (ways == 0) {
            return new Referenced(ReferenceScale.recorded(from), -1, 0, List.of());
        }
        String name = settings.text(NAME).orElse("the given reference");
        if (settings.has(OFFSET)) {
            Settings.Measured offset = settings.measured(OFFSET).orElseThrow();
            return new Referenced(new ReferenceScale(name, from, offset.value(), offset.uncertainty(), "given offset"),
                    -1,
                    0, List.of());
        }
        return settings.has(COUPLE) ? byCouple(settings, found, file, name, from)
                : byMeasurement(settings.recordings(MEASUREMENT).getFirst(), found, shapes, progress, file, name, from);
    }

    private static Referenced byCouple(Settings settings, Voltammogram found, Place file, String name, String from)
            throws LamellaException {
        Settings.Measured known = settings.measured(COUPLE).orElseThrow();
        int number = (int) settings.whole(NUMBER);
        List<Couple> couples = found.pairing().couples();
        if (number > couples.size()) {
            throw new UnsuitableDataException(file,
                    "The known couple is number " + number + ", but the voltammogram shows " + couples.size(),
                    "give the right --" + NUMBER + ", or the --" + OFFSET);
        }
        Uncertain seen = couples.get(number - 1).halfWavePotential();
        return new Referenced(new ReferenceScale(name, from, known.value() - seen.value(),
                Math.hypot(known.uncertainty(), seen.sigma()), "known potential of couple " + number), number - 1,
                known.uncertainty(), List.of());
    }

    private static Referenced byMeasurement(Recording reference, Voltammogram found, FilmShapes shapes,
            Progress progress, Place file, String name, String from) throws LamellaException {
        Place place = Place.of(reference.source().file());
        List<Couple> there = couples(reference, shapes, progress, place);
        List<Couple> here = found.pairing().couples();
        Optional<ScaleMatch> match = ScaleMatch.of(values(here), sigmas(here), values(there), sigmas(there));
        if (match.isEmpty()) {
            throw new UnsuitableDataException(here.isEmpty() ? file : place, "No couple is seen here",
                    "both measurements have to show the same couples; give the --" + OFFSET + " instead");
        }
        List<Warning> warnings = new ArrayList<>();
        if (!match.get().consistent() || here.size() != there.size()) {
            warnings.add(new Warning("reference-doubtful", String.format(Locale.ROOT,
                    "%d couples here and %d in the reference measurement; their offsets scatter by %.3g V, which the "
                            + "offset's uncertainty includes",
                    here.size(), there.size(), match.get().scatter()), place));
        }
        return new Referenced(new ReferenceScale(name, from, match.get().offset(), match.get().sigma(),
                "measurement " + reference.source().file().getFileName() + ", " + match.get().couples() + " couples"),
                -1,
                0, warnings);
    }

    private static List<Couple> couples(Recording reference, FilmShapes shapes, Progress progress, Place place)
            throws LamellaException {
        if (!reference.technique().is(Technique.GALVANOSTATIC_CYCLING)) {
            return Voltammogram.of(reference, PeakSettings.usual(), shapes, progress).pairing().couples();
        }
        Table table = reference.tableWith(Measurand.TIME, Measurand.POTENTIAL, Measurand.CURRENT).orElseThrow(
                () -> new UnsuitableDataException(place, "No table has time, potential and current", "export these"));
        Rows rows = Rows.of(table, Measurand.TIME, Measurand.POTENTIAL, Measurand.CURRENT).ascending();
        Trace capacity = DifferentialCapacity.of(rows.column(0), rows.column(1), rows.column(2));
        Segmentation segments = HalfCycleFinder.find(capacity);
        return Voltammogram.of(segments, List.of(), place, PeakSettings.usual(), shapes, progress).pairing().couples();
    }

    private static double[] values(List<Couple> couples) {
        return couples.stream().mapToDouble(c -> c.halfWavePotential().value()).toArray();
    }

    private static double[] sigmas(List<Couple> couples) {
        return couples.stream().mapToDouble(c -> c.halfWavePotential().sigma()).toArray();
    }

    /** A recorded potential on the scale; the scale's uncertainty is a systematic one. */
    Uncertain of(Uncertain recorded) {
        return new Uncertain(scale.of(recorded.value()), recorded.random(),
                Math.hypot(recorded.systematic(), scale.sigma()));
    }

    /** The half-wave potential of a couple on the scale: that of the known couple is what was given. */
    Uncertain halfWave(Couple couple, int index) {
        Uncertain recorded = couple.halfWavePotential();
        return index == known ? new Uncertain(scale.of(recorded.value()), 0, knownSigma) : of(recorded);
    }

    /** Recorded potentials on the scale. */
    double[] of(double[] recorded) {
        double[] values = new double[recorded.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = scale.of(recorded[i]);
        }
        return values;
    }
}
