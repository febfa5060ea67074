/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.ArrayList;
import java.util.List;

/** Disjoint sets of pixels; the first pixel of a set is its root. */
public final class UnionFind {

    private final int[] parent;

    /** As many pixels, each alone. */
    public UnionFind(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** The first pixel of the set in which this one is. */
    public int find(int start) {
        int i = start;
        while (parent[i] != i) {
            parent[i] = parent[parent[i]];
            i = parent[i];
        }
        return i;
    }

    /** Makes two sets one. */
    public void unite(int a, int b) {
        int i = find(a);
        int j = find(b);
        parent[Math.max(i, j)] = Math.min(i, j);
    }

    /** The sets in the order of their first pixels; only pixels that count are in them. */
    public List<int[]> groups(boolean[] counts) {
        int[] size = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            size[find(i)] += counts[i] ? 1 : 0;
        }
        int[][] members = new int[parent.length][];
        int[] filled = new int[parent.length];
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            int root = find(i);
            if (counts[i]) {
                if (members[root] == null) {
                    members[root] = new int[size[root]];
                    groups.add(members[root]);
                }
                members[root][filled[root]++] = i;
            }
        }
        return groups;
    }
}
