/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lamella.core.random.RandomStreams;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.Convergence;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;
import org.lamella.numerics.fit.Minimum;

/**
 * Looks for the lowest minimum: fits from the best starts, one after the other, until the lowest minimum has been
 * reached several times from different sides.
 */
final class MinimumSearch {

    /** Two minima whose costs differ by less than this share are one. */
    private static final double SAME_COST = 1e-5;
    private static final int ENOUGH_HITS = 3;
    private static final int LEAST_STARTS = 6;
    private static final double LONGEST_STEP = 1;
    private static final int TRIALS_BASE = 150;
    private static final int TRIALS_PER_PARAMETER = 30;
    private static final int TRIALS_AROUND = 5;
    private static final int FRESH_STARTS = 14;
    private static final double[] LOOKS_BACK = { -8, -4, -2, 2, 4, 8 };

    private final Circuit circuit;
    private final CircuitResiduals residuals;
    private final CnlsOptions options;
    private final Bounds bounds;
    private final LevenbergMarquardt coarse;
    private final LevenbergMarquardt medium;
    private final LevenbergMarquardt fine;
    private final double roundingCost;
    private final double[] scratch;
    private int startsTried;

    /**
     * @param roundingCost a cost that rounding alone could leave
     */
    MinimumSearch(Circuit circuit, CircuitResiduals residuals, Bounds bounds, CnlsOptions options,
            double roundingCost) {
        this.circuit = circuit;
        this.residuals = residuals;
        this.bounds = bounds;
        this.options = options;
        this.roundingCost = roundingCost;
        this.scratch = new double[residuals.residualCount()];
        FitOptions fit = FitOptions.DEFAULT.withLongestStep(LONGEST_STEP).withCancel(options.cancelled());
        this.fine = new LevenbergMarquardt(fit);
        this.medium = new LevenbergMarquardt(fit.withTolerances(1e-9, 1e-9, 1e-9));
        this.coarse = new LevenbergMarquardt(fit.withMaxIterations(60).withTolerances(1e-7, 1e-6, 1e-7));
    }

    /** The fitter that goes to the very bottom. */
    LevenbergMarquardt fine() {
        return fine;
    }

    /** The fitter that goes near enough to the bottom to compare minima. */
    LevenbergMarquardt medium() {
        return medium;
    }

    int startsTried() {
        return startsTried;
    }

    /** The minimum next to the start values that somebody gave; parameters without one take the best of many trials. */
    Optional<Minimum> fromGivenStarts(Spectrum spectrum) {
        boolean complete = options.hints().stream().allMatch(h -> h.value().isPresent());
        List<StartSampler.Start> starts = new StartSampler(circuit, spectrum, options.hints(),
                random("starts near those given")).best(complete ? 1 : trials(), complete ? 1 : 5, true);
        return starts.stream().map(s -> minimise(medium, s.values())).min(Comparator.comparingDouble(this::rank));
    }

    /**
     * The minima that were reached, the lowest first. The starts are the best of many trials; later on every other one
     * changes one part of the lowest minimum so far. The search ends when the lowest one was reached several times and
     * what it leaves over is noise; as long as the residuals have a pattern, a better minimum may be left.
     */
    List<Minimum> everywhere(Spectrum spectrum, int maxStarts) {
        StartSampler sampler = new StartSampler(circuit, spectrum, options.hints(), random("starts"));
        List<StartSampler.Start> starts = sampler.best(trials(), maxStarts, false);
        List<Minimum> minima = new ArrayList<>();
        Minimum lowest = null;
        int hits = 0;
        int next = 0;
        for (int k = 0; k < maxStarts && !starts.isEmpty() && !options.cancelled().getAsBoolean(); k++) {
            boolean around = k >= FRESH_STARTS && k % 2 == 0 || next >= starts.size();
            StartSampler.Start start = around && lowest != null
                    ? sampler.around(natural(lowest), (k / 2) % circuit.topParts().size(), TRIALS_AROUND)
                    : starts.get(next++);
            Minimum minimum = minimise(coarse, start.values());
            minima.add(minimum);
            if (lowest == null || rank(minimum) < rank(lowest) * (1 - SAME_COST)) {
                lowest = minimum;
                hits = 1;
            } else if (rank(minimum) <= rank(lowest) * (1 + SAME_COST)) {
                hits++;
            }
            if (hits >= ENOUGH_HITS && minima.size() >= LEAST_STARTS && leavesOnlyNoise(lowest)) {
                break;
            }
        }
        if (lowest != null) {
            alongTheFlattestDirection(lowest, minima);
        }
        minima.sort(Comparator.comparingDouble(this::rank));
        return minima;
    }

    /**
     * A fit that ran out into a plain, where a parameter hardly matters any more, cannot feel a shallow minimum that it
     * left behind: looks back along the direction in which the cost changes least.
     */
    private void alongTheFlattestDirection(Minimum lowest, List<Minimum> minima) {
        FitResult fit = coarse.withUncertainties(residuals, lowest, bounds);
        int flattest = 0;
        for (int j = 1; j < lowest.parameters().length; j++) {
            flattest = fit.standardError(j) > fit.standardError(flattest) ? j : flattest;
        }
        double variance = fit.covariance().matrix()[flattest][flattest];
        if (!(variance > 1) || Double.isInfinite(variance)) {
            return;
        }
        for (double step : LOOKS_BACK) {
            double[] variables = lowest.parameters().clone();
            for (int j = 0; j < variables.length; j++) {
                variables[j] += step * fit.covariance().matrix()[j][flattest] / variance;
            }
            minima.add(coarse.minimise(residuals, variables, bounds));
            startsTried++;
        }
    }

    private double[] natural(Minimum minimum) {
        double[] values = new double[circuit.parameterCount()];
        residuals.toNatural(minimum.parameters(), values);
        return values;
    }

    /** Whether neighbours among a minimum's residuals have nothing to do with each other. */
    boolean leavesOnlyNoise(Minimum minimum) {
        residuals.residuals(minimum.parameters(), scratch);
        return rank(minimum) <= roundingCost || ResidualPattern.of(scratch).isRandom();
    }

    private RandomGenerator random(String use) {
        return new RandomStreams(options.seed()).stream(use);
    }

    private int trials() {
        return TRIALS_BASE + TRIALS_PER_PARAMETER * circuit.parameterCount();
    }

    private Minimum minimise(LevenbergMarquardt fitter, double[] values) {
        double[] variables = new double[values.length];
        residuals.toVariables(values, variables);
        startsTried++;
        return fitter.minimise(residuals, variables, bounds);
    }

    /** The cost, or the cost of mere rounding where it is below that, so that exact fits are equally good. */
    double rank(Minimum minimum) {
        return minimum.convergence() == Convergence.NOT_COMPUTABLE ? Double.MAX_VALUE
                : Math.max(minimum.cost(), roundingCost);
    }
}
