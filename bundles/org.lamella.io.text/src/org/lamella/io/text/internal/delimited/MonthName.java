/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates with the month's name: {@code Feb. 20, 2020   15:55:08}, {@code 20 February 2020}. */
final class MonthName {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?:[,\\s]+(\\d{1,2}:\\d{2}:\\d{2}))?");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(\\d{1,2})\\.?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})(?:[,\\s]+(\\d{1,2}:\\d{2}:\\d{2}))?");

    private MonthName() {
    }

    /** The date in ISO 8601. */
    static Optional<String> iso(String text) {
        Matcher matcher = MONTH_FIRST.matcher(text.strip());
        boolean monthFirst = matcher.matches();
        if (!monthFirst) {
            matcher = DAY_FIRST.matcher(text.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
        }
        String name = matcher.group(monthFirst ? 1 : 2).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
        if (month == 0) {
            return Optional.empty();
        }
        String date = String.format(Locale.ROOT, "%s-%02d-%02d", matcher.group(3), month,
                Integer.parseInt(matcher.group(monthFirst ? 2 : 1)));
        String time = matcher.group(4);
        return Optional.of(time == null ? date : date + "T" + (time.length() == 7 ? "0" + time : time));
    }
}
