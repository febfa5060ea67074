/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.Arrays;

import org.lamella.core.error.FormatException;
import org.lamella.core.error.Place;
import org.lamella.io.ByteSource;

/**
 * The lines of a text, one after the other, in a window that slides over the file: no line becomes a string unless
 * somebody asks. Lines end with LF, CR LF or CR. UTF-16 is turned into UTF-8 on the way, so that all others see bytes.
 */
public final class TextLines {

    /** A longer line is no line of a table. */
    static final int LONGEST_LINE = 1 << 20;

    private static final int WINDOW = 1 << 16;

    private final Path file;
    private final MemorySegment bytes;
    private final TextEncoding encoding;
    private long position;
    private byte[] window = new byte[WINDOW];
    private int filled;
    private int scanned;
    private int start;
    private int end;
    private int line;
    private boolean terminated;
    private int pendingHighSurrogate;

    /** Starts before the first line. */
    public TextLines(ByteSource source) {
        this.file = source.file();
        this.bytes = source.bytes();
        this.encoding = TextEncoding.of(source.head());
        this.position = encoding.markLength();
    }

    /**
     * Goes to the next line.
     *
     * @return false when there is none
     * @throws FormatException when a line is longer than any table's
     */
    public boolean next() throws FormatException {
        start = scanned;
        int at = scanned;
        while (true) {
            while (at < filled) {
                byte b = window[at];
                if (b == '\n' || b == '\r') {
                    return endLine(at);
                }
                at++;
            }
            int kept = filled - start;
            if (kept > LONGEST_LINE) {
                throw new FormatException(Place.atLine(file, line + 1),
                        "This line is longer than " + LONGEST_LINE + " bytes", "this is no table of measured values");
            }
            if (!fill()) {
                end = filled;
                scanned = filled;
                boolean any = end > start;
                terminated &= !any;
                line += any ? 1 : 0;
                return any;
            }
            at = start + kept;
        }
    }

    private boolean endLine(int at) throws FormatException {
        end = at;
        scanned = at + 1;
        if (window[at] == '\r') {
            int length = end - start;
            boolean more = scanned < filled || fill();
            end = start + length;
            scanned = end + 1;
            if (more && window[scanned] == '\n') {
                scanned++;
            }
        }
        terminated = true;
        line++;
        return true;
    }

    /** Slides the window so that it begins with the present line, and fills the rest; false at the end of the file. */
    private boolean fill() {
        System.arraycopy(window, start, window, 0, filled - start);
        filled -= start;
        start = 0;
        if (window.length - filled < WINDOW / 2) {
            window = Arrays.copyOf(window, window.length * 2);
        }
        int before = filled;
        while (filled == before && position < bytes.byteSize()) {
            if (encoding.width() == 1) {
                int length = (int) Math.min(window.length - filled, bytes.byteSize() - position);
                MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, position, window, filled, length);
                filled += length;
                position += length;
            } else {
                transcode();
            }
        }
        return filled > before;
    }

    private void transcode() {
        int units = (int) Math.min((window.length - filled) / 4, (bytes.byteSize() - position) / 2);
        for (int i = 0; i < units; i++, position += 2) {
            int first = bytes.get(ValueLayout.JAVA_BYTE, position) & 0xff;
            int second = bytes.get(ValueLayout.JAVA_BYTE, position + 1) & 0xff;
            put(encoding.isLowFirst() ? first | second << 8 : first << 8 | second);
        }
        if (bytes.byteSize() - position == 1) {
            // half a code unit at the end of a file that was cut off
            position++;
        }
    }

    private void put(int unit) {
        if (Character.isHighSurrogate((char) unit)) {
            pendingHighSurrogate = unit;
            return;
        }
        int code = unit;
        if (Character.isLowSurrogate((char) unit)) {
            code = pendingHighSurrogate == 0 ? 0xfffd
                    : Character.toCodePoint((char) pendingHighSurrogate, (char) unit);
        }
        pendingHighSurrogate = 0;
        if (code < 0x80) {
            window[filled++] = (byte) code;
        } else if (code < 0x800) {
            window[filled++] = (byte) (0xc0 | code >> 6);
            window[filled++] = (byte) (0x80 | code & 0x3f);
        } else if (code < 0x10000) {
            window[filled++] = (byte) (0xe0 | code >> 12);
            window[filled++] = (byte) (0x80 | code >> 6 & 0x3f);
            window[filled++] = (byte) (0x80 | code & 0x3f);
        } else {
            window[filled++] = (byte) (0xf0 | code >> 18);
            window[filled++] = (byte) (0x80 | code >> 12 & 0x3f);
            window[filled++] = (byte) (0x80 | code >> 6 & 0x3f);
            window[filled++] = (byte) (0x80 | code & 0x3f);
        }
    }

    /** The window that holds the present line; valid until the next call of {@link #next()}. */
    public byte[] window() {
        return window;
    }

    /** Where the present line begins in the window. */
    public int start() {
        return start;
    }

    /** Where it ends, without its line end. */
    public int end() {
        return end;
    }

    /** Its number, from 1. */
    public int number() {
        return line;
    }

    /** Whether a line end follows the present, or last, line; only the last line of a file can be without. */
    public boolean isTerminated() {
        return terminated;
    }

    /** The present line as text. */
    public String text() {
        return TextEncoding.decode(window, start, end);
    }

    /** Where the present line is, for messages. */
    public Place place() {
        return Place.atLine(file, line);
    }

    /** How much of the file has been read, 0 … 1. */
    public double fraction() {
        return bytes.byteSize() == 0 ? 1 : (double) position / bytes.byteSize();
    }
}
