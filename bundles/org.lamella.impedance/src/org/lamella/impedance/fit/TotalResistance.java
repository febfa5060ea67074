/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lamella.impedance.circuit.CircuitNode;

/**
 * The resistance of a fitted circuit at zero frequency, of those parts in series that conduct there; parts that block
 * (capacitances, open Warburg elements) are left out.
 *
 * @param value in Ω
 * @param standardError in Ω
 * @param leftOut whether parts that block were left out
 * @param identifiable whether its uncertainty is at most half of it
 */
public record TotalResistance(double value, double standardError, boolean leftOut, boolean identifiable) {

    /** The total resistance of a fit; empty when no part conducts at zero frequency. */
    public static Optional<TotalResistance> of(CnlsResult fit) {
        double value = sum(fit, fit.values());
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        double error = Propagation.standardError(fit, p -> sum(fit, p));
        boolean leftOut = direct(fit.circuit().root(), fit.values(), 0).isEmpty();
        return Optional.of(new TotalResistance(value, error, leftOut, error <= 0.5 * value));
    }

    private static double sum(CnlsResult fit, double[] values) {
        double sum = 0;
        boolean any = false;
        int at = 0;
        for (CircuitNode part : fit.circuit().topParts()) {
            OptionalDouble resistance = direct(part, values, at);
            at += part.parameterCount();
            if (resistance.isPresent() && resistance.getAsDouble() > 0) {
                sum += resistance.getAsDouble();
                any = true;
            }
        }
        return any ? sum : Double.NaN;
    }

    /** Resistance of a part at zero frequency; empty when it blocks. */
    private static OptionalDouble direct(CircuitNode node, double[] p, int at) {
        return switch (node) {
            case CircuitNode.Element element -> element(element, p, at);
            case CircuitNode.Series series -> series(series.children(), p, at);
            case CircuitNode.Parallel parallel -> parallel(parallel.children(), p, at);
        };
    }

    private static OptionalDouble element(CircuitNode.Element element, double[] p, int at) {
        return switch (element.kind()) {
            case R, WS_TAU, G_TAU, K, ZARC, HN, HA -> OptionalDouble.of(p[at]);
            case L, LA -> OptionalDouble.of(0);
            case WS_Y -> OptionalDouble.of(Math.pow(p[at + 1] / p[at], p[at + 2]));
            case G_Y -> OptionalDouble.of(1 / (p[at] * Math.pow(p[at + 1], p[at + 2])));
            case C, CPE, Q, W_A, W_Y, WO_TAU, WO_Y, TLMQ -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble series(List<CircuitNode> parts, double[] p, int at) {
        double sum = 0;
        int next = at;
        for (CircuitNode part : parts) {
            OptionalDouble resistance = direct(part, p, next);
            if (resistance.isEmpty()) {
                return resistance;
            }
            sum += resistance.getAsDouble();
            next += part.parameterCount();
        }
        return OptionalDouble.of(sum);
    }

    private static OptionalDouble parallel(List<CircuitNode> parts, double[] p, int at) {
        double conductance = 0;
        boolean conducts = false;
        int next = at;
        for (CircuitNode part : parts) {
            OptionalDouble resistance = direct(part, p, next);
            conductance += resistance.isPresent() ? 1 / resistance.getAsDouble() : 0;
            conducts |= resistance.isPresent();
            next += part.parameterCount();
        }
        return conducts ? OptionalDouble.of(1 / conductance) : OptionalDouble.empty();
    }
}
