/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.special.Erf;

/**
 * How grain diameters are distributed. Grains that the border cuts are left out and each other one counts inversely to
 * its chance of lying wholly inside (Miles–Lantuéjoul), so that large grains are not missed. The mode is that of a
 * smoothed distribution (Gaussian kernel of 0.97 s n^−1/7, as suits the slope: Chacón, Duong and Wand 2011): it assumes no law and does
 * not depend on where small regions are cut off. The log-normal law is fitted by maximum likelihood as what is left of
 * it above the smallest diameter that counts. Uncertainties come from drawing grains anew.
 *
 * @param grains how many grains lie wholly inside
 * @param mode most frequent diameter, m
 * @param modeUncertainty its standard uncertainty, m
 * @param median exp(μ) of the log-normal law, m
 * @param medianUncertainty its standard uncertainty, m
 * @param sigma width of the logarithm
 * @param sigmaUncertainty its standard uncertainty
 * @param lawMode most frequent diameter of the log-normal law, exp(μ − σ²), m
 * @param lawModeUncertainty its standard uncertainty, m
 * @param mean mean diameter, m
 * @param meanUncertainty its standard uncertainty, m
 */
public record SizeDistribution(int grains, double mode, double modeUncertainty, double median,
        double medianUncertainty, double sigma, double sigmaUncertainty, double lawMode,
        double lawModeUncertainty, double mean, double meanUncertainty) {

    /** Fewest grains that a width can be told from. */
    public static final int FEWEST = 5;

    private static final int DRAWS = 200;
    private static final int STEPS = 400;
    private static final double SLOPE = Math.pow(4 / 5.0, 1 / 7.0);

    /**
     * Fits the grains of a phase, or of all with −1.
     *
     * @param smallest pixels from which on a region was counted as a grain
     * @throws IllegalArgumentException when fewer than {@link #FEWEST} grains lie wholly inside
     */
    public static SizeDistribution of(OrientationMap map, List<Grain> all, int phase, int smallest) {
        List<Grain> inside = all.stream().filter(g -> !g.edge() && (phase < 0 || g.phase() == phase)).toList();
        if (inside.size() < FEWEST) {
            throw new IllegalArgumentException(
                    inside.size() + " grains lie wholly inside the map; a size distribution needs " + FEWEST);
        }
        double[] d = inside.stream().mapToDouble(Grain::diameter).toArray();
        double[] w = inside.stream().mapToDouble(g -> weight(map, g)).toArray();
        double cut = Math.log(2 * Math.sqrt((smallest - 0.5) * map.stepX() * map.stepY() / Math.PI));
        double[] found = estimates(d, w, cut);
        Random random = new Random(1);
        double[] sum = new double[found.length];
        double[] square = new double[found.length];
        double[] drawn = new double[w.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(drawn, 0);
            for (int i = 0; i < w.length; i++) {
                int k = random.nextInt(w.length);
                drawn[k] += w[k];
            }
            double[] other = estimates(d, drawn, cut);
            for (int k = 0; k < other.length; k++) {
                sum[k] += other[k];
                square[k] += other[k] * other[k];
            }
        }
        double[] spread = new double[found.length];
        for (int k = 0; k < spread.length; k++) {
            spread[k] = Math.sqrt(Math.max(0, square[k] / DRAWS - sum[k] * sum[k] / DRAWS / DRAWS));
        }
        return new SizeDistribution(inside.size(), found[0], spread[0], Math.exp(found[1]),
                Math.exp(found[1]) * spread[1], found[2], spread[2], found[4], spread[4], found[3], spread[3]);
    }

    /** How often each grain has to be counted so that those that the border cut are made up for. */
    public static double weight(OrientationMap map, Grain g) {
        double free = (map.width() - 2.0 - (g.right() - g.left())) * (map.height() - 2.0 - (g.bottom() - g.top()));
        return map.width() * (double) map.height() / free;
    }

    /** Mode, mean and width of the logarithm, mean, mode of the law. */
    private static double[] estimates(double[] d, double[] w, double cut) {
        double total = 0;
        double mean = 0;
        double log = 0;
        double logSquare = 0;
        for (int i = 0; i < d.length; i++) {
            double l = Math.log(d[i]);
            total += w[i];
            mean += w[i] * d[i];
            log += w[i] * l;
            logSquare += w[i] * l * l;
        }
        mean /= total;
        log /= total;
        double[] law = logNormal(log, Math.max(1e-6, logSquare / total - log * log), cut);
        return new double[] { mode(d, w), law[0], law[1], mean, Math.exp(law[0] - law[1] * law[1]) };
    }

    private static double mode(double[] d, double[] w) {
        double h = bandwidth(d, w);
        double low = Arrays.stream(d).min().orElseThrow();
        double high = Arrays.stream(d).max().orElseThrow();
        double step = Math.max((high - low) / STEPS, 1e-6 * high);
        double[] binned = new double[STEPS + 2];
        for (int i = 0; i < d.length; i++) {
            double at = Math.min(STEPS, (d[i] - low) / step);
            binned[(int) at] += w[i] * (1 - at + (int) at);
            binned[(int) at + 1] += w[i] * (at - (int) at);
        }
        double[] kernel = new double[Math.min(STEPS, (int) Math.ceil(4 * h / step)) + 1];
        for (int k = 0; k < kernel.length; k++) {
            kernel[k] = Math.exp(-(k * step / h) * (k * step / h) / 2);
        }
        int best = 0;
        double most = -1;
        for (int k = 0; k <= STEPS; k++) {
            double density = 0;
            for (int j = Math.max(0, k - kernel.length + 1); j <= Math.min(STEPS, k + kernel.length - 1); j++) {
                density += binned[j] * kernel[Math.abs(j - k)];
            }
            if (density > most) {
                most = density;
                best = k;
            }
        }
        return low + best * step;
    }

    /** The width that suits the slope of a density, whose zero the mode is. */
    private static double bandwidth(double[] d, double[] w) {
        double total = 0;
        double squares = 0;
        double mean = 0;
        double second = 0;
        for (int i = 0; i < d.length; i++) {
            total += w[i];
            squares += w[i] * w[i];
            mean += w[i] * d[i];
            second += w[i] * d[i] * d[i];
        }
        mean /= total;
        double deviation = Math.sqrt(Math.max(0, second / total - mean * mean));
        return Math.max(1e-3 * mean, SLOPE * deviation * Math.pow(total * total / squares, -1 / 7.0));
    }

    /** μ and σ of the law of which only what lies above the cut was seen with this mean and variance. */
    private static double[] logNormal(double mean, double variance, double cut) {
        double deviation = Math.sqrt(variance);
        MultivariateFunction surprise = p -> {
            double sigma = Math.exp(p[1]);
            double z = (cut - p[0]) / sigma;
            double seen = Math.max(1e-300, 0.5 * Erf.erfc(z / Math.sqrt(2)));
            return (variance + (mean - p[0]) * (mean - p[0])) / (2 * sigma * sigma) + p[1] + Math.log(seen)
                    + 1e-3 * (p[0] - mean) * (p[0] - mean) / variance;
        };
        double[] best = new SimplexOptimizer(1e-10, 1e-10).optimize(new MaxEval(2000), new ObjectiveFunction(surprise),
                GoalType.MINIMIZE, new InitialGuess(new double[] { mean, Math.log(deviation) }),
                new NelderMeadSimplex(new double[] { deviation / 4, 0.2 })).getPoint();
        return new double[] { best[0], Math.exp(best[1]) };
    }
}
