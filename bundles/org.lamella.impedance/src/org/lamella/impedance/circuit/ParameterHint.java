/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.OptionalDouble;

/**
 * What a circuit's text says of a parameter.
 *
 * @param value start value, or the value at which it is held
 * @param lower lower limit
 * @param upper upper limit
 * @param fixed whether it is held
 */
public record ParameterHint(OptionalDouble value, OptionalDouble lower, OptionalDouble upper, boolean fixed) {

    /** Nothing said. */
    public static final ParameterHint NONE =
            new ParameterHint(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), false);

    /** A start value only. */
    public static ParameterHint start(double value) {
        return new ParameterHint(OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty(), false);
    }
}
