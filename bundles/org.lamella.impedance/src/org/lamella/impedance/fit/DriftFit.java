/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.impedance.circuit.CircuitNode;
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;
import org.lamella.numerics.fit.ParameterState;
import org.lamella.numerics.fit.ResidualModel;

/**
 * A circuit whose resistances beside capacitances grow evenly while the spectrum is measured, fitted to it: how much each
 * of them grew, and what it was in the beginning.
 *
 * @param names of the resistances
 * @param growth [names] by which share each grew from the first point to the last
 * @param growthError [names] standard uncertainties, that of the moments at which points were measured included
 * @param atStart [names] Ω, when the first point was measured
 * @param atStartError [names] standard uncertainties, Ω
 * @param cost the weighted sum of squares
 * @param significance how much less it leaves than the circuit that stays, for each growth, in units of the noise (F)
 * @param pattern whether what it leaves looks like noise
 */
public record DriftFit(List<String> names, double[] growth, double[] growthError, double[] atStart,
        double[] atStartError, double cost, double significance, ResidualPattern pattern) {

    private static final int NODES = 4;
    private static final double LARGEST = Math.log(20);
    private static final double[] FIRST = { 0, 0.2, -0.2 };

    /**
     * Fits; nothing for circuits without a resistance beside a capacitance, or with too few points.
     *
     * @param fit of the circuit that stays
     */
    public static Optional<DriftFit> of(CnlsResult fit, CnlsOptions options) {
        int[] resistances = resistances(fit);
        int residuals = 2 * fit.spectrum().size();
        if (resistances.length == 0 || residuals <= fit.freeParameters() + resistances.length + 2) {
            return Optional.empty();
        }
        return Optional.of(new Problem(fit, resistances).solve(options));
    }

    /** The resistance whose growth is largest in units of its uncertainty. */
    public int surest() {
        int surest = 0;
        for (int k = 1; k < growth.length; k++) {
            surest = Math.abs(growth[k]) * growthError[surest] > Math.abs(growth[surest]) * growthError[k] ? k : surest;
        }
        return surest;
    }

    /** The parameters that are resistances within groups in parallel. */
    private static int[] resistances(CnlsResult fit) {
        List<CircuitNode> top = fit.circuit().topParts();
        List<Integer> found = new ArrayList<>();
        for (int j = 0; j < fit.parameters().size(); j++) {
            CircuitNode.Element element = fit.parameters().get(j).parameter().element();
            boolean alone = top.contains(element);
            boolean resistance = element.kind() == ElementKind.R && !alone
                    || List.of(ElementKind.ZARC, ElementKind.K).contains(element.kind())
                            && fit.parameters().get(j).parameter().kind().symbol().equals("R");
            if (resistance && !Double.isInfinite(fit.parameters().get(j).standardError())) {
                found.add(j);
            }
        }
        return found.stream().mapToInt(j -> j).toArray();
    }

    /** When each point was measured, 0 … 1: as the file says, or in proportion to the periods. */
    static double[] times(Spectrum spectrum) {
        double[] time = spectrum.time().clone();
        if (!spectrum.hasTime()) {
            time = new double[spectrum.size()];
            double passed = 0;
            for (int i = 0; i < time.length; i++) {
                passed += 1 / spectrum.frequency()[i];
                time[i] = passed;
            }
        }
        double first = Arrays.stream(time).min().orElse(0);
        double whole = Arrays.stream(time).max().orElse(1) - first;
        return Arrays.stream(time).map(t -> whole > 0 ? (t - first) / whole : 0).toArray();
    }

    /**
     * Nobody knows of which moment within its measurement a point tells: the relative uncertainty of a growth from half
     * the time that the longest point took, evenly distributed.
     */
    private static double timing(double... time) {
        double longest = 0;
        double[] sorted = time.clone();
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            longest = Math.max(longest, sorted[i] - sorted[i - 1]);
        }
        return longest / 2 / Math.sqrt(3);
    }

    /** Variables: those of the circuit, then the logarithms of one plus each growth. */
    private static final class Problem implements ResidualModel {

        private final CnlsResult still;
        private final int[] resistances;
        private final int n;
        private final CircuitResiduals residuals;
        private final double[][] share;
        private final double[] node;
        private final double[] nodeJacobian;
        private final double[] variables;

        Problem(CnlsResult still, int... resistances) {
            this.still = still;
            this.resistances = resistances;
            this.n = still.parameters().size();
            this.residuals = new CircuitResiduals(still.circuit(), still.spectrum(), still.weighting());
            this.node = new double[residuals.residualCount()];
            this.nodeJacobian = new double[residuals.residualCount() * n];
            this.variables = new double[n];
            this.share = shares(times(still.spectrum()));
        }

        /** Lagrange's polynomials through moments at equal distances, at the moment of each point. */
        private static double[][] shares(double... time) {
            double[][] share = new double[NODES][time.length];
            for (int a = 0; a < NODES; a++) {
                for (int i = 0; i < time.length; i++) {
                    double product = 1;
                    for (int b = 0; b < NODES; b++) {
                        product *= b == a ? 1 : (time[i] * (NODES - 1) - b) / (a - b);
                    }
                    share[a][i] = product;
                }
            }
            return share;
        }

        @Override
        public int residualCount() {
            return residuals.residualCount();
        }

        @Override
        public int parameterCount() {
            return n + resistances.length;
        }

        /** The circuit's variables at a moment from 0 to 1. */
        private double[] at(double moment, double... x) {
            System.arraycopy(x, 0, variables, 0, n);
            for (int k = 0; k < resistances.length; k++) {
                variables[resistances[k]] += Math.log1p(Math.expm1(x[n + k]) * moment);
            }
            return variables;
        }

        /** The residuals at some moments of a cell that stays as it is then, and each point's moment between them. */
        @Override
        public void residuals(double[] x, double[] out) {
            Arrays.fill(out, 0);
            for (int a = 0; a < NODES; a++) {
                residuals.residuals(at(a / (NODES - 1.0), x), node);
                add(a, node, 0, 1, out, 0);
            }
        }

        @Override
        public void jacobian(double[] x, double[] out, double[] jacobian) {
            int m = residualCount();
            Arrays.fill(out, 0);
            Arrays.fill(jacobian, 0);
            for (int a = 0; a < NODES; a++) {
                double moment = a / (NODES - 1.0);
                residuals.jacobian(at(moment, x), node, nodeJacobian);
                add(a, node, 0, 1, out, 0);
                for (int j = 0; j < n; j++) {
                    add(a, nodeJacobian, j * m, 1, jacobian, j * m);
                }
                for (int k = 0; k < resistances.length; k++) {
                    double slope = moment * Math.exp(x[n + k]) / (1 + moment * Math.expm1(x[n + k]));
                    add(a, nodeJacobian, resistances[k] * m, slope, jacobian, (n + k) * m);
                }
            }
        }

        private void add(int moment, double[] from, int fromAt, double factor, double[] to, int toAt) {
            int points = share[moment].length;
            for (int i = 0; i < 2 * points; i++) {
                to[toAt + i] += factor * share[moment][i % points] * from[fromAt + i];
            }
        }

        DriftFit solve(CnlsOptions options) {
            LevenbergMarquardt fitter = new LevenbergMarquardt(FitOptions.DEFAULT.withLongestStep(0.5)
                    .withMaxIterations(60).withTolerances(1e-8, 1e-8, 1e-8).withCancel(options.cancelled()));
            double[] low = new double[n + resistances.length];
            double[] high = new double[n + resistances.length];
            double[] start = new double[n + resistances.length];
            residuals.toVariables(still.values(), start);
            for (int j = 0; j < low.length; j++) {
                boolean exponent = j < n && !still.parameters().get(j).parameter().kind().isLogarithmic();
                boolean held = j < n && still.parameters().get(j)
                        .state() == ParameterState.FIXED;
                low[j] = held ? start[j] : exponent ? 0 : j < n ? start[j] - 6 : -LARGEST;
                high[j] = held ? start[j] : exponent ? 1 : j < n ? start[j] + 6 : LARGEST;
            }
            FitResult best = null;
            for (double first : FIRST) {
                for (int k = 0; k < resistances.length; k++) {
                    start[n + k] = Math.log1p(first);
                }
                FitResult result = fitter.fit(this, start, Bounds.of(low, high));
                best = best == null || result.minimum().cost() < best.minimum().cost() ? result : best;
            }
            return result(best);
        }

        private DriftFit result(FitResult best) {
            int count = resistances.length;
            double timing = timing(times(still.spectrum()));
            double[] growth = new double[count];
            double[] growthError = new double[count];
            double[] atStart = new double[count];
            double[] atStartError = new double[count];
            for (int k = 0; k < count; k++) {
                growth[k] = Math.expm1(best.value(n + k));
                growthError[k] = Math.hypot(best.standardError(n + k) * (1 + growth[k]), growth[k] * timing);
                atStart[k] = Math.exp(best.value(resistances[k]));
                atStartError[k] = best.standardError(resistances[k]) * atStart[k];
            }
            double variance = best.minimum().cost() / Math.max(1, best.degreesOfFreedom());
            double significance = variance > 0
                    ? Math.max(0, still.cost() - best.minimum().cost()) / variance / count : 0;
            return new DriftFit(Arrays.stream(resistances).mapToObj(j -> still.parameters().get(j).name()).toList(),
                    growth, growthError, atStart, atStartError, best.minimum().cost(), significance,
                    ResidualPattern.of(best.residuals()));
        }
    }
}
