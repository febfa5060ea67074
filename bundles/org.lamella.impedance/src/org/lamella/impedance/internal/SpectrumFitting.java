/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Warning;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.ProfileLikelihood;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;
import org.lamella.impedance.validity.NoiseEstimate;

/** Fits one circuit to each spectrum of a recording, after leaving out what shall not be fitted. */
final class SpectrumFitting {

    private final Circuit circuit;
    private final FitSettings choices;
    private final Place place;
    private final List<Warning> warnings;

    /** How one spectrum is fitted. */
    @FunctionalInterface
    interface Fitter {
        CnlsResult fit(Spectrum spectrum) throws LamellaException;
    }

    /**
     * @param place named where a single spectrum cannot be fitted
     * @param warnings where those are told that could not be
     */
    SpectrumFitting(Circuit circuit, FitSettings choices, Place place, List<Warning> warnings) {
        this.circuit = circuit;
        this.choices = choices;
        this.place = place;
        this.warnings = warnings;
    }

    /** Fits each spectrum as if it were alone. */
    List<FittedSpectrum> fit(List<Spectrum> spectra, Progress progress) throws LamellaException {
        CnlsOptions options = choices.options(circuit, progress);
        return fit(spectra, spectrum -> CnlsFitter.fit(circuit, spectrum, options), progress);
    }

    /** Fits each spectrum, one after the other. */
    List<FittedSpectrum> fit(List<Spectrum> spectra, Fitter fitter, Progress progress) throws LamellaException {
        List<Optional<TestedSpectrum>> tests = IntStream.range(0, spectra.size()).parallel()
                .mapToObj(k -> test(spectra.get(k), k + 1)).toList();
        List<FittedSpectrum> fitted = new ArrayList<>();
        for (int k = 0; k < spectra.size(); k++) {
            progress.checkCancelled();
            progress.report("Fitting spectrum " + (k + 1) + " of " + spectra.size(), (double) k / spectra.size());
            try {
                fitted.add(fit(spectra.get(k), k + 1, tests.get(k), fitter));
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

    private FittedSpectrum fit(Spectrum all, int index, Optional<TestedSpectrum> test, Fitter fitter)
            throws LamellaException {
        if (choices.requiresValidity() && test.isPresent() && !test.get().test().isSound()) {
            throw new UnsuitableDataException(place, ValidityVerdict.reason(test.get().test()),
                    "measure again when the cell is at rest, limit frequency-range, or set kramers-kronig=flag to fit "
                            + "it nevertheless");
        }
        IntPredicate inRange = choices.inRange(all);
        int tail = tailToDrop(all.filter(inRange));
        boolean[] used = new boolean[all.size()];
        int seen = 0;
        for (int i = 0; i < used.length; i++) {
            used[i] = inRange.test(i) && seen++ >= tail;
        }
        Spectrum points = all.filter(i -> used[i]);
        CnlsResult fit =
                fitter.fit(choices.measuresNoise() && points.size() > 0 ? NoiseEstimate.added(points) : points);
        CnlsOptions options = choices.options(circuit, Progress.NONE);
        List<ProfileLikelihood.Interval> intervals = choices.profiles()
                ? ProfileLikelihood.of(fit, options) : List.of();
        return new FittedSpectrum(index, all.filter(i -> !used[i]), tail, fit, Arc.of(fit), FitQuality.of(fit),
                test.map(t -> points.size() == t.spectrum().size() ? t.with(fit, options) : t), intervals);
    }

    private Optional<TestedSpectrum> test(Spectrum all, int index) {
        Spectrum spectrum = all.filter(choices.inRange(all));
        return !choices.tests() || spectrum.size() == 0 ? Optional.empty()
                : Optional.of(new TestedSpectrum(index, spectrum, KramersKronigCheck.of(spectrum)));
    }

    private int tailToDrop(Spectrum spectrum) {
        boolean keeps = choices.inductive().equals("keep")
                || choices.inductive().equals("auto") && circuit.contains(ElementKind.L, ElementKind.LA);
        return keeps ? 0 : InductiveTail.length(spectrum);
    }
}
