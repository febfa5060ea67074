/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameHistogram;
import org.lamella.plot.image.FrameRaster;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A 4096² 16-bit frame turned into the picture of 1024² that a window shows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FrameBenchmark {

    private static final int SIDE = 4096;
    private static final int SCREEN = 1024;

    private ImageFrame frame;
    private final FrameRaster raster = new FrameRaster(new Contrast(1000, 40_000, false));

    /** Makes the frame. */
    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(1);
        short[] values = new short[SIDE * SIDE];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) random.nextInt(65_536);
        }
        frame = new ImageFrame.Shorts(SIDE, SIDE, values);
    }

    /** While frames follow each other. */
    @Benchmark
    public byte[] nearest() {
        return raster.draw(frame, FrameView.fitted(frame, SCREEN, SCREEN), SCREEN, SCREEN, false);
    }

    /** When there is time: means over 4 × 4. */
    @Benchmark
    public byte[] means() {
        return raster.draw(frame, FrameView.fitted(frame, SCREEN, SCREEN), SCREEN, SCREEN, true);
    }

    /** Five times a second. */
    @Benchmark
    public FrameHistogram histogram() {
        return FrameHistogram.of(frame);
    }
}
