/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Warning;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;

/** Fits one circuit to each spectrum of a recording, after leaving out what shall not be fitted. */
final class SpectrumFitting {

    private final Circuit circuit;
    private final FitSettings choices;
    private final Place place;
    private final List<Warning> warnings;

    SpectrumFitting(Circuit circuit, FitSettings choices, Place place, List<Warning> warnings) {
        this.circuit = circuit;
        this.choices = choices;
        this.place = place;
        this.warnings = warnings;
    }

    List<FittedSpectrum> fit(List<Spectrum> spectra, Progress progress) throws LamellaException {
        List<FittedSpectrum> fitted = new ArrayList<>();
        for (int k = 0; k < spectra.size(); k++) {
            progress.checkCancelled();
            progress.report("Fitting spectrum " + (k + 1) + " of " + spectra.size(), (double) k / spectra.size());
            try {
                fitted.add(fit(spectra.get(k), k + 1, progress));
            } catch (UnsuitableDataException e) {
                if (spectra.size() == 1) {
                    throw new UnsuitableDataException(place, e.problem().cause(), e.problem().wayOut());
                }
                warnings.add(new Warning("not-fitted", "Spectrum " + (k + 1) + ": " + e.problem().cause(), place));
            }
        }
        if (fitted.isEmpty()) {
            throw new UnsuitableDataException(place,
                    "None of the " + spectra.size() + " spectra has points enough for " + circuit.text(),
                    "take a smaller circuit");
        }
        return fitted;
    }

    private FittedSpectrum fit(Spectrum all, int index, Progress progress) throws LamellaException {
        IntPredicate inRange = choices.inRange(all);
        int tail = tailToDrop(all.filter(inRange));
        boolean[] used = new boolean[all.size()];
        int seen = 0;
        for (int i = 0; i < used.length; i++) {
            used[i] = inRange.test(i) && seen++ >= tail;
        }
        Optional<TestedSpectrum> validity = validity(all.filter(inRange), index);
        CnlsResult fit = CnlsFitter.fit(circuit, all.filter(i -> used[i]), choices.options(circuit, progress));
        return new FittedSpectrum(index, all.filter(i -> !used[i]), tail, fit, Arc.of(fit), FitQuality.of(fit),
                validity);
    }

    private Optional<TestedSpectrum> validity(Spectrum spectrum, int index) throws UnsuitableDataException {
        if (!choices.tests() || spectrum.size() == 0) {
            return Optional.empty();
        }
        KramersKronigCheck test = KramersKronigCheck.of(spectrum);
        if (choices.requiresValidity() && !test.isSound()) {
            throw new UnsuitableDataException(place, ValidityVerdict.reason(test),
                    "measure again when the cell is at rest, limit frequency-range, or set kramers-kronig=flag to fit "
                            + "it nevertheless");
        }
        return Optional.of(new TestedSpectrum(index, spectrum, test));
    }

    private int tailToDrop(Spectrum spectrum) {
        boolean keeps = choices.inductive().equals("keep")
                || choices.inductive().equals("auto") && circuit.contains(ElementKind.L, ElementKind.LA);
        return keeps ? 0 : InductiveTail.length(spectrum);
    }
}
