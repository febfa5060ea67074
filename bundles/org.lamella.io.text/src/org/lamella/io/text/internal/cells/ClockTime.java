/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

/**
 * Times such as {@code 00:01:30}, {@code 12:34.5}, {@code 0:00:10:000}, {@code 1d 02:03:04}, {@code 11:20:30 PM}, in
 * seconds.
 */
public final class ClockTime {

    private static final double DAY = 86400;

    private final byte[] text;
    private final int to;
    private int at;

    private ClockTime(byte[] text, int from, int to) {
        this.text = text;
        this.at = from;
        this.to = to;
    }

    /** Seconds; NaN when this is no such time. */
    public static double parse(byte[] text, int from, int to) {
        boolean colon = false;
        for (int i = from; i < to && !colon; i++) {
            colon = text[i] == ':';
        }
        return colon && to - from <= 40 ? new ClockTime(text, from, to).parse() : Double.NaN;
    }

    private double parse() {
        boolean negative = at < to && text[at] == '-';
        at += negative ? 1 : 0;
        double days = days();
        double[] parts = new double[4];
        int[] digits = new int[4];
        int count = 0;
        boolean fraction = false;
        while (count < 4) {
            int start = at;
            parts[count] = whole();
            digits[count] = at - start;
            if (at == start) {
                return Double.NaN;
            }
            if (at < to && (text[at] == '.' || text[at] == ',')) {
                parts[count++] += fraction();
                fraction = true;
                break;
            }
            count++;
            if (at == to || text[at] != ':') {
                break;
            }
            at++;
        }
        double half = halfDay(parts[0]);
        if (at != to || count < 2) {
            return Double.NaN;
        }
        double seconds = seconds(parts, digits, count, fraction);
        return (days * DAY + half + seconds) * (negative ? -1 : 1);
    }

    private static double seconds(double[] parts, int[] digits, int count, boolean fraction) {
        double[] p = parts;
        if (count == 2) {
            // minutes and seconds if the last has a fraction, else hours and minutes
            return p[1] >= 60 ? Double.NaN : fraction ? p[0] * 60 + p[1] : p[0] * 3600 + p[1] * 60;
        }
        if (count == 3) {
            return p[1] >= 60 || p[2] >= 61 ? Double.NaN : p[0] * 3600 + p[1] * 60 + p[2];
        }
        if (digits[3] == 3 && !fraction) {
            // hours:minutes:seconds:milliseconds
            return p[1] >= 60 || p[2] >= 61 ? Double.NaN : p[0] * 3600 + p[1] * 60 + p[2] + p[3] / 1000;
        }
        return p[1] >= 24 || p[2] >= 60 || p[3] >= 61 ? Double.NaN
                : p[0] * DAY + p[1] * 3600 + p[2] * 60 + p[3];
    }

    /** Days in front, {@code 1d 02:03:04} or {@code 1-02:03:04}; the place is behind them. */
    private double days() {
        int start = at;
        double days = whole();
        boolean any = at > start;
        if (any && at < to && (text[at] | 0x20) == 'd') {
            at++;
            while (at < to && (text[at] == ' ' || text[at] >= 'a' && text[at] <= 'z')) {
                at++;
            }
            return days;
        }
        if (any && at < to && text[at] == '-') {
            at++;
            return days;
        }
        at = start;
        return 0;
    }

    private double whole() {
        double value = 0;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + (text[at++] - '0');
        }
        return value;
    }

    private double fraction() {
        at++;
        double digits = 0;
        double scale = 1;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            digits = digits * 10 + (text[at++] - '0');
            scale *= 10;
        }
        return digits / scale;
    }

    /** Seconds that AM or PM adds to this hour of the clock. */
    private double halfDay(double hour) {
        int letters = at;
        while (letters < to && text[letters] == ' ') {
            letters++;
        }
        boolean half = to - letters == 2 && (text[letters + 1] | 0x20) == 'm';
        boolean am = half && (text[letters] | 0x20) == 'a';
        boolean pm = half && (text[letters] | 0x20) == 'p';
        if (!am && !pm || hour > 12) {
            return 0;
        }
        at = to;
        return pm ? hour == 12 ? 0 : DAY / 2 : hour == 12 ? -DAY / 2 : 0;
    }
}
