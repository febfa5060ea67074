/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A number that an analysis found.
 *
 * @param name a stable name for machines: {@code couple[1].E_half}, {@code R1}, {@code CPE1.n}
 * @param label for people: {@code Couple 1: half-wave potential}
 * @param value the value in {@code unit}
 * @param uncertainty its standard uncertainty (one σ) in {@code unit}; NaN where none can be stated
 * @param unit unit symbol, empty for numbers
 * @param flags what a reader has to know: {@code not-identifiable}, {@code at-bound}, {@code extrapolated} …
 * @param method how value and uncertainty were found, one sentence
 */
public record Quantity(String name, String label, double value, double uncertainty, String unit, List<String> flags,
        String method) {

    /** The data do not determine this number; its value is one of many that fit as well. */
    public static final String NOT_IDENTIFIABLE = "not-identifiable";
    /** The number lies at a bound of its allowed range. */
    public static final String AT_BOUND = "at-bound";
    /** The number was given, not found. */
    public static final String FIXED = "fixed";

    /** Copies the flags and refuses values that are no number: what was not found is absent. */
    public Quantity {
        flags = List.copyOf(flags);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; leave out what was not found");
        }
        if (uncertainty < 0) {
            throw new IllegalArgumentException(name + " has the negative uncertainty " + uncertainty);
        }
    }

    /** A number without flags. */
    public static Quantity of(String name, String label, double value, double uncertainty, String unit,
            String method) {
        return new Quantity(name, label, value, uncertainty, unit, List.of(), method);
    }

    /** The same number and one more flag. */
    public Quantity flagged(String flag) {
        List<String> more = new ArrayList<>(flags);
        more.add(flag);
        return new Quantity(name, label, value, uncertainty, unit, more, method);
    }
}
