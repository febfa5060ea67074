/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.random.RandomStreams;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Finds distributions of relaxation times by Tikhonov's regularisation with coefficients that are not negative, with
 * credible intervals from samples of the posterior distribution.
 */
public final class DistributionFitter {

    private static final int LEAST_POINTS = 8;
    private static final double SHOWN_PER_DECADE = 40;
    private static final double INTERVAL = 0.95;
    private static final int REWEIGHTINGS = 3;
    /**
     * Samples are smoothed so much less than what predicts best: that is stiffer than distributions are known to be,
     * and with it the intervals would hold a depressed arc's truth too seldom.
     */
    private static final double LOOSENING = 15;
    /** Share of the height of a minimum that says how much of the areas beside it is the other peak's flank. */
    private static final double EXCHANGED = 0.5;
    private static final double TAIL = 0.3;
    private static final double[][] NO_SAMPLES = {};
    /** Peaks whose area is less than this times its uncertainty may be noise. */
    private static final double LEAST_SIGNIFICANCE = 3;

    private final Spectrum spectrum;
    private final DistributionOptions options;
    private final RelaxationMatrix matrix;
    private final Tikhonov problem;
    private final double[] tau;
    private final RelaxationMatrix.Shares[] shares;
    private final double shownStep;
    private final PeakFinder finder;

    /** What the samples of the posterior distribution say. */
    private record Samples(double[][] gamma, double[] seriesResistance) {
    }

    private DistributionFitter(Spectrum spectrum, DistributionOptions options) {
        this.spectrum = spectrum;
        this.options = options;
        boolean blocks = options.capacitance().orElseGet(() -> BlockingEnd.of(spectrum));
        this.matrix = new RelaxationMatrix(spectrum, options, blocks);
        this.problem = new Tikhonov(matrix);
        double first = Math.log(matrix.tau[0]);
        double last = Math.log(matrix.tau[matrix.tau.length - 1]);
        int shown = (int) Math.ceil((last - first) / Math.log(10) * SHOWN_PER_DECADE) + 1;
        this.shownStep = (last - first) / (shown - 1);
        this.tau = new double[shown];
        this.shares = new RelaxationMatrix.Shares[shown];
        for (int i = 0; i < shown; i++) {
            tau[i] = Math.exp(first + i * shownStep);
            shares[i] = matrix.shares(first + i * shownStep);
        }
        this.finder = new PeakFinder(shownStep);
    }

    /**
     * Finds the distribution of a spectrum.
     *
     * @throws UnsuitableDataException when there are too few points, or all at one frequency
     * @throws CancellationException when the options say stop
     */
    public static Distribution of(Spectrum spectrum, DistributionOptions options) throws UnsuitableDataException {
        long different = Arrays.stream(spectrum.frequency()).distinct().count();
        if (different < LEAST_POINTS) {
            throw new UnsuitableDataException(Place.UNKNOWN, "A distribution of relaxation times needs points at "
                    + LEAST_POINTS + " frequencies at least; there are " + different, "measure more frequencies");
        }
        return new DistributionFitter(spectrum, options).run();
    }

    private Distribution run() {
        Tikhonov.Solution map = solve();
        double used = problem.degreesOfFreedom(map);
        double noise = Math.sqrt(map.misfit() / Math.max(1, matrix.data.length - used));
        double[] gamma = gamma(map.x());
        Samples samples = sample(map, noise);
        List<RelaxationPeak> peaks = peaks(gamma, samples, samples.gamma());
        if (options.refined()) {
            PeakRefinement refinement = new PeakRefinement(spectrum, options, matrix, map, noise);
            List<RelaxationPeak> refined = refinement.refine(peaks);
            boolean stayed = refined.stream().noneMatch(p -> p.source() == RelaxationPeak.Source.ARC_FIT);
            // arcs may start from maxima that the samples do not agree on: that they leave only noise decides
            List<RelaxationPeak> again = stayed ? refinement.refine(peaks(gamma, samples, NO_SAMPLES)) : refined;
            peaks = again.stream().anyMatch(p -> p.source() == RelaxationPeak.Source.ARC_FIT) ? again : peaks;
        }
        // what arcs were fitted to has stood its test
        peaks = peaks.stream().filter(p -> p.source() == RelaxationPeak.Source.ARC_FIT
                || !(p.resistance() < LEAST_SIGNIFICANCE * p.resistanceError())).toList();
        double[] x = map.x();
        double whole = finder.area(gamma, new PeakFinder.Place(0, 0, gamma.length - 1));
        double[] wholes = Arrays.stream(samples.gamma())
                .mapToDouble(g -> finder.area(g, new PeakFinder.Place(0, 0, g.length - 1))).toArray();
        return new Distribution(spectrum, map.lambda(), tau, gamma, band(samples, 0.5 * (1 - INTERVAL)),
                band(samples, 0.5 * (1 + INTERVAL)), x[0] * matrix.scale[0],
                deviation(samples.seriesResistance(), x[0] * matrix.scale[0]),
                matrix.inductance ? x[1] * matrix.scale[1] : 0,
                elastance(x), whole,
                deviation(wholes, whole), matrix.model(x, 0), matrix.model(x, spectrum.size()), noise, used, peaks);
    }

    /** First with the same smoothness everywhere, then smooth relative to what was found. */
    private Tikhonov.Solution solve() {
        Tikhonov.Solution map = options.lambda().isPresent()
                ? problem.solve(options.lambda().getAsDouble(), problem.all())
                : new RegularisationPath(problem, matrix.data.length).choose(options.regularisation());
        for (int k = 0; k < REWEIGHTINGS; k++) {
            problem.relativeTo(map.x());
            map = options.lambda().isPresent() ? problem.solve(options.lambda().getAsDouble(), map.notZero())
                    : new RegularisationPath(problem, matrix.data.length).chooseNear(options.regularisation(), map);
        }
        return map;
    }

    /** That of the capacitance with the same imaginary part at the lowest frequency, 1/F. */
    private double elastance(double... x) {
        double[] tail = matrix.tail(x);
        double omega = 2 * Math.PI * spectrum.frequency()[spectrum.size() - 1];
        return omega * tail[0] * Math.sin(tail[1] * Math.PI / 2);
    }

    private double[] gamma(double[] x) {
        double[] gamma = new double[tau.length];
        for (int i = 0; i < gamma.length; i++) {
            gamma[i] = matrix.gamma(x, shares[i]);
        }
        return gamma;
    }

    private Samples sample(Tikhonov.Solution map, double noise) {
        RandomGenerator random = new RandomStreams(options.seed()).stream("distribution-samples");
        double[][] gammas = new double[options.samples()][];
        double[] resistance = new double[options.samples()];
        Tikhonov.Solution loose = problem.solve(map.lambda() / LOOSENING, map.notZero());
        for (int s = 0; s < gammas.length; s++) {
            if (options.cancelled().getAsBoolean()) {
                throw new CancellationException("Stopped on request");
            }
            double[] x = problem.sample(loose, noise, random);
            gammas[s] = gamma(x);
            resistance[s] = x[0] * matrix.scale[0];
        }
        return new Samples(gammas, resistance);
    }

    private static double[] band(Samples samples, double share) {
        int count = samples.gamma().length;
        if (count == 0) {
            return new double[0];
        }
        double[] end = new double[samples.gamma()[0].length];
        double[] values = new double[count];
        for (int i = 0; i < end.length; i++) {
            for (int s = 0; s < count; s++) {
                values[s] = samples.gamma()[s][i];
            }
            Arrays.sort(values);
            double place = share * (count - 1);
            int below = (int) Math.min(count - 1.0, Math.floor(place));
            int above = Math.min(count - 1, below + 1);
            end[i] = values[below] + (place - below) * (values[above] - values[below]);
        }
        return end;
    }

    private static double deviation(double[] values, double from) {
        if (values.length < 2) {
            return Double.NaN;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - from) * (value - from);
        }
        return Math.sqrt(sum / values.length);
    }

    private List<RelaxationPeak> peaks(double[] gamma, Samples samples, double[][] agreed) {
        List<RelaxationPeak> peaks = new ArrayList<>();
        // what lies beyond the lowest frequency of a blocking electrode is what its constant phase elements leave
        double slowest = TAIL / (2 * Math.PI * spectrum.frequency()[spectrum.size() - 1]);
        for (PeakFinder.Place place : finder.find(gamma, agreed)) {
            double top = Math.log(tau[0]) + finder.top(gamma, place) * shownStep;
            double area = finder.area(gamma, place);
            double[] tops = Arrays.stream(samples.gamma())
                    .mapToDouble(g -> Math.log(tau[0]) + finder.top(g, place) * shownStep).toArray();
            double[] areas = Arrays.stream(samples.gamma()).mapToDouble(g -> finder.area(g, place)).toArray();
            boolean ofTail = matrix.capacitance && Math.exp(top) > slowest;
            double areaError = Math.hypot(deviation(areas, area), EXCHANGED * sharedFlanks(gamma, place));
            if (!ofTail) {
                peaks.add(new RelaxationPeak(Math.exp(top), Math.exp(top) * deviation(tops, top), area, areaError,
                        Double.NaN, Double.NaN, RelaxationPeak.Source.DISTRIBUTION));
            }
        }
        return peaks;
    }

    /** The height at which a place borders on its neighbours. */
    private static double sharedFlanks(double[] gamma, PeakFinder.Place place) {
        double left = place.from() > 0 ? gamma[place.from()] : 0;
        double right = place.to() < gamma.length - 1 ? gamma[place.to()] : 0;
        return Math.hypot(left, right);
    }
}
