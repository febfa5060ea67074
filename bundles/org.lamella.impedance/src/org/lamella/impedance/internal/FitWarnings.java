/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import java.util.Locale;
import org.lamella.data.Warning;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.FittedParameter;

/** What a reader of fitted numbers has to know. */
final class FitWarnings {

    private final List<FittedSpectrum> fitted;
    private final List<Warning> warnings;

    FitWarnings(List<FittedSpectrum> fitted, List<Warning> warnings) {
        this.fitted = fitted;
        this.warnings = warnings;
    }

    void add() {
        if (fitted.size() > 1) {
            warnings.add(Warning.of("several-spectra", "The file holds " + fitted.size()
                    + " spectra; their numbers are called spectrum[1] … spectrum[" + fitted.getLast().index() + "]"));
        }
        for (FittedSpectrum spectrum : fitted) {
            String which = fitted.size() > 1 ? "Spectrum " + spectrum.index() + ": " : "";
            CnlsResult fit = spectrum.fit();
            undetermined(which, fit);
            fit.elsewhere().ifPresent(e -> warnings.add(Warning.of("lower-minimum", which + String.format(Locale.ROOT,
                    "far from the start values there is a lower minimum (sum of squares %.6g instead of %.6g); leave "
                            + "the start values away, or set multi-start, to go there",
                    e.cost(), fit.cost()))));
            if (!fit.convergence().isConverged()) {
                warnings.add(Warning.of("not-converged", which
                        + "the fit used up its iterations; the numbers may be off by more than they say"));
            }
            if (spectrum.quality().judgement() != FitQuality.Judgement.ADEQUATE) {
                warnings.add(Warning.of("systematic-residuals", which + "the residuals have a pattern, so the circuit "
                        + "leaves something out and the uncertainties are too small"));
            }
        }
    }

    private void undetermined(String which, CnlsResult fit) {
        List<String> names =
                fit.parameters().stream().filter(p -> !p.identifiable()).map(FittedParameter::name).toList();
        if (!names.isEmpty()) {
            warnings.add(Warning.of("not-identifiable", which + "the data do not determine " + String.join(", ", names)
                    + "; measure further, hold them, or take a smaller circuit"));
        }
    }
}
