/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.lamella.data.Samples;

/**
 * A column of numbers that grows block by block, so that no number is ever copied twice and little room is spare. Once it
 * is handed out as samples nothing may be added any more.
 */
public final class Numbers implements Samples {

    /** Small enough that the garbage collector does not treat a block as a giant. */
    private static final int BLOCK_BITS = 14;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST = 256;

    private final List<double[]> full = new ArrayList<>();
    private double[] last = new double[FIRST];
    private int filled;

    /** Adds a number at the end. */
    public void add(double value) {
        if (filled == last.length) {
            grow();
        }
        last[filled++] = value;
    }

    private void grow() {
        if (filled < BLOCK) {
            last = Arrays.copyOf(last, filled * 4);
        } else {
            full.add(last);
            last = new double[BLOCK];
            filled = 0;
        }
    }

    /** Adds NaN until there are so many. */
    public void fillTo(long size) {
        while (size() < size) {
            add(Double.NaN);
        }
    }

    /** Takes the last one away. */
    public void dropLast() {
        if (filled == 0) {
            last = full.removeLast();
            filled = BLOCK;
        }
        filled--;
    }

    @Override
    public long size() {
        return ((long) full.size() << BLOCK_BITS) + filled;
    }

    @Override
    public double at(long index) {
        Objects.checkIndex(index, size());
        int block = (int) (index >> BLOCK_BITS);
        return (block < full.size() ? full.get(block) : last)[(int) (index & BLOCK - 1)];
    }

    @Override
    public double[] toArray() {
        if (size() > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(size() + " samples do not fit an array");
        }
        double[] all = new double[(int) size()];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i << BLOCK_BITS, BLOCK);
        }
        System.arraycopy(last, 0, all, full.size() << BLOCK_BITS, filled);
        return all;
    }
}
