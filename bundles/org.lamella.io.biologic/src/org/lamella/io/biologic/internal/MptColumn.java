/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.ArrayList;
import java.util.List;

import org.lamella.data.Samples;

/** A column that grows block by block: nothing is copied while it grows or when it is whole. */
final class MptColumn {

    private static final int BITS = 12;
    private static final int BLOCK = 1 << BITS;

    private final List<double[]> blocks = new ArrayList<>();
    private double[] last = new double[0];
    private int size;

    void add(double value) {
        int at = size & BLOCK - 1;
        if (at == 0) {
            last = new double[BLOCK];
            blocks.add(last);
        }
        last[at] = value;
        size++;
    }

    /**
     * The numbers in SI. No more may be added.
     *
     * @param toSi factor to SI
     * @param offsetSi zero of the file's scale in SI
     */
    Samples samples(double toSi, double offsetSi) {
        return new Blocks(blocks.toArray(double[][]::new), size, toSi, offsetSi);
    }

    private record Blocks(double[][] blocks, int count, double toSi, double offsetSi) implements Samples {

        @Override
        public long size() {
            return count;
        }

        @Override
        public double at(long index) {
            if (index >= count) {
                throw new IndexOutOfBoundsException(index + " of " + count);
            }
            int i = Math.toIntExact(index);
            return blocks[i >> BITS][i & BLOCK - 1] * toSi + offsetSi;
        }

        @Override
        public double[] toArray() {
            double[] all = new double[count];
            for (int i = 0; i < count; i++) {
                all[i] = blocks[i >> BITS][i & BLOCK - 1] * toSi + offsetSi;
            }
            return all;
        }
    }
}
