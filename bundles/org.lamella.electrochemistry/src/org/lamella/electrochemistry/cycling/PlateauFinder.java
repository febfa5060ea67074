/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.fit.CurveModel;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;

/**
 * Finds plateaus as peaks of the charge over potential and fits the charge as a sum of logistic steps on a straight
 * line, Q(V) = c + b V + Σ Q_k / (1 + exp(−(V − E_k) / w_k)), the multi-species, multi-reaction model (Verbrugge, Baker,
 * Koch, Xiao, Gu, J. Electrochem. Soc. 164, E3243, 2017). Steps that the data do not carry are taken out again.
 */
public final class PlateauFinder {

    private static final int MOST_PLATEAUS = 6;
    /** Peaks are looked for in a curve smoothed by so much more than for showing: noise splits peaks. */
    private static final double SEARCH_WIDTH = 1.5;
    private static final int MOST_POINTS = 500;
    /** Share of a peak's height by which the curve has to fall on both sides of it. */
    private static final double PROMINENCE = 0.08;
    /** Share of the whole charge that a plateau holds at least. */
    private static final double LEAST_SHARE = 0.02;
    /** Standard uncertainties of its charge that a plateau holds at least. */
    private static final double SIGNIFICANT = 4;
    /** Relative uncertainty of the model's charge, which no fit can be better than. */
    private static final double MODEL = 2e-4;

    private PlateauFinder() {
    }

    /** The plateaus of a half cycle by ascending potential; none where the charge is spread evenly. */
    public static List<Plateau> find(PotentialCurve curve) {
        if (!curve.isUsable()) {
            return List.of();
        }
        ConservedDerivative density = curve.chargeByPotential(SEARCH_WIDTH * curve.potentialWidth());
        List<Integer> peaks = peaks(density, PROMINENCE);
        LogisticSteps model = new LogisticSteps(peaks.size(), (curve.low() + curve.high()) / 2);
        double[] start = model.start(density, peaks, curve);
        while (!peaks.isEmpty()) {
            FitResult result = fit(curve, density, start);
            List<Plateau> plateaus = plateaus(result, density, peaks);
            int weakest = weakest(plateaus, curve);
            if (weakest < 0) {
                return plateaus.stream().sorted(Comparator.comparingDouble(Plateau::potential)).toList();
            }
            peaks.remove(weakest);
            start = LogisticSteps.without(weakest, result.minimum().parameters());
        }
        return List.of();
    }

    private static int weakest(List<Plateau> plateaus, PotentialCurve curve) {
        int weakest = -1;
        double least = 1;
        for (int i = 0; i < plateaus.size(); i++) {
            Plateau p = plateaus.get(i);
            boolean outside = p.potential() < curve.low() || p.potential() > curve.high();
            double strength = outside ? 0
                    : Math.min(p.charge() / (SIGNIFICANT * p.chargeSigma()),
                            p.charge() / (LEAST_SHARE * curve.total()));
            double widest = (curve.high() - curve.low()) / 4;
            strength = Math.min(strength, widest / p.width());
            if (!(strength >= least)) {
                least = Double.isNaN(strength) ? 0 : strength;
                weakest = i;
            }
        }
        return weakest;
    }

    /** Nodes of the peaks that stand out on both sides, the highest first. */
    static List<Integer> peaks(ConservedDerivative density, double prominence) {
        double[] y = density.slope();
        List<Integer> peaks = new ArrayList<>();
        for (int i = 1; i < y.length - 1; i++) {
            if (y[i] > y[i - 1] && y[i] >= y[i + 1]
                    && y[i] - Math.max(base(y, i, -1), base(y, i, 1)) >= prominence * y[i]) {
                peaks.add(i);
            }
        }
        peaks.sort(Comparator.comparingDouble(i -> -y[i]));
        return new ArrayList<>(peaks.subList(0, Math.min(MOST_PLATEAUS, peaks.size())));
    }

    /** The lowest point between a peak and the next higher one on a side. */
    private static double base(double[] y, int peak, int side) {
        double lowest = y[peak];
        for (int i = peak + side; i >= 0 && i < y.length && y[i] <= y[peak]; i += side) {
            lowest = Math.min(lowest, y[i]);
        }
        return lowest;
    }

    private static FitResult fit(PotentialCurve curve, ConservedDerivative density, double[] start) {
        int n = curve.charge().length;
        int points = Math.min(n, MOST_POINTS);
        double[] v = new double[points];
        double[] q = new double[points];
        double[] sigma = new double[points];
        for (int i = 0; i < points; i++) {
            int row = (int) Math.round(i * (n - 1.0) / (points - 1));
            v[i] = curve.potential()[row];
            q[i] = curve.charge()[row];
            double slope = density.slope()[nearest(density, v[i])];
            sigma[i] = Math.hypot(slope * curve.noise(), MODEL * curve.total());
        }
        LogisticSteps model = new LogisticSteps(LogisticSteps.count(start), (curve.low() + curve.high()) / 2);
        return new LevenbergMarquardt(FitOptions.DEFAULT.withMaxIterations(60)).fit(
                new CurveModel(model, v, q, sigma), start, model.bounds(curve, density.width()));
    }

    private static List<Plateau> plateaus(FitResult result, ConservedDerivative density, List<Integer> peaks) {
        double growth = Math.sqrt(CorrelationTime.of(result.residuals()).varianceFactor());
        List<Plateau> plateaus = new ArrayList<>();
        for (int k = 0; k < peaks.size(); k++) {
            double potential = result.value(LogisticSteps.potential(k));
            double sigma = Math.hypot(result.standardError(LogisticSteps.potential(k)) * growth,
                    shapeSigma(potential, density, peaks.get(k)));
            plateaus.add(new Plateau(potential, sigma, Math.abs(result.value(LogisticSteps.charge(k))),
                    result.standardError(LogisticSteps.charge(k)) * growth,
                    result.value(LogisticSteps.width(k))));
        }
        return plateaus;
    }

    /** A step that is not symmetric has its middle elsewhere than its steepest place; either may be meant. */
    private static double shapeSigma(double potential, ConservedDerivative density, int peak) {
        return Math.max(0, Math.abs(potential - density.x()[peak]) - density.width()) / 2;
    }

    private static int nearest(ConservedDerivative density, double potential) {
        double[] x = density.x();
        double h = (x[x.length - 1] - x[0]) / (x.length - 1);
        return Math.clamp(Math.round((potential - x[0]) / h), 0, x.length - 1);
    }
}
