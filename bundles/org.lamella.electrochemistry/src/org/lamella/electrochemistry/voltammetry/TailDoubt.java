/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.List;

/**
 * What is not known of a peak with long tails: where a tail ends and the base line begins is a matter of the shape that
 * is assumed. So a share of what a wave holds in its tails, beyond what exponential flanks would hold there, is uncertain
 * in its charge, and a smaller one in its height. Peaks with the flanks of a Gaussian or a film get nothing.
 */
final class TailDoubt {

    /** A tail begins where the wave has fallen to this share of its height. */
    private static final double TAIL = 0.1;
    /** Share of its area that a sech² wave has there: 1 − √(1 − {@link #TAIL}). */
    private static final double USUAL = 0.0513;
    /** Shares of the tails' excess that are doubtful; from waves with power-law flanks on exponential branches. */
    private static final double OF_AREA = 1.8;
    private static final double OF_HEIGHT = 0.35;

    private final Branch branch;
    private final FormFit fit;

    TailDoubt(Branch branch, FormFit fit) {
        this.branch = branch;
        this.fit = fit;
    }

    List<PeakEstimate> apply(List<PeakEstimate> peaks) {
        List<PeakEstimate> doubted = new ArrayList<>();
        for (int k = 0; k < peaks.size(); k++) {
            PeakEstimate peak = peaks.get(k);
            double excess = Math.max(0, tailShare(k) - USUAL);
            double[] systematic = peak.systematic().clone();
            systematic[FormFit.AREA] =
                    Math.hypot(systematic[FormFit.AREA], OF_AREA * excess * peak.values()[FormFit.AREA]);
            systematic[FormFit.HEIGHT] =
                    Math.hypot(systematic[FormFit.HEIGHT], OF_HEIGHT * excess * peak.values()[FormFit.HEIGHT]);
            doubted.add(new PeakEstimate(peak.candidate(), peak.values(), peak.random(), systematic, peak.width()));
        }
        return doubted;
    }

    /** Share of a wave's area, beyond the window too, that lies in its tails. */
    private double tailShare(int k) {
        double[] curve = fit.model().waveCurve(k, fit.parameters());
        double top = 0;
        for (double value : curve) {
            top = Math.max(top, value);
        }
        double core = 0;
        for (int i = 1; i < curve.length; i++) {
            double mean = 0.5 * (curve[i] + curve[i - 1]);
            core += mean > TAIL * top ? mean * (branch.potential()[i] - branch.potential()[i - 1]) : 0;
        }
        double area = fit.values()[k][FormFit.AREA];
        return area > 0 ? Math.clamp(1 - core / area, 0, 1) : 0;
    }
}
