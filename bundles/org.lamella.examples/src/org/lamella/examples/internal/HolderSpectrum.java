/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.List;

import org.lamella.core.random.RandomStreams;

/**
 * Impedance of the cell in the holder as published: (R1 ∥ CPE1) – (R2 ∥ CPE2) – CPE3 with semicircles at 2360 Hz and
 * 35 Hz, 10⁶ Ω altogether, from 4 × 10⁴ Hz to 0.5 × 10⁻³ Hz with 10 mV peak to peak.
 */
final class HolderSpectrum {

    private static final double HIGHEST = 4e4;
    private static final double LOWEST = 0.5e-3;
    private static final int POINTS = 64;
    private static final double AMPLITUDE = 5e-3;
    private static final double POTENTIAL = 0.35;

    private static final double R1 = 3e5;
    private static final double APEX1 = 2360;
    private static final double N1 = 0.92;
    private static final double R2 = 7e5;
    private static final double APEX2 = 35;
    private static final double N2 = 0.88;
    private static final double Q3 = 2e-6;
    private static final double N3 = 0.65;

    /** Standard deviation of each part of the impedance, as share of its modulus: gain and phase of the instrument. */
    private static final double RELATIVE_NOISE = 0.002;
    /** Standard deviation of the amplitude of the current, A. */
    private static final double CURRENT_NOISE = 3e-13;

    private HolderSpectrum() {
    }

    /** A complex number; Java has none. */
    private record Complex(double re, double im) {

        static Complex polar(double modulus, double angle) {
            return new Complex(modulus * StrictMath.cos(angle), modulus * StrictMath.sin(angle));
        }

        Complex plus(Complex other) {
            return new Complex(re + other.re, im + other.im);
        }

        Complex inverse() {
            double square = re * re + im * im;
            return new Complex(re / square, -im / square);
        }

        double modulus() {
            return StrictMath.hypot(re, im);
        }
    }

    /** A resistance parallel to a constant phase element Q (jω)ⁿ whose arc has its apex at this frequency. */
    private static double elementAtApex(double resistance, double apex, double n) {
        return StrictMath.pow(2 * Math.PI * apex, -n) / resistance;
    }

    private static Complex admittance(double q, double n, double omega) {
        return Complex.polar(q * StrictMath.pow(omega, n), n * Math.PI / 2);
    }

    private static Complex impedance(double frequency) {
        double omega = 2 * Math.PI * frequency;
        Complex first = new Complex(1 / R1, 0).plus(admittance(elementAtApex(R1, APEX1, N1), N1, omega)).inverse();
        Complex second = new Complex(1 / R2, 0).plus(admittance(elementAtApex(R2, APEX2, N2), N2, omega)).inverse();
        return first.plus(second).plus(admittance(Q3, N3, omega).inverse());
    }

    static ExampleFile make(RandomStreams random) {
        Noise noise = new Noise(random.stream("holder spectrum"));
        List<Truth> truth = truth();
        EcLabText file = header(random.seed(), truth);
        double time = 0;
        for (int i = 0; i < POINTS; i++) {
            double frequency = HIGHEST * StrictMath.pow(LOWEST / HIGHEST, i / (POINTS - 1.0));
            Complex exact = impedance(frequency);
            double modulus = exact.modulus();
            // the noise of the current is noise of the admittance: it grows with the square of the impedance
            double sigma = StrictMath.hypot(RELATIVE_NOISE * modulus,
                    CURRENT_NOISE / AMPLITUDE * modulus * modulus);
            Complex z = new Complex(exact.re() + noise.of(sigma), exact.im() + noise.of(sigma));
            time += 0.2 + 2 / frequency;
            double phase = StrictMath.toDegrees(StrictMath.atan2(z.im(), z.re()));
            file.single(frequency, z.re(), -z.im(), z.modulus(), phase).exact(time)
                    .single(POTENTIAL + noise.of(2e-5), noise.of(1e-9)).exact(0).whole(10)
                    .single(AMPLITUDE, AMPLITUDE / z.modulus()).endRow();
        }
        return new ExampleFile("peis-holder.mpt", file.text(),
                "The circuit (R1||CPE1)-(R2||CPE2)-CPE3 with CPE = 1/(Q (j omega)^n); noise of gain, phase and current",
                truth);
    }

    private static EcLabText header(long seed, List<Truth> truth) {
        EcLabText file = new EcLabText("Potentio Electrochemical Impedance Spectroscopy");
        file.line("Run on channel", "1 (SN 0000)").line("User", "").line("Electrode connection", "standard")
                .line("Potential control", "Ewe").line("Ewe ctrl range", "min = -2.50 V, max = 2.50 V")
                .line("Acquisition started on", "01/15/2026 08:00:00.000")
                .line("Device", "model of an ultra-low current potentiostat (no instrument)")
                .line("Electrode material", "LiMn1.5Ni0.5O4 film, FIB lamella")
                .line("Electrolyte", "1 M LiClO4 in EC:DMC 1:1")
                .line("Comments", ExampleMark.comment(seed, truth))
                .line("Reference electrode", "Pt pseudo-reference, 3.800 V vs Li+/Li")
                .line("Electrode surface area", "0.000 cm\u00b2").line("Characteristic mass", "0.000 g");
        file.parameter("Mode", "Single sine").parameter("E (V)", "0.3500").parameter("vs.", "Ref")
                .parameter("fi", "40.000")
                .parameter("unit fi", "kHz").parameter("ff", "500.000").parameter("unit ff", "\u00b5Hz")
                .parameter("Nd", "8").parameter("Points", "per decade").parameter("spacing", "Logarithmic")
                .parameter("Va (mV)", "5.0").parameter("pw", "0.10").parameter("Na", "2").parameter("I Range", "10 nA")
                .parameter("Bandwidth", "4");
        return file.columns("freq/Hz", "Re(Z)/Ohm", "-Im(Z)/Ohm", "|Z|/Ohm", "Phase(Z)/deg", "time/s", "<Ewe>/V",
                "<I>/mA", "cycle number", "I Range", "|Ewe|/V", "|I|/A");
    }

    private static List<Truth> truth() {
        return List.of(new Truth("R1", R1, "\u03a9", "resistance of the arc at high frequency"),
                new Truth("CPE1.Q", elementAtApex(R1, APEX1, N1), "S s^n", "its constant phase element"),
                new Truth("CPE1.n", N1, "", "exponent"), new Truth("apex[1].f", APEX1, "Hz", "apex of the arc"),
                new Truth("R2", R2, "\u03a9", "resistance of the arc at low frequency"),
                new Truth("CPE2.Q", elementAtApex(R2, APEX2, N2), "S s^n", "its constant phase element"),
                new Truth("CPE2.n", N2, "", "exponent"), new Truth("apex[2].f", APEX2, "Hz", "apex of the arc"),
                new Truth("CPE3.Q", Q3, "S s^n", "constant phase element in series"),
                new Truth("CPE3.n", N3, "", "exponent"), new Truth("R", R1 + R2, "\u03a9", "resistance altogether"));
    }
}
