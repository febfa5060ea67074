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
    private static final double BY_CHANCE = CHANCE * ANY;
    private static final double FITTING = (1 - CHANCE) / Math.sqrt(2 * Math.PI);
    private static final double SIGNIFICANT = 0.25;
    /** Longest turn in one step. */
    private static final double STRIDE = Math.toRadians(1.2);
    /** Exponents below give nothing beside chance. */
    private static final double HOPELESS = -18;
    private static final double LARGE = 1e100;
    private static final double BLUR = 1.3;
    /** By how much the logarithm of the amplitude may grow on the way. */
    private static final double BRIGHTER = 1.5;

    private List<ReflectionTable> tables;
    private final double wave;
    private final double hidden;
    private CameraGeometry geometry;
    private SpotLaw law;
    private double place;
    private SpotImage image;

    private final NearReflections near;
    private double leastNoise;
    private float[] peakSeen = new float[0];
    private float[] peakPlace = new float[0];
    /** Transformed strength at pixels without a peak, where it was asked for; else not a number. */
    private float[] pixelSeen = new float[0];
    private final NormalEquations equations = new NormalEquations();
    private final NormalEquations atBest = new NormalEquations();
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
        this.near = new NearReflections(tables, wave);
        setLaw(law, tables);
    }

    /** Another camera from now on. */
    void setGeometry(CameraGeometry other) {
        geometry = other;
    }

    /** Another law from now on, with the tables that go with it. */
    final void setLaw(SpotLaw other, List<ReflectionTable> with) {
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
        for (int i = 0; i < pattern.peaks; i++) {
            peakSeen[i] = (float) seen(pattern.peakStrength[i], pattern.peakNoise[i]);
            double rough = BLUR * pattern.peakNoise[i] / pattern.peakStrength[i];
            peakPlace[i] = (float) (place * place + rough * rough);
        }
        if (pixelSeen.length != pattern.noise.length) {
            pixelSeen = new float[pattern.noise.length];
        }
        Arrays.fill(pixelSeen, Float.NaN);
        leastNoise = Double.POSITIVE_INFINITY;
        for (float noise : pattern.noise) {
            leastNoise = Math.min(leastNoise, noise);
        }
    }

    private double seen(double strength, double noise) {
        return asinh(law.scatter() * strength / noise) / law.scatter();
    }

    private double seenAt(int pixel) {
        float known = pixelSeen[pixel];
        if (Float.isNaN(known)) {
            known = (float) seen(image.strength[pixel], image.noise[pixel]);
            pixelSeen[pixel] = known;
        }
        return known;
    }

    private static double asinh(double v) {
        double a = Math.abs(v);
        double result = Math.log(a + Math.sqrt(a * a + 1));
        return v < 0 ? -result : result;
    }

    private void begin(int phase, Rotation orientation, double amplitude) {
        double least = Double.isNaN(amplitude) ? 0 : SIGNIFICANT * leastNoise / Math.exp(amplitude + BRIGHTER);
        near.gather(tables.get(phase), orientation.matrix(), law, 0.7 * hidden * geometry.scale(), least);
    }

    /** Logarithm of the amplitude for which the strong peaks near spots are explained in the middle. */
    private double amplitude(Rotation orientation) {
        double[] m = orientation.matrix();
        double[] ratios = new double[near.count];
        double[] worths = new double[near.count];
        int n = 0;
        for (int i = 0; i < near.count; i++) {
            double gx = m[0] * near.x[i] + m[1] * near.y[i] + m[2] * near.z[i];
            double gy = m[3] * near.x[i] + m[4] * near.y[i] + m[5] * near.z[i];
            double gz = m[6] * near.x[i] + m[7] * near.y[i] + m[8] * near.z[i];
            int peak = peakAt(gx, gy);
            if (peak >= 0) {
                worths[n] = near.worth[i] * near.light(gx, gy, gz, law);
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
        if (peak < 0) {
            return -1;
        }
        double dx = image.peakX[peak] - x;
        double dy = image.peakY[peak] - y;
        return dx * dx + dy * dy < SpotImage.REACH * SpotImage.REACH ? peak : -1;
    }

    /**
     * The value at an orientation, with its gradient and curvature for turns about the axes of the sample and the amplitude.
     */
    private double evaluate(double[] m, double amplitude) {
        equations.clear();
        product = 0;
        expected = 0;
        double factor = Math.exp(amplitude);
        double scale = geometry.scale();
        double inner = hidden * hidden * scale * scale;
        double perWidth = 1 / law.width();
        double spread = law.precession() * law.precession() * perWidth * perWidth;
        double faint = SIGNIFICANT * leastNoise / factor;
        double value = 0;
        double odds = 1;
        for (int i = 0; i < near.count && near.worth[i] > faint; i++) {
            double gx = m[0] * near.x[i] + m[1] * near.y[i] + m[2] * near.z[i];
            double gy = m[3] * near.x[i] + m[4] * near.y[i] + m[5] * near.z[i];
            double gg = gx * gx + gy * gy;
            if (gg < inner) {
                continue;
            }
            double gz = m[6] * near.x[i] + m[7] * near.y[i] + m[8] * near.z[i];
            double t = near.excitation(gz, gg) * perWidth;
            double u = spread * gg - t * t + 1;
            double z = Math.sqrt(u * u + 4 * t * t);
            double worth = near.worth[i];
            if (0.5 * (u + z) * worth * worth < faint * faint * z * z) {
                continue;
            }
            double light = factor * worth * Math.sqrt(0.5 * (u + z)) / z;
            odds *= compare(gx, gy, gz, t, u, z, light);
            if (odds > LARGE || odds < 1 / LARGE) {
                value += Math.log(odds);
                odds = 1;
            }
        }
        return value + Math.log(odds);
    }

    /** Compares a spot with what is seen; gives how much likelier that is with the spot. */
    private double compare(double gx, double gy, double gz, double t, double u, double z, double light) {
        double scale = geometry.scale();
        double x = image.beamX + geometry.x(gx, gy) / scale;
        double y = image.beamY + geometry.y(gx, gy) / scale;
        int column = (int) (x + 0.5);
        int row = (int) (y + 0.5);
        if (column < 0 || row < 0 || column >= image.width || row >= image.height) {
            return 1;
        }
        int pixel = row * image.width + column;
        double sigma = image.noise[pixel];
        if (light < SIGNIFICANT * sigma) {
            return 1;
        }
        double tau = law.scatter();
        double q = tau * light / sigma;
        double root = Math.sqrt(1 + q * q);
        double should = Math.log(q + root) / tau;
        int peak = image.nearest[pixel];
        double dx = 0;
        double dy = 0;
        double perPlace = 0;
        double is;
        double fits = FITTING;
        double without = BY_CHANCE;
        double exponent;
        if (peak >= 0) {
            is = peakSeen[peak];
            dx = image.peakX[peak] - x;
            dy = image.peakY[peak] - y;
            perPlace = 1.0 / peakPlace[peak];
            fits *= 0.5 * SpotImage.REACH * SpotImage.REACH * perPlace;
            exponent = -0.5 * ((is - should) * (is - should) + (dx * dx + dy * dy) * perPlace);
        } else {
            is = seenAt(pixel);
            without += FITTING * Math.exp(-0.5 * is * is);
            exponent = -0.5 * (is - should) * (is - should);
        }
        product += Math.max(0, is) * should;
        expected += should * should;
        if (exponent < HOPELESS) {
            return BY_CHANCE / without;
        }
        fits *= Math.exp(exponent);
        double both = fits + BY_CHANCE;
        double share = fits / both;
        if (share >= 1e-3) {
            // by the logarithm of the strength, and of this by the excitation error
            double byLight = q / (root * tau);
            double dz = 2 * t * (2 - u) / z;
            double byS = byLight * (0.5 * (dz - 2 * t) / (u + z) - dz / z) / law.width();
            slope(share, gx, gy, gz, byLight, byS, is - should, dx, dy, perPlace);
        }
        return both / without;
    }

    private void slope(double share, double gx, double gy, double gz, double byLight, double byS, double more,
            double dx,
            double dy, double perPlace) {
        double scale = geometry.scale();
        double bend = 1 - gz / wave;
        double turnX = -byS * gy * bend;
        double turnY = byS * gx * bend;
        double off = share * more;
        equations.strength(share, turnX, turnY, byLight);
        if (perPlace == 0) {
            equations.slope(share, off * turnX, off * turnY, 0, off * byLight);
            return;
        }
        double px1 = geometry.x(0, -gz) / scale;
        double py1 = geometry.y(0, -gz) / scale;
        double px2 = geometry.x(gz, 0) / scale;
        double py2 = geometry.y(gz, 0) / scale;
        double px3 = geometry.x(-gy, gx) / scale;
        double py3 = geometry.y(-gy, gx) / scale;
        double wx = share * perPlace;
        equations.slope(share, off * turnX + wx * (dx * px1 + dy * py1), off * turnY + wx * (dx * px2 + dy * py2),
                wx * (dx * px3 + dy * py3), off * byLight);
        equations.place(wx, px1, px2, px3);
        equations.place(wx, py1, py2, py3);
    }

    private static Rotation turned(Rotation base, double[] by) {
        double angle = Math.sqrt(by[0] * by[0] + by[1] * by[1] + by[2] * by[2]);
        return angle < 1e-12 ? base : Rotation.about(by[0], by[1], by[2], angle).times(base);
    }

    /** Goes uphill by damped Gauss–Newton steps. */
    Explanation refined(Explanation from, int steps) {
        begin(from.phase(), from.orientation(), from.amplitude());
        double amplitude = Double.isNaN(from.amplitude()) ? amplitude(from.orientation()) : from.amplitude();
        if (Double.isNaN(amplitude)) {
            return new Explanation(from.phase(), from.orientation(), Double.NaN, 0);
        }
        Rotation best = from.orientation();
        double most = evaluate(best.matrix(), amplitude);
        atBest.copy(equations);
        double damping = 1e-2;
        double[] by = new double[NormalEquations.TERMS];
        for (int step = 0; step < steps && damping < 1e4 && atBest.step(damping, by); step++) {
            double angle = Math.sqrt(by[0] * by[0] + by[1] * by[1] + by[2] * by[2]);
            double shorter = Math.min(1, Math.min(STRIDE / angle, 1 / Math.max(1e-9, Math.abs(by[3]))));
            for (int i = 0; i < by.length; i++) {
                by[i] *= shorter;
            }
            Rotation next = turned(best, by);
            double there = evaluate(next.matrix(), amplitude + by[3]);
            if (there > most) {
                boolean still = there - most < 1e-3;
                best = next;
                amplitude += by[3];
                most = there;
                atBest.copy(equations);
                damping = Math.max(1e-3, damping / 5);
                if (still) {
                    break;
                }
            } else {
                damping *= 12;
            }
        }
        return new Explanation(from.phase(), best, amplitude, most);
    }

    /** Judges an explanation at the end. */
    Findings.Judged judged(Explanation at) {
        begin(at.phase(), at.orientation(), at.amplitude());
        if (Double.isNaN(at.amplitude())) {
            return new Findings.Judged(at, 0, Math.PI);
        }
        evaluate(at.orientation().matrix(), at.amplitude());
        double squares = 0;
        for (int i = 0; i < image.peaks; i++) {
            squares += peakSeen[i] * peakSeen[i];
        }
        double index = expected > 0 && squares > 0 ? Math.clamp(product / Math.sqrt(expected * squares), 0, 1) : 0;
        return new Findings.Judged(at, index, equations.sigma());
    }

    /**
     * Looks at the spots that peaks are taken for.
     *
     * @param at the explanation
     * @param visitor gets for each: vector in the plane of the detector (1/m), place from the beam (pixels), logarithm of what
     *            the strength is over what it should be, strength over noise
     */
    void matched(Explanation at, Match visitor) {
        begin(at.phase(), at.orientation(), at.amplitude());
        double[] m = at.orientation().matrix();
        double factor = Math.exp(at.amplitude());
        for (int i = 0; i < near.count; i++) {
            double gx = m[0] * near.x[i] + m[1] * near.y[i] + m[2] * near.z[i];
            double gy = m[3] * near.x[i] + m[4] * near.y[i] + m[5] * near.z[i];
            double gz = m[6] * near.x[i] + m[7] * near.y[i] + m[8] * near.z[i];
            int peak = peakAt(gx, gy);
            double should = factor * near.worth[i] * near.light(gx, gy, gz, law);
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
