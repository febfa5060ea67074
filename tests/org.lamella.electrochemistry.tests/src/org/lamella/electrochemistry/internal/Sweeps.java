/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Signal;
import org.lamella.data.Table;
import org.lamella.data.Technique;

/**
 * Voltammograms in closed form: a reversible couple in a film, I = Q F v / 4RT · cosh⁻²(F (E − E⁰) / 2RT) (Bard and
 * Faulkner, 14.3), on whatever a test puts under it.
 */
final class Sweeps {

    static final double F_BY_RT = 96485.33 / 8.314462 / 298.15;

    private Sweeps() {
    }

    /** Time in s, potential in V, current in A. */
    record Swept(double[] time, double[] potential, double[] current) {

        /** The same with noise. */
        Swept noisy(double sigma, long seed) {
            Random random = new Random(seed);
            double[] noisy = current.clone();
            for (int i = 0; i < noisy.length; i++) {
                noisy[i] += sigma * random.nextGaussian();
            }
            return new Swept(time, potential, noisy);
        }
    }

    /** Cycles between two potentials; the current of each direction as a function of the potential. */
    static Swept between(double low, double high, double rate, double step, int cycles, DoubleUnaryOperator up,
            DoubleUnaryOperator down) {
        int half = (int) Math.round((high - low) / step);
        int n = 2 * half * cycles + 1;
        double[] time = new double[n];
        double[] potential = new double[n];
        double[] current = new double[n];
        for (int i = 0; i < n; i++) {
            int phase = i % (2 * half);
            time[i] = i * step / rate;
            potential[i] = low + (phase <= half ? phase * step : (2 * half - phase) * step);
            current[i] = (phase < half ? up : down).applyAsDouble(potential[i]);
        }
        return new Swept(time, potential, current);
    }

    /** A reversible film at its own potential, A for a charge in C and a rate in V/s. */
    static double film(double potential, double formal, double charge, double rate) {
        double cosh = Math.cosh(F_BY_RT * (potential - formal) / 2);
        return charge * F_BY_RT * rate / 4 / (cosh * cosh);
    }

    static Recording recording(Swept swept, Technique technique, String reference) {
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("made");
            }

            @Override
            public long size() {
                return 0;
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        Table table = new Table("made", swept.time().length,
                List.of(Signal.column("t", Measurand.TIME, swept.time()),
                        Signal.column("E", Measurand.POTENTIAL, swept.potential()),
                        Signal.column("I", Measurand.CURRENT, swept.current())));
        Metadata metadata = reference.isEmpty() ? Metadata.NONE
                : Metadata.NONE.with(Metadata.Entry.text(Metadata.REFERENCE_ELECTRODE, "Reference", reference));
        return new Recording(source, "made", technique, metadata, List.of(table), List.of(), List.of(), true);
    }

    static Result analyse(Analysis analysis, Swept swept, Map<String, String> settings) throws LamellaException {
        return analysis.analyse(recording(swept, Technique.CYCLIC_VOLTAMMETRY, "Pt"),
                Settings.of(analysis.settings(), settings), Progress.NONE);
    }

    /** The same with further recordings of a setting that takes files. */
    static Result analyse(Analysis analysis, Swept swept, Map<String, String> settings, String name,
            List<Recording> files) throws LamellaException {
        if (files.isEmpty()) {
            return analyse(analysis, swept, settings);
        }
        Map<String, String> given = new HashMap<>(settings);
        given.put(name, "made\n".repeat(files.size()).strip());
        return analysis.analyse(recording(swept, Technique.CYCLIC_VOLTAMMETRY, "Pt"),
                Settings.of(analysis.settings(), given).with(name, files), Progress.NONE);
    }

    static Quantity quantity(Result result, String name) {
        return result.quantity(name).orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    /** Asserts that a number holds the truth within so many of its uncertainties and is no further off than a limit. */
    static void assertHolds(double truth, Result result, String name, double sigmas, double limit) {
        Quantity found = quantity(result, name);
        double off = Math.abs(found.value() - truth);
        assertTrue(off <= sigmas * found.uncertainty() && off <= limit,
                name + " = " + found.value() + " ± " + found.uncertainty() + ", true " + truth);
    }
}
