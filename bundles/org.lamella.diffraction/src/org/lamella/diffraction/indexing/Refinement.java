/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * Turns a candidate until it explains the pattern best. What is compared is the pattern as it was recorded, filtered and
 * not resampled, at the places where spots would be. One for each thread.
 */
final class Refinement {

    /** Step by which the curvature is found. */
    private static final double PROBE = Math.toRadians(0.35);
    /** Radius of the 68 % sphere in units of the root of the sum of three variances. */
    private static final double THREE_AXES = 1.08;
    /** Noise of neighbouring pixels and errors of the model go together; found with simulated scans of known truth. */
    private static final double TOGETHER = 1.35;
    /** Reflections that come near within this angle may matter. */
    private static final double NEAR = Math.toRadians(2.5);

    private final List<Spots> spots;
    private CameraGeometry geometry;
    private double magnification = 1;
    private final int width;
    private final int height;
    private final double hidden;
    private final int[] near;
    private final double[] strength;
    private final double[] seen;
    private final double[] weights;
    private int counted;
    private int nearCount;
    private float[] image;
    private double beamX;
    private double beamY;
    private Spots of;
    private SpotShape shape;

    /**
     * For one scan.
     *
     * @param spots of each phase
     * @param geometry of the camera
     * @param width of a pattern
     * @param height of a pattern
     * @param shape of the spots
     * @param hidden radius below which nothing is seen, pixels
     */
    Refinement(List<Spots> spots, CameraGeometry geometry, int width, int height, SpotShape shape, double hidden) {
        this.spots = spots;
        this.geometry = geometry;
        this.width = width;
        this.height = height;
        this.shape = shape;
        this.hidden = hidden;
        this.near = new int[spots.stream().mapToInt(s -> s.count).max().orElse(0)];
        this.strength = new double[near.length];
        this.seen = new double[near.length];
        this.weights = new double[near.length];
    }

    /** The pattern that is looked at from now on. */
    void take(float[] filtered, double x, double y) {
        image = filtered;
        beamX = x;
        beamY = y;
    }

    /** Another camera from now on; its scale may differ by a few percent from that of the spots. */
    void setGeometry(CameraGeometry other, double ofSpots) {
        geometry = other;
        magnification = ofSpots / other.scale();
    }

    /** Another shape of spots from now on. */
    void setShape(SpotShape other) {
        shape = other;
    }

    /** Begins with a candidate: which spots can matter near it. */
    private void begin(Candidate candidate) {
        of = spots.get(candidate.phase());
        double[] m = candidate.orientation().matrix();
        nearCount = 0;
        for (int i = 0; i < of.count; i++) {
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            double gx = m[0] * of.x[i] + m[1] * of.y[i] + m[2] * of.z[i];
            double gy = m[3] * of.x[i] + m[4] * of.y[i] + m[5] * of.z[i];
            double g = Math.sqrt(gx * gx + gy * gy);
            double s = Math.abs(Spots.excitation(gx, gy, gz, of.wave));
            if (s < shape.reach(g) + NEAR * g && g > 0.7 * hidden) {
                near[nearCount++] = i;
            }
        }
    }

    /**
     * How well an orientation explains the pattern.
     *
     * @param m its matrix
     */
    private double score(double[] m) {
        double strongest = 0;
        int n = 0;
        for (int k = 0; k < nearCount; k++) {
            int i = near[k];
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            double gx = m[0] * of.x[i] + m[1] * of.y[i] + m[2] * of.z[i];
            double gy = m[3] * of.x[i] + m[4] * of.y[i] + m[5] * of.z[i];
            if (gx * gx + gy * gy < hidden * hidden) {
                continue;
            }
            double light = of.intensity[i]
                    * shape.strength(Spots.excitation(gx, gy, gz, of.wave), Math.sqrt(gx * gx + gy * gy));
            double value = at(beamX + magnification * geometry.x(gx, gy), beamY + magnification * geometry.y(gx, gy));
            if (!Double.isNaN(value)) {
                strength[n] = light;
                seen[n++] = value;
                strongest = Math.max(strongest, light);
            }
        }
        counted = n;
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < n; k++) {
            double w = SpotModel.weight(strength[k] / strongest);
            weights[k] = w;
            sum += w * seen[k];
            squares += w * w;
        }
        return squares > 0 ? sum / Math.sqrt(squares) : 0;
    }

    private double at(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) {
            return Double.NaN;
        }
        double fx = x - x0;
        double fy = y - y0;
        int p = y0 * width + x0;
        double upper = image[p] + fx * (image[p + 1] - image[p]);
        double lower = image[p + width] + fx * (image[p + width + 1] - image[p + width]);
        return upper + fy * (lower - upper);
    }

    private static Rotation turned(Rotation base, double[] by) {
        double angle = Math.sqrt(by[0] * by[0] + by[1] * by[1] + by[2] * by[2]);
        return angle < 1e-12 ? base : Rotation.about(by[0], by[1], by[2], angle).times(base);
    }

    /**
     * Refines by a search along the three axes of the sample, with steps that shrink.
     *
     * @param step first step, rad
     * @param rounds how many times the steps are halved
     */
    Candidate refined(Candidate candidate, double step, int rounds) {
        begin(candidate);
        Rotation best = candidate.orientation();
        double most = score(best.matrix());
        double size = step;
        double[] by = new double[3];
        for (int round = 0; round < rounds; round++) {
            for (int again = 0; again < 3; again++) {
                boolean moved = false;
                for (int axis = 2; axis >= 0; axis--) {
                    for (int sign = -1; sign <= 1; sign += 2) {
                        by[axis] = sign * size;
                        Rotation next = turned(best, by);
                        double score = score(next.matrix());
                        if (score > most) {
                            most = score;
                            best = next;
                            moved = true;
                            break;
                        }
                    }
                    by[axis] = 0;
                }
                if (!moved) {
                    break;
                }
            }
            size /= 2;
        }
        return new Candidate(candidate.phase(), best, most);
    }

    /**
     * How far the true orientation may be: from how fast the score falls along the three axes of the sample, and from how
     * far the spots' strengths are off. With the strengths P, their noise σ and the score f, the gradient of f has the
     * variance σ² c / f and the orientation σ² / (f c), where c is the curvature of f.
     *
     * @return angle (rad) within which the true orientation lies with 68 %, if it is this candidate at all
     */
    double sigma(Candidate candidate) {
        begin(candidate);
        double top = score(candidate.orientation().matrix());
        double noise = scatter(top);
        double sum = 0;
        double[] by = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double fall = 0;
            for (int sign = -1; sign <= 1; sign += 2) {
                by[axis] = sign * PROBE;
                fall += top - score(turned(candidate.orientation(), by).matrix());
            }
            by[axis] = 0;
            double curvature = Math.max(fall, 1e-3 * top) / (PROBE * PROBE);
            sum += noise * noise / (Math.max(top, 1e-6) * curvature);
        }
        return TOGETHER * THREE_AXES * Math.sqrt(sum);
    }

    /** How far scores are off by chance, for the spots of this candidate. */
    double noise(Candidate candidate) {
        begin(candidate);
        return TOGETHER * scatter(score(candidate.orientation().matrix()));
    }

    /** Standard deviation of the strengths around what is expected, for the orientation that was scored last. */
    private double scatter(double top) {
        double squares = 0;
        for (int i = 0; i < counted; i++) {
            squares += weights[i] * weights[i];
        }
        double amplitude = squares > 0 ? top / Math.sqrt(squares) : 0;
        double sum = 0;
        int n = 0;
        for (int i = 0; i < counted; i++) {
            if (weights[i] > 0) {
                double off = seen[i] - amplitude * weights[i];
                sum += off * off;
                n++;
            }
        }
        return Math.sqrt(sum / Math.max(1, n - 4));
    }
}
