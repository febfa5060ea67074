/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/**
 * How strong spots are expected to be: the kinematic intensity to a power (multiple scattering makes strong and weak ones
 * more alike), a decay towards high angles, and the excitation error with precession (L. Palatinus et al., Acta Cryst. B75
 * (2019) 512, eq. 10).
 *
 * @param width excitation error at which a spot has half its strength, 1/m
 * @param precession angle of the beam, rad
 * @param power of |F|²
 * @param decay strength goes with exp(−decay g²), m²
 * @param scatter standard deviation of the logarithm of strengths around the law
 */
record SpotLaw(double width, double precession, double power, double decay, double scatter) {

    SpotLaw with(double otherWidth, double otherPrecession) {
        return new SpotLaw(otherWidth, otherPrecession, power, decay, scatter);
    }

    SpotLaw falling(double otherPower, double otherDecay) {
        return new SpotLaw(width, precession, otherPower, otherDecay, scatter);
    }

    SpotLaw scattered(double other) {
        return new SpotLaw(width, precession, power, decay, other);
    }

    /** Strength that a reflection has in the middle of its spot, without the excitation error. */
    double worth(double intensity, double g) {
        return Math.pow(intensity, power) * Math.exp(-decay * g * g);
    }
}
