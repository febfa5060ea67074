/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * The grains of a map.
 *
 * @param labels grain per pixel, −1 outside of crystals and in regions smaller than the minimum
 * @param grains by id, in the order of their first pixels
 */
public record Grains(int[] labels, List<Grain> grains) {

    /** Copies the list. */
    public Grains {
        grains = List.copyOf(grains);
    }

    /**
     * Joins neighbours (4 per pixel) of one phase whose disorientation is at most {@code threshold} (rad); regions of
     * less than {@code minimum} pixels are no grains.
     */
    public static Grains of(OrientationMap map, double threshold, int minimum) {
        if (!(threshold > 0) || minimum < 1) {
            throw new IllegalArgumentException("threshold " + threshold + " rad, minimum " + minimum + " pixels");
        }
        int[] root = join(map, (float) Math.cos(threshold / 2));
        int[] size = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            if (map.crystal(i)) {
                size[root[i]]++;
            }
        }
        int[] id = new int[root.length];
        Arrays.fill(id, -1);
        int count = 0;
        for (int i = 0; i < root.length; i++) {
            if (size[i] >= minimum) {
                id[i] = count++;
            }
        }
        int[] labels = new int[root.length];
        for (int i = 0; i < root.length; i++) {
            labels[i] = map.crystal(i) ? id[root[i]] : -1;
        }
        return new Grains(labels, describe(map, labels, count));
    }

    private static int[] join(OrientationMap map, float enough) {
        Misorientation m = new Misorientation(map);
        int w = map.width();
        UnionFind sets = new UnionFind(map.pixels());
        int[] root = new int[map.pixels()];
        for (int i = 0; i < root.length; i++) {
            if (i % w > 0 && m.samePhase(i, i - 1) && m.cosHalf(i, i - 1, enough) >= enough) {
                sets.unite(i, i - 1);
            }
            if (i >= w && m.samePhase(i, i - w) && m.cosHalf(i, i - w, enough) >= enough) {
                sets.unite(i, i - w);
            }
        }
        // the first pixel of a region is its root: the order of the grains does not depend on how they were joined
        for (int i = 0; i < root.length; i++) {
            root[i] = sets.find(i);
        }
        return root;
    }

    private static List<Grain> describe(OrientationMap map, int[] labels, int count) {
        Misorientation m = new Misorientation(map);
        int[] pixels = new int[count];
        int[] first = new int[count];
        int[][] box = new int[count][];
        double[][] start = new double[count][];
        double[][] sum = new double[count][4];
        int width = map.width();
        for (int i = 0; i < labels.length; i++) {
            int g = labels[i];
            if (g >= 0) {
                int x = i % width;
                if (pixels[g]++ == 0) {
                    first[g] = i;
                    box[g] = new int[] { x, i / width, x, i / width };
                    start[g] = quaternion(map, i);
                }
                int[] b = box[g];
                b[0] = Math.min(b[0], x);
                b[2] = Math.max(b[2], x);
                b[3] = i / width;
                m.add(i, m.closest(i, start[g]), start[g], sum[g]);
            }
        }
        for (double[] mean : sum) {
            double length = Math.sqrt(
                    mean[0] * mean[0] + mean[1] * mean[1] + mean[2] * mean[2] + mean[3] * mean[3]);
            for (int c = 0; c < 4; c++) {
                mean[c] /= length;
            }
        }
        double[] square = new double[count];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] >= 0) {
                double angle = m.angleTo(i, sum[labels[i]]);
                square[labels[i]] += angle * angle;
            }
        }
        List<Grain> grains = new ArrayList<>(count);
        for (int g = 0; g < count; g++) {
            int[] b = box[g];
            boolean edge = b[0] == 0 || b[1] == 0 || b[2] == width - 1 || b[3] == map.height() - 1;
            grains.add(new Grain(g, map.phase()[first[g]], pixels[g], b[0], b[1], b[2], b[3], edge,
                    2 * Math.sqrt(pixels[g] * map.stepX() * map.stepY() / Math.PI),
                    new Rotation(sum[g][0], sum[g][1], sum[g][2], sum[g][3]), Math.sqrt(square[g] / pixels[g])));
        }
        return grains;
    }

    private static double[] quaternion(OrientationMap map, int pixel) {
        float[] q = map.quaternions();
        return new double[] { q[4 * pixel], q[4 * pixel + 1], q[4 * pixel + 2], q[4 * pixel + 3] };
    }
}
