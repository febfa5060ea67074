/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.reference;

import java.util.Optional;

/**
 * The distance of two potential scales from the same couples measured on both.
 *
 * @param offset what is added to the one to come to the other, V: mean over the couples, weighted by the uncertainties
 * @param sigma its standard uncertainty, V; where the couples disagree by more than their uncertainties, their scatter
 *            counts (Birge)
 * @param couples how many couples it rests on
 * @param scatter standard deviation of the couples' offsets, V; 0 for one couple
 * @param consistent whether the couples agree within their uncertainties (chance of less than 1 % otherwise)
 */
public record ScaleMatch(double offset, double sigma, int couples, double scatter, boolean consistent) {

    /** The deviate that a normal variable exceeds in 1 % of all cases. */
    private static final double ONE_PERCENT = 2.326;

    /**
     * Matches couples in the order of their potentials. Where one scale has more of them, neighbouring ones whose
     * distances agree best are taken.
     *
     * @param from potentials on the one scale, ascending, V
     * @param fromSigma their standard uncertainties, V
     * @param to potentials on the other, ascending, V
     * @param toSigma their standard uncertainties, V
     * @return empty where one of the scales has no couple
     */
    public static Optional<ScaleMatch> of(double[] from, double[] fromSigma, double[] to, double[] toSigma) {
        int common = Math.min(from.length, to.length);
        ScaleMatch best = null;
        for (int a = 0; common > 0 && a + common <= from.length; a++) {
            for (int b = 0; b + common <= to.length; b++) {
                ScaleMatch match = match(from, fromSigma, a, to, toSigma, b, common);
                if (best == null || match.scatter < best.scatter) {
                    best = match;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static ScaleMatch match(double[] from, double[] fromSigma, int a, double[] to, double[] toSigma, int b,
            int count) {
        double weights = 0;
        double mean = 0;
        for (int i = 0; i < count; i++) {
            double weight = weight(fromSigma[a + i], toSigma[b + i]);
            weights += weight;
            mean += weight * (to[b + i] - from[a + i]);
        }
        mean /= weights;
        double chi2 = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double off = to[b + i] - from[a + i] - mean;
            chi2 += weight(fromSigma[a + i], toSigma[b + i]) * off * off;
            squares += off * off;
        }
        int freedom = count - 1;
        double share = 2 / (9.0 * Math.max(1, freedom));
        double deviate = (Math.cbrt(chi2 / Math.max(1, freedom)) - 1 + share) / Math.sqrt(share);
        boolean consistent = freedom == 0 || deviate <= ONE_PERCENT;
        double birge = consistent ? 1 : Math.sqrt(chi2 / freedom);
        return new ScaleMatch(mean, birge / Math.sqrt(weights), count,
                freedom == 0 ? 0 : Math.sqrt(squares / freedom), consistent);
    }

    private static double weight(double a, double b) {
        return 1 / Math.max(a * a + b * b, 1e-18);
    }
}
