/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.lamella.data.Samples;

/**
 * A column of numbers that grows. Long columns go to memory outside of the heap in blocks, so that a file of gigabytes
 * can be read by a program with a small heap. Once it is handed out as samples nothing may be added any more.
 */
public final class Numbers implements Samples {

    private static final int BLOCK_BITS = 16;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int FIRST = 256;

    private final List<MemorySegment> blocks = new ArrayList<>();
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
            return;
        }
        MemorySegment block = Arena.ofAuto().allocate((long) BLOCK * Double.BYTES, Double.BYTES);
        MemorySegment.copy(last, 0, block, ValueLayout.JAVA_DOUBLE, 0, BLOCK);
        blocks.add(block);
        filled = 0;
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
            MemorySegment block = blocks.removeLast();
            MemorySegment.copy(block, ValueLayout.JAVA_DOUBLE, 0, last, 0, BLOCK);
            filled = BLOCK;
        }
        filled--;
    }

    @Override
    public long size() {
        return ((long) blocks.size() << BLOCK_BITS) + filled;
    }

    @Override
    public double at(long index) {
        Objects.checkIndex(index, size());
        int block = (int) (index >> BLOCK_BITS);
        int within = (int) (index & BLOCK - 1);
        return block < blocks.size() ? blocks.get(block).getAtIndex(ValueLayout.JAVA_DOUBLE, within) : last[within];
    }

    @Override
    public double[] toArray() {
        if (size() > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException(size() + " samples do not fit an array");
        }
        double[] all = new double[(int) size()];
        for (int i = 0; i < blocks.size(); i++) {
            MemorySegment.copy(blocks.get(i), ValueLayout.JAVA_DOUBLE, 0, all, i << BLOCK_BITS, BLOCK);
        }
        System.arraycopy(last, 0, all, blocks.size() << BLOCK_BITS, filled);
        return all;
    }
}
