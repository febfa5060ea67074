/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes against what the textbooks say of them. */
class PeakShapesTest {

    /** RT/F at 25 °C, mV. */
    private static final double MILLIVOLTS = 25.693;

    /** Bard and Faulkner, Electrochemical Methods, 14.3: a reversible couple in a film is 90.6 mV wide. */
    @Test
    void reversibleFilmIsAsWideAsPublished() {
        assertEquals(90.6, MILLIVOLTS * new FilmTable(4, 0).width(), 0.3);
    }

    /** Laviron, J. Electroanal. Chem. 52, 355 (1974): a totally irreversible one is 62.5/α mV wide, α = ½. */
    @Test
    void irreversibleFilmIsAsWideAsPublished() {
        assertEquals(125, MILLIVOLTS * new FilmTable(-4, 0).width(), 1);
    }

    /**
     * Frumkin: 1/I = (1/(θ(1 − θ)) + g) is twice its least value 4 + g where 1/(θ(1 − θ)) = 8 + g, at
     * x = ln(θ/(1 − θ)) + g(θ − ½).
     */
    @ParameterizedTest
    @ValueSource(doubles = { -2, -1, 0.5, 2, 6, 12 })
    void interactingFilmIsAsWideAsItsIsotherm(double g) {
        double theta = 0.5 + Math.sqrt(0.25 - 1 / (8 + g));
        double half = Math.log(theta / (1 - theta)) + g * (theta - 0.5);
        assertEquals(2 * half, new FilmTable(4, g).width(), 0.01 * half);
    }

    /** Nicholson and Shain (1964): E_p − E_p/2 = 56.5 mV, and the current far behind the peak. */
    @Test
    void diffusionWaveFallsAsPublished() {
        DiffusionWave wave = new DiffusionWave(1);
        double[] gradient = new double[4];
        wave.set(new double[] { 1, 0, Math.log(0.1) }, new int[] { 0, 1, 2 });
        double before = 0;
        while (wave.at(before, gradient) > 0.5) {
            before -= 1e-5;
        }
        // the wave's own unit of potential, from the distance between half height and peak
        double millivolt = -before / 56.5;
        // Table I: √π χ = 0.4463 at the peak, 28.5 mV behind E½, 0.353 at 80 mV and 0.245 at 150 mV
        assertEquals(1, wave.at(0, gradient), 1e-6);
        assertEquals(0.353 / 0.4463, wave.at((80 - 28.5) * millivolt, gradient), 0.01);
        assertEquals(0.245 / 0.4463, wave.at((150 - 28.5) * millivolt, gradient), 0.01);
    }
}
