/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.capacitor;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.inductor;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lamella.impedance.ConformanceSpectra;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;

class InductiveTailTest {

    private static Spectrum randles(double inductance, double noise, long seed) {
        return ReferenceImpedance.noisy(frequencies(1e6, 1, 61), f -> series(resistor(10), inductor(f, inductance),
                parallel(resistor(50), capacitor(f, 1e-5))), NoiseModel.ofModulus(noise), new SplittableRandom(seed));
    }

    @Test
    void theExampleDataHaveNinePointsOfIt() throws Exception {
        assertEquals(9, InductiveTail.length(ConformanceSpectra.exampleData()));
    }

    @Test
    void inductanceIsFoundAndNoiseAboutZeroIsNot() {
        // 2 µH: ωL = 1/(ωC) at 36 kHz, 15 points above it
        assertEquals(15, InductiveTail.length(randles(2e-6, 0, 0)), 1);
        for (long seed = 0; seed < 200; seed++) {
            assertEquals(0, InductiveTail.length(randles(0, 0.005, seed)), "seed " + seed);
        }
    }

    @Test
    void aSpectrumOfMinusTheImaginaryPartIsNoTail() {
        Spectrum right = randles(0, 0, 0);
        double[] turned = new double[right.size()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = -right.im()[i];
        }
        Spectrum wrong = Spectrum.of(right.frequency(), right.re(), turned);
        assertEquals(0, InductiveTail.length(wrong));
        assertTrue(InductiveTail.looksUpsideDown(wrong));
        assertFalse(InductiveTail.looksUpsideDown(right));
    }
}
