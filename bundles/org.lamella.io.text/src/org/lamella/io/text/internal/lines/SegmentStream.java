/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The bytes of a mapped file as a stream. */
public final class SegmentStream extends InputStream {

    private final MemorySegment bytes;
    private long at;

    /** A stream from the first of these bytes to the last one. */
    public SegmentStream(MemorySegment bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read() {
        return at < bytes.byteSize() ? bytes.get(ValueLayout.JAVA_BYTE, at++) & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
        int count = (int) Math.min(length, bytes.byteSize() - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, to, offset, count);
        at += count;
        return count;
    }
}
