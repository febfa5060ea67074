/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;

/**
 * Which grains touch others. Pixels that touch along a side are connected, whatever their phase or orientation, if both
 * are crystals.
 *
 * @param unconnected grains that are not connected to the largest network and do not reach the border, where they might be
 * @param alone grains among them that touch no other grain at all
 * @param judged grains of which this can be told: those connected to the largest network and the unconnected ones
 */
public record CrystalNetwork(List<Grain> unconnected, List<Grain> alone, int judged) {

    /** Looks at all grains. */
    public static CrystalNetwork of(OrientationMap map, Grains grains) {
        UnionFind sets = new UnionFind(map.pixels());
        int w = map.width();
        for (int i = 0; i < map.pixels(); i++) {
            if (map.crystal(i)) {
                if (i % w > 0 && map.crystal(i - 1)) {
                    sets.unite(i, i - 1);
                }
                if (i >= w && map.crystal(i - w)) {
                    sets.unite(i, i - w);
                }
            }
        }
        int[] size = new int[map.pixels()];
        boolean[] border = new boolean[map.pixels()];
        int largest = 0;
        for (int i = 0; i < map.pixels(); i++) {
            if (map.crystal(i)) {
                int root = sets.find(i);
                size[root]++;
                border[root] |= i < w || i >= map.pixels() - w || i % w == 0 || i % w == w - 1;
                largest = size[root] > size[largest] ? root : largest;
            }
        }
        int main = largest;
        int[] root = new int[grains.grains().size()];
        int[] members = new int[map.pixels()];
        for (int i = map.pixels() - 1; i >= 0; i--) {
            if (grains.labels()[i] >= 0) {
                root[grains.labels()[i]] = sets.find(i);
            }
        }
        for (int r : root) {
            members[r]++;
        }
        List<Grain> loose = grains.grains().stream().filter(g -> root[g.id()] != main && !border[root[g.id()]])
                .toList();
        List<Grain> alone = loose.stream().filter(g -> members[root[g.id()]] == 1).toList();
        long joined = grains.grains().stream().filter(g -> root[g.id()] == main).count();
        return new CrystalNetwork(loose, alone, (int) joined + loose.size());
    }
}
