/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.lamella.core.error.SettingException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.LevenbergMarquardt;
import org.lamella.numerics.fit.Minimum;
import org.lamella.numerics.fit.ParameterState;

/**
 * Intervals from the profile of the likelihood (Venzon and Moolgavkar, Applied Statistics 37, 87, 1988): a parameter is
 * held at values further and further away while all others are fitted anew, until the sum of squares has grown by one
 * residual variance. Where the likelihood is no parabola these intervals are not symmetric, and they stay open where the
 * data set no limit.
 */
public final class ProfileLikelihood {

    private static final int MOST_TRIALS = 12;
    private static final double PRECISION = 0.02;
    /** An end further away than this (in logarithms) is no end. */
    private static final double FAR = 12;
    private static final double FIRST_STEP = 0.5;
    private static final double LARGEST_GROWTH = 4;

    private final CnlsResult fit;
    private final CircuitResiduals residuals;
    private final Bounds bounds;
    private final LevenbergMarquardt fitter;
    private final double[] best;
    private final double variance;
    private final CnlsOptions options;

    /**
     * A parameter's interval of 68.27 %.
     *
     * @param name of the parameter
     * @param lower lower end; 0 where the data set no limit
     * @param value as fitted
     * @param upper upper end; infinite where the data set no limit
     */
    public record Interval(String name, double lower, double value, double upper) {

        /** Whether both sides differ by more than a fifth. */
        public boolean isAsymmetric() {
            double down = value - lower;
            double up = upper - value;
            return !(Math.max(down, up) < 1.2 * Math.min(down, up));
        }

        /** Whether both ends are there. */
        public boolean isClosed() {
            return Double.isFinite(upper) && lower > 0;
        }
    }

    private ProfileLikelihood(CnlsResult fit, CnlsOptions options) throws SettingException {
        Circuit circuit = fit.circuit();
        this.fit = fit;
        this.options = options;
        this.residuals = new CircuitResiduals(circuit, fit.spectrum(), fit.weighting());
        this.bounds = CnlsFitter.bounds(circuit, CnlsFitter.withUsualValues(circuit, options).hints());
        this.fitter = new LevenbergMarquardt(FitOptions.DEFAULT.withLongestStep(1).withMaxIterations(40)
                .withTolerances(1e-7, 1e-7, 1e-7).withCancel(options.cancelled()));
        this.best = new double[circuit.parameterCount()];
        residuals.toVariables(fit.values(), best);
        this.variance = fit.cost() / Math.max(1, fit.degreesOfFreedom());
    }

    /**
     * The intervals of all parameters that were fitted.
     *
     * @param options with which it was fitted
     * @throws SettingException when limits of the options are empty
     * @throws CancellationException when the options say stop
     */
    public static List<Interval> of(CnlsResult fit, CnlsOptions options) throws SettingException {
        ProfileLikelihood profile = new ProfileLikelihood(fit, options);
        List<Interval> intervals = new ArrayList<>();
        for (int j = 0; j < fit.parameters().size(); j++) {
            if (fit.parameters().get(j).state() != ParameterState.FIXED) {
                intervals.add(profile.interval(j));
            }
        }
        return intervals;
    }

    private Interval interval(int parameter) {
        double value = fit.values()[parameter];
        double slope = residuals.slope(parameter, value);
        double error = fit.parameters().get(parameter).standardError() / slope;
        double step = Double.isFinite(error) && error > 0 ? Math.min(error, FIRST_STEP) : FIRST_STEP;
        double down = end(parameter, -step);
        double up = end(parameter, step);
        boolean log = slope != 1;
        double none = log ? 0 : Double.NEGATIVE_INFINITY;
        return new Interval(fit.parameters().get(parameter).name(),
                Double.isNaN(down) ? none : log ? Math.exp(down) : down, value,
                Double.isNaN(up) ? Double.POSITIVE_INFINITY : log ? Math.exp(up) : up);
    }

    /** Where the root of the growth in variances is 1, by secants from the minimum; NaN if nowhere. */
    private double end(int parameter, double firstStep) {
        double[] near = best.clone();
        double at = 0;
        double root = 0;
        double step = firstStep;
        double inside = 0;
        double insideRoot = 0;
        double outside = Double.NaN;
        double outsideRoot = Double.NaN;
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            if (options.cancelled().getAsBoolean()) {
                throw new CancellationException("Stopped on request");
            }
            at = step;
            double variable = bounds.clip(parameter, best[parameter] + at);
            boolean stopped = variable != best[parameter] + at;
            Minimum minimum = heldAt(parameter, variable, near);
            root = Math.sqrt(Math.max(0, minimum.cost() - fit.cost()) / variance);
            if (Math.abs(root - 1) < PRECISION || stopped && root < 1) {
                return variable;
            }
            if (root < 1) {
                inside = at;
                insideRoot = root;
                near = minimum.parameters();
            } else {
                outside = at;
                outsideRoot = root;
            }
            step = Double.isNaN(outside) ? at * Math.min(LARGEST_GROWTH, root > 0 ? 1 / root : LARGEST_GROWTH)
                    : inside + (outside - inside) * Math.min(0.9, Math.max(0.1, (1 - insideRoot)
                            / (outsideRoot - insideRoot)));
            if (Math.abs(step) > FAR) {
                return Double.NaN;
            }
        }
        return Double.isNaN(outside) ? Double.NaN : best[parameter] + step;
    }

    private Minimum heldAt(int parameter, double variable, double[] near) {
        double[] start = near.clone();
        start[parameter] = variable;
        return fitter.minimise(residuals, start, bounds.with(parameter, variable, variable));
    }
}
