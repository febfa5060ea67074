/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.List;

/** Numbers that belong together (union–find). */
final class Union {

    private final int[] parent;

    Union(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    private int root(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    void join(int a, int b) {
        int ra = root(a);
        int rb = root(b);
        parent[Math.max(ra, rb)] = Math.min(ra, rb);
    }

    /** The groups, in the order of their first members, of the numbers that count. */
    List<int[]> groups(boolean[] counts) {
        int[] size = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            size[root(i)] += counts[i] ? 1 : 0;
        }
        int[][] members = new int[parent.length][];
        int[] filled = new int[parent.length];
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
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
