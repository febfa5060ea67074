/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitParameter;
import org.lamella.impedance.circuit.ParameterHint;

/**
 * How a circuit is fitted.
 *
 * @param weighting of the points; empty to take the one under which the residuals are likeliest
 * @param hints start values, limits and held values, one for each parameter of the circuit
 * @param maxStarts fits from different starts at most; the search ends earlier when it keeps finding the same minimum;
 *        1 with start values for all parameters is a fit from these alone
 * @param stayNearStarts when all parameters have start values: whether the minimum next to them is the result even if
 *        the search finds a lower one, which is then only reported
 * @param seed of the random starts
 * @param cancelled asked once an iteration
 */
public record CnlsOptions(Optional<Weighting> weighting, List<ParameterHint> hints, int maxStarts,
        boolean stayNearStarts, long seed, BooleanSupplier cancelled) {

    /** The number of starts when nobody says one. */
    public static final int DEFAULT_STARTS = 60;

    /** Copies the hints. */
    public CnlsOptions {
        hints = List.copyOf(hints);
    }

    /** Weights and starts from the data, and what the circuit's text says of its parameters. */
    public static CnlsOptions of(Circuit circuit) {
        return new CnlsOptions(Optional.empty(), circuit.parameters().stream().map(CircuitParameter::hint).toList(),
                DEFAULT_STARTS, true, 1, () -> false);
    }

    /** The same with these weights. */
    public CnlsOptions withWeighting(Weighting choice) {
        return new CnlsOptions(Optional.of(choice), hints, maxStarts, stayNearStarts, seed, cancelled);
    }

    /** The same with start values for all parameters, in the circuit's order. */
    public CnlsOptions withStarts(double... values) {
        List<ParameterHint> started = new ArrayList<>();
        for (int j = 0; j < hints.size(); j++) {
            ParameterHint hint = hints.get(j);
            started.add(
                    new ParameterHint(OptionalDouble.of(values[j]), hint.lower(), hint.upper(), hint.fixed()));
        }
        return withHints(started);
    }

    /** The same with these hints. */
    public CnlsOptions withHints(List<ParameterHint> other) {
        return new CnlsOptions(weighting, other, maxStarts, stayNearStarts, seed, cancelled);
    }

    /** The same with another number of starts at most. */
    public CnlsOptions withMaxStarts(int count) {
        return new CnlsOptions(weighting, hints, count, stayNearStarts, seed, cancelled);
    }

    /** The same, but the lowest minimum is the result, wherever the start values are. */
    public CnlsOptions goingAnywhere() {
        return new CnlsOptions(weighting, hints, maxStarts, false, seed, cancelled);
    }

    /** The same with another seed. */
    public CnlsOptions withSeed(long other) {
        return new CnlsOptions(weighting, hints, maxStarts, stayNearStarts, other, cancelled);
    }

    /** The same with somebody who may stop the fit. */
    public CnlsOptions withCancel(BooleanSupplier hook) {
        return new CnlsOptions(weighting, hints, maxStarts, stayNearStarts, seed, hook);
    }
}
