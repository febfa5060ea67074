/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.numerics.smooth.Noise;

/** What is in the first charge and not in a later one: reactions of impurities and of the formation, by their dQ/dV. */
public final class FormationFeatures {

    /** Standard deviations of the difference's noise that a feature is high at least. */
    private static final double SIGNIFICANT = 5;
    /** Share of the first charge that a feature holds at least. */
    private static final double LEAST_SHARE = 0.004;
    /** A feature is that many times higher than what differs near by between later charges. */
    private static final double USUAL = 3;
    /** A feature is none when the charge next to it lacks more than this share of it: then a peak was displaced. */
    private static final double DISPLACED = 0.4;

    private FormationFeatures() {
    }

    /**
     * A feature.
     *
     * @param potential of the peak of the difference, V
     * @param potentialSigma its standard uncertainty, V
     * @param charge between the feet of the peak, C
     * @param chargeSigma its standard uncertainty, C
     */
    public record Feature(double potential, double potentialSigma, double charge, double chargeSigma) {
    }

    /**
     * The difference of two charges.
     *
     * @param x potential of the nodes, V
     * @param difference dQ/dV of the first charge minus that of the later one, C/V
     * @param features by ascending potential
     */
    public record Difference(double[] x, double[] difference, List<Feature> features) {
    }

    /**
     * Compares the first charge with the second.
     *
     * @param first charge
     * @param later the second charge
     * @param control the third charge: what differs between the second and the third is no feature of the first
     */
    public static Difference find(PotentialCurve first, PotentialCurve later, Optional<PotentialCurve> control) {
        double width = 2 * Math.max(first.potentialWidth(), later.potentialWidth());
        double low = Math.min(first.low(), later.low());
        double high = Math.max(first.high(), later.high());
        ConservedDerivative one = first.chargeByPotential(width, low, high);
        ConservedDerivative other = later.chargeByPotential(width, low, high);
        double[] y = new double[one.x().length];
        for (int i = 0; i < y.length; i++) {
            y[i] = one.slope()[i] - other.slope()[i];
        }
        double[] usual = new double[y.length];
        control.ifPresent(third -> {
            double[] last = third.chargeByPotential(width, low, high).slope();
            for (int i = 0; i < usual.length; i++) {
                usual[i] = other.slope()[i] - last[i];
            }
        });
        double h = one.x()[1] - one.x()[0];
        int stride = (int) Math.max(1, Math.round(2 * width / h));
        double noise = control.isPresent() ? Noise.madSigma(usual) : roughness(y, stride);
        List<Feature> features = new ArrayList<>();
        for (int i = 1; i < y.length - 1; i++) {
            if (y[i] > y[i - 1] && y[i] >= y[i + 1] && y[i] > USUAL * largest(usual, i, 2 * stride)) {
                consider(i, y, h, width, noise, first.total(), one.x()).ifPresent(features::add);
            }
        }
        return new Difference(one.x(), y, features);
    }

    private static double largest(double[] values, int at, int reach) {
        double largest = 0;
        for (int i = Math.max(0, at - reach); i <= Math.min(values.length - 1, at + reach); i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }

    private static Optional<Feature> consider(int peak, double[] y, double h, double width, double noise,
            double total, double[] x) {
        int from = foot(y, peak, -1);
        int to = foot(y, peak, 1);
        double base = Math.max(y[from], y[to]);
        double height = y[peak] - Math.max(0, base);
        double charge = 0;
        for (int i = from; i <= to; i++) {
            charge += Math.max(0, y[i]) * h;
        }
        int low = half(y, peak, -1);
        int high = half(y, peak, 1);
        int reach = 2 * (high - low);
        double lacking = 0;
        for (int i = Math.max(0, low - reach); i <= Math.min(y.length - 1, high + reach); i++) {
            lacking += y[i] < 0 ? -y[i] * h : 0;
        }
        boolean stands = height > SIGNIFICANT * noise && height > 0.3 * y[peak] && charge > LEAST_SHARE * total
                && lacking < DISPLACED * charge;
        if (!stands) {
            return Optional.empty();
        }
        double sigma = Math.hypot(width * noise / height * 2, h);
        return Optional.of(new Feature(x[peak], sigma, charge,
                Math.hypot(noise * (to - from) * h, 0.5 * Math.abs(base) * (to - from) * h)));
    }

    /** Where the peak has fallen to half its height. */
    private static int half(double[] y, int peak, int side) {
        int i = peak;
        while (i + side >= 0 && i + side < y.length && y[i] > y[peak] / 2) {
            i += side;
        }
        return i;
    }

    private static int foot(double[] y, int peak, int side) {
        int i = peak;
        int lowest = peak;
        while (i + side >= 0 && i + side < y.length && y[i + side] <= y[peak] && y[lowest] > 0) {
            i += side;
            lowest = y[i] < y[lowest] ? i : lowest;
        }
        return lowest;
    }

    /** Scatter of nodes that are so far apart that the kernel does not join them, without their slope. */
    private static double roughness(double[] y, int stride) {
        int n = y.length - 2 * stride;
        if (n < 5) {
            return Double.POSITIVE_INFINITY;
        }
        double[] second = new double[n];
        for (int i = 0; i < n; i++) {
            second[i] = y[i] - 2 * y[i + stride] + y[i + 2 * stride];
        }
        return Noise.madSigma(second) / Math.sqrt(6);
    }
}
