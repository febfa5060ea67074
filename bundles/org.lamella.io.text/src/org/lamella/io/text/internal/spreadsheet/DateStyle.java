/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.spreadsheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a number of a cell is shown as a date or a time. Spreadsheets keep both as days since the end of 1899, or the
 * beginning of 1904.
 */
enum DateStyle {
    /** A number. */
    NONE,
    /** A day, perhaps with a time. */
    DATE,
    /** A time of day, or a duration. */
    CLOCK;

    private static final Pattern TOLD =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hHmMsS]+\\])[^\\]]*\\]|(?i:general|am/pm|a/p)");
    private static final Pattern ELAPSED = Pattern.compile("\\[[hHmMsS]+\\]");
    private static final Pattern SCIENCE = Pattern.compile("[0#?][eE][+-]");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);
    private static final LocalDateTime SINCE_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime SINCE_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final double LARGEST_DAY = 2_958_466;
    private static final double YEAR = 366;

    /** The style that a format code of a spreadsheet means. */
    static DateStyle ofCode(String code) {
        String bare = TOLD.matcher(code.split(";", 2)[0]).replaceAll("");
        if (ELAPSED.matcher(bare).find()) {
            return CLOCK;
        }
        String lower = SCIENCE.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
        boolean clock = lower.indexOf('h') >= 0 || lower.indexOf('s') >= 0;
        boolean day = lower.indexOf('y') >= 0 || lower.indexOf('d') >= 0 || lower.indexOf('m') >= 0 && !clock;
        return day ? DATE : clock ? CLOCK : NONE;
    }

    /** The style of a format that has a number and no code, ECMA-376 part 1, 18.8.30. */
    static DateStyle ofBuiltIn(int id) {
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
            return DATE;
        }
        return id >= 18 && id <= 21 || id >= 45 && id <= 47 ? CLOCK : NONE;
    }

    /** What is shown for a number: an ISO date, a clock, or the number as it is. */
    String show(String number, boolean since1904) {
        if (this == NONE) {
            return number;
        }
        double days;
        try {
            days = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        if (!(Math.abs(days) < LARGEST_DAY)) {
            return number;
        }
        // a point in time of which only the hour is shown is still a point in time
        return this == DATE || days > YEAR ? date(days, since1904) : clock(days * 86400);
    }

    private static String date(double days, boolean since1904) {
        LocalDateTime begin = since1904 ? SINCE_1904 : SINCE_1900;
        return ISO.format(begin.plusNanos(Math.round(days * 86_400_000) % 86_400_000 * 1_000_000)
                .plusDays(Math.round(days * 86_400_000) / 86_400_000));
    }

    /** Seconds as {@code h:mm:ss.ffffff}. */
    static String clock(double seconds) {
        long micros = Math.round(Math.abs(seconds) * 1e6);
        return String.format(Locale.ROOT, "%s%d:%02d:%02d.%06d", seconds < 0 ? "-" : "", micros / 3_600_000_000L,
                micros / 60_000_000 % 60, micros / 1_000_000 % 60, micros % 1_000_000);
    }
}
