/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.lamella.core.error.SettingException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.Convergence;
import org.lamella.numerics.fit.ParameterState;

/**
 * Fits one circuit to all spectra of a series at once, with some parameters shared by all: what one spectrum alone does
 * not determine, all together may. Levenberg and Marquardt's method; the equations of each spectrum's own parameters are
 * eliminated, so that the effort grows with the number of spectra and not with its cube. Each spectrum is weighted by the
 * noise that its fit alone leaves.
 */
public final class JointFit {

    private static final int MOST_ITERATIONS = 60;
    private static final double TOLERANCE = 1e-9;
    private static final double MOST_DAMPING = 1e12;
    private static final double LONGEST_STEP = 1;
    private static final double ROUNDING = 1e-8;

    private final List<CnlsResult> separate;
    private final Circuit circuit;
    private final int[] shared;
    private final int[] own;
    private final Bounds bounds;
    private final BooleanSupplier cancelled;
    private final List<JointBlock> blocks = new ArrayList<>();
    private double[][] variables;

    private JointFit(List<CnlsResult> separate, Set<String> names, CnlsOptions options) throws SettingException {
        this.separate = separate;
        this.circuit = separate.getFirst().circuit();
        this.cancelled = options.cancelled();
        this.bounds = CnlsFitter.bounds(circuit, CnlsFitter.withUsualValues(circuit, options).hints());
        int n = circuit.parameterCount();
        this.shared = free(n).filter(j -> names.contains(circuit.parameters().get(j).name())).toArray();
        this.own = free(n).filter(j -> !names.contains(circuit.parameters().get(j).name())).toArray();
        for (CnlsResult fit : separate) {
            double variance = fit.cost() / Math.max(1, fit.degreesOfFreedom());
            CircuitResiduals residuals = new CircuitResiduals(circuit, fit.spectrum(), fit.weighting());
            blocks.add(new JointBlock(residuals, 1 / Math.sqrt(Math.max(variance, floor(fit))), own, shared));
        }
        start();
    }

    private IntStream free(int n) {
        return IntStream.range(0, n).filter(j -> !bounds.isFixed(j));
    }

    private static double floor(CnlsResult fit) {
        double size = 0;
        double[] factors = fit.weighting().factors(fit.spectrum());
        for (int i = 0; i < fit.spectrum().size(); i++) {
            size = Math.max(size, factors[i] * fit.spectrum().modulus(i));
        }
        return ROUNDING * ROUNDING * size * size;
    }

    /** From the fits alone; shared parameters from the middle one. */
    private void start() {
        variables = new double[separate.size()][circuit.parameterCount()];
        for (int k = 0; k < separate.size(); k++) {
            new CircuitResiduals(circuit, separate.get(k).spectrum(), separate.get(k).weighting())
                    .toVariables(separate.get(k).values(), variables[k]);
        }
        for (int j : shared) {
            double[] of = new double[separate.size()];
            for (int k = 0; k < of.length; k++) {
                of[k] = variables[k][j];
            }
            Arrays.sort(of);
            for (double[] one : variables) {
                one[j] = of[of.length / 2];
            }
        }
    }

    /**
     * Fits.
     *
     * @param separate fits of one circuit to each spectrum alone
     * @param shared names of the parameters that all share
     * @param options limits, held values and who may stop the fit
     * @throws SettingException when the circuit has no parameter of a name
     * @throws CancellationException when the options say stop
     */
    public static JointResult of(List<CnlsResult> separate, Set<String> shared, CnlsOptions options)
            throws SettingException {
        Circuit circuit = separate.getFirst().circuit();
        for (String name : shared) {
            if (circuit.indexOf(name) < 0) {
                throw new SettingException("shared", circuit.text() + " has no parameter " + name, "it has "
                        + String.join(", ", circuit.parameters().stream().map(p -> p.name()).toList()));
            }
        }
        return new JointFit(separate, shared, options).run(List.copyOf(shared));
    }

    private JointResult run(List<String> names) {
        double damping = 1e-3;
        double cost = cost(variables);
        Convergence end = Convergence.MAX_ITERATIONS;
        for (int iteration = 0; iteration < MOST_ITERATIONS && end == Convergence.MAX_ITERATIONS; iteration++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("Stopped on request");
            }
            linearise();
            double before = cost;
            while (cost >= before && damping < MOST_DAMPING) {
                double[][] trial = trial(damping);
                double trialCost = cost(trial);
                if (trialCost < before) {
                    variables = trial;
                    cost = trialCost;
                    damping = Math.max(1e-12, damping / 10);
                } else {
                    damping *= 8;
                }
            }
            end = before - cost <= TOLERANCE * before ? Convergence.COST : end;
        }
        linearise();
        double separateCost = 0;
        int residuals = 0;
        for (CnlsResult fit : separate) {
            residuals += 2 * fit.spectrum().size();
        }
        for (int k = 0; k < separate.size(); k++) {
            double[] alone = new double[circuit.parameterCount()];
            new CircuitResiduals(circuit, separate.get(k).spectrum(), separate.get(k).weighting())
                    .toVariables(separate.get(k).values(), alone);
            separateCost += blocks.get(k).cost(alone);
        }
        int degrees = residuals - own.length * separate.size() - shared.length;
        int separateDegrees = residuals - (own.length + shared.length) * separate.size();
        double noise = Math.max(cost / Math.max(1, degrees), Double.MIN_NORMAL);
        return new JointResult(results(noise, end), names, cost, degrees, separateCost, separateDegrees);
    }

    private void linearise() {
        for (int k = 0; k < blocks.size(); k++) {
            blocks.get(k).linearise(variables[k]);
        }
    }

    private double cost(double[][] at) {
        double sum = 0;
        for (int k = 0; k < blocks.size(); k++) {
            sum += blocks.get(k).cost(at[k]);
        }
        return Double.isFinite(sum) ? sum : Double.MAX_VALUE;
    }

    private double[][] trial(double damping) {
        RealMatrix system = MatrixUtils.createRealMatrix(Math.max(1, shared.length), Math.max(1, shared.length));
        RealVector right = new ArrayRealVector(Math.max(1, shared.length));
        for (JointBlock block : blocks) {
            block.eliminateInto(system, right, damping);
        }
        RealVector step = shared.length == 0 ? right : JointBlock.inverse(system).operate(right);
        double[][] trial = new double[variables.length][];
        for (int k = 0; k < trial.length; k++) {
            trial[k] = variables[k].clone();
            blocks.get(k).step(trial[k], step);
            for (int j = 0; j < trial[k].length; j++) {
                double change = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, trial[k][j] - variables[k][j]));
                trial[k][j] = bounds.clip(j, variables[k][j] + change);
            }
        }
        return trial;
    }

    private List<CnlsResult> results(double noise, Convergence end) {
        RealMatrix system = MatrixUtils.createRealMatrix(Math.max(1, shared.length), Math.max(1, shared.length));
        RealVector right = new ArrayRealVector(Math.max(1, shared.length));
        blocks.forEach(b -> b.eliminateInto(system, right, 0));
        RealMatrix sharedCovariance = shared.length == 0 ? system : JointBlock.inverse(system);
        List<CnlsResult> results = new ArrayList<>();
        for (int k = 0; k < blocks.size(); k++) {
            results.add(result(separate.get(k), variables[k],
                    blocks.get(k).covariance(sharedCovariance, circuit.parameterCount()), noise,
                    end));
        }
        return results;
    }

    private CnlsResult result(CnlsResult alone, double[] at, double[][] covariance, double noise, Convergence end) {
        Spectrum spectrum = alone.spectrum();
        CircuitResiduals residuals = new CircuitResiduals(circuit, spectrum, alone.weighting());
        int n = circuit.parameterCount();
        double[] values = new double[n];
        residuals.toNatural(at, values);
        double[][] natural = new double[n][n];
        double[][] correlation = new double[n][n];
        List<FittedParameter> parameters = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double slopes = residuals.slope(a, values[a]) * residuals.slope(b, values[b]);
                natural[a][b] = noise * covariance[a][b] * slopes;
                double sizes = Math.sqrt(covariance[a][a] * covariance[b][b]);
                correlation[a][b] = a == b ? 1 : sizes > 0 ? covariance[a][b] / sizes : 0;
            }
            double error = Math.sqrt(Math.max(0, noise * covariance[a][a]));
            ParameterState state = bounds.isFixed(a) ? ParameterState.FIXED
                    : at[a] <= bounds.lower(a) ? ParameterState.AT_LOWER_BOUND
                            : at[a] >= bounds.upper(a) ? ParameterState.AT_UPPER_BOUND : ParameterState.FREE;
            double largest = circuit.parameters().get(a).kind().isLogarithmic() ? 0.5 : 0.25;
            parameters.add(new FittedParameter(circuit.parameters().get(a), values[a],
                    error * residuals.slope(a, values[a]), state, error <= largest, false));
        }
        double[] left = new double[2 * spectrum.size()];
        residuals.residuals(at, left);
        double cost = Arrays.stream(left).map(r -> r * r).sum();
        return new CnlsResult(circuit, spectrum, alone.weighting(), List.copyOf(parameters), natural, correlation,
                residuals.evaluator().re().clone(), residuals.evaluator().im().clone(), cost,
                alone.degreesOfFreedom() + (int) Math.floor(shared.length * (1 - 1.0 / blocks.size())), end,
                alone.startsTried(), Optional.empty());
    }
}
