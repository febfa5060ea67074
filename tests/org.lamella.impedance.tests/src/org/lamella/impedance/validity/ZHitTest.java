/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import org.junit.jupiter.api.Test;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.spectrum.Spectrum;

class ZHitTest {

    /** The relation is exact for a constant phase element: φ is constant, |Z| falls as ω⁻ⁿ. */
    @Test
    void theModulusOfAConstantPhaseElementIsExact() {
        ZHit zhit = ZHit.of(ReferenceImpedance.spectrum(frequencies(1e5, 0.1, 61), f -> constantPhase(f, 1e-4, 0.8)));
        for (double residual : zhit.residuals()) {
            assertEquals(0, residual, 1e-9);
        }
    }

    @Test
    void theModulusOfAnArcIsFoundToAPercent() {
        ZHit zhit = ZHit.of(ReferenceImpedance.spectrum(frequencies(1e5, 0.1, 61),
                f -> series(resistor(10), parallel(resistor(100), constantPhase(f, 1e-4, 0.85)))));
        assertTrue(zhit.rms() < 0.01, "rms " + zhit.rms());
    }

    /** The arc grows by 30 % with the time that the periods take: most of it at the lowest frequencies. */
    @Test
    void growthDuringTheSweepShowsAtTheEnd() {
        double[] f = frequencies(1e5, 0.1, 61);
        double[] re = new double[f.length];
        double[] im = new double[f.length];
        double whole = 0;
        for (double one : f) {
            whole += 1 / one;
        }
        double passed = 0;
        for (int i = 0; i < f.length; i++) {
            passed += 1 / f[i] / whole;
            var z = series(resistor(10), parallel(resistor(100 * (1 + 0.3 * passed)), constantPhase(f[i], 1e-4, 0.85)));
            re[i] = z.getReal();
            im[i] = z.getImaginary();
        }
        ZHit zhit = ZHit.of(Spectrum.of(f, re, im));
        assertEquals(0.25, zhit.end(), 0.06);
    }

    @Test
    void fewPointsGiveNone() {
        ZHit zhit = ZHit.of(ReferenceImpedance.spectrum(frequencies(10, 1, 4), f -> resistor(1)));
        assertEquals(0, zhit.modulus().length);
        assertTrue(Double.isNaN(zhit.rms()));
    }
}
