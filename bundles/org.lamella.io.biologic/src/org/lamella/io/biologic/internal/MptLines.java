/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.lamella.io.ByteSource;

/**
 * The lines of a text export, one after the other from the mapped file. Exports are in the Windows code page of the
 * computer, newer ones in UTF-8; a line that is valid UTF-8 is taken as that.
 */
final class MptLines {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** No export has longer lines; what is longer is cut, and will not be a row. */
    private static final int LONGEST = 1 << 20;

    private final MemorySegment bytes;
    private long at;
    private int number;
    private boolean terminated;

    MptLines(ByteSource source) {
        this.bytes = source.bytes();
        boolean mark = source.size() >= 3 && bytes.get(ValueLayout.JAVA_BYTE, 0) == (byte) 0xef
                && bytes.get(ValueLayout.JAVA_BYTE, 1) == (byte) 0xbb;
        this.at = mark ? 3 : 0;
    }

    /** Number of the line that {@link #next()} returned last, from 1. */
    int number() {
        return number;
    }

    /** Whether the line that {@link #next()} returned last had its line end. */
    boolean isTerminated() {
        return terminated;
    }

    /** How much of the file was read, 0 … 1. */
    double fraction() {
        return at / (double) Math.max(1, bytes.byteSize());
    }

    /** The next line without its end, or {@code null} behind the last. */
    String next() {
        long size = bytes.byteSize();
        if (at >= size) {
            return null;
        }
        long end = at;
        boolean ascii = true;
        while (end < size) {
            byte b = bytes.get(ValueLayout.JAVA_BYTE, end);
            if (b == '\n') {
                break;
            }
            ascii &= b >= 0;
            end++;
        }
        int length = (int) Math.min(LONGEST, end - at);
        byte[] line = bytes.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE);
        at = end + 1;
        terminated = end < size;
        number++;
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return ascii ? new String(line, 0, length, StandardCharsets.ISO_8859_1) : decode(line, length);
    }

    private static String decode(byte[] line, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length)).toString();
        } catch (CharacterCodingException e) {
            return new String(line, 0, length, WINDOWS);
        }
    }
}
