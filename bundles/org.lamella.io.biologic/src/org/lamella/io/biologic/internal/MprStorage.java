/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

import org.lamella.data.Samples;

/** How one value of a column lies in a row of a {@code .mpr} file; all are little-endian and unaligned. */
sealed interface MprStorage {

    /** Bytes that the value takes in a row; flags share one byte that the first of them brings. */
    int width();

    /**
     * The column's values, read from the mapped file when asked for.
     *
     * @param rows the rows, whole
     * @param offset of the value within a row
     * @param stride length of a row
     * @param count number of rows
     * @param toSi factor to SI
     * @param offsetSi zero of the file's scale in SI
     */
    Samples samples(MemorySegment rows, int offset, int stride, int count, double toSi, double offsetSi);

    /**
     * Some bits of the byte that all flags share.
     *
     * @param mask the bits
     */
    record Bits(int mask) implements MprStorage {

        @Override
        public int width() {
            return 0;
        }

        @Override
        public Samples samples(MemorySegment rows, int offset, int stride, int count, double toSi, double offsetSi) {
            int shift = Integer.numberOfTrailingZeros(mask);
            return new Column(count,
                    i -> (rows.get(ValueLayout.JAVA_BYTE, offset + (long) i * stride) & mask) >>> shift, toSi,
                    offsetSi);
        }
    }

    /** Numbers of fixed width. */
    enum Plain implements MprStorage {
        /** Unsigned byte. */
        U8(1),
        /** Unsigned 16 bit. */
        U16(2),
        /** Unsigned 32 bit. */
        U32(4),
        /** IEEE single. */
        F32(4),
        /** IEEE double. */
        F64(8);

        private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED
                .withOrder(ByteOrder.LITTLE_ENDIAN);
        private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
        private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED
                .withOrder(ByteOrder.LITTLE_ENDIAN);
        private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED
                .withOrder(ByteOrder.LITTLE_ENDIAN);

        private final int width;

        Plain(int width) {
            this.width = width;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public Samples samples(MemorySegment rows, int offset, int stride, int count, double toSi, double offsetSi) {
            return switch (this) {
                case U8 -> new Column(count,
                        i -> rows.get(ValueLayout.JAVA_BYTE, offset + (long) i * stride) & 0xff, toSi, offsetSi);
                case U16 -> new Column(count,
                        i -> Short.toUnsignedInt(rows.get(SHORT, offset + (long) i * stride)), toSi, offsetSi);
                case U32 -> new Column(count,
                        i -> Integer.toUnsignedLong(rows.get(INT, offset + (long) i * stride)), toSi, offsetSi);
                case F32 -> new Floats(rows, offset, stride, count, toSi, offsetSi);
                case F64 -> new Doubles(rows, offset, stride, count, toSi, offsetSi);
            };
        }

        /** Singles: nearly all columns, so without a call per value. */
        private record Floats(MemorySegment rows, int offset, int stride, int count, double toSi, double offsetSi)
                implements Samples {

            @Override
            public long size() {
                return count;
            }

            @Override
            public double at(long index) {
                return rows.get(FLOAT, offset + index * stride) * toSi + offsetSi;
            }

            @Override
            public double[] toArray() {
                double[] all = new double[count];
                long at = offset;
                for (int i = 0; i < count; i++, at += stride) {
                    all[i] = rows.get(FLOAT, at) * toSi + offsetSi;
                }
                return all;
            }
        }

        /** Doubles, likewise. */
        private record Doubles(MemorySegment rows, int offset, int stride, int count, double toSi, double offsetSi)
                implements Samples {

            @Override
            public long size() {
                return count;
            }

            @Override
            public double at(long index) {
                return rows.get(DOUBLE, offset + index * stride) * toSi + offsetSi;
            }

            @Override
            public double[] toArray() {
                double[] all = new double[count];
                long at = offset;
                for (int i = 0; i < count; i++, at += stride) {
                    all[i] = rows.get(DOUBLE, at) * toSi + offsetSi;
                }
                return all;
            }
        }
    }

    /** The value of a row as it is stored. */
    @FunctionalInterface
    interface RowValue {
        /** The stored value of this row. */
        double at(int row);
    }

    /** Any column by its row values. */
    record Column(int count, RowValue value, double toSi, double offsetSi) implements Samples {

        @Override
        public long size() {
            return count;
        }

        @Override
        public double at(long index) {
            return value.at(Math.toIntExact(index)) * toSi + offsetSi;
        }

        @Override
        public double[] toArray() {
            double[] all = new double[count];
            for (int i = 0; i < count; i++) {
                all[i] = value.at(i) * toSi + offsetSi;
            }
            return all;
        }
    }
}
