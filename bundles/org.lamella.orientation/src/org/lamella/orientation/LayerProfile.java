/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;

/**
 * What a map is made of at each depth.
 *
 * @param depth middles of the slices, m from the upper or left border
 * @param shares share of each class at each depth: pores, amorphous, then the phases
 * @param uncertainties their standard uncertainties
 * @param grainSize mean diameter of the grains, by area, m; NaN where there are none
 * @param grainSizeUncertainty its standard uncertainty
 */
public record LayerProfile(double[] depth, double[][] shares, double[][] uncertainties, double[] grainSize,
        double[] grainSizeUncertainty) {

    private static final int MOST_SLICES = 40;
    private static final int FEWEST_PARTS = 4;

    /**
     * Cuts the map into slices across y, or across x. Slices are cut into parts as wide as a grain; how these differ
     * tells the uncertainty.
     */
    public static LayerProfile of(OrientationMap map, Grains grains, boolean alongY) {
        int depth = alongY ? map.height() : map.width();
        int across = alongY ? map.width() : map.height();
        double step = alongY ? map.stepY() : map.stepX();
        int thick = Math.max(1, Math.ceilDiv(depth, MOST_SLICES));
        int slices = Math.ceilDiv(depth, thick);
        int classes = map.phases().size() + 2;
        int wide = partWidth(grains.grains(), across);
        int parts = Math.ceilDiv(across, wide);
        double[][][] count = new double[slices][parts][classes];
        double[][] size = new double[slices][parts];
        double[][] inGrains = new double[slices][parts];
        for (int i = 0; i < map.pixels(); i++) {
            int x = i % map.width();
            int y = i / map.width();
            if (!map.isKnown(i)) {
                continue;
            }
            int slice = (alongY ? y : x) / thick;
            int part = (alongY ? x : y) / wide;
            count[slice][part][map.crystal(i) ? 2 + map.phase()[i] : map.kinds()[i]]++;
            if (grains.labels()[i] >= 0) {
                size[slice][part] += grains.grains().get(grains.labels()[i]).diameter();
                inGrains[slice][part]++;
            }
        }
        LayerProfile profile = new LayerProfile(new double[slices], new double[classes][slices],
                new double[classes][slices], new double[slices], new double[slices]);
        for (int s = 0; s < slices; s++) {
            profile.depth[s] = (s * thick + Math.min(depth, (s + 1) * thick)) / 2.0 * step;
            double[] all = new double[parts];
            for (int p = 0; p < parts; p++) {
                for (double n : count[s][p]) {
                    all[p] += n;
                }
            }
            for (int c = 0; c < classes; c++) {
                double[] of = new double[parts];
                for (int p = 0; p < parts; p++) {
                    of[p] = count[s][p][c];
                }
                double[] ratio = ratio(of, all);
                profile.shares[c][s] = ratio[0];
                profile.uncertainties[c][s] = ratio[1];
            }
            double[] ratio = ratio(size[s], inGrains[s]);
            profile.grainSize[s] = ratio[0];
            profile.grainSizeUncertainty[s] = ratio[1];
        }
        return profile;
    }

    private static int partWidth(List<Grain> grains, int across) {
        double area = grains.stream().mapToDouble(Grain::pixels).average().orElse(16);
        return Math.clamp((int) Math.ceil(2 * Math.sqrt(area / Math.PI)), 1, Math.max(1, across / FEWEST_PARTS));
    }

    /** Ratio of sums and its uncertainty; NaN where there is nothing to divide by. */
    private static double[] ratio(double[] of, double[] to) {
        double a = 0;
        double b = 0;
        for (int i = 0; i < of.length; i++) {
            a += of[i];
            b += to[i];
        }
        if (b == 0) {
            return new double[] { Double.NaN, Double.NaN };
        }
        double square = 0;
        int n = 0;
        for (int i = 0; i < of.length; i++) {
            double off = of[i] - a / b * to[i];
            square += off * off;
            n += to[i] > 0 ? 1 : 0;
        }
        return new double[] { a / b, n > 1 ? Math.sqrt(square * n / (n - 1)) / b : Double.NaN };
    }

    /** How much the classes differ from slice to slice: the direction in which this is greatest is that of the layers. */
    public double contrast() {
        double sum = 0;
        for (double[] share : shares) {
            double mean = 0;
            double square = 0;
            for (double s : share) {
                mean += s / share.length;
                square += s * s / share.length;
            }
            sum += square - mean * mean;
        }
        return sum;
    }
}
