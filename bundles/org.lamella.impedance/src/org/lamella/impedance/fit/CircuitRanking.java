/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.InductiveTail;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Chooses a circuit when nobody names one: of usual circuits of growing size the smallest whose residuals are noise;
 * if none is, the one with the smallest corrected Akaike criterion, with a preference for those whose parameters the
 * data determine. An inductive tail of some points asks for an inductor; a shorter one is left out. A circuit that fits
 * is not thereby the right one.
 *
 * @param candidates all that were tried, the chosen one first, then by rising criterion
 */
public record CircuitRanking(List<Candidate> candidates) {

    /** Usual circuits behind a series resistance (and inductance), by number of parameters. */
    private static final List<String> BODIES = List.of("", "C1", "W1", "p(R1,C1)", "CPE1", "p(R1,CPE1)", "p(R1-W1,C1)",
            "p(R1,C1)-CPE1", "p(R1,C1)-p(R2,C2)", "p(R1-W1,CPE1)", "p(R1,CPE1)-W1", "p(R1,CPE1)-CPE2", "p(R1-Wo1,CPE1)",
            "p(R1-Ws1,CPE1)", "p(R1,CPE1)-p(R2,CPE2)", "p(R1,CPE1)-p(R2-W1,CPE2)", "p(R1,CPE1)-p(R2,CPE2)-CPE3",
            "p(R1,CPE1)-p(R2-Wo1,CPE2)", "p(R1,CPE1)-p(R2,CPE2)-p(R3,CPE3)");
    /** Circuits in which no series resistance is seen; the last is that of thin-film cells in the holder. */
    private static final List<String> WITHOUT_SERIES_RESISTANCE = List.of("p(R1,C1)", "p(R1,CPE1)", "p(R1,CPE1)-CPE2",
            "p(R1,CPE1)-p(R2,CPE2)", "p(R1,CPE1)-p(R2,CPE2)-CPE3");
    private static final int STARTS = 12;
    /** By so much must the criterion be better for a circuit that the data do not fully determine. */
    private static final double UNDETERMINED_PENALTY = 30;
    /** An inductance is looked for when the inductive tail has so many points. */
    private static final int TAIL_FOR_INDUCTOR = 3;

    /**
     * A circuit that was tried.
     *
     * @param circuit which
     * @param akaike corrected Akaike criterion of the fit with modulus weights
     * @param determined whether the data determine all its parameters
     * @param judgement how well it fits
     */
    public record Candidate(Circuit circuit, double akaike, boolean determined, FitQuality.Judgement judgement) {

        private double penalised() {
            return akaike + (determined ? 0 : UNDETERMINED_PENALTY);
        }

        private boolean isGoodEnough() {
            return determined && judgement == FitQuality.Judgement.ADEQUATE;
        }
    }

    /** Copies the candidates. */
    public CircuitRanking {
        candidates = List.copyOf(candidates);
    }

    /** The chosen circuit. */
    public Circuit chosen() {
        return candidates.getFirst().circuit();
    }

    /**
     * Tries the usual circuits.
     *
     * @throws UnsuitableDataException when the spectrum has too few points for any of them
     */
    public static CircuitRanking of(Spectrum measured, long seed, Progress progress) throws UnsuitableDataException {
        List<Candidate> tried = new ArrayList<>();
        int tail = InductiveTail.length(measured);
        List<String> texts = texts(tail >= TAIL_FOR_INDUCTOR);
        Spectrum spectrum = tail >= TAIL_FOR_INDUCTOR ? measured : measured.filter(i -> i >= tail);
        int parametersOfBest = Integer.MAX_VALUE;
        for (int k = 0; k < texts.size(); k++) {
            progress.checkCancelled();
            progress.report("Trying circuits", (double) k / texts.size());
            Circuit circuit = parse(texts.get(k));
            boolean enoughPoints = 2 * spectrum.size() - circuit.parameterCount() > 2;
            if (!enoughPoints || circuit.parameterCount() > parametersOfBest) {
                continue;
            }
            Candidate candidate = tryOut(circuit, spectrum, seed, progress);
            tried.add(candidate);
            if (candidate.isGoodEnough()) {
                parametersOfBest = circuit.parameterCount();
            }
        }
        if (tried.isEmpty()) {
            throw new UnsuitableDataException(Place.UNKNOWN, "The spectrum has only "
                    + spectrum.size() + " usable points", "measure more frequencies");
        }
        Candidate chosen = tried.stream().min(Comparator.comparing((Candidate c) -> !c.isGoodEnough())
                .thenComparing(c -> c.isGoodEnough() ? c.circuit().parameterCount() : 0)
                .thenComparingDouble(Candidate::penalised)).orElseThrow();
        List<Candidate> rest = new ArrayList<>(tried);
        rest.remove(chosen);
        rest.sort(Comparator.comparingDouble(Candidate::akaike));
        rest.addFirst(chosen);
        return new CircuitRanking(rest);
    }

    /**
     * Ranks given circuits by the corrected Akaike criterion, those that the data do not determine worse.
     *
     * @throws UnsuitableDataException when the spectrum has too few points for any of them
     */
    public static CircuitRanking of(Spectrum spectrum, List<Circuit> circuits, long seed, Progress progress)
            throws UnsuitableDataException {
        List<Candidate> tried = new ArrayList<>();
        for (int k = 0; k < circuits.size(); k++) {
            progress.checkCancelled();
            progress.report("Trying circuits", (double) k / circuits.size());
            if (2 * spectrum.size() - circuits.get(k).parameterCount() > 2) {
                tried.add(tryOut(circuits.get(k), spectrum, seed, progress));
            }
        }
        if (tried.isEmpty()) {
            throw new UnsuitableDataException(Place.UNKNOWN, "The spectrum has only " + spectrum.size()
                    + " usable points, too few for any of the candidates", "measure more frequencies");
        }
        tried.sort(Comparator.comparingDouble(Candidate::penalised));
        return new CircuitRanking(tried);
    }

    private static List<String> texts(boolean inductive) {
        String head = inductive ? "L0-R0" : "R0";
        List<String> texts = new ArrayList<>();
        for (String body : BODIES) {
            texts.add(body.isEmpty() ? head : head + "-" + body);
        }
        if (!inductive) {
            texts.addAll(WITHOUT_SERIES_RESISTANCE);
        }
        texts.sort(Comparator.comparingInt(text -> parse(text).parameterCount()));
        return texts;
    }

    private static Circuit parse(String text) {
        try {
            return Circuit.parse(text);
        } catch (SettingException e) {
            throw new IllegalStateException("A circuit of this class cannot be read", e);
        }
    }

    private static Candidate tryOut(Circuit circuit, Spectrum spectrum, long seed, Progress progress)
            throws UnsuitableDataException {
        try {
            CnlsResult fit = CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS)
                    .withMaxStarts(STARTS).withSeed(seed).withCancel(progress::isCancelled));
            boolean determined = fit.parameters().stream().allMatch(FittedParameter::identifiable);
            return new Candidate(circuit, fit.akaike(), determined, FitQuality.of(fit).judgement());
        } catch (SettingException e) {
            throw new IllegalStateException("A circuit of this class cannot be fitted", e);
        }
    }
}
