/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lamella.plot.colour.Theme;
import org.lamella.plot.layout.FittedRanges;
import org.lamella.plot.layout.NearestPoint;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.layout.Range;
import org.lamella.plot.layout.SceneLayout;
import org.lamella.plot.layout.SceneView;
import org.lamella.plot.raster.Pixels;
import org.lamella.plot.raster.RasterRenderer;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
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

/** A frame of a noisy voltammogram of a million points, 1000 × 700, as the worker of the window makes it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlotBenchmark {

    private static final int POINTS = 1_000_000;
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 700;

    /** Into how many cycles the million points are divided, each a series. */
    @Param({ "1", "10", "100" })
    public int cycles;

    private Scene scene;
    private FittedRanges fits;
    private final RasterRenderer renderer = new RasterRenderer(Theme.LIGHT, 1);
    private double step;

    /** Makes the voltammogram. */
    @Setup
    public void make() {
        SplittableRandom random = new SplittableRandom(1);
        List<Layer> layers = new ArrayList<>();
        int n = POINTS / cycles;
        for (int cycle = 0; cycle < cycles; cycle++) {
            double[] x = new double[n];
            double[] y = new double[n];
            for (int i = 0; i < n; i++) {
                boolean up = i < n / 2;
                double turn = 2.0 * i / n;
                x[i] = -0.2 + 1.2 * (up ? turn : 2 - turn);
                double u = (x[i] - (up ? 0.43 : 0.37)) / 0.05;
                y[i] = (up ? 1 : -1) * (2e-6 * Math.exp(-u * u / 2) + 4e-7) + 2e-8 * random.nextGaussian();
            }
            layers.add(new Layer.Line("cycle " + (cycle + 1), Role.DATA, cycle, x, y));
        }
        scene = Scene.of("cv", "CV", "",
                Panel.of(PlotAxis.linear("Potential", "V"), PlotAxis.linear("Current", "A"), layers));
        fits = FittedRanges.of(scene, SceneView.ALL);
    }

    private Pixels frame(SceneView view) {
        return renderer.draw(SceneLayout.of(fits.completed(view).of(scene, true), WIDTH, HEIGHT), view.hidden());
    }

    /** Everything in sight, pushed a little further each time. */
    @Benchmark
    public Pixels pan() {
        step = (step + 0.001) % 0.1;
        return frame(SceneView.ALL.showingX(new Range(-0.3 + step, 1.1 + step)));
    }

    /** The peak, a little closer each time. */
    @Benchmark
    public Pixels zoom() {
        step = (step + 0.001) % 0.1;
        return frame(SceneView.ALL.showingX(new Range(0.3 + step, 0.6 - step)).showingY(0,
                new Range(1e-6, 2.6e-6 - 1e-6 * step)));
    }

    /** The point under the pointer. */
    @Benchmark
    public boolean nearestPoint() {
        PanelLayout panel = SceneLayout.of(fits.completed(SceneView.ALL).of(scene, true), WIDTH, HEIGHT).panels()
                .getFirst();
        return NearestPoint.of(panel, 500, 200, 28).isPresent();
    }

    /** Once for each scene: looking at all data. */
    @Benchmark
    public FittedRanges fit() {
        return FittedRanges.of(scene, SceneView.ALL);
    }
}
