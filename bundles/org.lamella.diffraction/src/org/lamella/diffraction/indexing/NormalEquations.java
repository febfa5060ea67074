/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;

/**
 * Slope and curvature of a likelihood for turns about the three axes of the sample and the logarithm of the amplitude,
 * gathered spot by spot.
 */
final class NormalEquations {

    static final int TERMS = 4;
    /** Radius of the 68 % sphere in units of the root of the sum of three variances. */
    private static final double THREE_AXES = 1.05;
    /** Errors of the model go together; found with simulated scans of known truth. */
    private static final double TOGETHER = 1.55;

    final double[] gradient = new double[TERMS];
    /** Upper triangle. */
    final double[] curvature = new double[TERMS * TERMS];
    /** Upper triangle of the sum of the squares of the single slopes. */
    private final double[] spread = new double[TERMS * TERMS];
    private double counted;

    void clear() {
        Arrays.fill(gradient, 0);
        Arrays.fill(curvature, 0);
        Arrays.fill(spread, 0);
        counted = 0;
    }

    void copy(NormalEquations other) {
        System.arraycopy(other.gradient, 0, gradient, 0, TERMS);
        System.arraycopy(other.curvature, 0, curvature, 0, curvature.length);
    }

    /** Slopes of a spot by all terms, and the share that it counts. */
    void slope(double share, double g0, double g1, double g2, double g3) {
        counted += share;
        gradient[0] += g0;
        gradient[1] += g1;
        gradient[2] += g2;
        gradient[3] += g3;
        spread[0] += g0 * g0;
        spread[1] += g0 * g1;
        spread[2] += g0 * g2;
        spread[3] += g0 * g3;
        spread[5] += g1 * g1;
        spread[6] += g1 * g2;
        spread[7] += g1 * g3;
        spread[10] += g2 * g2;
        spread[11] += g2 * g3;
        spread[15] += g3 * g3;
    }

    /** A measured number that goes with the first two turns and the amplitude. */
    void strength(double weight, double by0, double by1, double by3) {
        curvature[0] += weight * by0 * by0;
        curvature[1] += weight * by0 * by1;
        curvature[3] += weight * by0 * by3;
        curvature[5] += weight * by1 * by1;
        curvature[7] += weight * by1 * by3;
        curvature[15] += weight * by3 * by3;
    }

    /** A measured number that goes with all turns. */
    void place(double weight, double by0, double by1, double by2) {
        curvature[0] += weight * by0 * by0;
        curvature[1] += weight * by0 * by1;
        curvature[2] += weight * by0 * by2;
        curvature[5] += weight * by1 * by1;
        curvature[6] += weight * by1 * by2;
        curvature[10] += weight * by2 * by2;
    }

    /**
     * Solves (C + damping diag C) by = g.
     *
     * @return whether there is a solution
     */
    boolean step(double damping, double[] by) {
        return solve(gradient, damping, by);
    }

    private boolean solve(double[] g, double damping, double[] by) {
        double[] l = new double[TERMS * TERMS];
        for (int i = 0; i < TERMS; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = curvature[j * TERMS + i];
                if (i == j) {
                    sum += damping * sum + 1e-9;
                }
                for (int k = 0; k < j; k++) {
                    sum -= l[i * TERMS + k] * l[j * TERMS + k];
                }
                if (i == j) {
                    if (!(sum > 0)) {
                        return false;
                    }
                    l[i * TERMS + i] = Math.sqrt(sum);
                } else {
                    l[i * TERMS + j] = sum / l[j * TERMS + j];
                }
            }
        }
        for (int i = 0; i < TERMS; i++) {
            double sum = g[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i * TERMS + k] * by[k];
            }
            by[i] = sum / l[i * TERMS + i];
        }
        for (int i = TERMS - 1; i >= 0; i--) {
            double sum = by[i];
            for (int k = i + 1; k < TERMS; k++) {
                sum -= l[k * TERMS + i] * by[k];
            }
            by[i] = sum / l[i * TERMS + i];
        }
        return true;
    }

    /**
     * Angle (rad) within which the truth lies with 68 %: from the curvature, and from how the slopes of the single spots
     * scatter (the sandwich of P. J. Huber, Proc. 5th Berkeley Symp. 1 (1967) 221), whichever is larger.
     */
    double sigma() {
        double[][] inverse = new double[TERMS][TERMS];
        double[] unit = new double[TERMS];
        for (int i = 0; i < TERMS; i++) {
            Arrays.fill(unit, 0);
            unit[i] = 1;
            if (!solve(unit, 0, inverse[i])) {
                return Math.PI;
            }
        }
        double sum = 0;
        double few = counted / Math.max(1, counted - TERMS);
        for (int i = 0; i < 3; i++) {
            double variance = 0;
            for (int j = 0; j < TERMS; j++) {
                for (int k = 0; k < TERMS; k++) {
                    variance += inverse[i][j] * spread[Math.min(j, k) * TERMS + Math.max(j, k)] * inverse[k][i];
                }
            }
            sum += Math.max(inverse[i][i], few * variance);
        }
        return Math.min(Math.PI, TOGETHER * THREE_AXES * Math.sqrt(sum));
    }
}
