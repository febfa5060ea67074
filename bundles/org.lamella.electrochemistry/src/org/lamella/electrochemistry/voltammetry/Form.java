/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * What a fit of a branch is made of: waves of a kind on a base line.
 *
 * @param kind the waves
 * @param sharedShape whether all waves have one shape, each its own height, position and width
 * @param resistance whether the waves are seen through a series resistance
 * @param base the base line
 */
record Form(Kind kind, boolean sharedShape, boolean resistance, Base base) {

    /** Kinds of waves, named by their free shape parameters. */
    enum Kind {
        /** A reversible couple in a film: sech². */
        REVERSIBLE,
        /** A couple in a film with interaction. */
        INTERACTING,
        /** A couple in a film with slow charge transfer. */
        KINETIC,
        /** Both. */
        KINETIC_INTERACTING,
        /** Symmetric, from exponential flanks to a Gaussian. */
        SYMMETRIC,
        /** The same, leaning to one side. */
        LEANING,
        /** Semi-infinite diffusion. */
        DIFFUSION,
        /** Normal distribution. */
        GAUSSIAN,
        /** Cauchy distribution. */
        LORENTZIAN,
        /** Between the two. */
        VOIGT,
        /** The same, leaning to one side. */
        LEANING_VOIGT;

        /** A wave of this kind for a sweep up (+1) or down (−1) in potential. */
        Wave wave(int direction, FilmShapes shapes) {
            return switch (this) {
                case REVERSIBLE -> new LogisticWave(false, false);
                case INTERACTING -> new FilmWave(direction, false, true, shapes);
                case KINETIC -> new FilmWave(direction, true, false, shapes);
                case KINETIC_INTERACTING -> new FilmWave(direction, true, true, shapes);
                case SYMMETRIC -> new LogisticWave(true, false);
                case LEANING -> new LogisticWave(true, true);
                case DIFFUSION -> new DiffusionWave(direction);
                case GAUSSIAN -> new VoigtWave(0, false);
                case LORENTZIAN -> new VoigtWave(1, false);
                case VOIGT -> new VoigtWave(Double.NaN, false);
                case LEANING_VOIGT -> new VoigtWave(Double.NaN, true);
            };
        }
    }

    /**
     * A base line, a sum of these.
     *
     * @param offset whether it may differ from zero
     * @param slope whether it may slope
     * @param low whether it may decay exponentially from the low end of the window
     * @param high whether it may rise exponentially towards the high end
     */
    record Base(boolean offset, boolean slope, boolean low, boolean high) {

        /** Number of parameters. */
        int count() {
            return (offset ? 1 : 0) + (slope ? 1 : 0) + (low ? 2 : 0) + (high ? 2 : 0);
        }
    }

    Form with(Kind other, boolean shared, boolean throughResistance) {
        return new Form(other, shared, throughResistance, base);
    }

    Form on(Base other) {
        return new Form(kind, sharedShape, resistance, other);
    }
}
