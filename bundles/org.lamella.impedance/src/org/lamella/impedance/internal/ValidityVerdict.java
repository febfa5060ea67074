/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lamella.analysis.Verdict;
import org.lamella.impedance.fit.DriftFit;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;

/** The judgement on whether spectra obey the Kramers–Kronig relations; of several the worst counts. */
final class ValidityVerdict {

    /** From the best to the worst. */
    private static final List<KramersKronigCheck.Verdict> ORDER = List.of(KramersKronigCheck.Verdict.VALID,
            KramersKronigCheck.Verdict.UNDECIDED, KramersKronigCheck.Verdict.ROUGH, KramersKronigCheck.Verdict.NOISY,
            KramersKronigCheck.Verdict.DRIFTING, KramersKronigCheck.Verdict.INVALID);
    private static final int MOST_NAMED = 6;

    private final List<TestedSpectrum> tested;
    private final int of;

    /**
     * @param tested the spectra that were tested
     * @param of how many spectra there are
     */
    ValidityVerdict(List<TestedSpectrum> tested, int of) {
        this.tested = tested;
        this.of = of;
    }

    /** Nothing if no spectrum was tested. */
    Optional<Verdict> verdict() {
        if (tested.isEmpty()) {
            return Optional.empty();
        }
        TestedSpectrum worst = tested.getFirst();
        for (TestedSpectrum one : tested) {
            worst = rank(one) > rank(worst) ? one : worst;
        }
        KramersKronigCheck test = worst.test();
        String which = of == 1 ? "" : several() + "; worst is spectrum " + worst.index() + ": ";
        return Optional.of(new Verdict("kramers-kronig", word(test.verdict()), confidence(test),
                which + growth(worst) + reason(test) + suspects(worst.spectrum(), test)));
    }

    /** {@code R1 grew by 24 ± 2 %: } for each resistance whose growth is more than its uncertainty. */
    private static String growth(TestedSpectrum one) {
        if (one.growth().isEmpty()) {
            return "";
        }
        DriftFit drift = one.growth().get();
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < drift.names().size(); k++) {
            double growth = drift.growth()[k];
            if (Math.abs(growth) > 2 * drift.growthError()[k]) {
                text.append(String.format(Locale.ROOT, "%s%s %s by %.2g ± %.1g %%", text.isEmpty() ? "" : ", ",
                        drift.names().get(k), growth > 0 ? "grew" : "fell", 100 * Math.abs(growth),
                        100 * drift.growthError()[k]));
            }
        }
        return text.isEmpty() ? "" : text + "; ";
    }

    private String several() {
        int[] unsound = tested.stream().filter(t -> !t.test().isSound()).mapToInt(TestedSpectrum::index).toArray();
        return unsound.length == 0 ? "all " + of + " spectra pass"
                : FitWarnings.name(unsound) + " of " + of + " fail";
    }

    private static int rank(TestedSpectrum one) {
        return ORDER.indexOf(one.test().verdict());
    }

    static String word(KramersKronigCheck.Verdict verdict) {
        return switch (verdict) {
            case VALID -> "valid";
            case ROUGH -> "roughly";
            case DRIFTING -> "drifting";
            case INVALID -> "no";
            case NOISY -> "too noisy";
            case UNDECIDED -> "undecided";
        };
    }

    private static double confidence(KramersKronigCheck test) {
        return switch (test.verdict()) {
            case VALID, NOISY -> 0.95;
            case DRIFTING, INVALID -> 0.99;
            case ROUGH -> 0.8;
            case UNDECIDED -> 0.5;
        };
    }

    /** What was found, in words. */
    static String reason(KramersKronigCheck test) {
        double percent = 100 * test.rms();
        return switch (test.verdict()) {
            case VALID -> String.format(Locale.ROOT,
                    "a ladder of relaxations leaves %.2g %% of |Z|, without a pattern", percent);
            case ROUGH -> String.format(Locale.ROOT,
                    "a ladder of relaxations leaves %.2g %% of |Z|, with a pattern, but little", percent);
            case DRIFTING -> String.format(Locale.ROOT,
                    "the cell changed during the sweep: a ladder of relaxations that changes by %.2g %% leaves less than "
                            + "one that stays, by F = %.0f where noise gives 1",
                    100 * test.drift(), test.driftSignificance());
            case INVALID ->
                    String.format(Locale.ROOT, "every stable passive cell leaves %.2g %% of |Z| with a pattern: "
                            + "the cell changed, answered non-linearly, or has an inductive loop", percent);
            case NOISY -> String.format(Locale.ROOT, "the noise is %.2g %% of |Z|: nearly everything would pass",
                    percent);
            case UNDECIDED -> "there are too few points to tell";
        };
    }

    private static String suspects(Spectrum spectrum, KramersKronigCheck test) {
        if (test.suspects().isEmpty()) {
            return "";
        }
        String where = test.suspects().stream().limit(MOST_NAMED)
                .map(i -> String.format(Locale.ROOT, "%.4g Hz", spectrum.frequency()[i]))
                .collect(Collectors.joining(", "));
        return "; far off are the points at " + where + (test.suspects().size() > MOST_NAMED ? " and others" : "");
    }
}
