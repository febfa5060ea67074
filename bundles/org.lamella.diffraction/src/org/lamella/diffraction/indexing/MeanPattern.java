/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/** The mean of several patterns of a scan. */
final class MeanPattern {

    private static final int MOST_READ = 600;

    private MeanPattern() {
    }

    /** Gives an indexer the mean of the patterns of some points, laid beam on beam. */
    static void take(int[] points, IndexingModel model, PatternIndexer indexer) {
        int n = Math.min(MOST_READ, points.length);
        int width = model.scan.width();
        int height = model.scan.height();
        float[] one = new float[width * height];
        float[] mean = new float[width * height];
        double[] to = model.path.at(points[points.length / 2]);
        for (int i = 0; i < n; i++) {
            int point = points[(int) ((long) points.length * i / n)];
            model.scan.read(point, one);
            double[] beam = model.path.at(point);
            add(one, beam[0] - to[0], beam[1] - to[1], width, height, mean);
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= n;
        }
        indexer.take(mean, model.noise.ofMean(n), to[0], to[1]);
    }

    private static void add(float[] from, double dx, double dy, int width, int height, float[] to) {
        int left = (int) Math.floor(dx);
        int up = (int) Math.floor(dy);
        float fx = (float) (dx - left);
        float fy = (float) (dy - up);
        int first = Math.clamp(-(long) left, 0, width);
        int last = Math.clamp(width - 1L - left, 0, width);
        for (int y = 0; y < height; y++) {
            int y0 = Math.clamp(y + (long) up, 0, height - 1) * width;
            int y1 = Math.clamp(y + (long) up + 1, 0, height - 1) * width;
            for (int x = 0; x < first; x++) {
                to[y * width + x] += from[y0] + fy * (from[y1] - from[y0]);
            }
            for (int x = first; x < last; x++) {
                int upperLeft = y0 + x + left;
                int lowerLeft = y1 + x + left;
                float upper = from[upperLeft] + fx * (from[upperLeft + 1] - from[upperLeft]);
                float lower = from[lowerLeft] + fx * (from[lowerLeft + 1] - from[lowerLeft]);
                to[y * width + x] += upper + fy * (lower - upper);
            }
            for (int x = Math.max(first, last); x < width; x++) {
                int edge = width - 1;
                to[y * width + x] += from[y0 + edge] + fy * (from[y1 + edge] - from[y0 + edge]);
            }
        }
    }
}
