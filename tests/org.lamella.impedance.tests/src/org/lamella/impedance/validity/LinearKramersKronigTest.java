/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.lamella.impedance.ConformanceSpectra;
import org.lamella.impedance.spectrum.Spectrum;

/** Numbers of impedance.py 1.7.1, which follows the same papers. */
class LinearKramersKronigTest {

    @Test
    void realPartOfCircuit3NeedsTenRelaxations() throws IOException {
        LinearKramersKronig fit = LinearKramersKronig.untilMu(ConformanceSpectra.circuit3(),
                LinearKramersKronig.Part.REAL, 0.69, false, 50);
        assertEquals(10, fit.relaxations());
        assertEquals(0.6843821117885, fit.mu(), 1e-6);
    }

    @Test
    void bothPartsOfTheExampleNeedTwentySixRelaxationsAndACapacitance() throws IOException {
        Spectrum all = ConformanceSpectra.exampleData();
        Spectrum masked = all.filter(i -> all.frequency()[i] < 1000 && all.im()[i] < 0);
        LinearKramersKronig fit = LinearKramersKronig.untilMu(masked, LinearKramersKronig.Part.COMPLEX, 0.5, true, 100);
        assertEquals(26, fit.relaxations());
        assertEquals(0.30633481927, fit.mu(), 1e-6);
    }

    /** One relaxation at one of the ladder's time constants is found, and nothing else; all parts agree. */
    @Test
    void aLadderIsFoundAsItIs() {
        int n = 41;
        double[] f = new double[n];
        double[] re = new double[n];
        double[] im = new double[n];
        for (int i = 0; i < n; i++) {
            f[i] = Math.pow(10, 5 - i / 10.0);
            double x = 2 * Math.PI * f[i] * 1 / (2 * Math.PI * 1e3);
            re[i] = 10 + 50 / (1 + x * x);
            im[i] = -50 * x / (1 + x * x);
        }
        for (LinearKramersKronig.Part part : LinearKramersKronig.Part.values()) {
            // 10 Hz to 100 kHz in five steps: the third is 1 kHz
            LinearKramersKronig fit = LinearKramersKronig.of(Spectrum.of(f, re, im), part, 5, false);
            assertEquals(50, fit.resistances()[2], 1e-8, part.name());
            for (int i = 0; i < n; i++) {
                assertEquals(0, fit.residualRe()[i], 1e-10);
                assertEquals(0, fit.residualIm()[i], 1e-10);
            }
            assertTrue(fit.mu() > 1 - 1e-8);
        }
    }

    /** The reciprocal of R ∥ (R C in series) has one branch; conductance 1/20, branch 1/50 S with τ at 1 kHz, by hand. */
    @Test
    void aBranchIsFoundInTheAdmittance() {
        int n = 41;
        double[] f = new double[n];
        double[] re = new double[n];
        double[] im = new double[n];
        for (int i = 0; i < n; i++) {
            f[i] = Math.pow(10, 5 - i / 10.0);
            double x = f[i] / 1e3;
            double g = 0.05 + 0.02 * x * x / (1 + x * x);
            double b = 0.02 * x / (1 + x * x);
            re[i] = g / (g * g + b * b);
            im[i] = -b / (g * g + b * b);
        }
        for (LinearKramersKronig.Part part : LinearKramersKronig.Part.values()) {
            LinearKramersKronig fit = LinearKramersKronig.of(Spectrum.of(f, re, im), new LinearKramersKronig.Setup(
                    part, LinearKramersKronig.Representation.ADMITTANCE, true, 0), 5);
            assertEquals(0.02, fit.resistances()[2], 1e-10, part.name());
            assertTrue(fit.noise() < 1e-9);
        }
    }

    /** Where a limit of μ stops early, with residuals of half the impedance, several criteria together do not. */
    @Test
    void severalCriteriaTogetherLeaveTheNoise() throws IOException {
        Spectrum all = ConformanceSpectra.exampleData();
        Spectrum below = all.filter(i -> all.im()[i] < 0);
        for (LinearKramersKronig.Representation representation : LinearKramersKronig.Representation.values()) {
            LinearKramersKronig fit = LinearKramersKronig.automatic(below, LinearKramersKronig.Part.COMPLEX,
                    representation);
            assertTrue(fit.noise() < 0.005, representation + " leaves " + fit.noise());
        }
    }
}
