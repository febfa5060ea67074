/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.scattering;

/** Fast electrons. */
public final class ElectronWave {

    /** Planck's constant, J s (exact). */
    private static final double H = 6.62607015e-34;
    /** Electron mass, kg (CODATA 2022). */
    private static final double M = 9.1093837139e-31;
    /** Elementary charge, C (exact). */
    private static final double E = 1.602176634e-19;
    /** Speed of light, m/s (exact). */
    private static final double C = 299_792_458;

    private ElectronWave() {
    }

    /** Relativistic wavelength (m) after this accelerating voltage (V). */
    public static double length(double voltage) {
        return H / Math.sqrt(2 * M * E * voltage * (1 + E * voltage / (2 * M * C * C)));
    }
}
