/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;

/** The reflections of a phase as arrays, in pixels of the undistorted detector: what the inner loops read. */
final class Spots {

    final int count;
    final double[] x;
    final double[] y;
    final double[] z;
    /** |F|² as a share of the strongest. */
    final double[] intensity;
    /** 1/λ in pixels. */
    final double wave;

    Spots(Phase phase, double scale, double wavelength, double least) {
        ReflectionTable table = new ReflectionTable(phase, least);
        count = table.count;
        x = scaled(table.x, scale);
        y = scaled(table.y, scale);
        z = scaled(table.z, scale);
        intensity = table.intensity;
        wave = 1 / (wavelength * scale);
    }

    private static double[] scaled(double[] values, double scale) {
        return Arrays.stream(values).map(v -> v / scale).toArray();
    }

    /** Distance of a reciprocal point from the Ewald sphere along the beam, pixels. */
    static double excitation(double gx, double gy, double gz, double wave) {
        return -gz - wave + Math.sqrt(wave * wave - gx * gx - gy * gy);
    }
}
