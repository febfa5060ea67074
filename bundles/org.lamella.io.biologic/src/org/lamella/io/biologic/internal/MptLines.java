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
 * The lines of a text export, one after the other from the mapped file, through a window of fixed size: memory does not
 * depend on the length of the file or of a line. Exports are in the Windows code page of the computer, newer ones in
 * UTF-8; a line that is valid UTF-8 is taken as that.
 */
final class MptLines {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** No export has longer lines; what is longer is cut, and will not be a row. */
    private static final int WINDOW = 1 << 20;

    private final MemorySegment bytes;
    private final byte[] window;
    /** File offset behind the window. */
    private long filledTo;
    private int filled;
    private int start;
    private int end;
    private int next;
    private int number;
    private boolean terminated;

    MptLines(ByteSource source) {
        this.bytes = source.bytes();
        this.window = new byte[(int) Math.min(WINDOW, Math.max(1, bytes.byteSize()))];
        boolean mark = source.size() >= 3 && bytes.get(ValueLayout.JAVA_BYTE, 0) == (byte) 0xef
                && bytes.get(ValueLayout.JAVA_BYTE, 1) == (byte) 0xbb;
        this.filledTo = mark ? 3 : 0;
    }

    /** Goes to the next line; false behind the last. */
    boolean advance() {
        start = next;
        int at = next;
        while (true) {
            while (at < filled && window[at] != '\n') {
                at++;
            }
            if (at < filled) {
                return found(at, true);
            }
            if (filledTo >= bytes.byteSize()) {
                return at > start && found(at, false);
            }
            if (start == 0 && filled == window.length) {
                skipRest();
                return true;
            }
            at -= start;
            refill();
        }
    }

    private boolean found(int at, boolean withEnd) {
        end = at > start && window[at - 1] == '\r' ? at - 1 : at;
        next = withEnd ? at + 1 : at;
        terminated = withEnd;
        number++;
        return true;
    }

    /** Moves the line that has begun to the front of the window and reads on behind it. */
    private void refill() {
        System.arraycopy(window, start, window, 0, filled - start);
        filled -= start;
        start = 0;
        int length = (int) Math.min(window.length - filled, bytes.byteSize() - filledTo);
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, filledTo, window, filled, length);
        filled += length;
        filledTo += length;
    }

    /** A line longer than the window: its beginning is the line, the rest is passed over. */
    private void skipRest() {
        long at = filledTo;
        while (at < bytes.byteSize() && bytes.get(ValueLayout.JAVA_BYTE, at) != '\n') {
            at++;
        }
        terminated = at < bytes.byteSize();
        filledTo = Math.min(at + 1, bytes.byteSize());
        end = filled;
        next = filled;
        number++;
    }

    /**
     * Looks ahead: the largest number of cells, separated or ended by tabs, of the next lines that have their line end; 0
     * when there are none.
     */
    int mostCellsOfNext(int lines) {
        int most = 0;
        int seen = 0;
        int tabs = 0;
        int open = 0;
        for (long at = filledTo - filled + next; at < bytes.byteSize() && seen < lines; at++) {
            byte b = bytes.get(ValueLayout.JAVA_BYTE, at);
            if (b == '\n') {
                most = Math.max(most, tabs + open);
                seen++;
                tabs = 0;
                open = 0;
            } else if (b == '\t') {
                tabs++;
                open = 0;
            } else if (b != ' ' && b != '\r') {
                open = 1;
            }
        }
        return most;
    }

    /** Number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line had its line end. */
    boolean isTerminated() {
        return terminated;
    }

    /** The bytes of the line are from {@link #start()} to {@link #end()} in this array, until the next one is read. */
    byte[] buffer() {
        return window;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** Where the line ends, without its line end. */
    int end() {
        return end;
    }

    /** How much of the file was read, 0 … 1. */
    double fraction() {
        return (filledTo - filled + next) / (double) Math.max(1, bytes.byteSize());
    }

    /** The line as text. */
    String text() {
        return text(start, end);
    }

    /** A part of the line as text. */
    String text(int from, int to) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(window, from, to - from)).toString();
        } catch (CharacterCodingException e) {
            return new String(window, from, to - from, WINDOWS);
        }
    }
}
