/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Fits the peaks of a branch and its base line together, in several forms, and says what they have in common.
 *
 * <p>No shape is right for all voltammograms, so forms of growing freedom are fitted; each counts by the weight that
 * Schwarz' criterion gives it, and how far the forms that count disagree is a part of the uncertainty (Burnham and
 * Anderson, Model Selection and Multimodel Inference, 2002, ch. 4 and 6.4). Where even the best form leaves more than noise, {@link ApexCorrection} moves the
 * peak to where the data have it.</p>
 */
final class PeakEstimator {

    /** Residual variance over that of the noise from which a form does not fit. */
    private static final double POOR = 1.5;
    /**
     * What no fit knows better, as a share of the width for the potential and of the number itself for the others: no
     * real peak has exactly one of the shapes. From simulated films and diffusion waves of known truth.
     */
    private static final double FLOOR = 6e-4;
    private static final double FLOOR_OF_HEIGHT = 8e-4;
    /** Peaks that bend the current by less than so many standard deviations of the noise are weak. */
    private static final double CLEAR = 30;
    /** Forms with less than this share of the best form's weight do not count. */
    private static final double NEGLIGIBLE = 0.01;
    /** Nor do those that know the potentials so many times worse. */
    private static final double BLUNT = 4;

    /** Residual variance by that elsewhere from which the beginning of a sweep does not belong to the peaks. */
    private static final double TRANSIENT = 6;
    /** Residual variance elsewhere by that of the noise up to which the form fits there. */
    private static final double ELSEWHERE = 4;

    private final Branch branch;
    private final List<PeakFinder.Candidate> candidates;
    private final FormFitter fitter;
    private final List<FormFit> pool = new ArrayList<>();

    private PeakEstimator(Branch branch, List<PeakFinder.Candidate> candidates, BaseLineRule rule,
            FilmShapes shapes) {
        this.branch = branch;
        this.candidates = candidates;
        this.fitter = new FormFitter(branch, rule, shapes);
    }

    /**
     * What was found in a branch.
     *
     * @param peaks ascending in potential, as many as candidates
     * @param best the form that fits best
     */
    record Outcome(List<PeakEstimate> peaks, FormFit best) {
    }

    /** Fits the candidates' peaks, all of which lie in the branch, in as many forms as they deserve. */
    static PeakEstimator of(Branch branch, List<PeakFinder.Candidate> candidates, BaseLineRule rule,
            FilmShapes shapes) {
        PeakEstimator estimator = new PeakEstimator(branch, candidates, rule, shapes);
        estimator.fill(rule.kind());
        return estimator;
    }

    /**
     * Width of the stretch at the beginning of the sweep in which even the best form misses the current by much more than
     * elsewhere, V; 0 where there is none. There what was before the turn still goes on.
     */
    double transientWidth() {
        double[] residual = Arrays.copyOf(best().result().residuals(), branch.size());
        int n = residual.length;
        int block = Math.max(4, n / 40);
        double[] blocks = new double[Math.min(8, n / block)];
        for (int b = 0; b < blocks.length; b++) {
            for (int i = b * block; i < (b + 1) * block; i++) {
                double r = residual[branch.sign() > 0 ? i : n - 1 - i];
                blocks[b] += r * r / block;
            }
        }
        double usual = 0;
        for (int i = blocks.length * block; i < n; i++) {
            double r = residual[branch.sign() > 0 ? i : n - 1 - i];
            usual += r * r / (n - blocks.length * block);
        }
        double quiet = branch.noise() * branch.noise();
        if (usual > ELSEWHERE * quiet) {
            return 0;
        }
        double limit = TRANSIENT * Math.max(usual, quiet);
        int last = 0;
        while (last < blocks.length && blocks[last] > limit) {
            last++;
        }
        return last == 0 ? 0 : (last + 1) * block * branch.span() / n;
    }

    /** The form that these data alone prefer. */
    Form preferred() {
        return best().model().form();
    }

    /** What Schwarz' criterion says of a form, which is fitted if it was not; infinite where it is not sound. */
    double criterion(Form form) {
        if (pool.stream().noneMatch(f -> f.model().form().equals(form))) {
            FormFit start = pool.stream().filter(f -> f.model().form().kind() == form.kind() && f.isSound())
                    .min((a, b) -> Double.compare(a.cost(), b.cost())).orElse(best());
            pool.add(fitter.next(start, form));
        }
        FormFit fit = pool.stream().filter(f -> f.model().form().equals(form)).findFirst().orElseThrow();
        return fit.isSound() ? criterion(fit, effectivePoints()) : Double.POSITIVE_INFINITY;
    }

    /** What the data say with the weights that they alone give the forms. */
    Outcome conclude() {
        FormFit best = best();
        double points = effectivePoints();
        double least = criterion(best, points);
        return conclude(best, fit -> Math.exp(-0.5 * (criterion(fit, points) - least)));
    }

    /** What the data say with these weights of forms, all of which were fitted; others do not count. */
    Outcome conclude(Map<Form, Double> weights) {
        Optional<FormFit> best =
                pool.stream().filter(f -> f.isSound() && weights.getOrDefault(f.model().form(), 0.0) > 0)
                        .max((a, b) -> Double.compare(weights.get(a.model().form()), weights.get(b.model().form())));
        return best.isEmpty() ? conclude()
                : conclude(best.get(), fit -> weights.getOrDefault(fit.model().form(), 0.0)
                        / weights.get(best.get().model().form()));
    }

    private void fill(BaseLineKind baseLine) {
        Form simple = new Form(Form.Kind.REVERSIBLE, true, false, baseLine.simplest());
        pool.add(fitter.first(candidates, simple));
        boolean several = candidates.size() > 1;
        if (baseLine.searches() && !pool.getFirst().isSound()) {
            pool.add(fitter.first(candidates, simple.on(new Form.Base(true, true, false, true))));
            pool.add(fitter.first(candidates, simple.on(new Form.Base(true, true, true, false))));
        }
        if (baseLine.searches()) {
            searchBase();
        } else if (baseLine == BaseLineKind.EXPONENTIAL) {
            tryBase(pool.removeFirst(), new Form.Base(true, true, false, true));
        }
        tryKind(Form.Kind.KINETIC, true, false);
        tryKind(Form.Kind.SYMMETRIC, true, false);
        tryKind(Form.Kind.GAUSSIAN, true, false);
        tryKind(Form.Kind.LORENTZIAN, true, false);
        tryKind(Form.Kind.VOIGT, true, false);
        // weak peaks do not tell subtle forms apart
        boolean clear = candidates.stream().anyMatch(c -> c.significance() > CLEAR);
        if (clear) {
            tryKind(Form.Kind.REVERSIBLE, true, true);
            tryKind(Form.Kind.KINETIC_INTERACTING, true, false);
        }
        if (!isAdequate(best())) {
            tryKind(Form.Kind.LEANING, true, false);
            tryKind(Form.Kind.DIFFUSION, true, false);
        }
        if (!isAdequate(best()) && clear) {
            tryKind(Form.Kind.INTERACTING, true, false);
            tryKind(Form.Kind.INTERACTING, true, true);
            tryKind(Form.Kind.KINETIC, true, true);
            tryKind(Form.Kind.KINETIC_INTERACTING, true, true);
            tryKind(Form.Kind.SYMMETRIC, true, true);
        }
        if (several && clear) {
            tryKind(Form.Kind.KINETIC, false, false);
            tryKind(Form.Kind.KINETIC_INTERACTING, false, false);
        }
        if (!isAdequate(best()) && several && clear) {
            tryKind(Form.Kind.KINETIC_INTERACTING, false, true);
            tryKind(Form.Kind.LEANING, false, false);
            tryKind(Form.Kind.LEANING_VOIGT, false, false);
        }
        if (baseLine.searches() && best().model().form().kind() != Form.Kind.REVERSIBLE) {
            searchBase();
        }
    }

    /** Adds fits of the best form on the base lines next to its own. */
    private void searchBase() {
        FormFit from = best();
        Form.Base base = from.model().form().base();
        tryBase(from, new Form.Base(true, true, base.low(), !base.high()));
        tryBase(from, new Form.Base(true, true, !base.low(), base.high()));
        FormFit better = best();
        Form.Base next = better.model().form().base();
        if (better != from && next.low() == base.low()) {
            tryBase(better, new Form.Base(true, true, !base.low(), next.high()));
        } else if (better != from) {
            tryBase(better, new Form.Base(true, true, next.low(), !base.high()));
        }
    }

    private void tryBase(FormFit from, Form.Base base) {
        Form form = from.model().form().on(base);
        if (pool.stream().noneMatch(f -> f.model().form().equals(form))) {
            pool.add(fitter.next(from, form));
        }
    }

    private void tryKind(Form.Kind kind, boolean shared, boolean resistance) {
        Form form = best().model().form().with(kind, shared, resistance);
        if (pool.stream().noneMatch(f -> f.model().form().equals(form))) {
            FormFit start = pool.stream().filter(f -> f.model().form().kind() == kind && f.isSound())
                    .min((a, b) -> Double.compare(a.cost(), b.cost())).orElse(best());
            pool.add(fitter.next(start.model().form().base().equals(form.base()) ? start : best(), form));
        }
    }

    private boolean isAdequate(FormFit fit) {
        return !fit.correlation().isSignificant()
                && fit.result().residualVariance() < POOR * branch.noise() * branch.noise();
    }

    /** Independent points: residuals that hang together in the best fit count less. */
    private double effectivePoints() {
        double least = Double.POSITIVE_INFINITY;
        for (FormFit fit : pool) {
            least = Math.min(least, fit.correlation().varianceFactor());
        }
        return branch.size() / (pool.isEmpty() ? 1 : least);
    }

    /** Schwarz' criterion; few points count for less freedom still. */
    private double criterion(FormFit fit, double points) {
        int p = fit.freedom() + 1;
        int spare = branch.size() - p - 1;
        return points * Math.log(fit.cost() / branch.size()) + p * Math.log(branch.size())
                + (spare > 1 ? 2.0 * p * (p + 1) / spare : 1e6);
    }

    private FormFit best() {
        double points = effectivePoints();
        FormFit best = null;
        double least = Double.POSITIVE_INFINITY;
        boolean anySound = pool.stream().anyMatch(FormFit::isSound);
        for (FormFit fit : pool) {
            double value = criterion(fit, points);
            if ((fit.isSound() || !anySound) && (best == null || value < least)) {
                best = fit;
                least = value;
            }
        }
        return best;
    }

    private Outcome conclude(FormFit best, ToDoubleFunction<FormFit> weightOf) {
        List<FormFit> counted = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double total = 0;
        for (FormFit fit : pool) {
            double weight = fit == best ? 1
                    : fit.isSound() && isSharp(fit, best) ? weightOf.applyAsDouble(fit) : 0;
            if (weight >= NEGLIGIBLE) {
                counted.add(fit);
                weights.add(weight);
                total += weight;
            }
        }
        List<PeakEstimate> peaks = new ArrayList<>();
        for (int k = 0; k < candidates.size(); k++) {
            peaks.add(average(candidates.get(k), k, counted, weights, total, best));
        }
        List<PeakEstimate> corrected = new ApexCorrection(branch, best).apply(peaks);
        return new Outcome(new TailDoubt(branch, best).apply(new OverlapDoubt(branch, best).apply(corrected)), best);
    }

    /** Whether a fit knows the potentials not much worse than another: a form with too much freedom says nothing. */
    private static boolean isSharp(FormFit fit, FormFit than) {
        for (int k = 0; k < fit.sigmas().length; k++) {
            if (fit.sigmas()[k][FormFit.POTENTIAL] > BLUNT * than.sigmas()[k][FormFit.POTENTIAL]) {
                return false;
            }
        }
        return true;
    }

    private static PeakEstimate average(PeakFinder.Candidate candidate, int k, List<FormFit> fits,
            List<Double> weights, double total, FormFit best) {
        double[] mean = new double[FormFit.VALUES];
        double[] random = new double[FormFit.VALUES];
        double[] systematic = new double[FormFit.VALUES];
        for (int v = 0; v < FormFit.VALUES; v++) {
            for (int f = 0; f < fits.size(); f++) {
                mean[v] += weights.get(f) / total * fits.get(f).values()[k][v];
            }
            for (int f = 0; f < fits.size(); f++) {
                double sigma = fits.get(f).sigmas()[k][v];
                double off = fits.get(f).values()[k][v] - mean[v];
                random[v] += weights.get(f) / total * sigma * sigma;
                systematic[v] += weights.get(f) / total * off * off;
            }
            random[v] = Math.sqrt(random[v]);
            systematic[v] = Math.sqrt(systematic[v]);
        }
        double width = Math.exp(best.parameters()[best.model().indexOf(k, 2)]);
        for (int v = 0; v < FormFit.VALUES; v++) {
            systematic[v] = Math.hypot(systematic[v],
                    v == FormFit.POTENTIAL ? FLOOR * width : FLOOR_OF_HEIGHT * mean[v]);
        }
        return new PeakEstimate(candidate, mean, random, systematic, width);
    }
}
