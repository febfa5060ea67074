/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;
import org.lamella.numerics.regression.LinearRegression;
import org.lamella.numerics.regression.PolynomialFit;

/** Fits forms to one branch, each from where the one before ended. Not thread safe. */
final class FormFitter {

    /** Share of the independent points that is left at least when the parameters have taken theirs. */
    private static final double LEAST_SPARE = 0.25;
    private static final FitOptions OPTIONS = FitOptions.DEFAULT.withMaxIterations(60).withTolerances(1e-7, 1e-7, 1e-8);
    /** Points on each side of a maximum through which its apex is computed. */
    private static final int APEX_REACH = 4;

    private final Branch branch;
    private final BaseLineRule rule;
    private final FilmShapes shapes;
    private final LevenbergMarquardt fitter = new LevenbergMarquardt(OPTIONS);

    FormFitter(Branch branch, BaseLineRule rule, FilmShapes shapes) {
        this.branch = branch;
        this.rule = rule;
        this.shapes = shapes;
    }

    /**
     * Fits reversible waves at the candidates' places. On a base line with an exponential the line begins level at the
     * height of the other end, so that a steep end does not lift it over the waves.
     */
    FormFit first(List<PeakFinder.Candidate> candidates, Form form) {
        BranchModel model = new BranchModel(branch, candidates.size(), form, rule, shapes);
        double[] start = new double[model.parameterCount()];
        double[] ends = lineThroughEnds();
        double[] rise = { ends[0] - ends[1], ends[1] - ends[0] };
        if (form.base().high()) {
            ends[1] = ends[0];
        } else if (form.base().low()) {
            ends[0] = ends[1];
        }
        for (int e = model.firstExponential(); e < form.base().count(); e += 2) {
            start[e] = rise[form.base().high() ? 1 : 0];
            start[e + 1] = Math.log(0.08 * branch.span());
        }
        double middle = 0.5 * (ends[0] + ends[1]);
        if (form.base().offset()) {
            start[0] = middle;
        }
        if (form.base().slope()) {
            start[form.base().offset() ? 1 : 0] = ends[1] - ends[0];
        }
        double range =
                Arrays.stream(branch.current()).max().orElse(0) - Arrays.stream(branch.current()).min().orElse(0);
        double step = branch.span() / (branch.size() - 1);
        for (int k = 0; k < candidates.size(); k++) {
            PeakFinder.Candidate candidate = candidates.get(k);
            double share = (candidate.potential() - branch.potential()[0]) / branch.span();
            double line = ends[0] + share * (ends[1] - ends[0]);
            double height = currentAt(candidate.potential()) - line;
            start[model.indexOf(k, 0)] = Math.max(height, 0.05 * range);
            start[model.indexOf(k, 1)] = candidate.potential();
            start[model.indexOf(k, 2)] = Math.log(Math.min(Math.max(candidate.width(), 3 * step), 0.8 * branch.span()));
        }
        return solve(model, start);
    }

    private double[] lineThroughEnds() {
        double[] y = branch.current();
        int few = Math.max(1, y.length / 25);
        double left = Arrays.stream(y, 0, few).average().orElse(0);
        double right = Arrays.stream(y, y.length - few, y.length).average().orElse(0);
        return new double[] { left, right };
    }

    private double currentAt(double potential) {
        int at = Arrays.binarySearch(branch.potential(), potential);
        return branch.current()[Math.min(at < 0 ? -at - 1 : at, branch.size() - 1)];
    }

    /** Fits another form with the same peaks from another form's solution. */
    FormFit next(FormFit from, Form form) {
        BranchModel model = new BranchModel(branch, from.model().peaks(), form, rule, shapes);
        double[] start = new double[model.parameterCount()];
        copyBase(from, model, start);
        Wave shape = form.kind().wave(branch.sign(), shapes);
        boolean sameShape = from.model().form().kind() == form.kind();
        for (int k = 0; k < model.peaks(); k++) {
            for (int j = 0; j < Wave.COMMON + shape.shapeCount(); j++) {
                start[model.indexOf(k, j)] = j < Wave.COMMON || sameShape
                        ? from.parameters()[from.model().indexOf(k, j)]
                        : shape.shapeStart(j - Wave.COMMON);
            }
        }
        if (form.resistance()) {
            boolean had = from.model().resistanceIndex() >= 0;
            start[model.resistanceIndex()] = had ? from.parameters()[from.model().resistanceIndex()]
                    : 0.1 * model.largeResistance(start);
        }
        return solve(model, start);
    }

    private void copyBase(FormFit from, BranchModel model, double[] start) {
        Form.Base had = from.model().form().base();
        Form.Base has = model.form().base();
        double[] p = from.parameters();
        int linear = model.firstExponential();
        System.arraycopy(p, 0, start, 0, Math.min(linear, from.model().firstExponential()));
        int source = from.model().firstExponential();
        int target = linear;
        double[] residual = Arrays.copyOf(from.result().residuals(), branch.size());
        int few = Math.max(1, residual.length / 50);
        if (has.high()) {
            start[target] = had.high() ? p[source] : -Arrays.stream(residual, residual.length - few, residual.length)
                    .average().orElse(0);
            start[target + 1] = had.high() ? p[source + 1] : Math.log(0.08 * branch.span());
            target += 2;
        }
        source += had.high() ? 2 : 0;
        if (has.low()) {
            start[target] = had.low() ? p[source] : -Arrays.stream(residual, 0, few).average().orElse(0);
            start[target + 1] = had.low() ? p[source + 1] : Math.log(0.08 * branch.span());
        }
    }

    /** The fitted curve, A with the branch's sign. */
    static double[] curve(FormFit fit) {
        double[] sum = fit.model().baseLine(fit.parameters());
        for (int k = 0; k < fit.model().peaks(); k++) {
            double[] wave = fit.model().waveCurve(k, fit.parameters());
            for (int i = 0; i < sum.length; i++) {
                sum[i] += wave[i];
            }
        }
        return sum;
    }

    private FormFit solve(BranchModel model, double[] start) {
        FitResult result = fitter.fit(model, start, model.bounds(start));
        CorrelationTime correlation = CorrelationTime.of(Arrays.copyOf(result.residuals(), branch.size()));
        int peaks = model.peaks();
        double[][] values = new double[peaks][];
        double[][] sigmas = new double[peaks][FormFit.VALUES];
        double inflation = inflation(model, result, correlation);
        for (int k = 0; k < peaks; k++) {
            values[k] = report(model, k, result.minimum().parameters(), -1);
            double[][] gradients = gradients(model, k, result);
            for (int v = 0; v < FormFit.VALUES; v++) {
                sigmas[k][v] = inflation * Math.sqrt(Math.max(0, quadratic(gradients[v], model, k, result)));
            }
        }
        return new FormFit(model, result, correlation, values, sigmas);
    }

    /**
     * Factor of the standard uncertainties for residuals that hang together: fewer points are independent, and of those
     * the parameters take away their number.
     */
    private double inflation(BranchModel model, FitResult result, CorrelationTime correlation) {
        double n = branch.size();
        double independent = n / correlation.varianceFactor();
        int freedom = model.residualCount() - result.degreesOfFreedom();
        double spare = Math.max(independent - freedom, independent * LEAST_SPARE);
        return Math.sqrt(correlation.varianceFactor() * (n - freedom) / n * independent / spare);
    }

    /** Potential, height and area of a wave as they are seen; {@code top} fixes the grid point to look around. */
    private double[] report(BranchModel model, int k, double[] p, int top) {
        double area = model.waveArea(k, p);
        double[] curve = model.waveCurve(k, p);
        if (!Double.isFinite(Arrays.stream(curve).sum())) {
            return new double[] { Double.NaN, Double.NaN, Double.NaN };
        }
        if (model.resistanceIndex() < 0) {
            double height = p[model.indexOf(k, 0)];
            return new double[] { p[model.indexOf(k, 1)], height + model.averagedAway(k, p), area };
        }
        int around = top >= 0 ? top : highest(curve);
        int from = Math.max(0, around - APEX_REACH);
        int to = Math.min(curve.length, around + APEX_REACH + 1);
        PolynomialFit fit = LinearRegression.known().polynomial(Arrays.copyOfRange(branch.potential(), from, to),
                Arrays.copyOfRange(curve, from, to), Optional.empty(), Math.min(4, to - from - 1));
        double at = branch.potential()[around];
        double reach = branch.potential()[to - 1] - branch.potential()[from];
        for (int i = 0; i < 8; i++) {
            double bend = fit.derivative(at, 2);
            if (bend < 0) {
                at -= Math.max(-reach / 4, Math.min(reach / 4, fit.derivative(at, 1) / bend));
            }
        }
        return new double[] { at, fit.value(at) + model.averagedAway(k, p), area };
    }

    private static int highest(double[] curve) {
        int best = 0;
        for (int i = 1; i < curve.length; i++) {
            best = curve[i] > curve[best] ? i : best;
        }
        return best;
    }

    /** Parameters that a peak's numbers depend on. */
    private static int[] involved(BranchModel model, int k) {
        int[] own = model.indicesOf(k);
        if (model.resistanceIndex() < 0) {
            return own;
        }
        int[] all = Arrays.copyOf(own, own.length + 1);
        all[own.length] = model.resistanceIndex();
        return all;
    }

    private double[][] gradients(BranchModel model, int k, FitResult result) {
        double[] p = result.minimum().parameters().clone();
        int[] involved = involved(model, k);
        int top = model.resistanceIndex() < 0 ? 0 : highest(model.waveCurve(k, p));
        double[][] gradients = new double[FormFit.VALUES][involved.length];
        for (int j = 0; j < involved.length; j++) {
            double kept = p[involved[j]];
            double error = result.standardError(involved[j]);
            double scale = 1e-4 * (j == 0 || involved[j] == model.resistanceIndex() ? Math.abs(kept) : 1);
            double step = error > 0 && (0.01 * error < scale || scale == 0) ? 0.01 * error : scale;
            p[involved[j]] = kept + step;
            double[] above = report(model, k, p, top);
            p[involved[j]] = kept - step;
            double[] below = report(model, k, p, top);
            p[involved[j]] = kept;
            for (int v = 0; v < FormFit.VALUES; v++) {
                gradients[v][j] = (above[v] - below[v]) / (2 * step);
            }
        }
        return gradients;
    }

    private static double quadratic(double[] gradient, BranchModel model, int k, FitResult result) {
        int[] involved = involved(model, k);
        double sum = 0;
        for (int a = 0; a < involved.length; a++) {
            for (int b = 0; b < involved.length; b++) {
                if (gradient[a] == 0 || gradient[b] == 0) {
                    continue;
                }
                sum += gradient[a] * gradient[b] * result.covariance().matrix()[involved[a]][involved[b]];
            }
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }
}
