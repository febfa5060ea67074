/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lamella.core.error.LamellaException;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitEvaluator;
import org.lamella.impedance.fit.CnlsFitter;
import org.lamella.impedance.fit.CnlsOptions;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.Weighting;
import org.lamella.impedance.spectrum.Spectrum;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fits of equivalent circuits with seven and nine parameters to 57 points. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class CnlsBenchmark {

    private static final double[] SEVEN_STARTS = { .01, .01, 100, .01, .05, 100, 1 };
    private static final double[] NINE_STARTS = { .01, .01, 1, .9, .01, .05, 100, 1, .9 };

    /** Where the spectrum comes from: made with noise, or impedance.py's example from LAMELLA_CONFORMANCE_DATA. */
    @Param({ "made", "example" })
    public String spectrum;

    private final Circuit seven = circuit("R0-p(R1,C1)-p(R2-Wo1,C2)");
    private final Circuit nine = circuit("R0-p(R1,CPE1)-p(R2-Wo1,CPE2)");
    private Spectrum points;

    private static Circuit circuit(String text) {
        try {
            return Circuit.parse(text);
        } catch (LamellaException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes or reads the spectrum. */
    @Setup
    public void prepare() throws IOException {
        points = spectrum.equals("made") ? made() : example();
    }

    private Spectrum made() {
        double[] f = new double[57];
        for (int i = 0; i < f.length; i++) {
            f[i] = 1e3 * Math.pow(10, -i / 10.0);
        }
        CircuitEvaluator evaluator = new CircuitEvaluator(seven, f);
        evaluator.impedance(new double[] { .0164, .0091, 3.06, .0053, .145, 1320, .2 });
        SplittableRandom random = new SplittableRandom(1);
        double[] re = evaluator.re().clone();
        double[] im = evaluator.im().clone();
        for (int i = 0; i < f.length; i++) {
            double sigma = 0.005 * Math.hypot(re[i], im[i]);
            re[i] += sigma * random.nextGaussian();
            im[i] += sigma * random.nextGaussian();
        }
        return Spectrum.of(f, re, im);
    }

    private static Spectrum example() throws IOException {
        Path file = Path.of(System.getenv("LAMELLA_CONFORMANCE_DATA"), "electrochemistry", "impedance",
                "exampleData.csv");
        double[][] rows = Files.readAllLines(file).stream()
                .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray())
                .filter(row -> row[2] < 0).toArray(double[][]::new);
        return Spectrum.of(column(rows, 0), column(rows, 1), column(rows, 2));
    }

    private static double[] column(double[][] rows, int index) {
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }

    private CnlsResult fromStarts(Circuit circuit, Weighting weighting, double... starts) throws LamellaException {
        return CnlsFitter.fit(circuit, points,
                CnlsOptions.of(circuit).withWeighting(weighting).withStarts(starts).withMaxStarts(1));
    }

    /** Seven parameters, unit weights, from given starts. */
    @Benchmark
    public CnlsResult sevenUnit() throws LamellaException {
        return fromStarts(seven, Weighting.UNIT, SEVEN_STARTS);
    }

    /** Seven parameters, modulus weights, from given starts. */
    @Benchmark
    public CnlsResult sevenModulus() throws LamellaException {
        return fromStarts(seven, Weighting.MODULUS, SEVEN_STARTS);
    }

    /** Nine parameters, unit weights, from given starts. */
    @Benchmark
    public CnlsResult nineUnit() throws LamellaException {
        return fromStarts(nine, Weighting.UNIT, NINE_STARTS);
    }

    /** Nine parameters, modulus weights, from given starts. */
    @Benchmark
    public CnlsResult nineModulus() throws LamellaException {
        return fromStarts(nine, Weighting.MODULUS, NINE_STARTS);
    }

    /** Seven parameters with default settings: start values, weights and the search are the fit's own. */
    @Benchmark
    public CnlsResult sevenByDefault() throws LamellaException {
        return CnlsFitter.fit(seven, points, CnlsOptions.of(seven));
    }
}
