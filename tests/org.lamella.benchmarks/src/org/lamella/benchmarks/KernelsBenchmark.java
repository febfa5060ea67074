/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.util.concurrent.TimeUnit;

import org.lamella.numerics.internal.PlainKernels;
import org.lamella.numerics.vector.VectorKernels;
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

/** The vector kernels, as this machine chooses them and in plain Java: what the vector module is worth. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class KernelsBenchmark {

    /** How many numbers a loop runs over. */
    @Param({ "64", "4096" })
    public int length;

    private final VectorKernels best = VectorKernels.best();
    private final VectorKernels plain = new PlainKernels();
    private double[] x;
    private double[] y;

    /** Fills the operands. */
    @Setup
    public void fill() {
        x = new double[length];
        y = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = 1.0 / (i + 1);
            y[i] = i;
        }
    }

    /** Scalar product, best kernels. */
    @Benchmark
    public double dotBest() {
        return best.dot(x, 0, y, 0, length);
    }

    /** Scalar product, plain Java. */
    @Benchmark
    public double dotPlain() {
        return plain.dot(x, 0, y, 0, length);
    }
}
