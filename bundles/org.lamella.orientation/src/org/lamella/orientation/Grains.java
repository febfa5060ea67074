/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;
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
        int[] parent = new int[map.pixels()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            if (i % w > 0 && m.samePhase(i, i - 1) && m.cosHalf(i, i - 1, enough) >= enough) {
                unite(parent, i, i - 1);
            }
            if (i >= w && m.samePhase(i, i - w) && m.cosHalf(i, i - w, enough) >= enough) {
                unite(parent, i, i - w);
            }
        }
        for (int i = 0; i < parent.length; i++) {
            parent[i] = find(parent, i);
        }
        return parent;
    }

    private static int find(int[] parent, int start) {
        int i = start;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    /** The first pixel of a region is its root: the order of the grains does not depend on how they were joined. */
    private static void unite(int[] parent, int a, int b) {
        int i = find(parent, a);
        int j = find(parent, b);
        parent[Math.max(i, j)] = Math.min(i, j);
    }

    private static List<Grain> describe(OrientationMap map, int[] labels, int count) {
        int[] pixels = new int[count];
        int[][] box = new int[count][];
        double[][] sum = new double[count][4];
        Rotation[] first = new Rotation[count];
        for (int i = 0; i < labels.length; i++) {
            int g = labels[i];
            if (g < 0) {
                continue;
            }
            int x = i % map.width();
            int y = i / map.width();
            if (first[g] == null) {
                first[g] = map.orientation(i);
                box[g] = new int[] { x, y, x, y };
            }
            pixels[g]++;
            box[g][0] = Math.min(box[g][0], x);
            box[g][2] = Math.max(box[g][2], x);
            box[g][3] = y;
            add(sum[g], map.phases().get(map.phase()[i]).group().closest(map.orientation(i), first[g]), first[g]);
        }
        double[] square = new double[count];
        Rotation[] mean = new Rotation[count];
        int[] phase = new int[count];
        for (int i = 0; i < labels.length; i++) {
            int g = labels[i];
            if (g >= 0) {
                if (mean[g] == null) {
                    mean[g] = new Rotation(sum[g][0], sum[g][1], sum[g][2], sum[g][3]);
                    phase[g] = map.phase()[i];
                }
                LaueGroup group = map.phases().get(phase[g]).group();
                double angle = group.disorientation(map.orientation(i), mean[g]);
                square[g] += angle * angle;
            }
        }
        List<Grain> grains = new ArrayList<>(count);
        for (int g = 0; g < count; g++) {
            int[] b = box[g];
            boolean edge = b[0] == 0 || b[1] == 0 || b[2] == map.width() - 1 || b[3] == map.height() - 1;
            grains.add(new Grain(g, phase[g], pixels[g], b[0], b[1], b[2], b[3], edge,
                    2 * Math.sqrt(pixels[g] * map.stepX() * map.stepY() / Math.PI), mean[g],
                    Math.sqrt(square[g] / pixels[g])));
        }
        return grains;
    }

    private static void add(double[] sum, Rotation q, Rotation like) {
        double side = q.w() * like.w() + q.x() * like.x() + q.y() * like.y() + q.z() * like.z() < 0 ? -1 : 1;
        sum[0] += side * q.w();
        sum[1] += side * q.x();
        sum[2] += side * q.y();
        sum[3] += side * q.z();
    }
}
