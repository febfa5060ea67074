/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * How likely a pattern is if a crystal lies in a certain way, against spots at random, and the way that makes it most likely.
 * <p>
 * Of each reflection it is compared how strong the spot should be and how strong it is. Strengths m = μ exp(τz) + σn, with z
 * and n normal, scatter by τ around the law (multiple scattering does that) and have the noise σ of counts; u =
 * asinh(τm/σ)/τ gives both the variance 1 (the generalized logarithm of D. M. Rocke and B. Durbin, Bioinformatics 19 (2003)
 * 966). Where there is a peak its place counts, too. Some spots have another cause, those of a second crystal, or are
 * missing: a small share is left to chance, so no single spot decides. One for each thread.
 */
final class Likelihood {

    /** Share of spots that are left to chance. */
    private static final double CHANCE = 0.08;
    /** Density of transformed strengths that are due to chance. */
    private static final double ANY = 1.0 / 15;
    private static final double NORMAL = 1 / Math.sqrt(2 * Math.PI);
    private static final double SIGNIFICANT = 0.25;
    /** Longest turn in one step. */
    private static final double STRIDE = Math.toRadians(1.2);
    private static final double NEAR = Math.toRadians(3.2);
    private static final int TERMS = 4;
    /** Radius of the 68 % sphere in units of the root of the sum of three variances. */
    private static final double THREE_AXES = 1.05;
    /** Errors of the model go together; found with simulated scans of known truth. */
    private static final double TOGETHER = 1.5;

    private List<ReflectionTable> tables;
    private final double wave;
    private final double hidden;
    private CameraGeometry geometry;
    private SpotLaw law;
    private double place;
    private SpotImage image;

    private final int[] near;
    private int nearCount;
    private ReflectionTable of;
    private float[] peakSeen = new float[0];
    private float[] peakPlace = new float[0];

    private final double[] gradient = new double[TERMS];
    private final double[] curvature = new double[TERMS * TERMS];
    private final double[] spread = new double[TERMS * TERMS];
    private double value;
    private double counted;
    private double product;
    private double expected;

    /**
     * For one scan.
     *
     * @param tables of each phase
     * @param wavelength of the electrons, m
     * @param geometry of the camera
     * @param law of the spots' strengths
     * @param hidden radius below which nothing is seen, pixels
     * @param place standard deviation of the places of strong spots, pixels
     */
    Likelihood(List<ReflectionTable> tables, double wavelength, CameraGeometry geometry, SpotLaw law, double hidden,
            double place) {
        this.wave = 1 / wavelength;
        this.geometry = geometry;
        this.hidden = hidden;
        this.place = place;
        this.near = new int[tables.stream().mapToInt(s -> s.count).max().orElse(0)];
        this.tables = tables;
        setLaw(law, tables);
    }

    /** Another camera from now on. */
    void setGeometry(CameraGeometry other) {
        geometry = other;
    }

    /** Another law from now on, with the tables that go with it. */
    void setLaw(SpotLaw other, List<ReflectionTable> with) {
        law = other;
        tables = with;
        if (image != null) {
            take(image);
        }
    }

    /** The pattern that is looked at from now on. */
    void take(SpotImage pattern) {
        image = pattern;
        if (peakSeen.length < pattern.peaks) {
            peakSeen = new float[pattern.peakX.length];
            peakPlace = new float[pattern.peakX.length];
        }
        double blur = 1.3;
        for (int i = 0; i < pattern.peaks; i++) {
            peakSeen[i] = (float) seen(pattern.peakStrength[i], pattern.peakNoise[i]);
            double rough = blur * pattern.peakNoise[i] / pattern.peakStrength[i];
            peakPlace[i] = (float) (place * place + rough * rough);
        }
    }

    private double seen(double strength, double noise) {
        return asinh(law.scatter() * strength / noise) / law.scatter();
    }

    private static double asinh(double v) {
        double a = Math.abs(v);
        double result = Math.log(a + Math.sqrt(a * a + 1));
        return v < 0 ? -result : result;
    }

    /** Begins with an orientation: which reflections can matter near it. */
    private void begin(int phase, Rotation orientation) {
        of = tables.get(phase);
        double[] m = orientation.matrix();
        nearCount = 0;
        double inner = 0.7 * hidden * geometry.scale();
        for (int i = 0; i < of.count; i++) {
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            double gx = m[0] * of.x[i] + m[1] * of.y[i] + m[2] * of.z[i];
            double gy = m[3] * of.x[i] + m[4] * of.y[i] + m[5] * of.z[i];
            double gg = gx * gx + gy * gy;
            double g = Math.sqrt(gg);
            double s = Math.abs(-gz - gg / (2 * wave));
            if (s < 8 * law.width() + (law.precession() + NEAR) * g && g > inner) {
                near[nearCount++] = i;
            }
        }
    }

    /** Strength of a spot of worth 1 for which the strong peaks near spots are explained in the middle. */
    private double amplitude(Rotation orientation) {
        double[] m = orientation.matrix();
        double[] ratios = new double[nearCount];
        double[] worths = new double[nearCount];
        int n = 0;
        for (int k = 0; k < nearCount; k++) {
            int i = near[k];
            double gx = m[0] * of.x[i] + m[1] * of.y[i] + m[2] * of.z[i];
            double gy = m[3] * of.x[i] + m[4] * of.y[i] + m[5] * of.z[i];
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            int peak = peakAt(gx, gy);
            if (peak >= 0) {
                worths[n] = of.worth[i] * light(gx, gy, gz);
                ratios[n] = Math.log(image.peakStrength[peak] / worths[n]);
                n++;
            }
        }
        if (n == 0) {
            return Double.NaN;
        }
        double[] sorted = Arrays.copyOf(worths, n);
        Arrays.sort(sorted);
        double least = sorted[Math.max(0, n - 12)];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (worths[i] >= least) {
                ratios[kept++] = ratios[i];
            }
        }
        Arrays.sort(ratios, 0, kept);
        return ratios[kept / 2];
    }

    private int peakAt(double gx, double gy) {
        double x = image.beamX + geometry.x(gx, gy) / geometry.scale();
        double y = image.beamY + geometry.y(gx, gy) / geometry.scale();
        int column = (int) Math.round(x);
        int row = (int) Math.round(y);
        if (column < 0 || row < 0 || column >= image.width || row >= image.height) {
            return -1;
        }
        int peak = image.nearest[row * image.width + column];
        return peak >= 0 && Math.hypot(image.peakX[peak] - x, image.peakY[peak] - y) < SpotImage.REACH ? peak : -1;
    }

    private double light(double gx, double gy, double gz) {
        double s = (-gz - wave + Math.sqrt(wave * wave - gx * gx - gy * gy)) / law.width();
        double smear = law.precession() * Math.sqrt(gx * gx + gy * gy) / law.width();
        double u = smear * smear - s * s + 1;
        double z = Math.sqrt(u * u + 4 * s * s);
        return Math.sqrt(0.5 * (u + z)) / z;
    }

    /** The value at an orientation, with its gradient and curvature for turns about the axes of the sample and the amplitude. */
    private double evaluate(double[] m, double amplitude) {
        Arrays.fill(gradient, 0);
        Arrays.fill(curvature, 0);
        Arrays.fill(spread, 0);
        value = 0;
        counted = 0;
        product = 0;
        expected = 0;
        double factor = Math.exp(amplitude);
        double tau = law.scatter();
        double scale = geometry.scale();
        double inner = hidden * hidden * scale * scale;
        double w2 = law.width() * law.width();
        for (int k = 0; k < nearCount; k++) {
            int i = near[k];
            double gx = m[0] * of.x[i] + m[1] * of.y[i] + m[2] * of.z[i];
            double gy = m[3] * of.x[i] + m[4] * of.y[i] + m[5] * of.z[i];
            double gg = gx * gx + gy * gy;
            if (gg < inner) {
                continue;
            }
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            double along = Math.sqrt(wave * wave - gg);
            double s = -gz - wave + along;
            double smear = law.precession() * law.precession() * gg / w2;
            double t = s / law.width();
            double u = smear - t * t + 1;
            double z = Math.sqrt(u * u + 4 * t * t);
            double light = factor * of.worth[i] * Math.sqrt(0.5 * (u + z)) / z;
            double x = image.beamX + geometry.x(gx, gy) / scale;
            double y = image.beamY + geometry.y(gx, gy) / scale;
            int column = (int) (x + 0.5);
            int row = (int) (y + 0.5);
            if (column < 0 || row < 0 || column >= image.width || row >= image.height) {
                continue;
            }
            int pixel = row * image.width + column;
            double sigma = image.noise[pixel];
            if (light < SIGNIFICANT * sigma) {
                continue;
            }
            double q = tau * light / sigma;
            double root = Math.sqrt(1 + q * q);
            double should = Math.log(q + root) / tau;
            int peak = image.nearest[pixel];
            double dx = 0;
            double dy = 0;
            double perPlace = 0;
            double is;
            double fits = (1 - CHANCE) * NORMAL;
            double without;
            if (peak >= 0) {
                is = peakSeen[peak];
                dx = image.peakX[peak] - x;
                dy = image.peakY[peak] - y;
                perPlace = 1.0 / peakPlace[peak];
                without = CHANCE * ANY;
                fits *= 0.5 * SpotImage.REACH * SpotImage.REACH * perPlace
                        * Math.exp(-0.5 * ((is - should) * (is - should) + (dx * dx + dy * dy) * perPlace));
            } else {
                is = seen(image.strength[pixel], sigma);
                without = (1 - CHANCE) * NORMAL * Math.exp(-0.5 * is * is) + CHANCE * ANY;
                fits *= Math.exp(-0.5 * (is - should) * (is - should));
            }
            double both = fits + CHANCE * ANY;
            value += Math.log(both / without);
            product += Math.max(0, is) * should;
            expected += should * should;
            double share = fits / both;
            if (share < 1e-3) {
                continue;
            }
            // by the logarithm of the strength, and of this by the excitation error
            double byLight = q / (root * tau);
            double dz = 2 * t * (2 - u) / z;
            double byS = (0.5 * (dz - 2 * t) / (u + z) - dz / z) / law.width();
            double turnX = byLight * byS * (-gy + gy * gz / along);
            double turnY = byLight * byS * (gx - gx * gz / along);
            double px1 = geometry.x(0, -gz) / scale;
            double py1 = geometry.y(0, -gz) / scale;
            double px2 = geometry.x(gz, 0) / scale;
            double py2 = geometry.y(gz, 0) / scale;
            double px3 = geometry.x(-gy, gx) / scale;
            double py3 = geometry.y(-gy, gx) / scale;
            double off = share * (is - should);
            double wx = share * perPlace;
            double g0 = off * turnX + wx * (dx * px1 + dy * py1);
            double g1 = off * turnY + wx * (dx * px2 + dy * py2);
            double g2 = wx * (dx * px3 + dy * py3);
            double g3 = off * byLight;
            counted += share;
            gradient[0] += g0;
            gradient[1] += g1;
            gradient[2] += g2;
            gradient[3] += g3;
            spread[0] += g0 * g0;
            spread[1] += g0 * g1;
            spread[2] += g0 * g2;
            spread[3] += g0 * g3;
            spread[5] += g1 * g1;
            spread[6] += g1 * g2;
            spread[7] += g1 * g3;
            spread[10] += g2 * g2;
            spread[11] += g2 * g3;
            spread[15] += g3 * g3;
            curvature[0] += share * turnX * turnX + wx * (px1 * px1 + py1 * py1);
            curvature[1] += share * turnX * turnY + wx * (px1 * px2 + py1 * py2);
            curvature[2] += wx * (px1 * px3 + py1 * py3);
            curvature[3] += share * turnX * byLight;
            curvature[5] += share * turnY * turnY + wx * (px2 * px2 + py2 * py2);
            curvature[6] += wx * (px2 * px3 + py2 * py3);
            curvature[7] += share * turnY * byLight;
            curvature[10] += wx * (px3 * px3 + py3 * py3);
            curvature[15] += share * byLight * byLight;
        }
        return value;
    }

    private static Rotation turned(Rotation base, double[] by) {
        double angle = Math.sqrt(by[0] * by[0] + by[1] * by[1] + by[2] * by[2]);
        return angle < 1e-12 ? base : Rotation.about(by[0], by[1], by[2], angle).times(base);
    }

    /** Goes uphill by damped Gauss–Newton steps. */
    Explanation refined(Explanation from, int steps) {
        begin(from.phase(), from.orientation());
        double amplitude = Double.isNaN(from.amplitude()) ? amplitude(from.orientation()) : from.amplitude();
        if (Double.isNaN(amplitude)) {
            return new Explanation(from.phase(), from.orientation(), Double.NaN, 0);
        }
        Rotation best = from.orientation();
        double most = evaluate(best.matrix(), amplitude);
        double damping = 1e-2;
        double[] by = new double[TERMS];
        double[] g = gradient.clone();
        double[] c = curvature.clone();
        for (int step = 0; step < steps; step++) {
            if (!solve(c, g, damping, by)) {
                break;
            }
            double angle = Math.sqrt(by[0] * by[0] + by[1] * by[1] + by[2] * by[2]);
            double shorter = Math.min(1, Math.min(STRIDE / angle, 1 / Math.max(1e-9, Math.abs(by[3]))));
            for (int i = 0; i < TERMS; i++) {
                by[i] *= shorter;
            }
            Rotation next = turned(best, by);
            double there = evaluate(next.matrix(), amplitude + by[3]);
            if (there > most) {
                boolean still = there - most < 1e-3;
                best = next;
                amplitude += by[3];
                most = there;
                System.arraycopy(gradient, 0, g, 0, TERMS);
                System.arraycopy(curvature, 0, c, 0, c.length);
                damping = Math.max(1e-3, damping / 5);
                if (still) {
                    break;
                }
            } else {
                damping *= 12;
                if (damping > 1e4) {
                    break;
                }
            }
        }
        return new Explanation(from.phase(), best, amplitude, most);
    }

    /** Solves (C + damping diag C) by = g; the upper triangle of C is given. */
    private static boolean solve(double[] c, double[] g, double damping, double[] by) {
        double[] l = new double[TERMS * TERMS];
        for (int i = 0; i < TERMS; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = c[j * TERMS + i];
                if (i == j) {
                    sum += damping * sum + 1e-9;
                }
                for (int k = 0; k < j; k++) {
                    sum -= l[i * TERMS + k] * l[j * TERMS + k];
                }
                if (i == j) {
                    if (!(sum > 0)) {
                        return false;
                    }
                    l[i * TERMS + i] = Math.sqrt(sum);
                } else {
                    l[i * TERMS + j] = sum / l[j * TERMS + j];
                }
            }
        }
        for (int i = 0; i < TERMS; i++) {
            double sum = g[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i * TERMS + k] * by[k];
            }
            by[i] = sum / l[i * TERMS + i];
        }
        for (int i = TERMS - 1; i >= 0; i--) {
            double sum = by[i];
            for (int k = i + 1; k < TERMS; k++) {
                sum -= l[k * TERMS + i] * by[k];
            }
            by[i] = sum / l[i * TERMS + i];
        }
        return true;
    }

    /** Judges an explanation at the end. */
    Findings.Judged judged(Explanation at) {
        begin(at.phase(), at.orientation());
        if (Double.isNaN(at.amplitude())) {
            return new Findings.Judged(at, 0, Math.PI);
        }
        evaluate(at.orientation().matrix(), at.amplitude());
        double squares = 0;
        for (int i = 0; i < image.peaks; i++) {
            squares += peakSeen[i] * peakSeen[i];
        }
        double index = expected > 0 && squares > 0 ? Math.clamp(product / Math.sqrt(expected * squares), 0, 1) : 0;
        return new Findings.Judged(at, index, sigma());
    }

    /**
     * From the curvature, and from how the slopes of the single spots scatter (the sandwich of P. J. Huber, Proc. 5th Berkeley
     * Symp. 1 (1967) 221), whichever is larger.
     */
    private double sigma() {
        double[][] inverse = new double[TERMS][TERMS];
        double[] unit = new double[TERMS];
        for (int i = 0; i < TERMS; i++) {
            Arrays.fill(unit, 0);
            unit[i] = 1;
            if (!solve(curvature, unit, 0, inverse[i])) {
                return Math.PI;
            }
        }
        double sum = 0;
        double few = counted / Math.max(1, counted - TERMS);
        for (int i = 0; i < 3; i++) {
            double variance = 0;
            for (int j = 0; j < TERMS; j++) {
                for (int k = 0; k < TERMS; k++) {
                    variance += inverse[i][j] * spread[Math.min(j, k) * TERMS + Math.max(j, k)] * inverse[k][i];
                }
            }
            sum += Math.max(inverse[i][i], few * variance);
        }
        return Math.min(Math.PI, TOGETHER * THREE_AXES * Math.sqrt(sum));
    }

    /**
     * Looks at the spots that peaks are taken for.
     *
     * @param at the explanation
     * @param visitor gets for each: vector in the plane of the detector (1/m), place from the beam (pixels), excitation error
     *            (1/m), logarithm of what the strength is over what it should be, strength over noise
     */
    void matched(Explanation at, Match visitor) {
        begin(at.phase(), at.orientation());
        double[] m = at.orientation().matrix();
        double factor = Math.exp(at.amplitude());
        for (int k = 0; k < nearCount; k++) {
            int i = near[k];
            double gx = m[0] * of.x[i] + m[1] * of.y[i] + m[2] * of.z[i];
            double gy = m[3] * of.x[i] + m[4] * of.y[i] + m[5] * of.z[i];
            double gz = m[6] * of.x[i] + m[7] * of.y[i] + m[8] * of.z[i];
            int peak = peakAt(gx, gy);
            double should = factor * of.worth[i] * light(gx, gy, gz);
            if (peak >= 0 && should > SIGNIFICANT * image.peakNoise[peak]) {
                visitor.spot(gx, gy, image.peakX[peak] - image.beamX, image.peakY[peak] - image.beamY,
                        Math.log(image.peakStrength[peak] / should), should / image.peakNoise[peak]);
            }
        }
    }

    /** Takes spots. */
    interface Match {
        void spot(double gx, double gy, double dx, double dy, double logRatio, double clear);
    }
}
