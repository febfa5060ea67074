/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;

import org.lamella.diffraction.pattern.BeamPath;
import org.lamella.scan.PatternScan;

/**
 * Noise of the counts of a scan.
 *
 * @param gain variance of the counts over their mean
 * @param floor variance of a pixel without counts, counts²
 */
record ScanNoise(double gain, double floor) {

    private static final int LOOKED_AT = 64 * 1024;
    /** Median of the magnitude of a normal variable. */
    private static final double MEDIAN = 0.6745;
    private static final double FLOOR = 0.02;

    /** The noise of the mean of so many patterns. */
    ScanNoise ofMean(int patterns) {
        return new ScanNoise(gain / patterns, floor / patterns);
    }

    /**
     * From differences of neighbouring pixels, corrected by what strengths of spots are off where there are none.
     *
     * @param scan the patterns
     * @param points those that are looked at
     * @param path of the beam
     * @param spotSigma width of the spots, pixels
     * @param background width of the background's Gaussian over that of the spots
     * @param hidden radius below which nothing is seen, pixels
     */
    static ScanNoise of(PatternScan scan, int[] points, BeamPath path, double spotSigma,
            double background, double hidden) {
        ScanNoise first = ofNeighbours(scan, points);
        double radii = Math.min(scan.width(), scan.height()) / 2.0;
        SpotImage image = new SpotImage(scan.width(), scan.height(), spotSigma, background, hidden, radii);
        float[] pattern = new float[scan.pixels()];
        double[] ratios = new double[LOOKED_AT];
        int n = 0;
        for (int i = 0; i < points.length; i += 16) {
            scan.read(points[i], pattern);
            double[] beam = path.at(points[i]);
            image.take(pattern, first, beam[0], beam[1]);
            for (int at = i % 37; at < pattern.length && n < ratios.length; at += 37) {
                double r = Math.hypot(at % scan.width() - beam[0], at / scan.width() - beam[1]);
                if (r > hidden && r < radii) {
                    ratios[n++] = Math.abs(image.strength[at] / image.noise[at]);
                }
            }
        }
        Arrays.sort(ratios, 0, n);
        double factor = n > 0 ? ratios[n / 2] / MEDIAN : 1;
        factor = factor > 0.3 && factor < 10 ? factor * factor : 1;
        return new ScanNoise(first.gain * factor, first.floor * factor);
    }

    private static ScanNoise ofNeighbours(PatternScan scan, int[] points) {
        double squares = 0;
        double sums = 0;
        float[] pattern = new float[scan.pixels()];
        int w = scan.width();
        for (int i = 0; i < points.length; i += 8) {
            scan.read(points[i], pattern);
            for (int y = 0; y < scan.height(); y += 3) {
                for (int x = 0; x + 1 < w / 5; x += 2) {
                    float a = pattern[y * w + x];
                    float b = pattern[y * w + x + 1];
                    if (!Float.isNaN(a + b)) {
                        squares += (a - b) * (a - b);
                        sums += a + b;
                    }
                }
            }
        }
        double gain = sums > 0 ? Math.clamp(squares / sums, 1e-6, 1e6) : 1;
        return new ScanNoise(gain, FLOOR * gain * Math.max(gain, 1e-3));
    }
}
