/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lamella.core.error.LamellaException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.ProfileLikelihood;
import org.lamella.impedance.fit.Weighting;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.DistributionFitter;
import org.lamella.impedance.relaxation.DistributionOptions;
import org.lamella.impedance.relaxation.LoewnerModel;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;
import org.lamella.impedance.validity.LinearKramersKronig;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with spectra beside the fit of a circuit, and with a series of them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class SpectrumBenchmark {

    private static final int SERIES = 100;
    private static final String CIRCUIT = "R0-p(R1,CPE1)-p(R2,CPE2)";

    private final Spectrum points57 = spectrum(57, 1e5, 0.1, 1, 1);
    private final Spectrum points81 = spectrum(81, 1e4, 1e-4, 1, 2);
    private final List<Spectrum> series = series();
    private final Circuit circuit = circuit();
    private final CnlsResult fit = fit(points57, CnlsOptions.of(circuit));

    /** Two depressed arcs R/(1 + (jωτ)^φ) behind 10 Ω, with noise of 0.2 %. */
    private static Spectrum spectrum(int points, double high, double low, double size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] arcs = { { 50 * size, 1e-3, 0.9 }, { 100, 0.05, 0.8 } };
        double[] f = new double[points];
        double[] re = new double[points];
        double[] im = new double[points];
        for (int i = 0; i < points; i++) {
            f[i] = high * Math.pow(low / high, i / (points - 1.0));
            re[i] = 10;
            for (double[] arc : arcs) {
                double power = Math.pow(2 * Math.PI * f[i] * arc[1], arc[2]);
                double x = 1 + power * Math.cos(arc[2] * Math.PI / 2);
                double y = power * Math.sin(arc[2] * Math.PI / 2);
                re[i] += arc[0] * x / (x * x + y * y);
                im[i] -= arc[0] * y / (x * x + y * y);
            }
            double sigma = 0.002 * Math.hypot(re[i], im[i]);
            re[i] += sigma * random.nextGaussian();
            im[i] += sigma * random.nextGaussian();
        }
        return Spectrum.of(f, re, im);
    }

    private static List<Spectrum> series() {
        List<Spectrum> spectra = new ArrayList<>();
        for (int k = 0; k < SERIES; k++) {
            spectra.add(spectrum(57, 1e5, 0.1, 1 + 0.05 * k, 100 + k));
        }
        return spectra;
    }

    private static Circuit circuit() {
        try {
            return Circuit.parse(CIRCUIT);
        } catch (LamellaException e) {
            throw new IllegalStateException(e);
        }
    }

    private CnlsResult fit(Spectrum spectrum, CnlsOptions options) {
        try {
            return CnlsFitter.fit(circuit, spectrum, options);
        } catch (LamellaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The linear test as its authors do it: relaxations are added until μ falls below 0.85. */
    @Benchmark
    public LinearKramersKronig linearTestUntilMu() {
        return LinearKramersKronig.untilMu(points57, LinearKramersKronig.Part.COMPLEX, 0.85, true, 50);
    }

    /** The linear test with a given number of relaxations. */
    @Benchmark
    public LinearKramersKronig linearTestOfTwentyRelaxations() {
        return LinearKramersKronig.of(points57, LinearKramersKronig.Part.COMPLEX, 20, true);
    }

    /** The verdict, with the search for drift. */
    @Benchmark
    public KramersKronigCheck verdict() {
        return KramersKronigCheck.of(points57);
    }

    /** The distribution of relaxation times of 81 points with credible intervals. */
    @Benchmark
    public Distribution distribution() throws LamellaException {
        return DistributionFitter.of(points81, DistributionOptions.DEFAULT);
    }

    /** The poles of 81 points. */
    @Benchmark
    public LoewnerModel loewner() throws LamellaException {
        return LoewnerModel.of(points81, 0.002);
    }

    /** Intervals of seven parameters from the profile of the likelihood. */
    @Benchmark
    public List<ProfileLikelihood.Interval> profile() throws LamellaException {
        return ProfileLikelihood.of(fit, CnlsOptions.of(circuit));
    }

    /** Test, fit and distribution of a hundred spectra, one after the other. */
    @Benchmark
    public List<Object> seriesOfHundred() throws LamellaException {
        List<Object> all = new ArrayList<>();
        CnlsResult before = fit;
        DistributionOptions few = DistributionOptions.DEFAULT.withSamples(16);
        for (Spectrum spectrum : series) {
            all.add(KramersKronigCheck.of(spectrum));
            before = fit(spectrum, CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS)
                    .withStarts(before.values()).withMaxStarts(1));
            all.add(before);
            all.add(DistributionFitter.of(spectrum, few));
        }
        return all;
    }
}
