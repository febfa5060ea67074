/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * What peaks are measured from, with what is known of it beforehand.
 *
 * @param kind the curve
 * @param conductance slope of an ohmic base line, S; not used by the others
 * @param conductanceSigma its standard uncertainty, S; with 0 the slope is held
 * @param shortest length over which an asymmetric base line may bend, V; 0 for half the window
 */
public record BaseLineRule(BaseLineKind kind, double conductance, double conductanceSigma, double shortest) {

    /** A base line of which nothing is known beforehand. */
    public static BaseLineRule of(BaseLineKind kind) {
        return new BaseLineRule(kind, Double.NaN, Double.NaN, 0);
    }

    /** A base line with the slope of a measured resistance, Ω. */
    public static BaseLineRule ohmic(double resistance, double sigma) {
        return new BaseLineRule(BaseLineKind.OHMIC, 1 / resistance, sigma / (resistance * resistance), 0);
    }

    /** An asymmetric base line that bends over no shorter length, V. */
    public static BaseLineRule asymmetric(double shortest) {
        return new BaseLineRule(BaseLineKind.ASYMMETRIC, Double.NaN, Double.NaN, shortest);
    }

    /** Whether the slope is known beforehand. */
    boolean isTied() {
        return kind == BaseLineKind.OHMIC;
    }
}
