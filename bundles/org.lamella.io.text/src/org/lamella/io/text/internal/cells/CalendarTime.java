/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.cells;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates with or without a time of day: {@code 2022-05-18 16:27:52}, {@code 2022-05-18T16:27:52.5Z},
 * {@code 18.05.2022 16:27:52}, {@code 5/18/2022 4:27:52 PM}. The order of day and month is left open where the text
 * leaves it open.
 *
 * @param monthFirst seconds since 1970 if the month stands before the day where that is open, NaN if it cannot
 * @param dayFirst seconds since 1970 if the day stands before the month, NaN if it cannot
 */
public record CalendarTime(double monthFirst, double dayFirst) {

    private static final CalendarTime NONE = new CalendarTime(Double.NaN, Double.NaN);
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    /** Reads a date; both values are NaN when it is none. */
    public static CalendarTime parse(byte[] text, int from, int to) {
        if (to - from < SHORTEST || to - from > LONGEST) {
            return NONE;
        }
        int[] parts = new int[3];
        int[] digits = new int[3];
        int at = from;
        byte separator = 0;
        for (int i = 0; i < 3; i++) {
            int start = at;
            while (at < to && at - start < 4 && text[at] >= '0' && text[at] <= '9') {
                parts[i] = parts[i] * 10 + (text[at++] - '0');
            }
            digits[i] = at - start;
            if (digits[i] == 0 || i < 2 && (at == to || !isSeparator(text[at]) || i == 1 && text[at] != separator)) {
                return NONE;
            }
            if (i < 2) {
                separator = text[at++];
            }
        }
        double seconds = timeOfDay(text, at, to);
        if (Double.isNaN(seconds)) {
            return NONE;
        }
        return of(parts, digits, separator, seconds);
    }

    private static CalendarTime of(int[] parts, int[] digits, byte separator, double seconds) {
        if (digits[0] == 4) {
            double only = seconds(parts[0], parts[1], parts[2], seconds);
            return new CalendarTime(only, only);
        }
        if (digits[2] != 4 && digits[2] != 2 || digits[0] > 2 || digits[1] > 2) {
            return NONE;
        }
        int year = digits[2] == 2 ? 2000 + parts[2] : parts[2];
        double dayFirst = seconds(year, parts[1], parts[0], seconds);
        return new CalendarTime(separator == '.' ? dayFirst : seconds(year, parts[0], parts[1], seconds), dayFirst);
    }

    private static boolean isSeparator(byte b) {
        return b == '-' || b == '/' || b == '.';
    }

    private static double seconds(int year, int month, int day, double ofDay) {
        try {
            return LocalDate.of(year, month, day).toEpochDay() * 86400.0 + ofDay;
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    /** Seconds since midnight of what stands behind the date; 0 when nothing does, NaN when it is no time. */
    private static double timeOfDay(byte[] text, int from, int to) {
        int at = from;
        while (at < to && (text[at] == ' ' || text[at] == 'T' || text[at] == '_' || text[at] == ',')) {
            at++;
        }
        if (at == to) {
            return at == from ? 0 : Double.NaN;
        }
        int end = to;
        double zone = 0;
        if (text[to - 1] == 'Z') {
            end--;
        } else {
            int sign = to - 1;
            while (sign > at && text[sign] != '+' && text[sign] != '-') {
                sign--;
            }
            if (sign > at) {
                zone = ClockTime.parse(text, sign + 1, to) * (text[sign] == '-' ? -1 : 1);
                end = sign;
            }
        }
        return at == from ? Double.NaN : ClockTime.parse(text, at, end) - zone;
    }
}
