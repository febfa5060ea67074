/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.List;

/**
 * A number with its standard uncertainty in two parts.
 *
 * @param value the number
 * @param random standard uncertainty from noise; it shrinks when cycles are averaged
 * @param systematic standard uncertainty from the choice of shapes and base lines; it does not
 */
public record Uncertain(double value, double random, double systematic) {

    /** The deviate that a normal variable exceeds in 1 % of all cases. */
    private static final double ONE_PERCENT = 2.326;

    /**
     * Mean of repeated measurements, weighted by the random uncertainties. Where they scatter more than these allow (less
     * than 1 % chance), the scatter is the uncertainty (Birge); the systematic part does not shrink by averaging. NaN when
     * there is no number.
     */
    public static Uncertain mean(List<Uncertain> measured) {
        List<Uncertain> values = measured.stream().filter(u -> Double.isFinite(u.value())).toList();
        if (values.isEmpty()) {
            return new Uncertain(Double.NaN, Double.NaN, Double.NaN);
        }
        double floor = values.stream().mapToDouble(Uncertain::sigma).filter(s -> s > 0).min().orElse(1) * 1e-6;
        double weights = 0;
        double sum = 0;
        double systematic = 0;
        for (Uncertain u : values) {
            double weight = 1 / Math.pow(Math.max(u.random(), floor), 2);
            weights += weight;
            sum += weight * u.value();
            systematic += weight * u.systematic();
        }
        double mean = sum / weights;
        double chi2 = 0;
        for (Uncertain u : values) {
            chi2 += Math.pow((u.value() - mean) / Math.max(u.random(), floor), 2);
        }
        return new Uncertain(mean, scatter(chi2, values.size() - 1) / Math.sqrt(weights), systematic / weights);
    }

    /** Birge's ratio where the scatter is significant by Wilson and Hilferty's cube root of χ², 1 otherwise. */
    private static double scatter(double chi2, int degrees) {
        double share = 2 / (9.0 * Math.max(1, degrees));
        double deviate = (Math.cbrt(chi2 / Math.max(1, degrees)) - 1 + share) / Math.sqrt(share);
        return degrees > 0 && deviate > ONE_PERCENT ? Math.sqrt(chi2 / degrees) : 1;
    }

    /** The standard uncertainty of both parts. */
    public double sigma() {
        return Math.hypot(random, systematic);
    }

    /** This number times a factor. */
    public Uncertain times(double factor) {
        return new Uncertain(value * factor, random * Math.abs(factor), systematic * Math.abs(factor));
    }
}
