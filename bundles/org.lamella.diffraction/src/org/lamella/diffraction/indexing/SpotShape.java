/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/**
 * How a spot's strength falls with the distance of its reciprocal point from the Ewald sphere: a Lorentz function of the
 * excitation error, smeared by the precession of the beam (L. Palatinus et al., Acta Cryst. B 75 (2019) 512, eq. 10).
 *
 * @param width excitation error (pixels) at which a spot has half its strength, without precession
 * @param precession angle (rad) between the beam and the optical axis
 */
record SpotShape(double width, double precession) {

    /**
     * Strength as a share of the greatest without precession.
     *
     * @param excitation error, pixels
     * @param g distance from the beam, pixels
     */
    double strength(double excitation, double g) {
        double s = excitation / width;
        double smear = precession * g / width;
        double u = smear * smear - s * s + 1;
        double z = Math.sqrt(u * u + 4 * s * s);
        return Math.sqrt(0.5 * (u + z)) / z;
    }

    /** Excitation errors beyond this hardly matter, pixels. */
    double reach(double g) {
        return 8 * width + precession * g;
    }
}
