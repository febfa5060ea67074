/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

/**
 * What the model takes for given.
 *
 * @param temperature K
 * @param electrons n of all couples
 * @param resistance series resistance measured otherwise, Ω
 * @param resistanceSigma its standard uncertainty, Ω; NaN where the resistance is not known, 0 where it is held
 */
public record FilmConditions(double temperature, double electrons, double resistance, double resistanceSigma) {

    /** Faraday by gas constant, K/V. */
    private static final double F_BY_R = 96485.33212 / 8.314462618;

    /** nF/RT, 1/V. */
    public double perVolt() {
        return electrons * F_BY_R / temperature;
    }

    /** Whether something is known of the resistance. */
    boolean knowsResistance() {
        return resistanceSigma >= 0;
    }
}
