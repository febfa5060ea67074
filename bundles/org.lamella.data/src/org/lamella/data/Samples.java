/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import java.util.Objects;

/**
 * The numbers of a signal, row-major. They may lie in a mapped file and be converted when they are asked for, so an
 * access to one is cheap and an array of all is a copy. Implementations are immutable and safe for all threads.
 */
public interface Samples {

    /** How many there are. */
    long size();

    /** The number at this index, SI; NaN where the file has none. */
    double at(long index);

    /**
     * All numbers as a fresh array.
     *
     * @throws IllegalStateException when there are more than an array can hold: ask for them one by one
     */
    default double[] toArray() {
        if (size() > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(size() + " samples do not fit an array");
        }
        double[] all = new double[(int) size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = at(i);
        }
        return all;
    }

    /**
     * Copies neighbouring numbers, SI, as single-precision floats: the way to a frame of a scan, which is far too large
     * to be asked for number by number. Implementations over files override it.
     *
     * @param from index of the first
     * @param to where they go
     * @param offset index in {@code to} of the first
     * @param length how many
     * @throws IndexOutOfBoundsException when there are not so many, here or there
     */
    default void read(long from, float[] to, int offset, int length) {
        Objects.checkFromIndexSize(from, length, size());
        Objects.checkFromIndexSize(offset, length, to.length);
        for (int i = 0; i < length; i++) {
            to[offset + i] = (float) at(from + i);
        }
    }

    /** Numbers that are in memory; the array is not copied and must not be changed any more. */
    static Samples of(double... values) {
        return new Samples() {
            @Override
            public long size() {
                return values.length;
            }

            @Override
            public double at(long index) {
                return values[Math.toIntExact(index)];
            }

            @Override
            public double[] toArray() {
                return values.clone();
            }
        };
    }
}
