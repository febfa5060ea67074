/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds and measures the peaks of half cycles. */
public final class PeakSearch {

    /** Intervals in which peaks are looked for. */
    private static final int SEARCH_INTERVALS = 600;
    /** Intervals over the width of the narrowest peak of a group that is fitted. */
    private static final double INTERVALS_PER_WIDTH = 16;
    private static final int MIN_FIT_INTERVALS = 120;
    private static final int MAX_FIT_INTERVALS = 1600;
    /** Peaks nearer than this, in widths, are fitted together. */
    private static final double TOGETHER = 4;
    /** The base line is fitted as far as this beside the outer peaks, in widths. */
    private static final double BESIDE = 4;
    /** A peak whose height is less than this many standard uncertainties is none. */
    private static final double CERTAIN = 3.5;
    /** Most peaks that are fitted together: the effort grows with the third power of their number. */
    private static final int MOST = 4;
    /** So many are fitted together however far apart they are: long flanks reach from one to the next. */
    private static final int FEW = 3;
    /** How often the beginning of a sweep is cut off where it does not belong to the peaks. */
    private static final int CUTS = 2;
    private static final int MOST_IN_A_SWEEP = 8;
    /** Distances at which a group of too many peaks is split, as shares of the usual one. */
    private static final double[] SPLITS = { 1, 0.6, 0.4, 0.25 };

    private final double threshold;
    private final BaseLineRule baseLine;
    private final double from;
    private final double to;
    private final double resistanceSigma;
    private final FilmShapes shapes;

    /**
     * A search.
     *
     * @param threshold least curvature of a peak in standard deviations of the noise
     * @param baseLine what peaks are measured from
     * @param from lower end of the potentials to look at, V, or −∞
     * @param to upper end, V, or ∞
     * @param resistanceSigma standard uncertainty of the series resistance whose drop the potentials were freed of, Ω
     * @param shapes peak shapes of films; shared by searches, since they are kept
     */
    public PeakSearch(double threshold, BaseLineRule baseLine, double from, double to,
            double resistanceSigma, FilmShapes shapes) {
        this.threshold = threshold;
        this.baseLine = baseLine;
        this.from = from;
        this.to = to;
        this.resistanceSigma = resistanceSigma;
        this.shapes = shapes;
    }

    /**
     * What was found in one half cycle.
     *
     * @param halfCycle which
     * @param peaks ascending in potential
     * @param baseLines one for each group of peaks that were fitted together
     * @param noise standard deviation of the current's noise at one row, A
     * @param wild rows left out as wild points
     */
    public record Found(HalfCycle halfCycle, List<Peak> peaks, List<BaseLine> baseLines, double noise, int wild) {

        /** Copies the lists. */
        public Found {
            peaks = List.copyOf(peaks);
            baseLines = List.copyOf(baseLines);
        }

        /** The current of all waves together at a potential, A as measured. */
        public double wavesAt(double where) {
            return baseLines.stream().mapToDouble(line -> line.wavesAt(where)).sum();
        }

        /** The same without some of its peaks. */
        public Found without(Collection<Peak> left) {
            return new Found(halfCycle, peaks.stream().filter(p -> !left.contains(p)).toList(), baseLines, noise, wild);
        }
    }

    /** A half cycle with the groups of peaks that were seen in it. */
    private record Seen(HalfCycle half, Branch all, List<Group> groups) {
    }

    /** Peaks that are fitted together, and their fits. */
    private record Group(Place place, List<PeakFinder.Candidate> candidates, Branch branch, SmoothBase smooth,
            PeakEstimator estimator) {
    }

    /**
     * Searches half cycles, which share the forms of their peaks.
     *
     * @param each told whenever a half cycle has been fitted; may throw to stop
     */
    public List<Found> search(Trace trace, List<HalfCycle> halves, Consumer<HalfCycle> each) {
        List<Seen> seen = halves.parallelStream().map(half -> {
            Seen one = look(trace, half);
            each.accept(half);
            return one;
        }).toList();
        Map<List<Integer>, List<PeakEstimator>> alike = new LinkedHashMap<>();
        for (Seen one : seen) {
            for (Group group : one.groups()) {
                alike.computeIfAbsent(kind(one, group), k -> new ArrayList<>()).add(group.estimator());
            }
        }
        Map<List<Integer>, Map<Form, Double>> weights = new LinkedHashMap<>();
        alike.forEach((kind, estimators) -> weights.put(kind, FormConsensus.of(estimators)));
        return seen.parallelStream().map(one -> found(one, weights)).toList();
    }

    /** Groups of the same number of peaks at the same place among as many groups are alike. */
    private static List<Integer> kind(Seen seen, Group group) {
        return List.of(seen.groups().size(), seen.groups().indexOf(group), group.candidates().size());
    }

    private Seen look(Trace trace, HalfCycle half) {
        Branch all = Branch.of(trace, half, SEARCH_INTERVALS).within(from, to);
        List<Group> seen = new ArrayList<>();
        if (all.size() >= Branch.MIN_INTERVALS) {
            List<List<PeakFinder.Candidate>> groups = groups(strongest(PeakFinder.find(all, threshold)));
            for (int g = 0; g < groups.size(); g++) {
                double low = g == 0 ? from : between(groups.get(g - 1), groups.get(g));
                double high = g + 1 == groups.size() ? to : between(groups.get(g), groups.get(g + 1));
                group(new Place(trace, half, low, high, all), mostSignificant(groups.get(g))).ifPresent(seen::add);
            }
        }
        return new Seen(half, all, seen);
    }

    /** Fits a group, without what a transient behind the turn spoils. */
    private Optional<Group> group(Place place, List<PeakFinder.Candidate> candidates) {
        Optional<Group> group = fitted(place, candidates);
        for (int n = 0; n < CUTS && group.isPresent(); n++) {
            double cut = group.get().estimator().transientWidth();
            boolean anodic = place.half().anodic();
            double[] potential = group.get().branch().potential();
            Place rest = new Place(place.trace(), place.half(), anodic ? potential[0] + cut : group.get().place().low(),
                    anodic ? group.get().place().high() : potential[potential.length - 1] - cut, place.all());
            boolean peaksStay = candidates.stream().allMatch(c -> c.potential() - c.width() > rest.low()
                    && c.potential() + c.width() < rest.high());
            if (cut == 0 || !peaksStay) {
                break;
            }
            group = fitted(rest, candidates);
        }
        return group;
    }

    private Optional<Group> fitted(Place place, List<PeakFinder.Candidate> candidates) {
        Branch branch = candidates.isEmpty() ? null : around(place, candidates);
        if (branch == null || branch.size() < 8 + 4 * candidates.size()) {
            return Optional.empty();
        }
        SmoothBase smooth = new SmoothBase(place.all(), branch, baseLine);
        return Optional.of(new Group(place, candidates, branch, smooth, smooth.estimator(candidates, shapes)));
    }

    private Found found(Seen seen, Map<List<Integer>, Map<Form, Double>> weights) {
        List<Peak> peaks = new ArrayList<>();
        List<BaseLine> baseLines = new ArrayList<>();
        for (Group group : seen.groups()) {
            measure(group, weights.getOrDefault(kind(seen, group), Map.of()), peaks, baseLines);
        }
        Branch all = seen.all();
        double perRow = all.size() == 0 ? 0 : all.noise() * Math.sqrt(seen.half().size() / (double) all.size());
        return new Found(seen.half(), peaks, baseLines, perRow, all.wild());
    }

    /** The strongest candidates, in their order: more peaks than this are no peaks but a disturbed current. */
    private static List<PeakFinder.Candidate> strongest(List<PeakFinder.Candidate> candidates) {
        double[] sorted = candidates.stream().mapToDouble(PeakFinder.Candidate::significance).sorted().toArray();
        double least = sorted.length > MOST_IN_A_SWEEP ? sorted[sorted.length - MOST_IN_A_SWEEP] : 0;
        return candidates.stream().filter(c -> c.significance() >= least).toList();
    }

    /** Peaks that are near enough to be fitted together; groups of too many are split where they are thinnest. */
    private static List<List<PeakFinder.Candidate>> groups(List<PeakFinder.Candidate> candidates) {
        return candidates.isEmpty() ? List.of()
                : candidates.size() <= FEW ? List.of(candidates) : groups(candidates, 0);
    }

    private static List<List<PeakFinder.Candidate>> groups(List<PeakFinder.Candidate> candidates, int split) {
        List<List<PeakFinder.Candidate>> groups = new ArrayList<>();
        for (PeakFinder.Candidate candidate : candidates) {
            PeakFinder.Candidate last = groups.isEmpty() ? null : groups.getLast().getLast();
            if (last != null && candidate.potential() - last.potential() < SPLITS[split] * 0.5 * TOGETHER
                    * (candidate.width() + last.width())) {
                groups.getLast().add(candidate);
            } else {
                groups.add(new ArrayList<>(List.of(candidate)));
            }
        }
        if (split + 1 == SPLITS.length) {
            return groups;
        }
        List<List<PeakFinder.Candidate>> small = new ArrayList<>();
        for (List<PeakFinder.Candidate> group : groups) {
            small.addAll(group.size() > MOST ? groups(group, split + 1) : List.of(group));
        }
        return small;
    }

    /** Where a group of peaks is measured: not beyond the middle between it and the next group. */
    private record Place(Trace trace, HalfCycle half, double low, double high, Branch all) {
    }

    private static double between(List<PeakFinder.Candidate> left, List<PeakFinder.Candidate> right) {
        return 0.5 * (left.getLast().potential() + right.getFirst().potential());
    }

    /** Peaks of a group that are certain enough; without the weakest of the others the group is fitted again. */
    private void measure(Group group, Map<Form, Double> weights, List<Peak> peaks, List<BaseLine> baseLines) {
        PeakEstimator.Outcome outcome = group.smooth().doubted(group.estimator().conclude(weights), group.candidates(),
                shapes);
        PeakEstimate weakest = outcome.peaks().stream().min(Comparator.comparingDouble(PeakEstimate::certainty))
                .orElseThrow();
        HalfCycle half = group.place().half();
        if (weakest.certainty() >= CERTAIN) {
            BaseLine line = baseLine(half, group.branch(), outcome.best(), group.smooth().curve());
            outcome.peaks().forEach(p -> peaks.add(peak(half, p, line)));
            baseLines.add(line);
            return;
        }
        List<PeakFinder.Candidate> left = new ArrayList<>(group.candidates());
        left.remove(weakest.candidate());
        group(group.place(), left).ifPresent(rest -> measure(rest, Map.of(), peaks, baseLines));
    }

    private static List<PeakFinder.Candidate> mostSignificant(List<PeakFinder.Candidate> group) {
        List<PeakFinder.Candidate> sorted = new ArrayList<>(group);
        sorted.sort(Comparator.comparingDouble(PeakFinder.Candidate::significance).reversed());
        List<PeakFinder.Candidate> kept = new ArrayList<>(sorted.subList(0, Math.min(MOST, sorted.size())));
        kept.sort(Comparator.comparingDouble(PeakFinder.Candidate::potential));
        return kept;
    }

    private static Branch around(Place place, List<PeakFinder.Candidate> group) {
        double narrowest = group.stream().mapToDouble(PeakFinder.Candidate::width).min().orElseThrow();
        double widest = group.stream().mapToDouble(PeakFinder.Candidate::width).max().orElseThrow();
        int intervals = (int) Math.min(MAX_FIT_INTERVALS,
                Math.max(MIN_FIT_INTERVALS, INTERVALS_PER_WIDTH * place.half().span() / narrowest));
        double low = group.getFirst().potential() - BESIDE * widest;
        double high = group.getLast().potential() + BESIDE * widest;
        return Branch.of(place.trace(), place.half(), intervals).within(Math.max(low, place.low()),
                Math.min(high, place.high()));
    }

    private Peak peak(HalfCycle half, PeakEstimate p, BaseLine line) {
        Uncertain current = uncertain(p, FormFit.HEIGHT).times(half.sign());
        Uncertain seen = uncertain(p, FormFit.POTENTIAL);
        double drop = resistanceSigma * (line.at(seen.value()) + current.value());
        Uncertain potential = new Uncertain(seen.value(), seen.random(), Math.hypot(seen.systematic(), drop));
        Uncertain charge = uncertain(p, FormFit.AREA).times(half.sign() / half.scanRate());
        double relative = half.scanRateSigma() / half.scanRate();
        Uncertain withRate = new Uncertain(charge.value(), charge.random(),
                Math.hypot(charge.systematic(), relative * charge.value()));
        return new Peak(half, potential, current, withRate, p.width(), line.at(potential.value()),
                p.candidate().significance());
    }

    private static Uncertain uncertain(PeakEstimate p, int which) {
        return new Uncertain(p.values()[which], p.random()[which], p.systematic()[which]);
    }

    private BaseLine baseLine(HalfCycle half, Branch branch, FormFit fit, double[] smooth) {
        double[] line = fit.model().baseLine(fit.parameters());
        double[] curve = FormFitter.curve(fit);
        for (int i = 0; i < line.length; i++) {
            line[i] = (line[i] + smooth[i]) * half.sign();
            curve[i] = (curve[i] + smooth[i]) * half.sign();
        }
        Form form = fit.model().form();
        boolean slopes = form.base().slope();
        int at = form.base().offset() ? 1 : 0;
        double conductance = slopes ? half.sign() * fit.parameters()[at] / branch.span() : Double.NaN;
        double sigma = slopes ? Math.sqrt(fit.correlation().varianceFactor()) * fit.result().standardError(at)
                / branch.span() : Double.NaN;
        List<double[]> waves = new ArrayList<>();
        for (int k = 0; k < fit.model().peaks(); k++) {
            waves.add(Arrays.stream(fit.model().waveCurve(k, fit.parameters())).map(i -> i * half.sign()).toArray());
        }
        return new BaseLine(half, branch.potential(), line, curve, waves, conductance, sigma, describe(form));
    }

    private String describe(Form form) {
        if (baseLine.kind() == BaseLineKind.ASYMMETRIC) {
            return form.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + " peaks on a smooth curve by asymmetric least squares";
        }
        String line = form.base().slope() ? "a sloping line" : form.base().offset() ? "a constant" : "zero current";
        return String.format(Locale.ROOT, "%s peaks%s on %s%s%s%s", form.kind().name().toLowerCase(Locale.ROOT)
                .replace('_', ' '), form.resistance() ? " through a series resistance" : "",
                baseLine.isTied() ? "a line with the slope of the resistance" : line,
                form.base().low() ? ", exponential at the low end" : "",
                form.base().high() ? ", exponential at the high end" : "", form.sharedShape() ? "" : ", own shapes");
    }
}
