/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** How a pixel is kept in a file. */
enum PixelType {

    U8(1),
    I8(1),
    U16_LITTLE(2),
    U16_BIG(2),
    I16_LITTLE(2),
    I16_BIG(2),
    U32_LITTLE(4),
    U32_BIG(4),
    I32_LITTLE(4),
    I32_BIG(4),
    F32_LITTLE(4),
    F32_BIG(4),
    F64_LITTLE(8),
    F64_BIG(8);

    private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT_BIG = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT_BIG = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfFloat FLOAT_BIG = ValueLayout.JAVA_FLOAT_UNALIGNED
            .withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE = ValueLayout.JAVA_DOUBLE_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfDouble DOUBLE_BIG = ValueLayout.JAVA_DOUBLE_UNALIGNED
            .withOrder(ByteOrder.BIG_ENDIAN);

    private final int bytes;

    PixelType(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    /** Reads pixels that lie one behind the other. */
    void read(MemorySegment from, long at, float[] to, int offset, int count) {
        switch (this) {
            case U8 -> {
                for (int i = 0; i < count; i++) {
                    to[offset + i] = from.get(ValueLayout.JAVA_BYTE, at + i) & 0xff;
                }
            }
            case I8 -> {
                for (int i = 0; i < count; i++) {
                    to[offset + i] = from.get(ValueLayout.JAVA_BYTE, at + i);
                }
            }
            case U16_LITTLE, U16_BIG -> {
                ValueLayout.OfShort layout = this == U16_BIG ? SHORT_BIG : SHORT;
                for (int i = 0; i < count; i++) {
                    to[offset + i] = from.get(layout, at + 2L * i) & 0xffff;
                }
            }
            case I16_LITTLE, I16_BIG -> {
                ValueLayout.OfShort layout = this == I16_BIG ? SHORT_BIG : SHORT;
                for (int i = 0; i < count; i++) {
                    to[offset + i] = from.get(layout, at + 2L * i);
                }
            }
            case U32_LITTLE, U32_BIG -> {
                ValueLayout.OfInt layout = this == U32_BIG ? INT_BIG : INT;
                for (int i = 0; i < count; i++) {
                    to[offset + i] = Integer.toUnsignedLong(from.get(layout, at + 4L * i));
                }
            }
            case I32_LITTLE, I32_BIG -> {
                ValueLayout.OfInt layout = this == I32_BIG ? INT_BIG : INT;
                for (int i = 0; i < count; i++) {
                    to[offset + i] = from.get(layout, at + 4L * i);
                }
            }
            case F64_LITTLE, F64_BIG -> {
                ValueLayout.OfDouble layout = this == F64_BIG ? DOUBLE_BIG : DOUBLE;
                for (int i = 0; i < count; i++) {
                    to[offset + i] = (float) from.get(layout, at + 8L * i);
                }
            }
            case F32_LITTLE, F32_BIG -> {
                ValueLayout.OfFloat layout = this == F32_BIG ? FLOAT_BIG : FLOAT;
                for (int i = 0; i < count; i++) {
                    to[offset + i] = from.get(layout, at + 4L * i);
                }
            }
        }
    }
}
