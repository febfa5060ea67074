/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;

/**
 * A log-normal distribution of grain diameters. Grains that the border cuts are left out and each other one counts
 * inversely to its chance of lying wholly inside (Miles–Lantuéjoul), so that large grains are not missed.
 *
 * @param grains how many grains lie wholly inside
 * @param mode most frequent diameter, exp(μ − σ²), m
 * @param modeUncertainty its standard uncertainty, m
 * @param median exp(μ), m
 * @param sigma width of the logarithm
 * @param sigmaUncertainty its standard uncertainty
 */
public record SizeDistribution(int grains, double mode, double modeUncertainty, double median, double sigma,
        double sigmaUncertainty) {

    /** Fewest grains that a width can be told from. */
    public static final int FEWEST = 5;

    /**
     * Fits the grains of a phase, or of all with −1.
     *
     * @throws IllegalArgumentException when fewer than {@link #FEWEST} grains lie wholly inside
     */
    public static SizeDistribution of(OrientationMap map, List<Grain> all, int phase) {
        List<Grain> inside = all.stream().filter(g -> !g.edge() && (phase < 0 || g.phase() == phase)).toList();
        if (inside.size() < FEWEST) {
            throw new IllegalArgumentException(
                    inside.size() + " grains lie wholly inside the map; a size distribution needs " + FEWEST);
        }
        double w1 = 0;
        double w2 = 0;
        double mean = 0;
        for (Grain g : inside) {
            double w = weight(map, g);
            w1 += w;
            w2 += w * w;
            mean += w * Math.log(g.diameter());
        }
        mean /= w1;
        double square = 0;
        for (Grain g : inside) {
            double d = Math.log(g.diameter()) - mean;
            square += weight(map, g) * d * d;
        }
        double n = w1 * w1 / w2;
        double variance = square / w1 * n / (n - 1);
        double mode = Math.exp(mean - variance);
        double ofMode = Math.sqrt(variance / n + 2 * variance * variance / (n - 1));
        return new SizeDistribution(inside.size(), mode, mode * ofMode, Math.exp(mean), Math.sqrt(variance),
                Math.sqrt(variance / 2 / (n - 1)));
    }

    private static double weight(OrientationMap map, Grain g) {
        double free = (map.width() - 2.0 - (g.right() - g.left())) * (map.height() - 2.0 - (g.bottom() - g.top()));
        return map.width() * (double) map.height() / free;
    }
}
