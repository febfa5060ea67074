/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is not known of a peak because something else lies over it. The flanks of real peaks, and the beginnings of an
 * exponential branch, are known from their shapes only as well as these shapes are: so a share of what the others
 * contribute under a peak is uncertain, at its apex for the height, its slope there for the potential, and the common
 * area for the charge. A peak that stands alone gets nothing.
 */
final class OverlapDoubt {

    /** Share of the others' contribution that is doubtful; from simulated overlapping films of known truth. */
    private static final double SHARE = 0.04;

    private final Branch branch;
    private final List<double[]> waves = new ArrayList<>();
    private final double[] exponentials;

    OverlapDoubt(Branch branch, FormFit fit) {
        this.branch = branch;
        for (int k = 0; k < fit.model().peaks(); k++) {
            waves.add(fit.model().waveCurve(k, fit.parameters()));
        }
        this.exponentials = fit.model().exponentials(fit.parameters());
    }

    List<PeakEstimate> apply(List<PeakEstimate> peaks) {
        List<PeakEstimate> doubted = new ArrayList<>();
        for (int k = 0; k < peaks.size(); k++) {
            doubted.add(apply(peaks.get(k), k));
        }
        return doubted;
    }

    private PeakEstimate apply(PeakEstimate peak, int k) {
        double[] own = waves.get(k);
        double[] others = others(k);
        double[] potential = branch.potential();
        double common = 0;
        for (int i = 1; i < own.length; i++) {
            common += Math.min(own[i], others[i]) * (potential[i] - potential[i - 1]);
        }
        int top = highest(own);
        int reach = Math.max(1, reach(own, top));
        int left = Math.max(0, top - reach);
        int right = Math.min(own.length - 1, top + reach);
        double slope = (others[right] - others[left]) / (potential[right] - potential[left]);
        double half = 0.5 * (potential[right] - potential[left]);
        double bend = 2 * (own[top] - 0.5 * (own[left] + own[right])) / (half * half);
        double[] systematic = peak.systematic().clone();
        if (bend > 0) {
            systematic[FormFit.POTENTIAL] = Math.hypot(systematic[FormFit.POTENTIAL], SHARE * slope / bend);
        }
        systematic[FormFit.HEIGHT] = Math.hypot(systematic[FormFit.HEIGHT], SHARE * others[top]);
        systematic[FormFit.AREA] = Math.hypot(systematic[FormFit.AREA], SHARE * common);
        return new PeakEstimate(peak.candidate(), peak.values(), peak.random(), systematic, peak.width());
    }

    /** All but one wave, and the exponential branches, by their size. */
    private double[] others(int k) {
        double[] sum = Arrays.stream(exponentials).map(Math::abs).toArray();
        for (int j = 0; j < waves.size(); j++) {
            for (int i = 0; j != k && i < sum.length; i++) {
                sum[i] += Math.abs(waves.get(j)[i]);
            }
        }
        return sum;
    }

    private static int highest(double[] curve) {
        int best = 0;
        for (int i = 1; i < curve.length; i++) {
            best = curve[i] > curve[best] ? i : best;
        }
        return best;
    }

    /** Points from the top until the curve has gone down by a fifth. */
    private static int reach(double[] curve, int top) {
        int reach = 1;
        while (top + reach < curve.length && top - reach >= 0
                && curve[top + reach] + curve[top - reach] > 1.6 * curve[top]) {
            reach++;
        }
        return reach;
    }
}
