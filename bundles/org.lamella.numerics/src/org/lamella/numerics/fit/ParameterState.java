/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.fit;

/** What became of a parameter in a fit. */
public enum ParameterState {
    /** Found by the fit. */
    FREE,
    /** Held at its value. */
    FIXED,
    /** At its lower limit, which the data would pass. */
    AT_LOWER_BOUND,
    /** At its upper limit, which the data would pass. */
    AT_UPPER_BOUND;

    /** Whether a limit holds the parameter. */
    public boolean isAtBound() {
        return this == AT_LOWER_BOUND || this == AT_UPPER_BOUND;
    }
}
