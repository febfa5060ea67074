/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance;

import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.complex.Complex;
import org.lamella.impedance.spectrum.Spectrum;

/** Impedances from the defining formulas, by Commons Math's complex numbers: nothing of the code under test. */
public final class ReferenceImpedance {

    private ReferenceImpedance() {
    }

    private static Complex jOmega(double frequency) {
        return new Complex(0, 2 * Math.PI * frequency);
    }

    public static Complex resistor(double r) {
        return new Complex(r);
    }

    public static Complex capacitor(double f, double c) {
        return jOmega(f).multiply(c).reciprocal();
    }

    public static Complex inductor(double f, double l) {
        return jOmega(f).multiply(l);
    }

    public static Complex constantPhase(double f, double q, double n) {
        return jOmega(f).pow(n).multiply(q).reciprocal();
    }

    /** impedance.py: A (1 − j) / √ω. */
    public static Complex warburgA(double f, double a) {
        return new Complex(1, -1).multiply(a / Math.sqrt(2 * Math.PI * f));
    }

    /** Description code: 1 / (Y √(jω)). */
    public static Complex warburgY(double f, double y) {
        return jOmega(f).sqrt().multiply(y).reciprocal();
    }

    /** impedance.py: Z0 coth(x) / x, x = √(jωτ). */
    public static Complex warburgOpen(double f, double z0, double tau) {
        Complex x = jOmega(f).multiply(tau).sqrt();
        return new Complex(z0).divide(x.multiply(x.tanh()));
    }

    /** impedance.py: Z0 tanh(x) / x, x = √(jωτ). */
    public static Complex warburgShort(double f, double z0, double tau) {
        Complex x = jOmega(f).multiply(tau).sqrt();
        return x.tanh().multiply(z0).divide(x);
    }

    public static Complex parallel(Complex... parts) {
        Complex sum = Complex.ZERO;
        for (Complex part : parts) {
            sum = sum.add(part.reciprocal());
        }
        return sum.reciprocal();
    }

    public static Complex series(Complex... parts) {
        Complex sum = Complex.ZERO;
        for (Complex part : parts) {
            sum = sum.add(part);
        }
        return sum;
    }

    /** Frequencies from high to low, evenly spaced in their logarithm. */
    public static double[] frequencies(double high, double low, int count) {
        double[] frequency = new double[count];
        for (int i = 0; i < count; i++) {
            frequency[i] = high * Math.pow(low / high, i / (count - 1.0));
        }
        return frequency;
    }

    /** A spectrum without noise. */
    public static Spectrum spectrum(double[] frequency, DoubleFunction<Complex> impedance) {
        return noisy(frequency, impedance, (re, im) -> new double[] { 0, 0 }, new SplittableRandom(0));
    }

    /** Standard deviations of the two parts. */
    public interface NoiseModel {
        double[] sigma(double re, double im);

        /** The same for both parts, a share of the modulus. */
        static NoiseModel ofModulus(double share) {
            return (re, im) -> new double[] { share * Math.hypot(re, im), share * Math.hypot(re, im) };
        }
    }

    /** A spectrum with normal noise. */
    public static Spectrum noisy(double[] frequency, DoubleFunction<Complex> impedance, NoiseModel noise,
            SplittableRandom random) {
        double[] re = new double[frequency.length];
        double[] im = new double[frequency.length];
        for (int i = 0; i < frequency.length; i++) {
            Complex z = impedance.apply(frequency[i]);
            double[] sigma = noise.sigma(z.getReal(), z.getImaginary());
            re[i] = z.getReal() + sigma[0] * random.nextGaussian();
            im[i] = z.getImaginary() + sigma[1] * random.nextGaussian();
        }
        return Spectrum.of(frequency, re, im);
    }
}
