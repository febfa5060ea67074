/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

import org.lamella.data.Samples;

/** The pixels of a block file's frames. What is not there, or does not begin with the frame's mark, is NaN. */
final class Frames implements Samples {

    private static final int HEADER = 6;
    private static final int MARK = 0x55aa;
    private static final ValueLayout.OfShort U2 = ValueLayout.JAVA_SHORT_UNALIGNED
            .withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment bytes;
    private final long begin;
    private final long stride;
    private final int pixels;
    private final int width;
    private final long there;
    private final long frames;

    /**
     * Frames in a mapped file.
     *
     * @param bytes the file
     * @param begin offset of the first frame's mark
     * @param stride bytes from frame to frame
     * @param pixels of a frame
     * @param width bytes of a pixel, 1 or 2
     * @param there number of whole frames in the file
     * @param frames number of frames that there should be
     */
    Frames(MemorySegment bytes, long begin, long stride, int pixels, int width, long there, long frames) {
        this.bytes = bytes;
        this.begin = begin;
        this.stride = stride;
        this.pixels = pixels;
        this.width = width;
        this.there = there;
        this.frames = frames;
    }

    boolean isSound(long frame) {
        return frame < there && (bytes.get(U2, begin + frame * stride) & 0xffff) == MARK;
    }

    @Override
    public long size() {
        return frames * pixels;
    }

    @Override
    public double at(long index) {
        Objects.checkIndex(index, size());
        long frame = index / pixels;
        return isSound(frame) ? value(begin + frame * stride + HEADER, (int) (index % pixels)) : Double.NaN;
    }

    private int value(long first, int pixel) {
        return width == 1 ? bytes.get(ValueLayout.JAVA_BYTE, first + pixel) & 0xff
                : bytes.get(U2, first + 2L * pixel) & 0xffff;
    }

    @Override
    public void read(long from, float[] to, int offset, int length) {
        Objects.checkFromIndexSize(from, length, size());
        Objects.checkFromIndexSize(offset, length, to.length);
        int done = 0;
        while (done < length) {
            long frame = (from + done) / pixels;
            int pixel = (int) ((from + done) % pixels);
            int here = Math.min(length - done, pixels - pixel);
            copy(frame, pixel, to, offset + done, here);
            done += here;
        }
    }

    private void copy(long frame, int pixel, float[] to, int at, int count) {
        if (!isSound(frame)) {
            Arrays.fill(to, at, at + count, Float.NaN);
            return;
        }
        long first = begin + frame * stride + HEADER + (long) pixel * width;
        if (width == 1) {
            for (int i = 0; i < count; i++) {
                to[at + i] = bytes.get(ValueLayout.JAVA_BYTE, first + i) & 0xff;
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[at + i] = bytes.get(U2, first + 2L * i) & 0xffff;
            }
        }
    }
}
