/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.FittedParameter;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Fits along a series: each spectrum from where the fit of the one before ended, which is quick and follows a minimum
 * that moves; where that leaves a pattern or more than the fit before, from many starts as a spectrum on its own.
 */
final class SeriesFitting {

    /** A fit from the one before may leave so much more than that. */
    private static final double WORSE = 1.3;

    private final Circuit circuit;
    private final CnlsOptions options;
    private Optional<CnlsResult> before = Optional.empty();

    SeriesFitting(Circuit circuit, CnlsOptions options) {
        this.circuit = circuit;
        this.options = options;
    }

    CnlsResult next(Spectrum spectrum) throws LamellaException {
        if (before.isPresent()) {
            CnlsResult warm = warm(before.get(), spectrum);
            if (isGood(warm, before.get())) {
                before = Optional.of(warm);
                return warm;
            }
            CnlsResult cold = CnlsFitter.fit(circuit, spectrum, options);
            CnlsResult better = cold.pseudoChiSquared() < warm.pseudoChiSquared() ? cold : warm;
            before = Optional.of(better);
            return better;
        }
        CnlsResult first = CnlsFitter.fit(circuit, spectrum, options);
        before = Optional.of(first);
        return first;
    }

    private CnlsResult warm(CnlsResult previous, Spectrum spectrum) throws LamellaException {
        double[] starts = previous.values();
        for (int j = 0; j < starts.length; j++) {
            // a fit may have run out to a limit of what numbers allow; from there no fit comes back
            boolean lost = previous.parameters().get(j).state().isAtBound();
            if (lost && options.hints().get(j).value().isPresent()) {
                starts[j] = options.hints().get(j).value().getAsDouble();
            }
        }
        return CnlsFitter.fit(circuit, spectrum,
                options.withStarts(starts).withWeighting(previous.weighting()).withMaxStarts(1));
    }

    private static boolean isGood(CnlsResult fit, CnlsResult previous) {
        FitQuality quality = FitQuality.of(fit);
        boolean determined = fit.parameters().stream().allMatch(FittedParameter::identifiable)
                || !previous.parameters().stream().allMatch(FittedParameter::identifiable);
        return determined && (quality.judgement() == FitQuality.Judgement.ADEQUATE
                || quality.rootMeanSquare() < WORSE * FitQuality.of(previous).rootMeanSquare());
    }

    /** The spectrum whose fit chooses the circuit: the one with the most points, of these the middle one. */
    static Spectrum representative(List<Spectrum> spectra) throws UnsuitableDataException {
        int most = spectra.stream().mapToInt(Spectrum::size).max().orElse(0);
        List<Spectrum> longest = new ArrayList<>(spectra.stream().filter(s -> s.size() == most).toList());
        return longest.get(longest.size() / 2);
    }

    /** Whether a fit is one of numbers only. */
    static boolean isFinite(CnlsResult fit) {
        return Arrays.stream(fit.values()).allMatch(Double::isFinite);
    }
}
