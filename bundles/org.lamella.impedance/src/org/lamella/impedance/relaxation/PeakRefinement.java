/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lamella.core.error.LamellaException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.FittedParameter;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Fits as many depressed arcs as a distribution has peaks to the spectrum itself, from where the peaks are: smoothing
 * widens and shifts peaks, and neighbours share their flanks, none of which happens to fitted arcs. If that leaves more
 * than noise, further arcs are tried, and arcs that the data do not need are left away. If no sum of arcs leaves only
 * noise, the peaks stay as they are.
 */
final class PeakRefinement {

    private static final int MOST_ADDED = 3;
    private static final int MOST_ARCS = 8;
    private static final int MOST_AT_FIRST = 5;
    private static final double SPLIT = 3;
    private static final double BEYOND = 10;
    private static final double NARROWEST = 1;
    /** Arcs that leave no more variance than this times what the distribution leaves are as good as it. */
    private static final double AS_GOOD = 1.1;
    /** By so much must the criterion be better for arcs that the data do not determine. */
    private static final double UNDETERMINED_PENALTY = 30;
    private static final double WIDEST = 0.35;

    private final Spectrum spectrum;
    private final DistributionOptions options;
    private final RelaxationMatrix matrix;
    private final Tikhonov.Solution map;
    private final double noise;

    /** A depressed arc to start from. */
    private record Arc(double tau, double resistance, double exponent) {
    }

    PeakRefinement(Spectrum spectrum, DistributionOptions options, RelaxationMatrix matrix, Tikhonov.Solution map,
            double noise) {
        this.noise = noise;
        this.spectrum = spectrum;
        this.options = options;
        this.matrix = matrix;
        this.map = map;
    }

    List<RelaxationPeak> refine(List<RelaxationPeak> peaks) {
        if (peaks.isEmpty()) {
            return peaks;
        }
        List<RelaxationPeak> largest = peaks.stream()
                .sorted(Comparator.comparingDouble(RelaxationPeak::resistance).reversed()).limit(MOST_AT_FIRST)
                .sorted(Comparator.comparingDouble(RelaxationPeak::tau)).toList();
        List<Arc> arcs = new ArrayList<>();
        for (RelaxationPeak peak : largest) {
            double height = matrix.gamma(map.x(), Math.log(peak.tau()));
            double exponent = 1 - 2 / Math.PI * Math.atan(peak.resistance() / (2 * Math.PI * height));
            arcs.add(new Arc(peak.tau(), peak.resistance(), Math.min(0.98, Math.max(0.5, exponent))));
        }
        Optional<CnlsResult> best = fewest(fit(arcs));
        for (int added = 0; added < MOST_ADDED && best.isPresent() && !isAdequate(best.get()); added++) {
            Optional<CnlsResult> larger = withOneMore(best.get());
            if (larger.isEmpty() || score(larger.get()) >= score(best.get())) {
                break;
            }
            best = larger;
        }
        return best.filter(this::isAdequate).map(this::peaks).orElse(peaks);
    }

    /** Leaves arcs away, the one that is missed least first, as long as the fit gets likelier by that. */
    private Optional<CnlsResult> fewest(Optional<CnlsResult> fit) {
        Optional<CnlsResult> best = fit;
        while (best.isPresent() && arcs(best.get()).size() > 1) {
            List<Arc> arcs = arcs(best.get());
            int smallest = 0;
            for (int k = 1; k < arcs.size(); k++) {
                smallest = arcs.get(k).resistance() < arcs.get(smallest).resistance() ? k : smallest;
            }
            arcs.remove(smallest);
            Optional<CnlsResult> smaller = fit(arcs);
            if (smaller.isEmpty() || score(smaller.get()) > score(best.get())) {
                break;
            }
            best = smaller;
        }
        return best;
    }

    /** The corrected Akaike criterion, worse for arcs that the data do not determine. */
    private static double score(CnlsResult fit) {
        return fit.akaike() + (isDetermined(fit) ? 0 : UNDETERMINED_PENALTY);
    }

    private static boolean isDetermined(CnlsResult fit) {
        return fit.parameters().stream().allMatch(p -> p.identifiable() || !isArc(p));
    }

    private boolean isAdequate(CnlsResult fit) {
        double variance = fit.cost() / Math.max(1, fit.degreesOfFreedom());
        return (FitQuality.of(fit).judgement() == FitQuality.Judgement.ADEQUATE || variance < AS_GOOD * noise * noise)
                && isDetermined(fit);
    }

    private static boolean isArc(FittedParameter parameter) {
        return parameter.parameter().element().kind() == ElementKind.ZARC;
    }

    /** Splits each arc in turn and keeps what fits best. */
    private Optional<CnlsResult> withOneMore(CnlsResult fit) {
        List<Arc> arcs = arcs(fit);
        Optional<CnlsResult> best = Optional.empty();
        for (int k = 0; k < arcs.size() && arcs.size() < MOST_ARCS; k++) {
            Arc arc = arcs.get(k);
            List<Arc> more = new ArrayList<>(arcs);
            more.set(k, new Arc(arc.tau() / SPLIT, 0.5 * arc.resistance(), Math.min(0.95, arc.exponent() + 0.1)));
            more.add(k + 1, new Arc(arc.tau() * SPLIT, 0.5 * arc.resistance(), Math.min(0.95, arc.exponent() + 0.1)));
            Optional<CnlsResult> next = fit(more);
            if (next.isPresent() && (best.isEmpty() || score(next.get()) < score(best.get()))) {
                best = next;
            }
        }
        return best;
    }

    private Optional<CnlsResult> fit(List<Arc> arcs) {
        List<String> parts = new ArrayList<>();
        List<ParameterHint> hints = new ArrayList<>();
        double first = matrix.tau[0] / BEYOND;
        double last = matrix.tau[matrix.tau.length - 1] * BEYOND;
        double inductance = matrix.inductance ? map.x()[1] * matrix.scale[1] : 0;
        double reactance = 2 * Math.PI * spectrum.frequency()[0] * inductance;
        if (reactance > matrix.sigma(noise)) {
            parts.add("L0");
            hints.add(ParameterHint.start(inductance));
        }
        if (map.x()[0] * matrix.scale[0] > matrix.sigma(noise)) {
            parts.add("R0");
            hints.add(ParameterHint.start(map.x()[0] * matrix.scale[0]));
        }
        for (int k = 0; k < arcs.size(); k++) {
            parts.add(String.format(Locale.ROOT, "Zarc%d", k + 1));
            hints.add(ParameterHint.start(arcs.get(k).resistance()));
            hints.add(new ParameterHint(OptionalDouble.of(Math.min(last, Math.max(first, arcs.get(k).tau()))),
                    OptionalDouble.of(first), OptionalDouble.of(last), false));
            hints.add(new ParameterHint(OptionalDouble.of(arcs.get(k).exponent()), OptionalDouble.of(WIDEST),
                    OptionalDouble.of(NARROWEST), false));
        }
        if (matrix.capacitance) {
            double[] tail = matrix.tail(map.x());
            double omega = 2 * Math.PI * spectrum.frequency()[spectrum.size() - 1];
            double size = tail[0] > 0 ? tail[0] : spectrum.modulus(spectrum.size() - 1);
            double exponent = Math.min(0.99, tail[1]);
            parts.add("CPE0");
            hints.add(ParameterHint.start(1 / (size * Math.pow(omega, exponent))));
            hints.add(ParameterHint.start(exponent));
        }
        try {
            Circuit circuit = Circuit.parse(String.join("-", parts));
            return Optional.of(CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit).withHints(hints)
                    .withMaxStarts(1).withWeighting(options.weighting()).withCancel(options.cancelled())));
        } catch (LamellaException e) {
            // too few points for so many arcs, or impedances beyond what a circuit is fitted to: the peaks stay as they are
            return Optional.empty();
        }
    }

    private static List<Arc> arcs(CnlsResult fit) {
        List<Arc> arcs = new ArrayList<>();
        for (int j = 0; j < fit.parameters().size(); j++) {
            if (isArc(fit.parameters().get(j))) {
                arcs.add(new Arc(fit.values()[j + 1], fit.values()[j], fit.values()[j + 2]));
                j += 2;
            }
        }
        return arcs;
    }

    private List<RelaxationPeak> peaks(CnlsResult fit) {
        List<RelaxationPeak> peaks = new ArrayList<>();
        for (int j = 0; j < fit.parameters().size(); j++) {
            if (isArc(fit.parameters().get(j))) {
                FittedParameter r = fit.parameters().get(j);
                FittedParameter tau = fit.parameters().get(j + 1);
                FittedParameter exponent = fit.parameters().get(j + 2);
                peaks.add(new RelaxationPeak(tau.value(), tau.standardError(), r.value(), r.standardError(),
                        exponent.value(), exponent.standardError(), RelaxationPeak.Source.ARC_FIT));
                j += 2;
            }
        }
        peaks.sort(Comparator.comparingDouble(RelaxationPeak::tau));
        return peaks;
    }
}
