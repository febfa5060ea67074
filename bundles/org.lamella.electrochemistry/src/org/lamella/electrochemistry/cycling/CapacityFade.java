/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.math3.distribution.TDistribution;
import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.CurveModel;
import org.lamella.numerics.fit.FitOptions;
import org.lamella.numerics.fit.FitResult;
import org.lamella.numerics.fit.LevenbergMarquardt;

/**
 * How a capacity fades over the cycles: each {@link FadeLaw} is fitted, and Akaike's criterion for few points (AICc,
 * Burnham and Anderson, Model Selection and Multimodel Inference, 2002) tells which one the data prefer.
 *
 * @param candidates all laws, the preferred one first
 * @param cycles numbers of the cycles that were fitted
 * @param leftOut whether the first cycle was left out, because it does not follow the law of the others
 */
public record CapacityFade(List<Candidate> candidates, double[] cycles, boolean leftOut) {

    /** Fewest cycles for a law. */
    public static final int FEWEST_CYCLES = 5;
    /** Standard uncertainties of its prediction by which a first cycle has to differ to be a formation. */
    private static final double FORMATION = 6;
    /** Relative scatter that capacities have at least: the resolution of the numbers. */
    private static final double FLOOR = 1e-8;

    /**
     * A law as it was fitted.
     *
     * @param law which
     * @param capacity Q₀ in the unit of the capacities
     * @param capacitySigma its standard uncertainty
     * @param rate r, a plain number per cycle or √cycle; 0 without fade
     * @param rateSigma its standard uncertainty
     * @param correlation of both
     * @param aicc Akaike's criterion for few points
     * @param weight Akaike weight among the candidates, 0 … 1
     * @param scatter standard deviation of the residuals, in the unit of the capacities
     * @param degreesOfFreedom cycles minus parameters
     */
    public record Candidate(FadeLaw law, double capacity, double capacitySigma, double rate, double rateSigma,
            double correlation, double aicc, double weight, double scatter, int degreesOfFreedom) {

        /** The law's capacity in a cycle. */
        public double at(double cycle) {
            return capacity * law.share(cycle, rate);
        }

        /** Standard uncertainty of {@link #at}, without the scatter of a single cycle. */
        public double sigmaAt(double cycle) {
            double byCapacity = law.share(cycle, rate) * capacitySigma;
            double[] gradient = new double[law.parameters()];
            law.curve().valueAndGradient(cycle, new double[] { capacity, rate }, gradient);
            double byRate = law.parameters() > 1 ? gradient[1] * rateSigma : 0;
            return Math.sqrt(Math.max(0, byCapacity * byCapacity + byRate * byRate
                    + 2 * correlation * byCapacity * byRate));
        }

        /** Capacity in the later cycle over that in the earlier one, which depends on the rate alone. */
        public double retention(double from, double to) {
            return law.share(to, rate) / law.share(from, rate);
        }

        /** Standard uncertainty of {@link #retention}. */
        public double retentionSigma(double from, double to) {
            double step = rateSigma > 0 && Double.isFinite(rateSigma) ? rateSigma : 0;
            return Math.abs(law.share(to, rate + step) / law.share(from, rate + step)
                    - law.share(to, rate - step) / law.share(from, rate - step)) / 2;
        }

        /** Half the width of the rate's 95 % interval by Student's t. */
        public double rateInterval() {
            return rateSigma * new TDistribution(Math.max(1, degreesOfFreedom)).inverseCumulativeProbability(0.975);
        }
    }

    /** Copies the list. */
    public CapacityFade {
        candidates = List.copyOf(candidates);
    }

    /** The law that the data prefer. */
    public Candidate best() {
        return candidates.getFirst();
    }

    /**
     * Fits all laws. A first cycle that does not follow the law of the others is left out, where there are enough.
     *
     * @param cycles ascending numbers of cycles
     * @param capacities as many capacities, in any unit
     * @throws IllegalArgumentException when there are fewer than {@link #FEWEST_CYCLES}
     */
    public static CapacityFade of(double[] cycles, double[] capacities) {
        int n = cycles.length;
        if (n < FEWEST_CYCLES) {
            throw new IllegalArgumentException(n + " cycles");
        }
        if (n > FEWEST_CYCLES + 1) {
            CapacityFade later = fit(Arrays.copyOfRange(cycles, 1, n), Arrays.copyOfRange(capacities, 1, n), true);
            Candidate best = later.best();
            double sigma = Math.hypot(best.sigmaAt(cycles[0]), best.scatter());
            if (Math.abs(capacities[0] - best.at(cycles[0])) > FORMATION * sigma
                    && Math.abs(capacities[0] - best.at(cycles[0])) > FORMATION * FLOOR * best.capacity()) {
                CapacityFade all = fit(cycles, capacities, false);
                return all.best().scatter() > 2 * best.scatter() ? later : all;
            }
        }
        return fit(cycles, capacities, false);
    }

    private static CapacityFade fit(double[] cycles, double[] capacities, boolean leftOut) {
        List<Candidate> fitted = new ArrayList<>();
        for (FadeLaw law : FadeLaw.values()) {
            fitted.add(fit(law, cycles, capacities));
        }
        double best = fitted.stream().mapToDouble(Candidate::aicc).min().orElseThrow();
        double sum = fitted.stream().mapToDouble(c -> Math.exp((best - c.aicc()) / 2)).sum();
        List<Candidate> weighted = new ArrayList<>(fitted.stream().map(c -> new Candidate(c.law(), c.capacity(),
                c.capacitySigma(), c.rate(), c.rateSigma(), c.correlation(), c.aicc(),
                Math.exp((best - c.aicc()) / 2) / sum, c.scatter(), c.degreesOfFreedom())).toList());
        weighted.sort(Comparator.comparingDouble(Candidate::aicc));
        return new CapacityFade(weighted, cycles.clone(), leftOut);
    }

    private static Candidate fit(FadeLaw law, double[] cycles, double[] capacities) {
        int n = cycles.length;
        int parameters = law.parameters();
        double mean = Arrays.stream(capacities).average().orElseThrow();
        double[] start = Arrays.copyOf(new double[] { mean, 1e-3 }, parameters);
        CurveModel model = new CurveModel(law.curve(), cycles, capacities);
        FitResult result = new LevenbergMarquardt(FitOptions.DEFAULT).fit(model, start, Bounds.none(parameters));
        double growth = Math.sqrt(CorrelationTime.of(result.residuals()).varianceFactor());
        double floor = FLOOR * mean;
        double variance = result.minimum().cost() / n + floor * floor;
        int counted = parameters + 1;
        double aicc = n * Math.log(variance) + 2.0 * counted + 2.0 * counted * (counted + 1) / (n - counted - 1);
        boolean fades = parameters > 1;
        return new Candidate(law, result.value(0), result.standardError(0) * growth, fades ? result.value(1) : 0,
                fades ? result.standardError(1) * growth : 0, fades ? result.covariance().correlation(0, 1) : 0, aicc,
                0, Math.sqrt(result.minimum().cost() / Math.max(1, n - parameters)), n - parameters);
    }
}
