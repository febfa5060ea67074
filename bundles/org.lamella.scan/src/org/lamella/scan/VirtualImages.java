/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.lamella.core.progress.Progress;

/**
 * What virtual detectors see of a scan, and its mean and brightest pattern, from one pass over all patterns. Rows are
 * worked on by all processors; sums are formed in the order of the scan, so the result is the same for any number.
 *
 * @param images one for each aperture, {@code [rows][columns]} row-major: the weighted sum of the pixels; NaN where a
 *        pattern is missing
 * @param mean mean pattern, {@code [height][width]}, over the patterns that are there
 * @param brightest at each pixel the greatest value of all patterns
 * @param patterns number of patterns that are there
 */
public record VirtualImages(List<float[]> images, float[] mean, float[] brightest, int patterns) {

    /** A detector as the pixels it has and their weights. */
    private record Mask(int[] pixels, float[] weights) {

        static Mask of(Aperture aperture, int width, int height) {
            int[] pixels = new int[width * height];
            float[] weights = new float[width * height];
            int n = 0;
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double share = aperture.share(x, y);
                    if (share > 0) {
                        pixels[n] = y * width + x;
                        weights[n++] = (float) share;
                    }
                }
            }
            return new Mask(Arrays.copyOf(pixels, n), Arrays.copyOf(weights, n));
        }

        float of(float[] pattern) {
            double sum = 0;
            for (int i = 0; i < pixels.length; i++) {
                float value = pattern[pixels[i]];
                sum += Float.isNaN(value) ? 0 : value * weights[i];
            }
            return (float) sum;
        }
    }

    /** Sum and maximum of the patterns of a row. */
    private record RowSum(double[] sum, float[] most, int patterns) {
    }

    /**
     * Looks at all patterns.
     *
     * @throws java.util.concurrent.CancellationException when the progress says stop
     */
    public static VirtualImages of(PatternScan scan, List<Aperture> apertures, Progress progress) {
        List<Mask> masks = apertures.stream().map(a -> Mask.of(a, scan.width(), scan.height())).toList();
        List<float[]> images = new ArrayList<>();
        masks.forEach(_ -> images.add(new float[scan.points()]));
        double[] sum = new double[scan.pixels()];
        float[] most = new float[scan.pixels()];
        Arrays.fill(most, Float.NEGATIVE_INFINITY);
        int patterns = 0;
        AtomicInteger done = new AtomicInteger();
        int together = Math.max(1, Runtime.getRuntime().availableProcessors());
        for (int first = 0; first < scan.rows(); first += together) {
            int end = Math.min(scan.rows(), first + together);
            List<RowSum> sums = IntStream.range(first, end).parallel().mapToObj(row -> {
                progress.checkCancelled();
                RowSum one = row(scan, row, masks, images);
                progress.report("Looking at the patterns", (double) done.incrementAndGet() / scan.rows());
                return one;
            }).toList();
            for (RowSum one : sums) {
                patterns += one.patterns();
                for (int i = 0; i < sum.length; i++) {
                    sum[i] += one.sum()[i];
                    most[i] = Math.max(most[i], one.most()[i]);
                }
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = patterns > 0 ? (float) (sum[i] / patterns) : Float.NaN;
        }
        return new VirtualImages(List.copyOf(images), mean, most, patterns);
    }

    private static RowSum row(PatternScan scan, int row, List<Mask> masks, List<float[]> images) {
        double[] sum = new double[scan.pixels()];
        float[] most = new float[scan.pixels()];
        Arrays.fill(most, Float.NEGATIVE_INFINITY);
        float[] pattern = new float[scan.pixels()];
        int patterns = 0;
        for (int column = 0; column < scan.columns(); column++) {
            int point = row * scan.columns() + column;
            scan.read(point, pattern);
            boolean there = !Float.isNaN(pattern[0]) || !isEmpty(pattern);
            for (int m = 0; m < masks.size(); m++) {
                images.get(m)[point] = there ? masks.get(m).of(pattern) : Float.NaN;
            }
            if (there) {
                patterns++;
                for (int i = 0; i < sum.length; i++) {
                    if (!Float.isNaN(pattern[i])) {
                        sum[i] += pattern[i];
                        most[i] = Math.max(most[i], pattern[i]);
                    }
                }
            }
        }
        return new RowSum(sum, most, patterns);
    }

    private static boolean isEmpty(float[] pattern) {
        for (float value : pattern) {
            if (!Float.isNaN(value)) {
                return false;
            }
        }
        return true;
    }
}
