/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.hdf5.internal;

import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.jhdf.api.Dataset;
import io.jhdf.exceptions.HdfException;
import org.lamella.data.Samples;

/**
 * The numbers of an array with four axes, read in stretches of a row of the scan, of which the last few are kept. What is
 * damaged is NaN.
 */
final class HdfPatterns implements Samples {

    /** Numbers of a stretch. */
    private static final int STRETCH = 1 << 21;
    private static final int KEPT = 6;

    private final Dataset data;
    private final long rows;
    private final int columns;
    private final int height;
    private final int width;
    private final int together;
    private final Map<Long, float[]> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, float[]> eldest) {
            return size() > KEPT;
        }
    };

    HdfPatterns(Dataset data) {
        this.data = data;
        long[] shape = data.getDimensionsAsLong();
        this.rows = shape[0];
        this.columns = (int) shape[1];
        this.height = (int) shape[2];
        this.width = (int) shape[3];
        this.together = Math.clamp(STRETCH / ((long) height * width), 1, columns);
    }

    @Override
    public long size() {
        return rows * columns * height * width;
    }

    @Override
    public double at(long index) {
        float[] one = new float[1];
        read(index, one, 0, 1);
        return one[0];
    }

    @Override
    public void read(long from, float[] to, int offset, int length) {
        Objects.checkFromIndexSize(from, length, size());
        Objects.checkFromIndexSize(offset, length, to.length);
        int pixels = height * width;
        int done = 0;
        while (done < length) {
            long point = (from + done) / pixels;
            long row = point / columns;
            int column = (int) (point % columns);
            int first = column / together * together;
            int last = Math.min(columns, first + together);
            float[] stretch = stretch(row, first, last);
            int at = (column - first) * pixels + (int) ((from + done) % pixels);
            int here = Math.min(length - done, stretch.length - at);
            System.arraycopy(stretch, at, to, offset + done, here);
            done += here;
        }
    }

    private synchronized float[] stretch(long row, int first, int last) {
        long key = row * columns + first;
        float[] known = kept.get(key);
        if (known == null) {
            known = new float[(last - first) * height * width];
            try {
                fill(data.getData(new long[] { row, first, 0, 0 }, new int[] { 1, last - first, height, width }), known,
                        0);
            } catch (HdfException | IllegalArgumentException | IndexOutOfBoundsException | UncheckedIOException e) {
                Arrays.fill(known, Float.NaN);
            }
            kept.put(key, known);
        }
        return known;
    }

    /** Lays arrays of arrays flat. */
    private static int fill(Object from, float[] to, int at) {
        int next = at;
        switch (from) {
            case float[] values -> {
                System.arraycopy(values, 0, to, next, values.length);
                next += values.length;
            }
            case byte[] values -> {
                for (byte value : values) {
                    to[next++] = value;
                }
            }
            case short[] values -> {
                for (short value : values) {
                    to[next++] = value;
                }
            }
            case int[] values -> {
                for (int value : values) {
                    to[next++] = value;
                }
            }
            case long[] values -> {
                for (long value : values) {
                    to[next++] = value;
                }
            }
            case double[] values -> {
                for (double value : values) {
                    to[next++] = (float) value;
                }
            }
            default -> {
                for (int i = 0; i < Array.getLength(from); i++) {
                    next = fill(Array.get(from, i), to, next);
                }
            }
        }
        return next;
    }
}
