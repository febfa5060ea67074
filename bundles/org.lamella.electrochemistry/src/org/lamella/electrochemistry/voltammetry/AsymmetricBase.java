/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;

/**
 * A smooth base line under peaks by asymmetrically reweighted penalised least squares (Baek, Park, Ahn and Choo, Analyst
 * 140, 250, 2015): Σ w (y − z)² + λ Σ (Δ²z)², where points far above the curve, in deviations of those below it, lose
 * their weight. Five-diagonal systems, so the effort grows with the number of points.
 */
final class AsymmetricBase {

    private static final int MOST_ITERATIONS = 60;
    private static final double CONVERGED = 1e-4;

    private AsymmetricBase() {
    }

    /**
     * The curve.
     *
     * @param current at equal distances
     * @param points over which it may bend; the penalty's gain is one half at waves of this length
     */
    static double[] under(double[] current, double points) {
        int n = current.length;
        double lambda = Math.pow(Math.max(4, points) / (2 * Math.PI), 4);
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        double[] curve = smooth(current, weights, lambda);
        for (int k = 0; k < MOST_ITERATIONS; k++) {
            double change = reweight(current, curve, weights);
            curve = smooth(current, weights, lambda);
            if (change < CONVERGED) {
                break;
            }
        }
        return curve;
    }

    /** New weights; returns how much they changed altogether, relatively. */
    private static double reweight(double[] current, double[] curve, double[] weights) {
        double sum = 0;
        double squares = 0;
        int below = 0;
        for (int i = 0; i < current.length; i++) {
            double d = current[i] - curve[i];
            if (d < 0) {
                sum += d;
                squares += d * d;
                below++;
            }
        }
        double mean = below == 0 ? 0 : sum / below;
        double sigma = Math.sqrt(Math.max(Double.MIN_NORMAL, below == 0 ? 0 : squares / below - mean * mean));
        double change = 0;
        double total = 0;
        for (int i = 0; i < current.length; i++) {
            double off = current[i] - curve[i] - (2 * sigma - mean);
            double weight = 1 / (1 + Math.exp(Math.min(500, 2 * off / sigma)));
            change += Math.abs(weight - weights[i]);
            total += weights[i];
            weights[i] = weight;
        }
        return change / Math.max(total, 1);
    }

    /** Solves (W + λ DᵀD) z = W y by LDLᵀ of the five-diagonal matrix. */
    private static double[] smooth(double[] y, double[] w, double lambda) {
        int n = y.length;
        double[] d = new double[n];
        double[] l1 = new double[n];
        double[] l2 = new double[n];
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            double diagonal = w[i] + 1e-12 + lambda * diagonal(i, n);
            double first = i == 0 ? 0 : lambda * (i == 1 || i == n - 1 ? -2 : -4);
            double second = i < 2 ? 0 : lambda;
            double a2 = i < 2 ? 0 : second / d[i - 2];
            double a1 = i == 0 ? 0 : (first - (i < 2 ? 0 : second * l1[i - 1])) / d[i - 1];
            d[i] = diagonal - (i == 0 ? 0 : a1 * a1 * d[i - 1]) - (i < 2 ? 0 : a2 * a2 * d[i - 2]);
            l1[i] = a1;
            l2[i] = a2;
            z[i] = w[i] * y[i] - (i == 0 ? 0 : a1 * z[i - 1]) - (i < 2 ? 0 : a2 * z[i - 2]);
        }
        for (int i = n - 1; i >= 0; i--) {
            z[i] = z[i] / d[i] - (i + 1 < n ? l1[i + 1] * z[i + 1] : 0) - (i + 2 < n ? l2[i + 2] * z[i + 2] : 0);
        }
        return z;
    }

    private static double diagonal(int i, int n) {
        int fromEnd = Math.min(i, n - 1 - i);
        return fromEnd == 0 ? 1 : fromEnd == 1 ? 5 : 6;
    }
}
