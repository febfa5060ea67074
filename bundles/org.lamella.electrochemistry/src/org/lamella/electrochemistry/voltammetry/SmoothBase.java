/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The smooth part of a base line that is drawn before the peaks are fitted, by asymmetric least squares over the whole
 * half cycle; zero for all other base lines. How much the peaks change when it may bend over twice or half the length is
 * a part of their uncertainty.
 */
final class SmoothBase {

    private static final double[] OTHER_LENGTHS = { 0.5, 2 };

    private final Branch all;
    private final Branch branch;
    private final BaseLineRule rule;
    private final double[] curve;

    SmoothBase(Branch all, Branch branch, BaseLineRule rule) {
        this.all = all;
        this.branch = branch;
        this.rule = rule;
        this.curve = isThere() ? curve(1) : new double[branch.size()];
    }

    /** At the potentials of the branch, A with the branch's sign. */
    double[] curve() {
        return curve;
    }

    private double[] curve(double factor) {
        double length = factor * (rule.shortest() > 0 ? rule.shortest() : 0.5 * all.span());
        double[] whole = AsymmetricBase.under(all.current(), length / all.span() * (all.size() - 1));
        double[] values = new double[branch.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = at(whole, branch.potential()[i]);
        }
        return values;
    }

    private double at(double[] whole, double potential) {
        int found = Arrays.binarySearch(all.potential(), potential);
        int right = Math.clamp(found < 0 ? -found - 1 : found, 1, all.size() - 1);
        double left = all.potential()[right - 1];
        double share = (potential - left) / (all.potential()[right] - left);
        return whole[right - 1] + share * (whole[right] - whole[right - 1]);
    }

    /** Whether there is such a part at all. */
    boolean isThere() {
        return rule.kind() == BaseLineKind.ASYMMETRIC;
    }

    /** The estimator of the peaks above the curve. */
    PeakEstimator estimator(List<PeakFinder.Candidate> candidates, FilmShapes shapes) {
        return PeakEstimator.of(isThere() ? branch.minus(curve) : branch, candidates, rule, shapes);
    }

    /** The same peaks with what the curve leaves uncertain of them. */
    PeakEstimator.Outcome doubted(PeakEstimator.Outcome outcome, List<PeakFinder.Candidate> candidates,
            FilmShapes shapes) {
        if (!isThere()) {
            return outcome;
        }
        double[][] spread = new double[candidates.size()][FormFit.VALUES];
        for (double factor : OTHER_LENGTHS) {
            PeakEstimator.Outcome other =
                    PeakEstimator.of(branch.minus(curve(factor)), candidates, rule, shapes).conclude();
            for (int k = 0; k < spread.length; k++) {
                for (int v = 0; v < FormFit.VALUES; v++) {
                    double off = other.peaks().get(k).values()[v] - outcome.peaks().get(k).values()[v];
                    spread[k][v] = Math.max(spread[k][v], Math.abs(off));
                }
            }
        }
        List<PeakEstimate> peaks = new ArrayList<>();
        for (int k = 0; k < spread.length; k++) {
            PeakEstimate peak = outcome.peaks().get(k);
            double[] systematic = peak.systematic().clone();
            for (int v = 0; v < FormFit.VALUES; v++) {
                systematic[v] = Math.hypot(systematic[v], spread[k][v]);
            }
            peaks.add(new PeakEstimate(peak.candidate(), peak.values(), peak.random(), systematic, peak.width()));
        }
        return new PeakEstimator.Outcome(peaks, outcome.best());
    }
}
