/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;

/**
 * Fits the film model to half cycles, all at once: first couples with kinetics and interaction on charging and leak, then
 * with oxidation, series resistance and diffusion as far as each of these explains the current better than its parameters
 * let chance do (Schwarz' criterion).
 */
public final class FilmFitter {

    /** Steps of the simulation over the width of the narrowest reversible peak, 3.53 RT/nF. */
    private static final double STEP = 0.1;
    private static final int MOST_STEPS = 1200;
    /** Each part has to lower the criterion by this much. */
    private static final double BETTER = 6;
    /** Reduced rates k RT/(n F v): slower ones pass no charge, faster ones are reversible. */
    private static final double LEAST_RATE = Math.log(1e-4);
    private static final double LARGEST_RATE = Math.log(300);
    private static final double LEAST_INTERACTION = -3.6;
    private static final double LARGEST_INTERACTION = 40;
    /** How far from its start a formal potential may go, V. */
    private static final double REACH = 0.15;

    private final List<SweepMeans> sweeps;
    private final List<FilmStart> starts;
    private final FilmConditions conditions;
    private final SweepPath path;
    private final FitOptions options;
    private final double rate;
    private final double low;
    private final double high;
    private final double noise;

    /** One form and what came of it. */
    private record Attempt(FilmForm form, FilmModel model, FilmSystem system, FitResult result, double points) {

        /** Schwarz' criterion for so many independent points. */
        double criterion(double independent) {
            int free = model.residualCount() - result.degreesOfFreedom();
            return independent * Math.log(result.minimum().cost() / model.points()) + free * Math.log(independent);
        }
    }

    /**
     * A fit.
     *
     * @param sweeps half cycles in the order of recording, with scan rates
     * @param starts a start for each couple
     * @param conditions what is given
     * @param cancelled asked once an iteration
     */
    public FilmFitter(List<SweepMeans> sweeps, List<FilmStart> starts, FilmConditions conditions,
            java.util.function.BooleanSupplier cancelled) {
        this.sweeps = List.copyOf(sweeps);
        this.starts = List.copyOf(starts);
        this.conditions = conditions;
        this.options = FitOptions.DEFAULT.withMaxIterations(120).withTolerances(1e-9, 1e-9, 1e-9)
                .withCancel(cancelled);
        this.rate = sweeps.stream().mapToDouble(s -> s.halfCycle().scanRate()).average().orElseThrow();
        this.low = sweeps.stream().mapToDouble(s -> Math.min(s.halfCycle().start(), s.halfCycle().end())).min()
                .orElseThrow();
        this.high = sweeps.stream().mapToDouble(s -> Math.max(s.halfCycle().start(), s.halfCycle().end())).max()
                .orElseThrow();
        this.noise = Math.sqrt(sweeps.stream().mapToDouble(s -> s.noise() * s.noise()).average().orElseThrow());
        double narrowest = starts.stream().mapToDouble(FilmStart::width).min().orElseThrow();
        double usual = STEP / conditions.perVolt();
        double step = Math.max(Math.min(usual, narrowest / 25), (high - low) / MOST_STEPS);
        this.path = new SweepPath(sweeps, step);
    }

    /** Number of means that a half cycle of this width, V, should be thinned to. */
    public static int intervals(double span, FilmConditions conditions) {
        return Math.clamp((long) (span * conditions.perVolt() / STEP), 80, 400);
    }

    /** Fits; empty where nothing can be computed from the starts. */
    public Optional<FilmFit> fit() {
        Attempt best = first();
        if (best == null) {
            return Optional.empty();
        }
        best = better(best, attempt(best.form().withOxidation(), best));
        if (!conditions.knowsResistance()) {
            best = better(best, attempt(best.form().withResistance(), best));
            if (best.form().resistance() && !best.form().oxidation()) {
                best = better(best, attempt(best.form().withOxidation(), best));
            }
        }
        if (isStructured(best)) {
            best = better(best, attempt(best.form().withDiffusion(), best));
        }
        best.system().solve(best.result().minimum().parameters(), false);
        return Optional.of(new FilmFit(best.form(), best.result(), best.model(), best.system(), path, sweeps,
                correlation(best).varianceFactor()));
    }

    private static Attempt better(Attempt old, Attempt other) {
        if (other == null) {
            return old;
        }
        double points = Math.max(old.points(), other.points());
        return other.criterion(points) < old.criterion(points) - BETTER ? other : old;
    }

    private boolean isStructured(Attempt attempt) {
        return correlation(attempt).isSignificant();
    }

    private CorrelationTime correlation(Attempt attempt) {
        return CorrelationTime.of(Arrays.copyOf(attempt.result().residuals(), attempt.model().points()));
    }

    /** The plain form from slow and from fast kinetics. */
    private Attempt first() {
        FilmForm form = new FilmForm(starts.size(), conditions.knowsResistance() && conditions.resistance() > 0, false,
                false);
        Attempt best = null;
        for (double shift : new double[] { 0, 1.5, -1.5 }) {
            Attempt attempt = solve(form, start(form, shift));
            boolean lower = attempt != null && best != null
                    && attempt.result().minimum().cost() < best.result().minimum().cost();
            best = best == null || lower ? attempt : best;
        }
        return best;
    }

    private double[] start(FilmForm form, double shift) {
        double[] p = new double[form.count()];
        double[] y = sweeps.stream().flatMapToDouble(s -> Arrays.stream(s.current())).toArray();
        p[FilmForm.OFFSET] = Arrays.stream(y).average().orElse(0);
        p[FilmForm.RESISTANCE] = form.resistance() ? conditions.resistance() : 0;
        p[FilmForm.OXIDATION_LENGTH] = Math.log(0.08 * (high - low));
        for (int c = 0; c < starts.size(); c++) {
            FilmStart start = starts.get(c);
            double separation = Math.max(0, start.separation()) * conditions.perVolt();
            double reduced = 1 / (Math.expm1(separation / 4) + 0.05);
            int at = FilmForm.at(c);
            p[at + FilmForm.FORMAL] = start.formal();
            p[at + FilmForm.CHARGE] = start.charge();
            p[at + FilmForm.RATE] = Math.log(reduced * rate * conditions.perVolt()) + shift;
            p[at + FilmForm.INTERACTION] =
                    Math.max(-2, Math.min(10, 1.1 * (start.width() * conditions.perVolt() - 3.53)));
            p[at + FilmForm.DIFFUSION] = Math.log(0.5 / (rate * conditions.perVolt()));
        }
        return p;
    }

    private Attempt attempt(FilmForm form, Attempt from) {
        double[] p = from.result().minimum().parameters().clone();
        if (form.resistance() && !from.form().resistance()) {
            double current = sweeps.stream().flatMapToDouble(s -> Arrays.stream(s.current())).map(Math::abs).max()
                    .orElse(0);
            p[FilmForm.RESISTANCE] = current > 0 ? 0.3 / conditions.perVolt() / current : 0;
        }
        if (form.oxidation() && !from.form().oxidation()) {
            double[] residual = from.result().residuals();
            double last = 0;
            int at = 0;
            for (SweepMeans sweep : sweeps) {
                at += sweep.size();
                last = Math.max(last, -residual[at - 1] * noise);
            }
            p[FilmForm.OXIDATION] = last;
        }
        return solve(form, p);
    }

    private Attempt solve(FilmForm form, double[] start) {
        Bounds bounds = bounds(form, start);
        FilmSystem system = new FilmSystem(path, form, conditions.perVolt(), FilmModel.held(bounds), 0.5 * (low + high),
                high);
        double sigma = conditions.knowsResistance() && form.resistance() ? conditions.resistanceSigma() : 0;
        FilmModel model = new FilmModel(system, path, form.count(), sweeps, noise, conditions.resistance(), sigma);
        FitResult result = new LevenbergMarquardt(options).fit(model, start, bounds);
        if (!Double.isFinite(result.minimum().cost())) {
            return null;
        }
        double factor = CorrelationTime.of(Arrays.copyOf(result.residuals(), model.points())).varianceFactor();
        return new Attempt(form, model, system, result, model.points() / factor);
    }

    private Bounds bounds(FilmForm form, double[] start) {
        double[] lower = new double[form.count()];
        double[] upper = new double[form.count()];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        lower[FilmForm.RESISTANCE] = 0;
        lower[FilmForm.OXIDATION] = 0;
        lower[FilmForm.OXIDATION_LENGTH] = Math.log(0.01 * (high - low));
        upper[FilmForm.OXIDATION_LENGTH] = Math.log(0.6 * (high - low));
        if (conditions.resistanceSigma() == 0) {
            lower[FilmForm.RESISTANCE] = conditions.resistance();
            upper[FilmForm.RESISTANCE] = conditions.resistance();
        }
        double unit = Math.log(rate * conditions.perVolt());
        for (int c = 0; c < starts.size(); c++) {
            int at = FilmForm.at(c);
            lower[at + FilmForm.FORMAL] = starts.get(c).formal() - REACH;
            upper[at + FilmForm.FORMAL] = starts.get(c).formal() + REACH;
            lower[at + FilmForm.CHARGE] = 0;
            lower[at + FilmForm.RATE] = unit + LEAST_RATE;
            upper[at + FilmForm.RATE] = unit + LARGEST_RATE;
            lower[at + FilmForm.INTERACTION] = LEAST_INTERACTION;
            upper[at + FilmForm.INTERACTION] = LARGEST_INTERACTION;
            lower[at + FilmForm.DIFFUSION] = Math.log(0.01) - unit;
            upper[at + FilmForm.DIFFUSION] = Math.log(100) - unit;
        }
        Bounds bounds = Bounds.of(lower, upper);
        for (int j = 0; j < form.count(); j++) {
            if (!form.has(j)) {
                bounds = bounds.fixed(j, Math.max(lower[j], Math.min(upper[j], start[j])));
            }
        }
        return bounds;
    }

    /** Parameters that the form leaves out, for people. */
    static List<String> parts(FilmForm form) {
        List<String> parts = new ArrayList<>();
        if (form.resistance()) {
            parts.add("series resistance");
        }
        if (form.oxidation()) {
            parts.add("oxidation");
        }
        if (form.diffusion()) {
            parts.add("diffusion in the film");
        }
        return parts;
    }
}
