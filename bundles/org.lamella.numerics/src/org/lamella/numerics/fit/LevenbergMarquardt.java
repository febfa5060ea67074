/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

import java.util.Arrays;

/**
 * Least squares by Levenberg and Marquardt's method within bounds.
 *
 * <p>Every accepted point costs one Jacobian and one pivoted QR decomposition of the columns that are free; every trial
 * solves the damped problem on the triangular factor alone (Moré, The Levenberg–Marquardt algorithm, 1978). Columns are
 * scaled by the largest norm they have had, so the parameters' units do not matter. A parameter at a bound whose
 * gradient points outwards leaves the problem for that step; steps are cut off at the bounds and judged by what the cut
 * step promises (projected Levenberg–Marquardt after Kanzow, Yamashita and Fukushima 2004).</p>
 *
 * <p>An instance keeps its work arrays from fit to fit and allocates nothing in its iterations. Not thread safe.</p>
 */
public final class LevenbergMarquardt {

    private static final double MAX_DAMPING = 1e32;
    private static final double MIN_DAMPING = 1e-20;
    private static final double GOOD_GAIN = 0.75;
    private static final double POOR_GAIN = 0.25;
    private static final double ACCEPTED_GAIN = 1e-4;

    private final FitOptions options;
    private FitWorkspace work = new FitWorkspace(0, 0);
    private int iterations;
    private int evaluations;
    private double damping;
    private double growth;
    private double cost;

    /** A fitter with these options. */
    public LevenbergMarquardt(FitOptions options) {
        this.options = options;
    }

    /**
     * Minimises and then computes the covariance.
     *
     * @param start [n] first values; values outside of the bounds are moved to them
     * @throws IllegalArgumentException when the numbers of parameters differ
     */
    public FitResult fit(ResidualModel model, double[] start, Bounds bounds) {
        return withUncertainties(model, minimise(model, start, bounds), bounds);
    }

    /** Minimises only; for the many starts of a search. */
    public Minimum minimise(ResidualModel model, double[] start, Bounds bounds) {
        int n = model.parameterCount();
        if (start.length != n || bounds.size() != n) {
            throw new IllegalArgumentException("The model has " + n + " parameters, but there are " + start.length
                    + " start values and bounds for " + bounds.size());
        }
        work = work.fitting(model.residualCount(), n);
        for (int j = 0; j < n; j++) {
            work.x[j] = bounds.clip(j, start[j]);
        }
        iterations = 0;
        evaluations = 0;
        damping = options.initialDamping();
        growth = 2;
        Convergence end = run(model, bounds);
        return new Minimum(Arrays.copyOf(work.x, n), cost, end, iterations, evaluations);
    }

    /** The uncertainties at a minimum. */
    public FitResult withUncertainties(ResidualModel model, Minimum minimum, Bounds bounds) {
        int n = model.parameterCount();
        int m = model.residualCount();
        work = work.fitting(m, n);
        model.jacobian(minimum.parameters(), work.residuals, work.jacobian);
        boolean[] fixed = new boolean[n];
        ParameterState[] states = new ParameterState[n];
        int free = 0;
        for (int j = 0; j < n; j++) {
            fixed[j] = bounds.isFixed(j);
            states[j] = state(minimum.parameters()[j], j, bounds, work.gradient(j));
            free += fixed[j] ? 0 : 1;
        }
        int degrees = Math.max(0, m - free);
        double variance = options.errors() == FitOptions.Errors.KNOWN ? 1
                : degrees == 0 ? Double.POSITIVE_INFINITY : minimum.cost() / degrees;
        return new FitResult(minimum, Arrays.copyOf(work.residuals, m),
                Covariance.of(work.jacobian, m, fixed, variance), states, degrees);
    }

    private static ParameterState state(double value, int index, Bounds bounds, double gradient) {
        if (bounds.isFixed(index)) {
            return ParameterState.FIXED;
        }
        if (value <= bounds.lower(index) && gradient > 0) {
            return ParameterState.AT_LOWER_BOUND;
        }
        return value >= bounds.upper(index) && gradient < 0 ? ParameterState.AT_UPPER_BOUND : ParameterState.FREE;
    }

    private Convergence run(ResidualModel model, Bounds bounds) {
        model.jacobian(work.x, work.residuals, work.jacobian);
        evaluations++;
        cost = FitWorkspace.sumOfSquares(work.residuals);
        if (!Double.isFinite(cost)) {
            return Convergence.NOT_COMPUTABLE;
        }
        while (true) {
            iterations++;
            if (options.cancelled().getAsBoolean()) {
                return Convergence.CANCELLED;
            }
            work.updateScale();
            work.chooseFree(bounds);
            if (work.freeCount == 0) {
                return work.allFixed(bounds) ? Convergence.NOTHING_TO_FIT : Convergence.GRADIENT;
            }
            if (work.gradientCosine(cost) <= options.gradientTolerance()) {
                return Convergence.GRADIENT;
            }
            work.decompose();
            Convergence end = advance(model, bounds);
            if (end != null) {
                return end;
            }
            if (iterations >= options.maxIterations()) {
                return Convergence.MAX_ITERATIONS;
            }
            model.jacobian(work.x, work.residuals, work.jacobian);
            evaluations++;
        }
    }

    /** Tries steps with growing damping until one is accepted ({@code null}) or nothing more is to be gained. */
    private Convergence advance(ResidualModel model, Bounds bounds) {
        while (true) {
            work.solveDamped(damping);
            double share = work.cutStep(bounds, options.longestStep());
            double promised = work.promisedReduction();
            model.residuals(work.trial, work.trialResiduals);
            evaluations++;
            double trialCost = FitWorkspace.sumOfSquares(work.trialResiduals);
            double reduction = cost - trialCost;
            double gain = promised > 0 && Double.isFinite(trialCost) ? reduction / promised : -1;
            boolean negligible = Math.abs(promised) <= options.costTolerance() * cost
                    && Math.abs(reduction) <= options.costTolerance() * cost;
            boolean tiny = share <= options.stepTolerance();
            adapt(gain);
            if (gain > ACCEPTED_GAIN) {
                System.arraycopy(work.trial, 0, work.x, 0, work.x.length);
                cost = trialCost;
                return negligible ? Convergence.COST : tiny ? Convergence.STEP : null;
            }
            if (negligible) {
                return Convergence.COST;
            }
            if (tiny || damping > MAX_DAMPING) {
                return Convergence.STEP;
            }
        }
    }

    private void adapt(double gain) {
        if (gain > GOOD_GAIN) {
            damping = Math.max(MIN_DAMPING, damping / 10);
            growth = 2;
        } else if (gain > POOR_GAIN) {
            damping = Math.max(MIN_DAMPING, damping / 2);
            growth = 2;
        } else {
            damping *= growth;
            growth *= 2;
        }
    }
}
