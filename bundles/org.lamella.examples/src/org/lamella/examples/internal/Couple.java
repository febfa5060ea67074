/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

/**
 * A redox couple of an intercalation film thin enough that lithium is level across it: Butler–Volmer kinetics over a
 * Frumkin isotherm (E. Laviron, J. Electroanal. Chem. 100 (1979) 263). With θ the oxidised share,
 * {@code x = F(E − E0)/RT − g(θ − 1/2)} and {@code dθ/dt = k [(1 − θ) exp(x/2) − θ exp(−x/2)]}, which rests where
 * {@code ln θ/(1 − θ) = x}.
 *
 * @param formalPotential E0, V
 * @param charge that turns the couple over, C
 * @param interaction g; negative is attraction and makes the peak narrower
 * @param rate k, 1/s
 * @param reversible whether it goes back; an irreversible one lacks the second term
 */
record Couple(double formalPotential, double charge, double interaction, double rate, boolean reversible) {

    /** F/RT at 298.15 K, 1/V (CODATA 2018). */
    static final double F_OVER_RT = 96485.33212 / (8.314462618 * 298.15);

    /** Rate and its derivatives at a state. */
    record Rate(double value, double byShare, double byPotential) {
    }

    Couple withCharge(double other) {
        return new Couple(formalPotential, other, interaction, rate, reversible);
    }

    /** dθ/dt in 1/s, and its derivatives by θ and by E (1/V). */
    Rate rateAt(double share, double potential) {
        double x = F_OVER_RT * (potential - formalPotential) - interaction * (share - 0.5);
        double forward = rate * StrictMath.exp(x / 2);
        double backward = reversible ? rate * StrictMath.exp(-x / 2) : 0;
        double byX = ((1 - share) * forward + share * backward) / 2;
        return new Rate((1 - share) * forward - share * backward, -forward - backward - interaction * byX,
                F_OVER_RT * byX);
    }
}
