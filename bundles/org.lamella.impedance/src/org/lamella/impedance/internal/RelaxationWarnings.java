/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.lamella.data.Warning;
import org.lamella.impedance.relaxation.LoewnerModel;
import org.lamella.impedance.relaxation.RelaxationPeak;

/** What a reader of relaxation times has to know. */
final class RelaxationWarnings {

    /** Residuals above this and above twice the noise are no noise. */
    private static final double LARGE = 0.005;
    private static final double DAMPED = 0.9;

    private RelaxationWarnings() {
    }

    static void add(List<RelaxedSpectrum> relaxed, List<Warning> warnings) {
        whereEver(relaxed, warnings, "beyond-range", r -> r.peaks().stream().anyMatch(p -> isBeyond(r, p)),
                "a relaxation lies beyond the measured frequencies; its resistance is extrapolated");
        whereEver(relaxed, warnings, "not-described", RelaxationWarnings::isNotDescribed,
                "no distribution with positive resistances describes the spectrum: it has an inductive loop or drifted");
        whereEver(relaxed, warnings, "inductive-relaxation",
                r -> r.peaks().stream().anyMatch(p -> p.resistance() < 0),
                "a pole with a negative resistance is an inductive loop, or makes up for a neighbour");
        whereEver(relaxed, warnings, "oscillating-pole",
                r -> r.model().map(LoewnerModel::poles).orElse(List.of()).stream().anyMatch(p -> p.damping() < DAMPED),
                "a pair of complex poles is no relaxation: noise or an artefact of the measurement");
    }

    private static void whereEver(List<RelaxedSpectrum> relaxed, List<Warning> warnings, String code,
            Predicate<RelaxedSpectrum> condition, String message) {
        int[] where = relaxed.stream().filter(condition).mapToInt(RelaxedSpectrum::index).toArray();
        if (where.length > 0) {
            String which = relaxed.size() == 1 ? "" : where.length == relaxed.size() ? "All spectra: "
                    : FitWarnings.name(where) + ": ";
            warnings.add(Warning.of(code, which + message));
        }
    }

    static boolean isBeyond(RelaxedSpectrum spectrum, RelaxationPeak peak) {
        double[] f = spectrum.spectrum().frequency();
        return peak.frequency() > f[0] || peak.frequency() < f[f.length - 1];
    }

    private static boolean isNotDescribed(RelaxedSpectrum spectrum) {
        double noise = spectrum.validity().map(v -> v.test().rms()).orElse(0.0);
        boolean large = spectrum.rms() > Math.max(LARGE, 3 * noise);
        return large || spectrum.distribution().isPresent()
                && Arrays.stream(spectrum.spectrum().re()).anyMatch(re -> re < 0);
    }

    /** 2.36 kHz, 35.2 Hz, 12.1 mHz. */
    static String hertz(double frequency) {
        String[] prefixes = { "µ", "m", "", "k", "M", "G" };
        int power = (int) Math.max(-2, Math.min(3, Math.floor(Math.log10(frequency) / 3 + 1e-12)));
        return String.format(Locale.ROOT, "%.3g %sHz", frequency / Math.pow(1000, power), prefixes[power + 2]);
    }
}
