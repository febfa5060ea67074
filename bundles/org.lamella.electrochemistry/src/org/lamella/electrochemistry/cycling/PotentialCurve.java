/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.Arrays;

import org.lamella.numerics.smooth.Noise;

/**
 * The potential of a half cycle over the charge that passed, rows without charge or potential left out.
 *
 * @param charge since the beginning, C, without sign, ascending
 * @param potential as many, V
 * @param noise standard deviation of the potential from row to row, V; its resolution at least
 */
public record PotentialCurve(double[] charge, double[] potential, double noise) {

    /** Fewest rows for a derivative. */
    public static final int FEWEST_POINTS = 12;
    private static final double UNIFORM = 1 / Math.sqrt(12);
    /** The kernel is that many parts of the potential's range wide, or as wide as noise and rows ask for. */
    private static final double PARTS = 300;

    /** The curve of a half cycle. */
    public static PotentialCurve of(HalfCycleCharge half, ChargeSteps steps, double[] potential) {
        int n = half.last() - half.first() + 1;
        double[] charge = new double[n];
        double[] volts = new double[n];
        double sign = Math.signum(half.charge());
        double sum = 0;
        int count = 0;
        for (int row = half.first(); row <= half.last(); row++) {
            double step = row > half.first() ? sign * steps.step()[row] : 0;
            sum += step;
            boolean begins = row == half.first() + 1;
            if (!Double.isFinite(potential[row]) || step <= 0 && !(row == half.first())) {
                continue;
            }
            if (begins && count == 1 && isAtRest(steps, half.first())) {
                // the potential of the row before belongs to the rest
                count = 0;
            }
            charge[count] = sum;
            volts[count++] = potential[row];
        }
        volts = Arrays.copyOf(volts, count);
        return new PotentialCurve(Arrays.copyOf(charge, count), volts, noiseOf(volts));
    }

    private static boolean isAtRest(ChargeSteps steps, int row) {
        return row == 0 || Math.abs(steps.step()[row]) < 0.5 * Math.abs(steps.step()[row + 1])
                || steps.step()[row] * steps.step()[row + 1] <= 0;
    }

    private static double noiseOf(double[] volts) {
        double noise = volts.length < 6 ? 0 : Noise.differenceSigma(volts, 3);
        return Math.max(noise, resolution(volts) * UNIFORM);
    }

    /** The smallest difference between neighbours that is not zero. */
    private static double resolution(double[] volts) {
        double[] sorted = volts.clone();
        Arrays.sort(sorted);
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        for (int i = 1; i < sorted.length; i++) {
            double difference = sorted[i] - sorted[i - 1];
            largest = Math.max(largest, difference);
            smallest = difference > 1e-9 ? Math.min(smallest, difference) : smallest;
        }
        return Double.isFinite(smallest) ? smallest : largest;
    }

    /** Whether there are enough rows over enough of a potential. */
    public boolean isUsable() {
        return charge.length >= FEWEST_POINTS && high() > low() && charge[charge.length - 1] > charge[0];
    }

    /** Lowest potential, V. */
    public double low() {
        return Arrays.stream(potential).min().orElse(0);
    }

    /** Highest potential, V. */
    public double high() {
        return Arrays.stream(potential).max().orElse(0);
    }

    /** All charge, C. */
    public double total() {
        return charge[charge.length - 1] - charge[0];
    }

    /** A kernel that smooths noise and rows away and little else, V. */
    public double potentialWidth() {
        double[] steps = new double[potential.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.abs(potential[i + 1] - potential[i]);
        }
        return Math.max(Math.max((high() - low()) / PARTS, 5 * noise), 0.7 * Noise.median(steps));
    }

    /** dQ/dV, C/V, not negative, by a kernel of this width in V, between these potentials. */
    public ConservedDerivative chargeByPotential(double width, double low, double high) {
        double[] step = new double[charge.length];
        for (int i = 1; i < step.length; i++) {
            step[i] = charge[i] - charge[i - 1];
        }
        return ConservedDerivative.of(potential, step, width, low, high);
    }

    /** dQ/dV by a kernel of this width. */
    public ConservedDerivative chargeByPotential(double width) {
        return chargeByPotential(width, low(), high());
    }

    /** dV/dQ, V/C, by a kernel that is as much smaller than the whole charge as the width is than the whole potential. */
    public ConservedDerivative potentialByCharge(double width) {
        double[] step = new double[charge.length];
        for (int i = 1; i < step.length; i++) {
            step[i] = potential[i] - potential[i - 1];
        }
        double[] charges = new double[charge.length - 1];
        for (int i = 0; i < charges.length; i++) {
            charges[i] = charge[i + 1] - charge[i];
        }
        double share = Math.max(width / (high() - low()), Math.min(0.05, 12 * noise / (high() - low())));
        double kernel = Math.max(share * total(), 0.7 * Noise.median(charges));
        return ConservedDerivative.of(charge, step, kernel);
    }
}
