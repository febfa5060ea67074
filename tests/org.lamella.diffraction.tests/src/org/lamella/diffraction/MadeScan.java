/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.lamella.crystallography.crystal.Atom;
import org.lamella.crystallography.crystal.Crystal;
import org.lamella.crystallography.crystal.SymmetryOperation;
import org.lamella.crystallography.crystal.UnitCell;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;

/**
 * A small scan with known truth, made without the program's own kinematic theory: face-centred and body-centred lattices
 * whose spots fall off with a Gauss function of angle and excitation error, random factors on each spot, a wandering beam, an
 * elliptical camera whose scale the file misstates, and counting noise.
 */
public final class MadeScan {

    /** Points along x and y. */
    public static final int SIZE = 16;
    /** Pixels of a pattern along x and y. */
    public static final int PATTERN = 112;
    /** True scale, 1/m per pixel. */
    public static final double SCALE = 0.026e10;
    /** Share by which the scale along x exceeds that along y. */
    public static final double ELLIPSE = 0.014;

    /** Grains along a side of a quadrant. */
    private static final int GRAINS = 4;
    private static final double WAVE = 1 / 0.0250793403e-10;
    private static final double CUBIC_FACE = 3.92e-10;
    private static final double CUBIC_BODY = 3.30e-10;
    private static final double SPOT = 1.1;

    private final SplittableRandom random = new SplittableRandom(11);
    private final Rotation[] orientations = new Rotation[2 * GRAINS * GRAINS];
    private final double[][][] spots = new double[2 * GRAINS * GRAINS][][];

    /** Makes the grains, sixteen of each crystal. */
    public MadeScan() {
        for (int grain = 0; grain < orientations.length; grain++) {
            orientations[grain] = new Rotation(random.nextGaussian(), random.nextGaussian(), random.nextGaussian(),
                    random.nextGaussian());
            spots[grain] = spots(grain < GRAINS * GRAINS, orientations[grain]);
        }
    }

    private static int grain(int point) {
        int wide = SIZE / 2 / GRAINS;
        int inQuadrant = point % SIZE % (SIZE / 2) / wide + GRAINS * (point / SIZE % (SIZE / 2) / wide);
        return GRAINS * GRAINS * (kind(point) - 2) + inQuadrant;
    }

    /** 0 pore, 1 amorphous, 2 face-centred, 3 body-centred: quadrants. */
    public static int kind(int point) {
        boolean lower = point / SIZE >= SIZE / 2;
        boolean right = point % SIZE >= SIZE / 2;
        return lower ? right ? 3 : 2 : right ? 1 : 0;
    }

    /** The true orientation of a crystalline point. */
    public Rotation orientation(int point) {
        return orientations[grain(point)];
    }

    /** Column of the direct beam. */
    public static double beamX(int point) {
        return 55.8 + 0.9 * Math.sin(0.12 * (point % SIZE));
    }

    /** Row of the direct beam. */
    public static double beamY(int point) {
        return 54.9 + 0.05 * (point / SIZE);
    }

    /** The face-centred crystal, then the body-centred one. */
    public static List<Crystal> crystals() {
        List<SymmetryOperation> cubic = new ArrayList<>();
        for (String text : List.of("x,y,z", "-y,x,z", "z,x,y", "-x,-y,-z")) {
            cubic.add(SymmetryOperation.parse(text).orElseThrow());
        }
        List<Atom> four = new ArrayList<>();
        for (double[] p : new double[][] { { 0, 0, 0 }, { 0, .5, .5 }, { .5, 0, .5 }, { .5, .5, 0 } }) {
            four.add(new Atom("Pt", p[0], p[1], p[2], 1, 0));
        }
        List<Atom> two = List.of(new Atom("Nb", 0, 0, 0, 1, 0), new Atom("Nb", .5, .5, .5, 1, 0));
        return List.of(new Crystal("Pt", UnitCell.cubic(CUBIC_FACE), cubic, four),
                new Crystal("Nb", UnitCell.cubic(CUBIC_BODY), cubic, two));
    }

    /** Positions in pixels from the beam and strengths. */
    private double[][] spots(boolean faceCentred, Rotation orientation) {
        List<double[]> spots = new ArrayList<>();
        double a = faceCentred ? CUBIC_FACE : CUBIC_BODY;
        for (int h = -7; h <= 7; h++) {
            for (int k = -7; k <= 7; k++) {
                for (int l = -7; l <= 7; l++) {
                    boolean there = faceCentred ? (h + k) % 2 == 0 && (k + l) % 2 == 0 : (h + k + l) % 2 == 0;
                    double[] g = orientation.apply(h / a, k / a, l / a);
                    double r = Math.hypot(g[0], g[1]);
                    double s = (-g[2] - r * r / (2 * WAVE)) * 1e-10;
                    double strength = Math.exp(-r * r * 1e-20 / 1.2 - s * s / (2 * 0.011 * 0.011))
                            * Math.exp(0.4 * random.nextGaussian());
                    if (there && h * h + k * k + l * l > 0 && strength > 1e-3) {
                        spots.add(new double[] { (1 + ELLIPSE / 2) * g[0] / SCALE, (1 - ELLIPSE / 2) * g[1] / SCALE,
                            strength });
                    }
                }
            }
        }
        return spots.toArray(double[][]::new);
    }

    private double expected(int point, int x, int y) {
        double dx = x - beamX(point);
        double dy = y - beamY(point);
        double r = Math.hypot(dx, dy);
        int kind = kind(point);
        double value =
                150 * Math.exp(-(dx * dx + dy * dy) / (2 * SPOT * SPOT)) + (kind == 0 ? 0.5 : 1.6) * Math.exp(-r / 16);
        if (kind == 1) {
            value += 1.5 * Math.exp(-(r - 15) * (r - 15) / 18);
        }
        for (double[] spot : kind >= 2 ? spots[grain(point)] : new double[0][]) {
            double u = dx - spot[0];
            double v = dy - spot[1];
            if (u * u + v * v < 40) {
                value += 60 * spot[2] * Math.exp(-(u * u + v * v) / (2 * SPOT * SPOT));
            }
        }
        return value;
    }

    private double poisson(double mean) {
        double limit = Math.exp(-mean);
        if (mean > 60) {
            return Math.rint(mean + Math.sqrt(mean) * random.nextGaussian());
        }
        double product = random.nextDouble();
        int n = 0;
        while (product > limit) {
            product *= random.nextDouble();
            n++;
        }
        return n;
    }

    /** The recording; its file claims a scale that is 2.5 % too large. */
    public Recording recording() {
        double[] all = new double[SIZE * SIZE * PATTERN * PATTERN];
        int at = 0;
        for (int point = 0; point < SIZE * SIZE; point++) {
            for (int y = 0; y < PATTERN; y++) {
                for (int x = 0; x < PATTERN; x++) {
                    all[at++] = point == 5 ? Double.NaN : poisson(expected(point, x, y));
                }
            }
        }
        double step = 1.025 * SCALE;
        List<SignalAxis> axes = List.of(new SignalAxis("y", Unit.known("m"), SIZE, 0, 3e-9),
                new SignalAxis("x", Unit.known("m"), SIZE, 0, 3e-9),
                new SignalAxis("ky", Unit.known("m^-1"), PATTERN, -PATTERN / 2 * step, step),
                new SignalAxis("kx", Unit.known("m^-1"), PATTERN, -PATTERN / 2 * step, step));
        Signal signal = new Signal("Patterns", Measurand.other("Counts", Unit.ONE), Unit.ONE, axes, Samples.of(all));
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("made.blo");
            }

            @Override
            public long size() {
                return all.length;
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        return new Recording(source, "made", Technique.SCANNING_DIFFRACTION, Metadata.NONE, List.of(), List.of(signal),
                List.of(), false);
    }
}
