/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import org.lamella.io.text.internal.lines.NumberScanner;
import org.lamella.io.text.internal.lines.NumberScanner.Decimal;
import org.lamella.io.text.internal.lines.TextEncoding;

/** Reads single cells in one dialect. Not for several threads at once. */
public final class CellReader {

    /** What is in a cell. */
    public enum Content {
        /** A number, a time or a date; the value says which. */
        VALUE,
        /** Nothing. */
        EMPTY,
        /** A sign that there is no value, such as NaN. */
        MISSING,
        /** A number by which instruments say that they were overloaded. */
        OVERLOAD,
        /** Something else. */
        TEXT
    }

    /** Keithley and others: 9.9e37 is infinity, 9.91e37 not a number (SCPI 1999, vol. 1, 7.2.1.4). */
    private static final double OVERLOADED = 9.8e37;
    private static final int LONGEST_MARKER = 12;
    private static final Set<String> MARKERS = Set.of("nan", "-nan", "+nan", "na", "n/a", "#n/a", "null", "none", "-",
            "--",
            "---", "xxx", "inf", "-inf", "+inf", "infinity", "-infinity", "∞", "#div/0!", "#value!", "#num!", "?", "*",
            "1.#qnan", "1.#inf", "-1.#ind", "1.#ind", "nan(ind)", "-nan(ind)", "\\n");
    private static final Set<String> OVERLOADS = Set.of("ovl", "ovld", "ol", "ovf", "overflow", "overload", "ovrflw",
            "over", "****", "*****", "******", "####", "#####");

    private final NumberScanner scanner = new NumberScanner();
    private final Decimal decimal;
    private final boolean grouped;
    private final boolean spaced;
    private byte[] ungrouped = new byte[64];
    private double value;

    /** Reads cells of this dialect. */
    public CellReader(Dialect dialect) {
        this.decimal = dialect.decimal();
        this.grouped = dialect.grouped();
        this.spaced = dialect.separator() != Separator.SPACES && dialect.separator() != Separator.COMMA;
    }

    /** The number of the last cell that was a value. */
    public double value() {
        return value;
    }

    /** Reads a cell that holds a number, or says why it does not. */
    public Content number(byte[] text, int from, int to) {
        if (from == to) {
            return Content.EMPTY;
        }
        if (scanner.scan(text, from, to, decimal) || scanGrouped(text, from, to)) {
            value = scanner.value();
            return Math.abs(value) >= OVERLOADED ? Content.OVERLOAD : Content.VALUE;
        }
        return marker(text, from, to);
    }

    private static Content marker(byte[] text, int from, int to) {
        if (to - from > LONGEST_MARKER) {
            return Content.TEXT;
        }
        String marker = TextEncoding.decode(text, from, to).toLowerCase(Locale.ROOT);
        return MARKERS.contains(marker) ? Content.MISSING
                : OVERLOADS.contains(marker) ? Content.OVERLOAD : Content.TEXT;
    }

    /** Reads a time of the clock. */
    public Content clock(byte[] text, int from, int to) {
        double seconds = ClockTime.parse(text, from, to);
        if (Double.isNaN(seconds)) {
            return from == to ? Content.EMPTY : marker(text, from, to);
        }
        value = seconds;
        return Content.VALUE;
    }

    /** Takes signs between thousands away, if they stand where they belong: {@code 1,234,567.8} or {@code 1 234,5}. */
    private boolean scanGrouped(byte[] text, int from, int to) {
        if (to - from > ungrouped.length) {
            ungrouped = Arrays.copyOf(ungrouped, to - from);
        }
        int length = 0;
        int run = 0;
        int groups = 0;
        int at = from;
        while (at < to) {
            int sign = groupLength(text, at, to);
            boolean digit = text[at] >= '0' && text[at] <= '9';
            if (sign > 0) {
                if (groups > 0 ? run != 3 : run < 1 || run > 3 || text[at - run] == '0') {
                    return false;
                }
                groups++;
                run = 0;
            } else if (digit) {
                run++;
                ungrouped[length++] = text[at];
            } else if (run > 0) {
                // the decimal sign or the exponent: groups have ended
                break;
            } else {
                ungrouped[length++] = text[at];
            }
            at += Math.max(sign, 1);
        }
        if (groups == 0 || run != 3) {
            return false;
        }
        System.arraycopy(text, at, ungrouped, length, to - at);
        return scanner.scan(ungrouped, 0, length + to - at, decimal);
    }

    /** How many bytes the sign between thousands has that stands here; 0 when there is none. */
    private int groupLength(byte[] text, int at, int to) {
        byte b = text[at];
        boolean sign = b == '\'' || spaced && b == ' ' || grouped && (b == ',' && decimal == Decimal.POINT
                || b == '.' && decimal == Decimal.COMMA);
        if (sign) {
            return 1;
        }
        if (b == (byte) 0xc2 && at + 1 < to && text[at + 1] == (byte) 0xa0) {
            return 2;
        }
        boolean narrow = b == (byte) 0xe2 && at + 2 < to && text[at + 1] == (byte) 0x80
                && (text[at + 2] == (byte) 0xaf || text[at + 2] == (byte) 0x99);
        return narrow ? 3 : b == (byte) 0xa0 ? 1 : 0;
    }
}
