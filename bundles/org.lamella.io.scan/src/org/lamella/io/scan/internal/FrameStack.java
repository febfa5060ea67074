/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.scan.internal;

import java.util.Arrays;
import java.util.Objects;

import org.lamella.data.Samples;

/** Pixels of patterns, frame by frame. */
final class FrameStack implements Samples {

    private final long frames;
    private final int pixels;
    private final Source source;

    /**
     * Where frames come from. Safe for several threads.
     */
    interface Source {

        /**
         * Reads pixels of one frame.
         *
         * @return whether the frame is there
         */
        boolean read(long frame, int pixel, float[] to, int offset, int count);
    }

    FrameStack(long frames, int pixels, Source source) {
        this.frames = frames;
        this.pixels = pixels;
        this.source = source;
    }

    @Override
    public long size() {
        return frames * pixels;
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
        int done = 0;
        while (done < length) {
            long frame = (from + done) / pixels;
            int pixel = (int) ((from + done) % pixels);
            int here = Math.min(length - done, pixels - pixel);
            if (!source.read(frame, pixel, to, offset + done, here)) {
                Arrays.fill(to, offset + done, offset + done + here, Float.NaN);
            }
            done += here;
        }
    }
}
