/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.Minimum;

/**
 * Chooses among minima. The one next to given start values is taken if the options say so. Minima whose likelihoods
 * differ less than noise could make them are equally good: then the one next to given start values is taken, otherwise
 * one whose arcs follow each other from high to low frequency in the
 * order in which the circuit names them, otherwise the lowest. Parameters that the other equally good minima see
 * differently are ambiguous.
 */
final class MinimumChoice {

    private static final int POLISHED = 4;
    private static final double LARGEST_RELATIVE_ERROR = 0.5;
    private static final double LARGEST_EXPONENT_ERROR = 0.25;
    /** Difference of −2 ln L up to which two minima are equally good (χ² with one degree of freedom, 95 %). */
    private static final double EQUALLY_GOOD = 3.84;
    /** Variables nearer than this belong to the same minimum before it is polished. */
    private static final double SAME_PLACE = 0.05;
    private static final double CLEARLY_LOWER = 1e-3;
    private static final double DIFFERENT = 3;

    private final Circuit circuit;
    private final CircuitResiduals residuals;
    private final Bounds bounds;
    private final MinimumSearch search;
    private final SiblingOrder order;

    /**
     * What was chosen.
     *
     * @param fit with exchangeable parts in order
     * @param ambiguous [n] whether an equally good minimum has another value
     * @param lower a clearly lower minimum that was not chosen
     */
    record Chosen(FitResult fit, boolean[] ambiguous, Optional<Minimum> lower) {
    }

    MinimumChoice(Circuit circuit, Spectrum spectrum, CircuitResiduals residuals, List<ParameterHint> hints,
            Bounds bounds, MinimumSearch search) {
        this.circuit = circuit;
        this.residuals = residuals;
        this.bounds = bounds;
        this.search = search;
        this.order = new SiblingOrder(circuit, spectrum, hints);
    }

    /** The uncertainty of a fit's variable above which the data do not determine it. */
    double largestError(int parameter) {
        return circuit.parameters().get(parameter).kind().isLogarithmic() ? LARGEST_RELATIVE_ERROR
                : LARGEST_EXPONENT_ERROR;
    }

    double lowestCost(List<Minimum> minima) {
        return minima.stream().mapToDouble(search::rank).min().orElseThrow();
    }

    /**
     * Goes near the bottom of the lowest minima, each once, under the residuals' present weights.
     *
     * @param minima sorted; with {@code firstIsGiven} the first one is next to given starts and stays first
     */
    List<Minimum> polish(List<Minimum> minima, boolean firstIsGiven) {
        List<Minimum> kept = new ArrayList<>();
        for (Minimum minimum : minima) {
            if (kept.size() >= POLISHED + (firstIsGiven ? 1 : 0)) {
                break;
            }
            Minimum sorted = ordered(minimum);
            if (kept.stream().noneMatch(k -> isSamePlace(k, sorted))) {
                kept.add(sorted);
            }
        }
        List<Minimum> polished = new ArrayList<>();
        for (Minimum minimum : kept) {
            polished.add(search.medium().minimise(residuals, minimum.parameters(), bounds));
        }
        return polished;
    }

    private Minimum ordered(Minimum minimum) {
        double[] values = new double[circuit.parameterCount()];
        residuals.toNatural(minimum.parameters(), values);
        double[] variables = new double[values.length];
        residuals.toVariables(order.ordered(values), variables);
        return new Minimum(variables, minimum.cost(), minimum.convergence(), minimum.iterations(),
                minimum.evaluations());
    }

    private static boolean isSamePlace(Minimum a, Minimum b) {
        for (int j = 0; j < a.parameters().length; j++) {
            if (Math.abs(a.parameters()[j] - b.parameters()[j]) > SAME_PLACE) {
                return false;
            }
        }
        return true;
    }

    /**
     * Chooses, and goes to the very bottom.
     *
     * @param firstIsGiven whether the first minimum is the one next to given starts
     * @param stay whether that one is taken in any case
     */
    Chosen choose(List<Minimum> polished, boolean firstIsGiven, boolean stay) {
        double lowest = lowestCost(polished);
        List<Minimum> good = polished.stream().filter(m -> isEquallyGood(m, lowest)).toList();
        Minimum best = good.stream().filter(m -> search.rank(m) == lowest).findFirst().orElseThrow();
        Minimum first = polished.getFirst();
        Minimum start = firstIsGiven && (stay || good.contains(first)) ? first
                : good.stream().filter(this::hasArcsInOrder).findFirst().orElse(best);
        Minimum bottom = ordered(search.fine().minimise(residuals, start.parameters(), bounds));
        FitResult fit = search.fine().withUncertainties(residuals, bottom, bounds);
        Optional<Minimum> lower = search.rank(start) > lowest * (1 + CLEARLY_LOWER) && !good.contains(start)
                ? Optional.of(ordered(best)) : Optional.empty();
        return new Chosen(fit, ambiguous(fit, good, start), lower);
    }

    private boolean isEquallyGood(Minimum minimum, double lowest) {
        return residuals.residualCount() * Math.log(search.rank(minimum) / lowest) <= EQUALLY_GOOD;
    }

    private boolean hasArcsInOrder(Minimum minimum) {
        double[] values = new double[circuit.parameterCount()];
        residuals.toNatural(minimum.parameters(), values);
        return order.hasArcsInOrder(values);
    }

    private boolean[] ambiguous(FitResult fit, List<Minimum> good, Minimum chosen) {
        boolean[] ambiguous = new boolean[circuit.parameterCount()];
        for (Minimum other : good) {
            if (other == chosen || !good.contains(chosen)) {
                continue;
            }
            Minimum sorted = ordered(other);
            for (int j = 0; j < ambiguous.length; j++) {
                double difference = Math.abs(sorted.parameters()[j] - fit.value(j));
                ambiguous[j] |= difference > Math.max(DIFFERENT * fit.standardError(j), SAME_PLACE);
            }
        }
        return ambiguous;
    }
}
