/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import org.lamella.impedance.circuit.CircuitParameter;
import org.lamella.numerics.fit.ParameterState;

/**
 * A parameter that was fitted.
 *
 * @param parameter which
 * @param value in its unit
 * @param standardError one standard uncertainty in its unit; 0 when it was held, infinite when the data do not
 *        determine it
 * @param state free, held, or at a limit
 * @param determined whether its relative standard uncertainty is at most ½ (of an exponent: the absolute one at most ¼)
 * @param ambiguous whether another minimum that is as good has clearly another value
 */
public record FittedParameter(CircuitParameter parameter, double value, double standardError, ParameterState state,
        boolean determined, boolean ambiguous) {

    /** The parameter's name. */
    public String name() {
        return parameter.name();
    }

    /** Whether the data say what it is. */
    public boolean identifiable() {
        return determined && !ambiguous;
    }
}
