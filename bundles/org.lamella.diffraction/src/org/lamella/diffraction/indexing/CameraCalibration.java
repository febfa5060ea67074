/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.lamella.crystallography.scattering.Reflection;

/**
 * Scale and elliptical distortion of the camera from where the spots of many patterns lie: the distances from the beam
 * have to be those of the crystals' planes. Every spot votes for the lines near it; the votes of a spot between lines
 * count against, so that many lines are no advantage by themselves.
 *
 * @param geometry what fits best
 * @param scaleUncertainty standard uncertainty of the scale, 1/m per pixel
 * @param support mean vote of a spot, −1 … 1: how well the spots lie on lines
 * @param spots number of spots that voted
 */
public record CameraCalibration(CameraGeometry geometry, double scaleUncertainty, double support, int spots) {

    private static final double SIGMA = 0.45;
    private static final double BROAD = 6;
    private static final double FINE = 0.001;
    private static final double APART = 0.003;
    private static final int MOST = 6;
    private static final double USUAL = 0.01;
    private static final double DOUBT = 0.03;

    /**
     * Finds the calibrations that the spots support, the best first. Where there are few crystals several may be
     * supported alike; which one explains whole patterns is to be seen then.
     *
     * @param phases the crystals that may be there
     * @param dx column of each spot from its beam
     * @param dy row of each spot from its beam
     * @param scale expected, 1/m per pixel
     * @param range how far the scale may be off, as a share
     */
    public static List<CameraCalibration> fits(List<Phase> phases, float[] dx, float[] dy, double scale,
            double range) {
        Lines lines = new Lines(phases);
        int steps = (int) Math.ceil(range / FINE);
        double[] votes = new double[2 * steps + 1];
        for (int i = 0; i < votes.length; i++) {
            votes[i] = lines.votes(new CameraGeometry(scale * (1 + (i - steps) * FINE), 0, 0), dx, dy, 1.6 * SIGMA);
        }
        List<CameraCalibration> found = new ArrayList<>();
        for (int i = 0; i < votes.length; i++) {
            boolean top = (i == 0 || votes[i] > votes[i - 1]) && (i + 1 == votes.length || votes[i] >= votes[i + 1]);
            if (top) {
                CameraGeometry best = new CameraGeometry(scale * (1 + (i - steps) * FINE), 0, 0);
                for (double sigma : new double[] { 1.4 * SIGMA, SIGMA }) {
                    best = climb(lines, best, dx, dy, sigma);
                }
                double support = lines.votes(best, dx, dy, SIGMA);
                CameraCalibration one = new CameraCalibration(best, uncertainty(lines, best, dx, dy, support), support,
                        dx.length);
                if (found.stream().noneMatch(f -> Math.abs(f.geometry.scale() / one.geometry.scale() - 1) < APART)) {
                    found.add(one);
                }
            }
        }
        found.sort(Comparator.comparingDouble(CameraCalibration::support).reversed());
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static CameraGeometry climb(Lines lines, CameraGeometry from, float[] dx, float[] dy, double sigma) {
        CameraGeometry best = from;
        double most = lines.votes(best, dx, dy, sigma) - doubt(best);
        for (double step = 0.004; step > 2e-5; step /= 2) {
            boolean moved = true;
            while (moved) {
                moved = false;
                for (int p = 0; p < 6; p++) {
                    double d = p % 2 == 0 ? step : -step;
                    CameraGeometry next = new CameraGeometry(p < 2 ? best.scale() * (1 + d) : best.scale(),
                            p / 2 == 1 ? best.stretch() + d : best.stretch(),
                            p / 2 == 2 ? best.shear() + d : best.shear());
                    double votes = lines.votes(next, dx, dy, sigma) - doubt(next);
                    if (votes > most) {
                        most = votes;
                        best = next;
                        moved = true;
                    }
                }
            }
        }
        return best;
    }

    /** Cameras are hardly distorted by more than a few percent: more wants more votes. */
    private static double doubt(CameraGeometry geometry) {
        double distortion = (geometry.stretch() * geometry.stretch() + geometry.shear() * geometry.shear())
                / (USUAL * USUAL);
        return DOUBT * distortion;
    }

    /** From the curvature of the votes: the parabola through the top gives the width that one spot resolves. */
    private static double uncertainty(Lines lines, CameraGeometry best, float[] dx, float[] dy, double top) {
        double h = 0.004;
        double sum = 0;
        for (double d : new double[] { -h, h }) {
            sum += top - lines.votes(new CameraGeometry(best.scale() * (1 + d), best.stretch(), best.shear()), dx, dy,
                    SIGMA);
        }
        double single = sum > 0 ? h / Math.sqrt(sum / Math.max(0.05, top)) : h;
        return best.scale() * single / Math.sqrt(Math.max(1, dx.length * Math.max(0.05, top)));
    }

    /** The distances of planes, and how much a spot at a distance is worth. */
    private static final class Lines {

        private final double[] g;
        private final double[] worth;

        Lines(List<Phase> phases) {
            double[] all = phases.stream().flatMap(p -> p.reflections().stream()).mapToDouble(Reflection::g).sorted()
                    .toArray();
            double[] lengths = new double[all.length];
            double[] weights = new double[all.length];
            int n = 0;
            for (Phase phase : phases) {
                double strongest = phase.reflections().stream().mapToDouble(Reflection::intensity).max().orElse(1);
                for (Reflection r : phase.reflections()) {
                    int same = -1;
                    for (int i = 0; i < n; i++) {
                        if (Math.abs(lengths[i] - r.g()) < 1e-4 * r.g()) {
                            same = i;
                        }
                    }
                    if (same < 0) {
                        same = n++;
                        lengths[same] = r.g();
                    }
                    weights[same] = Math.max(weights[same], Math.sqrt(Math.sqrt(r.intensity() / strongest)));
                }
            }
            g = Arrays.copyOf(lengths, n);
            worth = Arrays.copyOf(weights, n);
        }

        double votes(CameraGeometry geometry, float[] dx, float[] dy, double sigma) {
            double[] table = table(geometry.scale(), sigma);
            double sum = 0;
            for (int i = 0; i < dx.length; i++) {
                double r = geometry.radius(dx[i], dy[i]) * RESOLUTION;
                int at = (int) r;
                if (at + 1 < table.length) {
                    sum += table[at] + (r - at) * (table[at + 1] - table[at]);
                }
            }
            return sum / Math.max(1, dx.length);
        }

        private static final int RESOLUTION = 8;

        /** The worth of each distance in steps of a fraction of a pixel. */
        private double[] table(double scale, double sigma) {
            double far = Arrays.stream(g).max().orElse(0) / scale;
            double[] table = new double[(int) (far * RESOLUTION) + 20];
            for (int i = 0; i < g.length; i++) {
                double centre = g[i] / scale * RESOLUTION;
                for (int at = Math.max(0, (int) (centre - 3 * BROAD * sigma * RESOLUTION)); at < Math.min(table.length,
                        centre + 3 * BROAD * sigma * RESOLUTION); at++) {
                    double d = (at - centre) / (sigma * RESOLUTION);
                    table[at] += worth[i] * (Math.exp(-d * d / 2) - Math.exp(-d * d / (2 * BROAD * BROAD)) / BROAD);
                }
            }
            return table;
        }
    }
}
