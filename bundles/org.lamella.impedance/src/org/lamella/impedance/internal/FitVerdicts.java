/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lamella.analysis.Verdict;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.FittedParameter;

/** The judgements on fitted spectra; of several spectra the worst counts. */
final class FitVerdicts {

    private static final double LIMIT_SIGMAS = 2.8;

    private final List<FittedSpectrum> fitted;

    FitVerdicts(List<FittedSpectrum> fitted) {
        this.fitted = fitted;
    }

    List<Verdict> all() {
        List<Verdict> verdicts = new ArrayList<>(List.of(adequacy(), identifiability()));
        new ValidityVerdict(fitted.stream().flatMap(f -> f.validity().stream()).toList(), fitted.size()).verdict()
                .ifPresent(verdicts::add);
        return verdicts;
    }

    static String word(FitQuality.Judgement judgement) {
        return switch (judgement) {
            case ADEQUATE -> "yes";
            case ROUGH -> "roughly";
            case INADEQUATE -> "no";
        };
    }

    private Verdict adequacy() {
        FittedSpectrum worst = fitted.getFirst();
        for (FittedSpectrum spectrum : fitted) {
            int byJudgement = spectrum.quality().judgement().compareTo(worst.quality().judgement());
            boolean larger = spectrum.quality().rootMeanSquare() > worst.quality().rootMeanSquare();
            worst = byJudgement > 0 || byJudgement == 0 && larger ? spectrum : worst;
        }
        FitQuality quality = worst.quality();
        double distance = Math.abs(quality.pattern().sigmas() - LIMIT_SIGMAS) / LIMIT_SIGMAS;
        double confidence = Math.min(0.99, 0.5 + 0.5 * Math.min(1, distance));
        String reason = String.format(Locale.ROOT,
                "residuals are %.2g %% of |Z|; neighbours among them correlate by %.2f, their signs by %.2f, where "
                        + "noise gives 0 ± %.2f",
                100 * quality.rootMeanSquare(), quality.pattern().correlation(), quality.pattern().signCorrelation(),
                quality.pattern().standardError());
        return new Verdict("fit-adequate", word(quality.judgement()), confidence, several(worst) + reason);
    }

    private String several(FittedSpectrum worst) {
        if (fitted.size() == 1) {
            return "";
        }
        long adequate = fitted.stream().filter(f -> f.quality().judgement() == FitQuality.Judgement.ADEQUATE).count();
        return adequate + " of " + fitted.size() + " spectra leave only noise; worst is spectrum " + worst.index()
                + ": ";
    }

    private Verdict identifiability() {
        List<FittedSpectrum> where = fitted.stream().filter(f -> !undetermined(f.fit()).isEmpty()).toList();
        if (where.isEmpty()) {
            return new Verdict("parameters-identifiable", "yes", 0.95,
                    "each parameter's standard uncertainty is below half its value (of exponents: below 0.25)");
        }
        String spectra = fitted.size() == 1 ? "" : FitWarnings.name(where) + ": ";
        List<String> names = where.stream().flatMap(f -> undetermined(f.fit()).stream()).distinct().toList();
        return new Verdict("parameters-identifiable", "not all", 0.95, spectra + String.join(", ", names)
                + ": the standard uncertainty is above half the value, or another minimum is as good");
    }

    private static List<String> undetermined(CnlsResult fit) {
        return fit.parameters().stream().filter(p -> !p.identifiable()).map(FittedParameter::name).toList();
    }
}
