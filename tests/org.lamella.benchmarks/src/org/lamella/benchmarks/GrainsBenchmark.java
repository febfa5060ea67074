/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.orientation.Grains;
import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
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

/**
 * The grains of a map of 480 × 400 = 192 000 pixels, 1.2 µm² at 2.5 nm: cubic, noise of half a degree, every pixel in
 * another one of its 24 equal descriptions, with means, spreads and sizes of all grains.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrainsBenchmark {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 400;

    /** Number of grains. */
    @Param({ "800", "20000" })
    public int grains;

    private OrientationMap map;

    /** Makes cells around random points. */
    @Setup
    public void make() {
        Random random = new Random(1);
        int n = WIDTH * HEIGHT;
        int[] cell = new int[n];
        double side = Math.sqrt((double) n / grains);
        int across = (int) Math.ceil(WIDTH / side);
        for (int i = 0; i < n; i++) {
            // cells with ragged borders
            int x = (int) Math.clamp((i % WIDTH + random.nextGaussian() * 0.3) / side, 0, across - 1);
            cell[i] = (int) (i / WIDTH / side) * across + x;
        }
        Rotation[] of = new Rotation[across * ((int) Math.ceil(HEIGHT / side) + 1)];
        for (int k = 0; k < of.length; k++) {
            of[k] = any(random);
        }
        LaueGroup cubic = LaueGroup.cubic();
        float[] q = new float[4 * n];
        byte[] kinds = new byte[n];
        for (int i = 0; i < n; i++) {
            Rotation off = Rotation.about(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    Math.toRadians(0.5) * random.nextGaussian());
            Rotation r = off.times(of[cell[i]]).times(cubic.rotations().get(random.nextInt(24)));
            q[4 * i] = (float) r.w();
            q[4 * i + 1] = (float) r.x();
            q[4 * i + 2] = (float) r.y();
            q[4 * i + 3] = (float) r.z();
            kinds[i] = OrientationMap.CRYSTAL;
        }
        map = new OrientationMap(WIDTH, HEIGHT, 2.5e-9, 2.5e-9, List.of(new MapPhase("cubic", cubic)), kinds,
                new byte[n], q);
    }

    private static Rotation any(Random random) {
        return new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                random.nextGaussian());
    }

    /** Finds and describes them. */
    @Benchmark
    public Grains grains() {
        return Grains.of(map, Math.toRadians(5), 4);
    }
}
