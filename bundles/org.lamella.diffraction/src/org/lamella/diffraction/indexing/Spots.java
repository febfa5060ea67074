/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

import org.lamella.crystallography.scattering.Reflection;

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
        double strongest = phase.reflections().stream().mapToDouble(Reflection::intensity).max().orElse(1);
        List<Reflection> kept = phase.reflections().stream().filter(r -> r.intensity() >= least * strongest).toList();
        count = kept.size();
        x = new double[count];
        y = new double[count];
        z = new double[count];
        intensity = new double[count];
        for (int i = 0; i < count; i++) {
            Reflection r = kept.get(i);
            x[i] = r.gx() / scale;
            y[i] = r.gy() / scale;
            z[i] = r.gz() / scale;
            intensity[i] = r.intensity() / strongest;
        }
        wave = 1 / (wavelength * scale);
    }

    /** Distance of a reciprocal point from the Ewald sphere along the beam, pixels. */
    static double excitation(double gx, double gy, double gz, double wave) {
        return -gz - wave + Math.sqrt(wave * wave - gx * gx - gy * gy);
    }
}
