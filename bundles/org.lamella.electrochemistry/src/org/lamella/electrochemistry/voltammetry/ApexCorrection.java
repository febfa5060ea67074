/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.numerics.regression.LinearRegression;
import org.lamella.numerics.regression.PolynomialFit;

/**
 * What a fit leaves behind at a peak's apex, given back to the peak. A parabola through the residuals around the apex
 * says how far the shape missed its potential and height, the sum of the residuals under the peak how far it missed its
 * area. It is applied only where it is more than noise, and a part of it stays as an uncertainty.
 */
final class ApexCorrection {

    /** Half width of the window around the apex, in widths of the peak. */
    private static final double REACH = 0.4;
    /** Half width of the window for the area. */
    private static final double AREA_REACH = 1.2;
    /** A correction is applied from this many of its standard uncertainties on. */
    private static final double SIGNIFICANT = 3;
    /** Share of an applied correction that is left as an uncertainty. */
    private static final double DOUBT = 0.4;

    private final Branch branch;
    private final FormFit fit;
    private final double[] missing;

    ApexCorrection(Branch branch, FormFit fit) {
        this.branch = branch;
        this.fit = fit;
        double[] curve = FormFitter.curve(fit);
        this.missing = new double[curve.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = branch.current()[i] - curve[i];
        }
    }

    List<PeakEstimate> apply(List<PeakEstimate> peaks) {
        List<PeakEstimate> corrected = new ArrayList<>();
        for (int k = 0; k < peaks.size(); k++) {
            corrected.add(apply(peaks.get(k), k));
        }
        return corrected;
    }

    private PeakEstimate apply(PeakEstimate peak, int k) {
        double at = fit.values()[k][FormFit.POTENTIAL];
        int from = index(at - REACH * peak.width());
        int to = index(at + REACH * peak.width());
        if (to - from < 7) {
            return peak;
        }
        double[] e = Arrays.copyOfRange(branch.potential(), from, to);
        double[] sigma = new double[to - from];
        Arrays.fill(sigma, branch.noise());
        PolynomialFit left = LinearRegression.known().polynomial(e, Arrays.copyOfRange(missing, from, to),
                Optional.of(sigma), 2);
        double bend = bend(k, e) + left.derivative(at, 2);
        double[] off = new double[FormFit.VALUES];
        double[] doubt = new double[FormFit.VALUES];
        if (bend < 0) {
            off[FormFit.POTENTIAL] = -left.derivative(at, 1) / bend;
            doubt[FormFit.POTENTIAL] = left.standardErrorOfDerivative(at, 1) / -bend;
        }
        off[FormFit.HEIGHT] = left.value(at);
        doubt[FormFit.HEIGHT] = left.standardError(at);
        int low = index(at - AREA_REACH * peak.width());
        int high = index(at + AREA_REACH * peak.width());
        double step = branch.span() / (branch.size() - 1);
        off[FormFit.AREA] = step * Arrays.stream(missing, low, high).sum();
        doubt[FormFit.AREA] = step * branch.noise() * Math.sqrt(high - low);
        return shifted(peak, off, doubt);
    }

    private static PeakEstimate shifted(PeakEstimate peak, double[] off, double[] doubt) {
        double[] values = peak.values().clone();
        double[] random = peak.random().clone();
        double[] systematic = peak.systematic().clone();
        for (int v = 0; v < FormFit.VALUES; v++) {
            boolean small = v != FormFit.POTENTIAL || Math.abs(off[v]) < REACH * peak.width();
            if (doubt[v] > 0 && Math.abs(off[v]) > SIGNIFICANT * doubt[v] && small) {
                values[v] += off[v];
                random[v] = Math.hypot(random[v], doubt[v]);
                systematic[v] = Math.hypot(systematic[v], DOUBT * off[v]);
            }
        }
        return new PeakEstimate(peak.candidate(), values, random, systematic, peak.width());
    }

    /** Second derivative of the fitted wave at its apex. */
    private double bend(int k, double[] e) {
        double[] curve = fit.model().waveCurve(k, fit.parameters());
        int from = index(e[0]);
        PolynomialFit top = LinearRegression.known().polynomial(e, Arrays.copyOfRange(curve, from, from + e.length),
                Optional.empty(), Math.min(4, e.length - 1));
        return top.derivative(fit.values()[k][FormFit.POTENTIAL], 2);
    }

    private int index(double potential) {
        int at = Arrays.binarySearch(branch.potential(), potential);
        return at < 0 ? -at - 1 : at;
    }
}
