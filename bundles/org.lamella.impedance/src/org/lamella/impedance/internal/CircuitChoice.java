/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lamella.analysis.ResultTable;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Warning;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.fit.CircuitRanking;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;

/** Chooses a circuit for a spectrum when nobody names one, and says so. */
final class CircuitChoice {

    /** Difference of the criterion below which the larger circuit is not clearly called for (Burnham and Anderson). */
    private static final double HARDLY_WORSE = 6;

    private CircuitChoice() {
    }

    /**
     * Chooses.
     *
     * @param warnings where it is told that a circuit was chosen
     * @param tables where all that were tried are listed
     */
    static Circuit of(Spectrum spectrum, FitSettings choices, List<Warning> warnings,
            List<ResultTable> tables, Progress progress) throws LamellaException {
        Optional<String> needsCircuit = choices.firstThatNeedsACircuit();
        if (needsCircuit.isPresent()) {
            throw new SettingException(needsCircuit.get(), "It names parameters, but no circuit is given",
                    "give the circuit too, such as --circuit \"R0-p(R1,CPE1)\"");
        }
        Spectrum inRange = spectrum.filter(choices.inRange(spectrum));
        int tail = choices.inductive().equals("drop") ? InductiveTail.length(inRange) : 0;
        List<Circuit> named = choices.candidates();
        if (!named.isEmpty()) {
            return ofNamed(inRange, named, choices, warnings, tables, progress);
        }
        CircuitRanking ranking = CircuitRanking.of(inRange.filter(i -> i >= tail), choices.seed(), progress);
        tables.add(FitTables.ranking(ranking));
        CircuitRanking.Candidate best = ranking.candidates().getFirst();
        warnings.add(Warning.of("default-circuit", "No circuit was given: of " + ranking.candidates().size()
                + " usual ones " + best.circuit().text() + " was taken, " + reason(best)
                + ". That it fits does not make it the right one; name the circuit of your cell with \"circuit\""));
        return best.circuit();
    }

    private static Circuit ofNamed(Spectrum spectrum, List<Circuit> named, FitSettings choices,
            List<Warning> warnings, List<ResultTable> tables, Progress progress) throws LamellaException {
        boolean inductor = named.stream().anyMatch(c -> c.contains(ElementKind.L, ElementKind.LA));
        int tail = choices.inductive().equals("keep") || choices.inductive().equals("auto") && inductor ? 0
                : InductiveTail.length(spectrum);
        CircuitRanking ranking =
                CircuitRanking.of(spectrum.filter(i -> i >= tail), named, choices.seed(), progress);
        tables.add(FitTables.ranking(ranking));
        CircuitRanking.Candidate best = ranking.candidates().getFirst();
        if (!best.determined()) {
            warnings.add(Warning.of("over-fitting", "The data do not determine all parameters of "
                    + best.circuit().text() + ", the likeliest of the candidates; add a smaller one"));
        }
        ranking.candidates().stream().skip(1)
                .filter(c -> c.circuit().parameterCount() < best.circuit().parameterCount()
                        && c.akaike() - best.akaike() < HARDLY_WORSE)
                .findFirst().ifPresent(c -> warnings.add(Warning.of("over-fitting", String.format(Locale.ROOT,
                        "%s with fewer parameters is nearly as likely (ΔAICc %.1f): the data hardly call for %s",
                        c.circuit().text(), c.akaike() - best.akaike(), best.circuit().text()))));
        return best.circuit();
    }

    private static String reason(CircuitRanking.Candidate best) {
        if (best.judgement() == FitQuality.Judgement.ADEQUATE && best.determined()) {
            return "the smallest that leaves only noise";
        }
        return "the likeliest for its number of parameters (corrected Akaike criterion)"
                + (best.determined() ? "" : ", though the data do not determine all of them");
    }
}
