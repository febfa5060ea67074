/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.SplittableRandom;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.lamella.core.error.LamellaException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;

/** 20 Ω and two arcs, 100 Ω that stays and 300 Ω that grows with the time that the periods take. */
class DriftFitTest {

    private static Spectrum spectrum(double drift, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] f = frequencies(1e5, 0.1, 49);
        double[] re = new double[f.length];
        double[] im = new double[f.length];
        double[] time = new double[f.length];
        double passed = 0;
        for (int i = 0; i < f.length; i++) {
            passed += 0.2 + 2 / f[i];
            time[i] = passed;
        }
        for (int i = 0; i < f.length; i++) {
            double growth = 1 + drift * (time[i] - time[0]) / (passed - time[0]);
            Complex z = series(resistor(20), parallel(resistor(100), constantPhase(f[i], 1e-6, 0.9)),
                    parallel(resistor(300 * growth), constantPhase(f[i], 1e-4, 0.85)));
            re[i] = z.getReal() + 1e-3 * z.abs() * random.nextGaussian();
            im[i] = z.getImaginary() + 1e-3 * z.abs() * random.nextGaussian();
        }
        return Spectrum.of(f, re, im, time);
    }

    private static DriftFit fit(double drift, long seed) throws LamellaException {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)-p(R2,CPE2)");
        CnlsOptions options = CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS);
        return DriftFit.of(CnlsFitter.fit(circuit, spectrum(drift, seed), options), options).orElseThrow();
    }

    @Test
    void theResistanceThatGrowsIsFoundAndByHowMuch() throws LamellaException {
        for (double drift : new double[] { -0.3, 0.05, 0.15, 0.5 }) {
            DriftFit found = fit(drift, 7);
            assertEquals(drift, found.growth()[1], 3 * found.growthError()[1]);
            assertEquals(drift, found.growth()[1], 0.02);
            assertEquals(0, found.growth()[0], 4 * found.growthError()[0]);
            assertEquals(300, found.atStart()[1], 4 * found.atStartError()[1]);
            assertTrue(found.significance() > 12);
            assertTrue(found.pattern().isRandom());
        }
    }

    @Test
    void cellsThatStayShowNoGrowth() throws LamellaException {
        int significant = 0;
        for (int seed = 0; seed < 200; seed++) {
            significant += fit(0, seed).significance() > 12 ? 1 : 0;
        }
        assertTrue(significant <= 1, significant + " of 200");
    }

    @Test
    void circuitsWithoutArcsHaveNone() throws LamellaException {
        Circuit circuit = Circuit.parse("R0-C1");
        CnlsOptions options = CnlsOptions.of(circuit);
        assertTrue(DriftFit.of(CnlsFitter.fit(circuit, spectrum(0, 1), options), options).isEmpty());
    }
}
