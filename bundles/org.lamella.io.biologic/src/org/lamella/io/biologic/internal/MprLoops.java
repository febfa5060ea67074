/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.unit.Unit;

/**
 * The loops of a measurement that repeats its techniques: number of entries u32, then for each loop the row where it
 * begins (u32), then the number of rows. EC-Lab counts loops from 0.
 */
final class MprLoops {

    /** Name of the column. */
    static final String COLUMN = "loop number";

    private final int[] starts;

    private MprLoops(int[] starts) {
        this.starts = starts;
    }

    /**
     * Reads the module.
     *
     * @param rows number of rows of the data
     * @return empty when it does not fit the data, or there is one loop only
     */
    static Optional<MprLoops> read(MemorySegment content, int rows) {
        if (content.byteSize() < 4) {
            return Optional.empty();
        }
        long entries = Integer.toUnsignedLong(content.get(MprModule.INT, 0));
        if (entries < 2 || entries > content.byteSize() / 4 - 1 || entries > rows + 1L) {
            return Optional.empty();
        }
        int[] starts = new int[(int) entries];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = content.get(MprModule.INT, 4 + 4L * i);
        }
        return of(starts, rows);
    }

    /**
     * Loops that begin in these rows.
     *
     * @param starts rising from 0; a last entry that is the number of rows is no loop
     * @return empty when they are not rising from 0 to the last row, or there is one loop only
     */
    static Optional<MprLoops> of(int[] starts, int rows) {
        for (int i = 0; i < starts.length; i++) {
            boolean rising = i == 0 ? starts[i] == 0 : starts[i] > starts[i - 1];
            if (!rising || starts[i] > rows) {
                return Optional.empty();
            }
        }
        int loops = starts.length > 0 && starts[starts.length - 1] == rows ? starts.length - 1 : starts.length;
        return loops < 2 ? Optional.empty() : Optional.of(new MprLoops(Arrays.copyOf(starts, loops)));
    }

    /** The number of the loop, row by row. */
    Signal column(int rows) {
        return Signal.column(COLUMN, Measurand.other("Loop", Unit.ONE), Unit.ONE, new Numbers(starts, rows));
    }

    private record Numbers(int[] starts, int rows) implements Samples {

        @Override
        public long size() {
            return rows;
        }

        @Override
        public double at(long index) {
            int found = Arrays.binarySearch(starts, Math.toIntExact(index));
            return found >= 0 ? found : -found - 2;
        }
    }
}
