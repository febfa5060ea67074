/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * The frames of a block file. One that is not there, or does not begin with the frame's mark, is missing.
 *
 * @param bytes the file
 * @param begin offset of the first frame's mark
 * @param stride bytes from frame to frame
 * @param type of the pixels
 * @param there number of whole frames in the file
 */
record BlockFrames(MemorySegment bytes, long begin, long stride, PixelType type, long there)
        implements FrameStack.Source {

    /** Bytes in front of a frame's pixels: the mark and its number. */
    static final int HEADER = 6;
    private static final int MARK = 0x55aa;
    private static final ValueLayout.OfShort U2 = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    boolean isSound(long frame) {
        return frame < there && (bytes.get(U2, begin + frame * stride) & 0xffff) == MARK;
    }

    @Override
    public boolean read(long frame, int pixel, float[] to, int offset, int count) {
        if (!isSound(frame)) {
            return false;
        }
        type.read(bytes, begin + frame * stride + HEADER + (long) pixel * type.bytes(), to, offset, count);
        return true;
    }
}
