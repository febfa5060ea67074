/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lamella.crystallography.crystal.Atom;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.SymmetryOperation;
import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.orientation.DirectionGrid;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.crystallography.scattering.ElectronWave;
import org.lamella.crystallography.scattering.Reflection;
import org.lamella.diffraction.indexing.Phase;
import org.lamella.diffraction.matching.PolarPattern;
import org.lamella.diffraction.matching.TemplateSearch;
import org.lamella.diffraction.matching.Templates;
import org.lamella.numerics.internal.PlainKernels;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Matching alone, on two threads: platinum's directions 1° apart and their mirror images (2162 templates in all) of the 50
 * strongest spots each, 360 azimuths, 72 radii; the best two of each pattern. Patterns are templates with spots of a few
 * pixels' width and noise as a share of the strongest spot. The result is that of looking at everything.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Threads(2)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class MatchingBenchmark {

    private static final int STEPS = 360;
    private static final int RADII = 72;
    private static final int SPOTS = 50;
    private static final int DIRECTIONS = 2162;
    private static final int PATTERNS = 64;
    private static final double GREATEST = 1.5e10;

    /** Standard deviation of the noise, as a share of the strongest spot. */
    @Param({ "0.0", "0.005", "0.02", "0.05" })
    public double noise;

    private final List<float[][]> patterns = new ArrayList<>();
    private final PolarPattern polar = new PolarPattern(RADII, STEPS);
    private final Templates templates = new Templates(STEPS);
    private TemplateSearch best;
    private TemplateSearch plain;
    private int next;

    /** Makes templates and patterns. */
    @Setup
    public void make() {
        List<double[][]> all = templates();
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < PATTERNS; i++) {
            patterns.add(pattern(all.get(random.nextInt(all.size())), random));
        }
        best = new TemplateSearch(templates);
        plain = new TemplateSearch(templates, new PlainKernels());
    }

    private static Phase platinum() {
        List<SymmetryOperation> generators = new ArrayList<>();
        for (String text : List.of("x,y,z", "-y,x,z", "z,x,y", "-x,-y,-z")) {
            generators.add(SymmetryOperation.parse(text).orElseThrow());
        }
        List<Atom> atoms = List.of(new Atom("Pt", 0, 0, 0, 1, 0), new Atom("Pt", 0, 0.5, 0.5, 1, 0),
                new Atom("Pt", 0.5, 0, 0.5, 1, 0), new Atom("Pt", 0.5, 0.5, 0, 1, 0));
        return Phase.of(new Crystal("Pt", UnitCell.cubic(3.924e-10), generators, atoms), GREATEST);
    }

    /** Radius, azimuth and weight of each spot of all templates; fills the search's own form, too. */
    private List<double[][]> templates() {
        Phase phase = platinum();
        double wave = 1 / ElectronWave.length(200e3);
        List<double[][]> all = new ArrayList<>();
        for (double[] direction : DirectionGrid.of(phase.group(), Math.toRadians(0.885))) {
            if (all.size() == DIRECTIONS) {
                break;
            }
            Rotation orientation = DirectionGrid.toBeam(direction);
            List<double[]> spots = new ArrayList<>();
            for (Reflection r : phase.reflections()) {
                double[] g = orientation.apply(r.gx(), r.gy(), r.gz());
                double gg = g[0] * g[0] + g[1] * g[1];
                double s = (-g[2] - gg / (2 * wave)) / 0.02e10;
                double radius = Math.sqrt(gg) / GREATEST * RADII;
                int azimuth = Math.floorMod(Math.round(Math.atan2(g[1], g[0]) / (2 * Math.PI) * STEPS), STEPS);
                if (radius > 4 && Math.round(radius) < RADII) {
                    spots.add(
                            new double[] { Math.round(radius), azimuth, Math.pow(r.intensity() / (1 + s * s), 0.25) });
                }
            }
            spots.sort(Comparator.comparingDouble((double[] s) -> -s[2]));
            all.add(spots.subList(0, Math.min(SPOTS, spots.size())).toArray(double[][]::new));
        }
        all.forEach(this::add);
        return all;
    }

    private void add(double[][] spots) {
        int[] radius = new int[spots.length];
        int[] azimuth = new int[spots.length];
        float[] weight = new float[spots.length];
        double squares = 0;
        for (double[] spot : spots) {
            squares += spot[2] * spot[2];
        }
        for (int i = 0; i < spots.length; i++) {
            radius[i] = (int) spots[i][0];
            azimuth[i] = (int) spots[i][1];
            weight[i] = (float) (spots[i][2] / Math.sqrt(squares));
        }
        templates.add(radius, azimuth, weight, spots.length);
    }

    private float[][] pattern(double[][] spots, SplittableRandom random) {
        float[][] pattern = new float[RADII][STEPS];
        int turn = random.nextInt(STEPS);
        for (double[] spot : spots) {
            for (int r = (int) spot[0] - 4; r <= Math.min(RADII - 1, spot[0] + 4); r++) {
                for (int a = -STEPS / 8; a < STEPS / 8; a++) {
                    double across = a * 2 * Math.PI / STEPS * r;
                    double along = r - spot[0];
                    double value = spot[2] / spots[0][2] * Math.exp(-(across * across + along * along) / 2.88);
                    int at = Math.floorMod((int) spot[1] + turn + a, STEPS);
                    if (r >= 0) {
                        pattern[r][at] = Math.max(pattern[r][at], (float) value);
                    }
                }
            }
        }
        for (float[] row : pattern) {
            for (int i = 0; i < STEPS; i++) {
                row[i] += (float) Math.abs(noise * random.nextGaussian());
            }
        }
        return pattern;
    }

    private int match(TemplateSearch search) {
        float[][] pattern = patterns.get(next);
        next = (next + 1) % PATTERNS;
        for (int r = 0; r < RADII; r++) {
            polar.set(r, pattern[r]);
        }
        search.search(polar, 2);
        return search.template(0);
    }

    /** With the kernels of this machine. */
    @Benchmark
    public int best() {
        return match(best);
    }

    /** In plain Java. */
    @Benchmark
    public int plain() {
        return match(plain);
    }
}
