/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

/**
 * What a film model is made of beside its couples, their kinetics and interactions, capacitance and leakage.
 *
 * @param couples number of couples
 * @param resistance whether a series resistance is fitted
 * @param oxidation whether an exponential oxidation current is
 * @param diffusion whether the couples' charge has to diffuse into the film
 */
record FilmForm(int couples, boolean resistance, boolean oxidation, boolean diffusion) {

    /** Places of the parameters that there are once: Ω, F, S, A, A, ln V. */
    static final int RESISTANCE = 0;
    static final int CAPACITANCE = 1;
    static final int LEAK = 2;
    static final int OFFSET = 3;
    static final int OXIDATION = 4;
    static final int OXIDATION_LENGTH = 5;
    /** Number of these. */
    static final int COMMON = 6;
    /** Places of a couple's parameters behind {@link #at}: V, C, ln s⁻¹, 1, ln s. */
    static final int FORMAL = 0;
    static final int CHARGE = 1;
    static final int RATE = 2;
    static final int INTERACTION = 3;
    static final int DIFFUSION = 4;
    /** Number of these. */
    static final int OF_COUPLE = 5;

    /** Number of parameters, those that are held included. */
    int count() {
        return COMMON + couples * OF_COUPLE;
    }

    /** Place of a couple's first parameter. */
    static int at(int couple) {
        return COMMON + couple * OF_COUPLE;
    }

    /** Whether the form has this parameter. */
    boolean has(int parameter) {
        if (parameter >= COMMON) {
            return (parameter - COMMON) % OF_COUPLE != DIFFUSION || diffusion;
        }
        return switch (parameter) {
            case RESISTANCE -> resistance;
            case OXIDATION, OXIDATION_LENGTH -> oxidation;
            default -> true;
        };
    }

    FilmForm withResistance() {
        return new FilmForm(couples, true, oxidation, diffusion);
    }

    FilmForm withOxidation() {
        return new FilmForm(couples, resistance, true, diffusion);
    }

    FilmForm withDiffusion() {
        return new FilmForm(couples, resistance, oxidation, true);
    }
}
