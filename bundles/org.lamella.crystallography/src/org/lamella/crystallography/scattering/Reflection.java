/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.scattering;

/**
 * A reflection of a crystal.
 *
 * @param h index
 * @param k index
 * @param l index
 * @param gx reciprocal vector in the Cartesian crystal frame, 1/m
 * @param gy the same along y
 * @param gz the same along z
 * @param intensity |F|², m²
 */
public record Reflection(int h, int k, int l, double gx, double gy, double gz, double intensity) {

    /** Length of the reciprocal vector, 1/m. */
    public double g() {
        return Math.sqrt(gx * gx + gy * gy + gz * gz);
    }
}
