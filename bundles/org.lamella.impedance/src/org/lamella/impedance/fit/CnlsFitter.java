/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitParameter;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.circuit.ParameterKind;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.Minimum;

/**
 * Complex nonlinear least squares (Boukamp, Solid State Ionics 20, 31, 1986): real and imaginary parts are fitted
 * together, positive parameters as their logarithms, from many starts that are derived from the spectrum. Standard
 * uncertainties come from the residual variance and the Jacobian at the minimum.
 */
public final class CnlsFitter {

    private static final double SMALLEST = 1e-20;
    private static final double LARGEST = 1e20;
    /** By so much must the log-likelihood (times −2) of other weights be better than that of modulus weights. */
    private static final double WEIGHT_EVIDENCE = 2;
    /** Relative residuals of this size are rounding: nothing can be said of weights, nothing is to be improved. */
    private static final double ROUNDING = 1e-8;

    private final Circuit circuit;
    private final Spectrum spectrum;
    private final CnlsOptions options;
    private final Bounds bounds;
    private final CircuitResiduals residuals;
    private final MinimumSearch search;
    private final MinimumChoice choice;

    private CnlsFitter(Circuit circuit, Spectrum spectrum, CnlsOptions options) throws SettingException {
        this.circuit = circuit;
        this.spectrum = spectrum;
        this.options = withUsualValues(circuit, options);
        this.bounds = bounds(circuit, this.options.hints());
        Weighting first = options.weighting().orElse(Weighting.MODULUS);
        this.residuals = new CircuitResiduals(circuit, spectrum, first);
        double scale = first == Weighting.UNIT ? meanSquare(spectrum) : 1;
        this.search = new MinimumSearch(circuit, residuals, bounds, this.options,
                ROUNDING * ROUNDING * scale * 2 * spectrum.size());
        this.choice = new MinimumChoice(circuit, spectrum, residuals, this.options.hints(), bounds, search);
    }

    /**
     * Fits.
     *
     * @throws UnsuitableDataException when there are too few points
     * @throws SettingException when limits are empty or start values lie outside of them
     * @throws CancellationException when the options say stop
     */
    public static CnlsResult fit(Circuit circuit, Spectrum spectrum, CnlsOptions options)
            throws UnsuitableDataException, SettingException {
        if (options.hints().size() != circuit.parameterCount()) {
            throw new IllegalArgumentException("The circuit has " + circuit.parameterCount() + " parameters, there are "
                    + options.hints().size() + " hints");
        }
        int free = circuit.parameterCount()
                - (int) withUsualValues(circuit, options).hints().stream().filter(ParameterHint::fixed).count();
        if (2 * spectrum.size() <= free) {
            throw new UnsuitableDataException(Place.UNKNOWN, "The circuit " + circuit.text() + " has " + free
                    + " free parameters, but the spectrum only " + spectrum.size() + " usable points",
                    "take a smaller circuit, hold parameters, or measure more frequencies");
        }
        return new CnlsFitter(circuit, spectrum, options).run();
    }

    static CnlsOptions withUsualValues(Circuit circuit, CnlsOptions options) {
        List<ParameterHint> hints = new ArrayList<>(options.hints());
        for (int j = 0; j < hints.size(); j++) {
            OptionalDouble usual = circuit.parameters().get(j).kind().usualValue();
            if (usual.isPresent() && hints.get(j).equals(ParameterHint.NONE)) {
                hints.set(j, new ParameterHint(usual, OptionalDouble.empty(), OptionalDouble.empty(), true));
            }
        }
        return options.withHints(hints);
    }

    /** The limits of the variables that hints set, and what is held between equal ones. */
    static Bounds bounds(Circuit circuit, List<ParameterHint> hints) throws SettingException {
        Bounds bounds = Bounds.none(hints.size());
        for (int j = 0; j < hints.size(); j++) {
            CircuitParameter parameter = circuit.parameters().get(j);
            ParameterHint hint = hints.get(j);
            boolean log = parameter.kind().domain() == ParameterKind.Domain.POSITIVE;
            double low = Math.max(hint.lower().orElse(0), log ? SMALLEST : 0);
            double high = Math.min(hint.upper().orElse(LARGEST), log ? LARGEST : 1);
            double value = hint.value().orElse(Double.NaN);
            if (!(low <= high) || value < low || value > high || hint.fixed() && Double.isNaN(value)) {
                throw new SettingException(parameter.name(), describe(hint) + " leaves no room within "
                        + (log ? "the positive numbers" : "0 … 1"),
                        "give limits in rising order, and a start value between them");
            }
            double from = hint.fixed() ? value : low;
            double to = hint.fixed() ? value : high;
            bounds = bounds.with(j, log ? Math.log(from) : from, log ? Math.log(to) : to);
        }
        return bounds;
    }

    private static String describe(ParameterHint hint) {
        return "The value " + (hint.value().isPresent() ? hint.value().getAsDouble() : "(none)") + " with limits "
                + (hint.lower().isPresent() ? hint.lower().getAsDouble() : "none") + " … "
                + (hint.upper().isPresent() ? hint.upper().getAsDouble() : "none");
    }

    private CnlsResult run() throws UnsuitableDataException {
        List<Minimum> minima = new ArrayList<>();
        if (options.hints().stream().anyMatch(h -> h.value().isPresent() && !h.fixed())) {
            search.fromGivenStarts(spectrum).ifPresent(minima::add);
        }
        boolean given = !minima.isEmpty();
        if (!given || options.maxStarts() > 1 && !search.leavesOnlyNoise(minima.getFirst())) {
            minima.addAll(search.everywhere(spectrum, options.maxStarts()));
        }
        if (options.cancelled().getAsBoolean()) {
            throw new CancellationException("Stopped on request");
        }
        if (minima.isEmpty() || choice.lowestCost(minima) == Double.MAX_VALUE) {
            throw new UnsuitableDataException(Place.UNKNOWN, "The circuit " + circuit.text()
                    + " cannot be computed near these impedances and frequencies",
                    "check the units of the columns, and the start values");
        }
        Weighting weighting = options.weighting().orElse(Weighting.MODULUS);
        List<Minimum> polished = choice.polish(minima, given);
        double lowest = choice.lowestCost(polished);
        if (options.weighting().isEmpty() && lowest > ROUNDING * ROUNDING * 2 * spectrum.size()) {
            double best = evidence(weighting, lowest) - WEIGHT_EVIDENCE;
            for (Weighting other : List.of(Weighting.UNIT, Weighting.PROPORTIONAL)) {
                residuals.setWeighting(other);
                List<Minimum> alternative = choice.polish(polished, given);
                double value = evidence(other, choice.lowestCost(alternative));
                if (value < best) {
                    best = value;
                    weighting = other;
                    polished = alternative;
                }
            }
            residuals.setWeighting(weighting);
        }
        boolean complete = options.hints().stream().allMatch(h -> h.value().isPresent());
        return result(choice.choose(polished, given, complete && options.stayNearStarts()), weighting);
    }

    private CnlsResult.Elsewhere elsewhere(Minimum minimum) {
        double[] values = new double[circuit.parameterCount()];
        residuals.toNatural(minimum.parameters(), values);
        return new CnlsResult.Elsewhere(values, minimum.cost());
    }

    /** −2 ln L of normal residuals under these weights, up to a constant: N ln(cost) − 2 Σ ln w. */
    private double evidence(Weighting weighting, double cost) {
        double sum = 0;
        double[] factors = weighting.factors(spectrum);
        for (double factor : factors) {
            sum += Math.log(factor);
        }
        return factors.length * Math.log(cost) - 2 * sum;
    }

    private static double meanSquare(Spectrum spectrum) {
        double sum = 0;
        for (int i = 0; i < spectrum.size(); i++) {
            sum += spectrum.modulus(i) * spectrum.modulus(i);
        }
        return sum / spectrum.size();
    }

    private CnlsResult result(MinimumChoice.Chosen chosen, Weighting weighting) {
        FitResult fit = chosen.fit();
        int n = circuit.parameterCount();
        double[] values = new double[n];
        residuals.toNatural(fit.minimum().parameters(), values);
        double[][] covariance = new double[n][n];
        double[][] correlation = new double[n][n];
        List<FittedParameter> parameters = new ArrayList<>();
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                covariance[a][b] = fit.covariance().matrix()[a][b] * residuals.slope(a, values[a])
                        * residuals.slope(b, values[b]);
                correlation[a][b] = fit.covariance().correlation(a, b);
            }
            double slope = residuals.slope(a, values[a]);
            parameters.add(new FittedParameter(circuit.parameters().get(a), values[a], fit.standardError(a) * slope,
                    fit.states()[a], fit.standardError(a) <= choice.largestError(a), chosen.ambiguous()[a]));
        }
        residuals.evaluator().impedance(values);
        return new CnlsResult(circuit, spectrum, weighting, List.copyOf(parameters), covariance, correlation,
                residuals.evaluator().re().clone(), residuals.evaluator().im().clone(), fit.minimum().cost(),
                fit.degreesOfFreedom(), fit.minimum().convergence(), search.startsTried(),
                chosen.lower().map(this::elsewhere));
    }
}
