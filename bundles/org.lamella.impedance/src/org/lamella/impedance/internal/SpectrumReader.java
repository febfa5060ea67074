/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.spectrum.SpectrumSplitter;

/** Gets the spectra out of a recording and says what was odd about them. */
final class SpectrumReader {

    private static final int LEAST_POINTS = 3;

    private final Recording recording;
    private final List<Warning> warnings;

    SpectrumReader(Recording recording, List<Warning> warnings) {
        this.recording = recording;
        this.warnings = warnings;
    }

    /** Whether a table holds impedances over frequency. */
    static boolean holdsImpedance(Table table) {
        return table.has(Measurand.FREQUENCY, Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY)
                || table.has(Measurand.FREQUENCY, Measurand.IMPEDANCE_MODULUS, Measurand.IMPEDANCE_PHASE);
    }

    /** All spectra with points enough to be one, in the order of the file. */
    List<Spectrum> read() throws UnsuitableDataException {
        return members().stream().map(Member::spectrum).toList();
    }

    /** The same with what was held when they were measured. */
    List<Member> members() throws UnsuitableDataException {
        List<Member> spectra = new ArrayList<>();
        List<Table> tables = recording.tables().stream().filter(SpectrumReader::holdsImpedance).toList();
        if (tables.isEmpty()) {
            throw new UnsuitableDataException(Place.of(recording.source().file()),
                    "No table has a frequency with the real and imaginary part, or modulus and phase, of an impedance",
                    "export these columns, or name them in the header by their usual names");
        }
        for (Table table : tables) {
            read(table, spectra);
        }
        if (spectra.isEmpty()) {
            throw new UnsuitableDataException(Place.of(recording.source().file()),
                    "No spectrum has " + LEAST_POINTS + " points with a positive frequency and an impedance",
                    "check that the file holds a whole measurement");
        }
        return spectra;
    }

    private void read(Table table, List<Member> spectra) throws UnsuitableDataException {
        double[] frequency = table.values(Measurand.FREQUENCY);
        boolean cartesian = table.has(Measurand.IMPEDANCE_REAL, Measurand.IMPEDANCE_IMAGINARY);
        double[] re = table.values(cartesian ? Measurand.IMPEDANCE_REAL : Measurand.IMPEDANCE_MODULUS);
        double[] im = table.values(cartesian ? Measurand.IMPEDANCE_IMAGINARY : Measurand.IMPEDANCE_PHASE);
        if (!cartesian) {
            for (int i = 0; i < re.length; i++) {
                double modulus = re[i];
                re[i] = modulus * Math.cos(im[i]);
                im[i] = modulus * Math.sin(im[i]);
            }
        }
        Optional<double[]> cycle = table.find(Measurand.CYCLE).map(c -> c.toArray());
        SpectrumSplitter.Found found = SpectrumSplitter.split(frequency, re, im, cycle,
                table.find(Measurand.TIME).map(c -> c.toArray()));
        if (found.badRows() > 0) {
            warn("points-left-out", found.badRows() + " of " + frequency.length
                    + " rows are left out: their frequency or impedance is no number, negative, or zero");
        }
        if (found.repeatedFrequencies() > 0) {
            warn("repeated-frequencies", found.repeatedFrequencies()
                    + " points repeat a frequency of their spectrum; all are fitted");
        }
        Optional<double[]> potential = table.find(Measurand.POTENTIAL).map(c -> c.toArray());
        Optional<double[]> time = table.find(Measurand.TIME).map(c -> c.toArray());
        for (int k = 0; k < found.spectra().size(); k++) {
            Spectrum spectrum = found.spectra().get(k);
            int[] rows = found.rows().get(k);
            if (spectrum.size() < LEAST_POINTS) {
                warn("short-spectrum", "A sweep of " + spectrum.size() + " points is left out");
            } else {
                spectra.add(new Member(spectrum, recording.source().file(), mean(potential, rows), first(time, rows),
                        first(cycle, rows)));
            }
        }
        if (found.spectra().stream().anyMatch(InductiveTail::looksUpsideDown)) {
            warn("positive-imaginary", "Most imaginary parts are positive, as of an inductor; if the file holds −Im Z, "
                    + "its header has to say so");
        }
    }

    private static double mean(Optional<double[]> values, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += values.isPresent() ? values.get()[row] : Double.NaN;
        }
        return sum / rows.length;
    }

    private static double first(Optional<double[]> values, int[] rows) {
        return values.isPresent() ? values.get()[rows[0]] : Double.NaN;
    }

    private void warn(String code, String message) {
        warnings.add(new Warning(code, message, Place.of(recording.source().file())));
    }
}
