/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.OptionalDouble;

/**
 * A parameter of a kind of element.
 *
 * @param symbol as the notation names it
 * @param unit unit symbol, empty for numbers
 * @param domain which values make sense
 * @param usualValue the value at which the parameter is held unless somebody frees it; empty for parameters that are
 *        usually fitted
 */
public record ParameterKind(String symbol, String unit, Domain domain, OptionalDouble usualValue) {

    /** Which values a parameter can have. */
    public enum Domain {
        /** Above zero, over many decades; fitted as its logarithm. */
        POSITIVE,
        /** An exponent from 0 to 1. */
        EXPONENT
    }

    /** A positive parameter. */
    static ParameterKind positive(String symbol, String unit) {
        return new ParameterKind(symbol, unit, Domain.POSITIVE, OptionalDouble.empty());
    }

    /** An exponent. */
    static ParameterKind exponent(String symbol) {
        return new ParameterKind(symbol, "", Domain.EXPONENT, OptionalDouble.empty());
    }

    /** An exponent that is held at ½ unless somebody frees it. */
    static ParameterKind usuallyHalf(String symbol) {
        return new ParameterKind(symbol, "", Domain.EXPONENT, OptionalDouble.of(0.5));
    }

    /** Whether the fit works in the parameter's logarithm. */
    public boolean isLogarithmic() {
        return domain == Domain.POSITIVE;
    }
}
