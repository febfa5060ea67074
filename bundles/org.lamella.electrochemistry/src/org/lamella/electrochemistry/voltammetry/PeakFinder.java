/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lamella.numerics.smooth.Noise;

/**
 * Finds the peaks of a branch without a model: a peak is where the current bends down significantly, and bends up again
 * on both sides of it. So a slope, a charging current that decays after the turning point, a branch that rises
 * exponentially and a wave that levels off are none. Of peaks that overlap each needs a maximum of the curvature of its
 * own.
 */
final class PeakFinder {

    /** How far the curvature has to go down between two peaks, in σ. */
    private static final double PROMINENCE = 6;
    /** How strongly the current has to bend up beside a peak: in σ and as a share of the peak's own curvature. */
    private static final double LOBE_SIGMAS = 3;
    private static final double LOBE_SHARE = 0.05;

    /** Windows up to this share of a peak's width show its width; wider ones blur it. */
    private static final double NARROW = 0.7;

    /** More bumps than this in one sweep are interference; only what stands out of them may be a peak. */
    private static final int CROWD = 10;
    private static final double OUTSTANDING = 4;

    private final CurvatureMap map;
    private final double threshold;

    private PeakFinder(CurvatureMap map, double threshold) {
        this.map = map;
        this.threshold = threshold;
    }

    /**
     * A peak that was found.
     *
     * @param potential where the current bends most, V
     * @param width estimate of the full width at half maximum, V
     * @param significance largest curvature over all windows, in σ of the noise
     * @param halfWidth of the window that shows it best, grid points
     */
    record Candidate(double potential, double width, double significance, int halfWidth) {
    }

    /** A peak in growth: where the narrowest window that shows it has it, and the best window. */
    private static final class Found {
        final int index;
        double width;
        double significance;
        int halfWidth;

        Found(int index, double width, double significance, int halfWidth) {
            this.index = index;
            this.width = width;
            this.significance = significance;
            this.halfWidth = halfWidth;
        }
    }

    /** Peaks above the threshold (in σ), ascending in potential. */
    static List<Candidate> find(Branch branch, double threshold) {
        if (branch.size() < Branch.MIN_INTERVALS) {
            return List.of();
        }
        return new PeakFinder(new CurvatureMap(branch), threshold).run();
    }

    private List<Candidate> run() {
        List<Found> found = new ArrayList<>();
        for (CurvatureMap.Scale scale : map.scales()) {
            for (int[] bump : bumps(scale.score())) {
                merge(scale, bump, found);
            }
        }
        if (found.size() > CROWD) {
            double usual = Noise.median(found.stream().mapToDouble(f -> f.significance).toArray());
            found.removeIf(f -> f.significance < OUTSTANDING * usual);
        }
        found.sort(Comparator.comparingInt(f -> f.index));
        return found.stream().map(f -> new Candidate(map.potential(f.index), f.width, f.significance, f.halfWidth))
                .toList();
    }

    private void merge(CurvatureMap.Scale scale, int[] bump, List<Found> found) {
        int offset = scale.offset();
        int left = bump[0] + offset;
        int right = bump[2] + offset;
        double score = scale.score()[bump[1]];
        List<Found> inside = found.stream().filter(f -> f.index >= left && f.index <= right).toList();
        double inflection = (right - left) * map.step();
        double window = scale.halfWidth() * map.step();
        double width = 1.3 * Math.sqrt(Math.max(inflection * inflection - 0.4 * window * window,
                0.3 * inflection * inflection));
        if (inside.isEmpty()) {
            found.add(new Found(bump[1] + offset, width, score, scale.halfWidth()));
        } else if (inside.size() == 1 && score > inside.getFirst().significance) {
            Found peak = inside.getFirst();
            peak.significance = score;
            peak.halfWidth = scale.halfWidth();
            peak.width = window < NARROW * peak.width ? width : peak.width;
        }
    }

    /** Maxima of one window's curvature that count, each as {left end, maximum, right end}. */
    private List<int[]> bumps(double[] score) {
        List<int[]> bumps = new ArrayList<>();
        int i = 0;
        while (i < score.length) {
            if (score[i] <= 0) {
                i++;
                continue;
            }
            int from = i;
            while (i < score.length && score[i] > 0) {
                i++;
            }
            if (from > 0 && i < score.length) {
                addBumps(score, from, i, bumps);
            }
        }
        return bumps;
    }

    /** The significant maxima of one stretch of downward curvature, if the current bends up on both its sides. */
    private void addBumps(double[] score, int from, int to, List<int[]> bumps) {
        List<Integer> maxima = prominentMaxima(score, from, to);
        double highest = 0;
        for (int m : maxima) {
            highest = Math.max(highest, score[m]);
        }
        double lobe = Math.max(LOBE_SIGMAS, LOBE_SHARE * highest);
        int reach = 2 * (to - from);
        if (highest < threshold || lowest(score, Math.max(0, from - reach), from) > -lobe
                || lowest(score, to, Math.min(score.length, to + reach)) > -lobe) {
            return;
        }
        int left = from;
        for (int k = 0; k < maxima.size(); k++) {
            int right = to - 1;
            if (k + 1 < maxima.size()) {
                right = valley(score, maxima.get(k), maxima.get(k + 1));
            }
            if (score[maxima.get(k)] >= threshold) {
                bumps.add(new int[] { left, maxima.get(k), right });
            }
            left = right;
        }
    }

    /** Maxima between which the score goes down by the prominence, left to right. */
    private static List<Integer> prominentMaxima(double[] score, int from, int to) {
        List<Integer> maxima = new ArrayList<>();
        int high = from;
        int low = from;
        boolean rising = true;
        for (int i = from; i < to; i++) {
            if (rising) {
                high = score[i] > score[high] ? i : high;
                if (score[high] - score[i] >= PROMINENCE) {
                    maxima.add(high);
                    low = i;
                    rising = false;
                }
            } else {
                low = score[i] < score[low] ? i : low;
                if (score[i] - score[low] >= PROMINENCE) {
                    high = i;
                    rising = true;
                }
            }
        }
        if (rising) {
            maxima.add(high);
        }
        return maxima;
    }

    private static int valley(double[] score, int left, int right) {
        int low = left;
        for (int i = left; i <= right; i++) {
            low = score[i] < score[low] ? i : low;
        }
        return low;
    }

    private static double lowest(double[] score, int from, int to) {
        double low = 0;
        for (int i = from; i < to; i++) {
            low = Math.min(low, score[i]);
        }
        return low;
    }
}
