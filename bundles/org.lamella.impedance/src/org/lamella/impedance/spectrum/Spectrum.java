/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.spectrum;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * An impedance spectrum, from the highest frequency to the lowest. The arrays must not be changed.
 *
 * @param frequency [n] in Hz, positive, not increasing
 * @param re [n] real part in Ω
 * @param im [n] imaginary part in Ω, negative for a capacitor
 * @param time [n] when each point was measured, in s from any moment; empty where nobody knows
 * @param noise [2n] standard deviations of the real parts, then of the imaginary parts, in Ω; empty where nobody knows
 */
public record Spectrum(double[] frequency, double[] re, double[] im, double[] time, double[] noise) {

    /** Hz. */
    private static final double LOWEST_FREQUENCY = 1e-12;
    /** Hz. */
    private static final double HIGHEST_FREQUENCY = 1e15;
    /** Ω. */
    private static final double SMALLEST_MODULUS = 1e-30;
    /** Ω. */
    private static final double LARGEST_MODULUS = 1e30;

    /**
     * A spectrum of points in any order.
     *
     * @throws IllegalArgumentException when lengths differ or a point is not usable, see {@link #isUsable}
     */
    public static Spectrum of(double[] frequency, double[] re, double[] im) {
        return of(frequency, re, im, new double[0]);
    }

    /**
     * The same with the times of the points, or none.
     *
     * @throws IllegalArgumentException when lengths differ or a point is not usable, see {@link #isUsable}
     */
    public static Spectrum of(double[] frequency, double[] re, double[] im, double[] time) {
        if (time.length > 0 && time.length != frequency.length) {
            throw new IllegalArgumentException(time.length + " times for " + frequency.length + " frequencies");
        }
        if (frequency.length != re.length || frequency.length != im.length) {
            throw new IllegalArgumentException("Lengths differ: " + frequency.length + " frequencies, " + re.length
                    + " real and " + im.length + " imaginary parts");
        }
        for (int i = 0; i < frequency.length; i++) {
            if (!isUsable(frequency[i], re[i], im[i])) {
                throw new IllegalArgumentException("Point " + i + " is no impedance: f = " + frequency[i] + " Hz, Z = "
                        + re[i] + " + j " + im[i] + " Ω");
            }
        }
        int[] order = IntStream.range(0, frequency.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> frequency[i]).reversed()).mapToInt(i -> i).toArray();
        return new Spectrum(pick(frequency, order), pick(re, order), pick(im, order), pickTime(time, order),
                new double[0]);
    }

    /** Whether a point can be part of a spectrum: numbers of a size that measurements can have. */
    public static boolean isUsable(double frequency, double re, double im) {
        double modulus = Math.hypot(re, im);
        return frequency >= LOWEST_FREQUENCY && frequency <= HIGHEST_FREQUENCY && modulus >= SMALLEST_MODULUS
                && modulus <= LARGEST_MODULUS;
    }

    /** The number of points. */
    public int size() {
        return frequency.length;
    }

    /** The modulus of a point, Ω. */
    public double modulus(int index) {
        return Math.hypot(re[index], im[index]);
    }

    /** The points for which the condition on their index holds. */
    public Spectrum filter(IntPredicate keep) {
        int[] kept = IntStream.range(0, size()).filter(keep).toArray();
        return new Spectrum(pick(frequency, kept), pick(re, kept), pick(im, kept), pickTime(time, kept),
                pickNoise(kept));
    }

    /** Whether the times of the points are known and differ. */
    public boolean hasTime() {
        return Arrays.stream(time).distinct().count() > 1;
    }

    /** The same with the standard deviations of its parts, [2n], in Ω. */
    public Spectrum withNoise(double... sigma) {
        if (sigma.length != 2 * size()) {
            throw new IllegalArgumentException(sigma.length + " standard deviations for " + size() + " points");
        }
        return new Spectrum(frequency, re, im, time, sigma);
    }

    private double[] pickNoise(int[] indices) {
        int n = size();
        return noise.length == 0 ? noise : IntStream.concat(Arrays.stream(indices),
                Arrays.stream(indices).map(i -> n + i)).mapToDouble(i -> noise[i]).toArray();
    }

    private static double[] pickTime(double[] time, int[] indices) {
        return time.length == 0 ? time : pick(time, indices);
    }

    private static double[] pick(double[] values, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
    }
}
