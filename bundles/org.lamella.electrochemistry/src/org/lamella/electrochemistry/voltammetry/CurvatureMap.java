/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.lamella.numerics.smooth.Noise;

/**
 * The downward curvature of a branch seen through windows of many widths, each in standard deviations of what the noise
 * alone gives there. The curvature is that of a parabola fitted with biweight weights within the window; constant
 * current and any slope give none.
 *
 * <p>White noise gives every window the standard deviation 1. Where the noise is coloured it gives wide windows more:
 * its share is measured at those widths at which the curvature changes its sign as often as noise does, and carried on
 * to wider windows by the power law that the measured ones show.</p>
 */
final class CurvatureMap {

    /** A window's curvature along the branch. */
    record Scale(int halfWidth, double[] score) {

        /** Index on the grid of the first score. */
        int offset() {
            return halfWidth;
        }
    }

    /**
     * What was measured of the noise's colour.
     *
     * @param halfWidth of the window
     * @param sigma spread of the scores, 1 for white noise
     * @param weight number of half widths in the branch: so many times it was measured
     */
    private record Colour(int halfWidth, double sigma, double weight) {
    }

    private static final int SMALLEST = 3;
    /** Neighbouring widths differ by this factor. */
    private static final double RATIO = 1.3;
    /**
     * A width is held to be noise from this many sign changes per half width on: white noise gives 1.1 to 1.4, a random
     * walk 0.8 to 1.2, two peaks in the widest windows that are measured 0.4.
     */
    private static final double NOISE_CHANGES = 0.65;
    private static final double STEEPEST = 2.5;
    /** How many of the widest measured windows show the power law, and how sure that has to be. */
    private static final int LAST = 6;
    private static final double SURE = 2;
    /** Standard deviation of ln sigma measured once; neighbouring windows see the same noise. */
    private static final double SCATTER = 2;
    /** Length of a stretch in which the noise is measured, in half widths of the window. */
    private static final int STRETCH = 8;
    private static final int MIN_STRETCHES = 3;
    /** Spread in the stretch at the lower quartile over that of all, for white noise. */
    private static final double QUIETER = 0.86;
    /** Of few stretches, between peaks that fill a sweep, only the quietest is free of them. */
    private static final int FEW_STRETCHES = 8;

    private final double[] potential;
    private final double[] current;
    private final List<Scale> scales = new ArrayList<>();

    /** Maps a branch of at least {@link Branch#MIN_INTERVALS} intervals. */
    CurvatureMap(Branch branch) {
        int n = branch.size();
        this.potential = new double[n];
        this.current = new double[n];
        resample(branch);
        List<Colour> measured = new ArrayList<>();
        double next = SMALLEST;
        while (next <= n / 4.0) {
            int halfWidth = (int) Math.round(next);
            double[] score = scores(halfWidth, branch);
            double colour = colour(halfWidth, score, measured);
            for (int i = 0; i < score.length; i++) {
                score[i] /= colour;
            }
            scales.add(new Scale(halfWidth, score));
            next = Math.max(next * RATIO, halfWidth + 1);
        }
    }

    /** From narrow to wide. */
    List<Scale> scales() {
        return scales;
    }

    /** The potential at a grid index, V. */
    double potential(int index) {
        return potential[index];
    }

    /** Distance of grid points, V. */
    double step() {
        return (potential[potential.length - 1] - potential[0]) / (potential.length - 1);
    }

    private void resample(Branch branch) {
        int n = branch.size();
        int at = 0;
        for (int i = 0; i < n; i++) {
            double e = branch.potential()[0] + branch.span() * i / (n - 1);
            while (at < n - 2 && branch.potential()[at + 1] < e) {
                at++;
            }
            double share = (e - branch.potential()[at]) / (branch.potential()[at + 1] - branch.potential()[at]);
            potential[i] = e;
            current[i] = branch.current()[at] + share * (branch.current()[at + 1] - branch.current()[at]);
        }
    }

    private double[] scores(int halfWidth, Branch branch) {
        double[] kernel = kernel(halfWidth);
        double sum = 0;
        for (double k : kernel) {
            sum += Math.abs(k);
        }
        double steps = branch.noise() < 0.5 * branch.quantum() ? 0.5 * branch.quantum() * sum : 0;
        double[] score = new double[current.length - 2 * halfWidth];
        for (int c = 0; c < score.length; c++) {
            double response = 0;
            for (int k = 0; k < kernel.length; k++) {
                response += kernel[k] * current[c + k];
            }
            double sure = Math.max(0, Math.abs(response) - steps);
            score[c] = Math.copySign(sure, response) / branch.noise();
        }
        return score;
    }

    /** Weights of minus the curvature, of norm 1. */
    private static double[] kernel(int halfWidth) {
        int length = 2 * halfWidth + 1;
        double[] weight = new double[length];
        double total = 0;
        double squares = 0;
        for (int k = 0; k < length; k++) {
            double t = (k - halfWidth) / (halfWidth + 1.0);
            weight[k] = (1 - t * t) * (1 - t * t);
            total += weight[k];
            squares += weight[k] * t * t;
        }
        double norm = 0;
        for (int k = 0; k < length; k++) {
            double t = (k - halfWidth) / (halfWidth + 1.0);
            weight[k] *= squares / total - t * t;
            norm += weight[k] * weight[k];
        }
        for (int k = 0; k < length; k++) {
            weight[k] /= Math.sqrt(norm);
        }
        return weight;
    }

    /** How much larger than white noise's the noise's share is at this width. */
    private double colour(int halfWidth, double[] score, List<Colour> measured) {
        if (measured.size() == scales.size()) {
            double sigma = quietSpread(halfWidth, score);
            if (sigma > 0) {
                measured.add(new Colour(halfWidth, sigma, score.length / (double) halfWidth));
                return Math.max(1, sigma);
            }
        }
        return measured.isEmpty() ? 1 : carriedOn(halfWidth, measured.subList(Math.max(0, measured.size() - LAST),
                measured.size()));
    }

    /** The power law of the widest measured windows where they show one, their mean otherwise. */
    private static double carriedOn(int halfWidth, List<Colour> measured) {
        double weights = 0;
        double x = 0;
        double y = 0;
        for (Colour c : measured) {
            weights += c.weight();
            x += c.weight() * Math.log(c.halfWidth());
            y += c.weight() * Math.log(c.sigma());
        }
        double xx = 0;
        double xy = 0;
        for (Colour c : measured) {
            double off = Math.log(c.halfWidth()) - x / weights;
            xx += c.weight() * off * off;
            xy += c.weight() * off * Math.log(c.sigma());
        }
        double slope = xx > 0 ? xy / xx : 0;
        if (slope < SURE * SCATTER / Math.sqrt(Math.max(xx, 1e-9))) {
            return Math.max(1, Math.exp(y / weights));
        }
        double away = Math.log(halfWidth) - x / weights;
        return Math.max(1, Math.exp(y / weights + Math.min(slope, STEEPEST) * away));
    }

    /**
     * The spread in the quieter stretches of the branch, where no peak bends the current; 0 where there are too few
     * stretches, or where they do not look like noise.
     */
    private static double quietSpread(int halfWidth, double[] score) {
        int stretches = score.length / (STRETCH * halfWidth);
        if (stretches < MIN_STRETCHES) {
            return 0;
        }
        List<double[]> parts = new ArrayList<>();
        for (int k = 0; k < stretches; k++) {
            parts.add(Arrays.copyOfRange(score, k * score.length / stretches, (k + 1) * score.length / stretches));
        }
        parts.sort(Comparator.comparingDouble(CurvatureMap::robustSpread));
        boolean few = stretches < FEW_STRETCHES;
        double[] quiet = parts.get(few ? 0 : stretches / 4);
        boolean noise = signChanges(quiet) > NOISE_CHANGES * quiet.length / halfWidth;
        return noise ? robustSpread(quiet) / QUIETER : 0;
    }

    private static double robustSpread(double[] score) {
        double[] size = new double[score.length];
        for (int i = 0; i < size.length; i++) {
            size[i] = Math.abs(score[i]);
        }
        double robust = 1.4826 * Noise.median(size);
        return robust > 0 ? robust : Math.sqrt(Arrays.stream(score).map(s -> s * s).average().orElse(0));
    }

    private static int signChanges(double[] score) {
        int changes = 0;
        int last = 0;
        for (double s : score) {
            int sign = (int) Math.signum(s);
            if (sign != 0) {
                changes += last != 0 && sign != last ? 1 : 0;
                last = sign;
            }
        }
        return changes;
    }
}
