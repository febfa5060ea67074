/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

import java.util.Arrays;

import org.lamella.io.text.internal.lines.TextEncoding;

/**
 * The cells of one line: ranges of its bytes, without spaces and quotes around them. The same object is used line after
 * line.
 */
public final class Cells {

    private static final int FIRST = 32;
    /** A line with more cells is no row of measured values; the surplus is not looked at. */
    private static final int MOST = 4096;

    private final Separator separator;
    private byte[] line = {};
    private int[] from = new int[FIRST];
    private int[] to = new int[FIRST];
    private int count;

    /** Cuts at this separator. */
    public Cells(Separator separator) {
        this.separator = separator;
    }

    /** Cuts a line. */
    public void cut(byte[] bytes, int start, int end) {
        line = bytes;
        count = 0;
        if (separator == Separator.SPACES) {
            cutAtSpaces(start, end);
        } else {
            cutAtSign(start, end);
        }
    }

    private void cutAtSpaces(int start, int end) {
        int at = start;
        while (at < end) {
            while (at < end && isSpace(line[at])) {
                at++;
            }
            if (at == end) {
                return;
            }
            if (line[at] == '"') {
                at = quoted(at, end);
                continue;
            }
            int begin = at;
            while (at < end && !isSpace(line[at])) {
                at++;
            }
            add(begin, at);
        }
    }

    private void cutAtSign(int start, int end) {
        byte sign = (byte) separator.sign();
        int at = start;
        while (true) {
            while (at < end && isSpace(line[at]) && line[at] != sign) {
                at++;
            }
            if (at < end && line[at] == '"') {
                at = quoted(at, end);
                while (at < end && line[at] != sign) {
                    at++;
                }
            } else {
                int begin = at;
                while (at < end && line[at] != sign) {
                    at++;
                }
                int last = at;
                while (last > begin && isSpace(line[last - 1])) {
                    last--;
                }
                add(begin, last);
            }
            if (at >= end) {
                return;
            }
            at++;
        }
    }

    /** Adds the cell that begins with this quote; returns where it ends. */
    private int quoted(int quote, int end) {
        int at = quote + 1;
        while (at < end && (line[at] != '"' || at + 1 < end && line[at + 1] == '"')) {
            at += line[at] == '"' ? 2 : 1;
        }
        int close = Math.min(at, end);
        int begin = quote + 1;
        int last = close;
        while (begin < last && isSpace(line[begin])) {
            begin++;
        }
        while (last > begin && isSpace(line[last - 1])) {
            last--;
        }
        add(begin, last);
        return Math.min(close + 1, end);
    }

    private void add(int begin, int end) {
        if (count == MOST) {
            return;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        from[count] = begin;
        to[count++] = end;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t';
    }

    /** How many cells there are, empty ones included. */
    public int count() {
        return count;
    }

    /** How many there are up to the last that is not empty. */
    public int countToLastFilled() {
        int filled = count;
        while (filled > 0 && isEmpty(filled - 1)) {
            filled--;
        }
        return filled;
    }

    /** The bytes that hold the line. */
    public byte[] line() {
        return line;
    }

    /** Where a cell begins. */
    public int from(int cell) {
        return from[cell];
    }

    /** Where a cell ends. */
    public int to(int cell) {
        return to[cell];
    }

    /** Whether nothing is in a cell. */
    public boolean isEmpty(int cell) {
        return from[cell] == to[cell];
    }

    /** A cell as text. */
    public String text(int cell) {
        return TextEncoding.decode(line, from[cell], to[cell]);
    }

    /** All cells as text. */
    public String[] texts() {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = text(i);
        }
        return texts;
    }
}
