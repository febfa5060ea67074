/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.lamella.impedance.ConformanceSpectra;
import org.lamella.impedance.spectrum.Spectrum;

/** Spectra of two depressed arcs (and a blocking element) in closed form, sound and drifting. */
class KramersKronigCheckTest {

    private static final int POINTS = 41;

    /** (jω)ⁿ Q as an admittance beside R: modulus ωⁿ, phase nπ/2. */
    private static double[] arc(double omega, double r, double q, double n) {
        double m = r * q * Math.pow(omega, n);
        double c = 1 + m * Math.cos(n * Math.PI / 2);
        double s = m * Math.sin(n * Math.PI / 2);
        double square = c * c + s * s;
        return new double[] { r * c / square, -r * s / square };
    }

    /** Both arcs grow by the drift from the first to the last point, with the time that the periods take. */
    private static Spectrum spectrum(double drift, boolean blocking, double noise, long seed) {
        Random random = new Random(seed);
        double r0 = Math.pow(10, 3 * random.nextDouble());
        double r1 = r0 * Math.pow(10, 1.5 * random.nextDouble() - 0.5);
        double r2 = r0 * Math.pow(10, random.nextDouble());
        double q1 = 1 / (r0 * Math.pow(10, 2.5 + 1.5 * random.nextDouble()));
        double q2 = 1 / (r0 * Math.pow(10, 2 * random.nextDouble()));
        double n1 = 0.75 + 0.25 * random.nextDouble();
        double n2 = 0.75 + 0.25 * random.nextDouble();
        double[] f = new double[POINTS];
        double total = 0;
        for (int i = 0; i < POINTS; i++) {
            f[i] = Math.pow(10, 5 - 6.0 * i / (POINTS - 1));
            total += 1 / f[i];
        }
        double[] re = new double[POINTS];
        double[] im = new double[POINTS];
        double passed = 0;
        for (int i = 0; i < POINTS; i++) {
            passed += 1 / f[i] / total;
            double omega = 2 * Math.PI * f[i];
            double[] a = arc(omega, r1, q1, n1);
            double[] b = arc(omega, r2 * (1 + drift * passed), q2, n2);
            re[i] = r0 + a[0] + b[0];
            im[i] = a[1] + b[1];
            if (blocking) {
                double z = 1 / (5 * q2 * Math.pow(omega, 0.95));
                re[i] += z * Math.cos(0.475 * Math.PI);
                im[i] -= z * Math.sin(0.475 * Math.PI);
            }
            double size = noise * Math.hypot(re[i], im[i]);
            re[i] += size * random.nextGaussian();
            im[i] += size * random.nextGaussian();
        }
        return Spectrum.of(f, re, im);
    }

    @Test
    void soundSpectraPassAndTheirNoiseIsRight() {
        int refused = 0;
        double ratio = 0;
        for (int turn = 0; turn < 200; turn++) {
            double noise = new double[] { 5e-4, 2e-3, 5e-3 }[turn % 3];
            KramersKronigCheck test = KramersKronigCheck.of(spectrum(0, turn % 2 == 1, noise, turn));
            refused += test.verdict() == KramersKronigCheck.Verdict.VALID ? 0 : 1;
            ratio += test.rms() / noise / 200;
        }
        assertTrue(refused <= 2, refused + " of 200 sound spectra are refused");
        assertEquals(1, ratio, 0.05);
    }

    @Test
    void spectraOfOneRelaxationPassWhereverItLies() {
        Random random = new Random(17);
        int refused = 0;
        for (int turn = 0; turn < 100; turn++) {
            double tau = Math.pow(10, -4 + 4 * random.nextDouble());
            double[] f = new double[POINTS];
            double[] re = new double[POINTS];
            double[] im = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                f[i] = Math.pow(10, 5 - 6.0 * i / (POINTS - 1));
                double[] z = arc(2 * Math.PI * f[i], 100, tau / 100, 1);
                double size = 2e-4 * Math.hypot(10 + z[0], z[1]);
                re[i] = 10 + z[0] + size * random.nextGaussian();
                im[i] = z[1] + size * random.nextGaussian();
            }
            refused += KramersKronigCheck.of(Spectrum.of(f, re, im)).verdict() == KramersKronigCheck.Verdict.VALID ? 0
                    : 1;
        }
        assertTrue(refused <= 2, refused + " of 100 are refused");
    }

    @Test
    void driftingSpectraAreFound() {
        int found = 0;
        int rightSign = 0;
        for (int turn = 0; turn < 60; turn++) {
            double drift = turn % 2 == 0 ? 0.3 : -0.3;
            KramersKronigCheck test = KramersKronigCheck.of(spectrum(drift, false, 1e-3, 1000 + turn));
            found += test.isSound() ? 0 : 1;
            rightSign += test.drift() * drift > 0 ? 1 : 0;
        }
        assertTrue(found >= 50, found + " of 60 drifts of 30 % are found");
        assertTrue(rightSign >= 55, rightSign + " of 60 have the right sign");
    }

    @Test
    void anInductiveLoopAtLowFrequenciesIsNoPassiveLadder() {
        Spectrum sound = spectrum(0, false, 5e-4, 7);
        double[] re = sound.re().clone();
        double[] im = sound.im().clone();
        for (int i = 0; i < POINTS; i++) {
            double x = sound.frequency()[i] / 0.5;
            double r = -0.4 * re[POINTS - 1];
            re[i] += r / (1 + x * x);
            im[i] -= r * x / (1 + x * x);
        }
        assertFalse(KramersKronigCheck.of(Spectrum.of(sound.frequency(), re, im)).isSound());
    }

    @Test
    void aPointThatLiesOffIsNamed() {
        Spectrum sound = spectrum(0, false, 5e-4, 11);
        double[] re = sound.re().clone();
        re[20] *= 1.1;
        assertTrue(KramersKronigCheck.of(Spectrum.of(sound.frequency(), re, sound.im())).suspects().contains(20));
    }

    @Test
    void fewPointsDecideNothing() {
        Spectrum sound = spectrum(0, false, 1e-3, 3);
        for (int points = 1; points < 10; points++) {
            int most = points;
            assertEquals(KramersKronigCheck.Verdict.UNDECIDED,
                    KramersKronigCheck.of(sound.filter(i -> i < most)).verdict());
        }
    }

    /** Computed without noise: only rounding is left. */
    @Test
    void testCircuitOneIsValid() throws IOException {
        assertEquals(KramersKronigCheck.Verdict.VALID,
                KramersKronigCheck.of(ConformanceSpectra.testCircuit1()).verdict());
    }
}
