/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

/**
 * What flows beside the film: a leak, and the oxidation of the electrolyte, whose rate grows exponentially with the
 * potential (half the potential drives it) until the supply of what is oxidised limits it.
 *
 * @param conductance of the leak, S
 * @param restPotential where the leak carries nothing, V
 * @param oxidationAt current of the oxidation without limit at {@code oxidationPotential}, A
 * @param oxidationPotential V
 * @param transfer share of the potential that drives the oxidation
 * @param limit greatest oxidation current, A; infinite for none
 */
record Background(double conductance, double restPotential, double oxidationAt, double oxidationPotential,
        double transfer, double limit) {

    /** Current in A and its derivative in S. */
    record Current(double value, double byPotential) {
    }

    Current at(double potential) {
        double driven = oxidationAt
                * StrictMath.exp(transfer * Couple.F_OVER_RT * (potential - oxidationPotential));
        double supplied = 1 / (1 + driven / limit);
        double oxidation = driven * supplied;
        return new Current(conductance * (potential - restPotential) + oxidation,
                conductance + transfer * Couple.F_OVER_RT * oxidation * supplied);
    }
}
