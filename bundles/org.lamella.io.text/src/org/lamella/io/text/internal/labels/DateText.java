/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of headers, in ISO 8601 as far as they say it without doubt. */
public final class DateText {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
                    "nov", "dec");
    private static final String TIME =
            "(?:[,T\\s]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?:\\s*[AaPp]\\.?[Mm]\\.?)?))?";
    private static final Pattern NAME_FIRST = Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})" + TIME);
    private static final Pattern DAY_FIRST = Pattern
            .compile("(\\d{1,2})\\.?[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})" + TIME);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})([-./])(\\d{1,2})\\2(\\d{1,4})" + TIME);

    private DateText() {
    }

    /** Date and time of two cells: in ISO 8601 if they are sure, else as they are. */
    public static String iso(String date, String time) {
        String both = (date + " " + time).strip();
        return iso(both).orElse(both);
    }

    /** The date in ISO 8601, if the text is a date whose day and month are sure. */
    public static Optional<String> iso(String text) {
        String date = text.strip();
        Matcher named = NAME_FIRST.matcher(date);
        if (named.matches()) {
            return iso(named.group(3), month(named.group(1)), number(named.group(2)), named.group(4));
        }
        named = DAY_FIRST.matcher(date);
        if (named.matches()) {
            return iso(named.group(3), month(named.group(2)), number(named.group(1)), named.group(4));
        }
        Matcher numbers = NUMBERS.matcher(date);
        return numbers.matches() ? byNumbers(numbers) : Optional.empty();
    }

    private static Optional<String> byNumbers(Matcher numbers) {
        int first = number(numbers.group(1));
        int second = number(numbers.group(3));
        int third = number(numbers.group(4));
        if (numbers.group(1).length() == 4) {
            return iso(numbers.group(1), second, third, numbers.group(5));
        }
        if (numbers.group(4).length() != 4) {
            return Optional.empty();
        }
        // with points the day comes first; else only where one of the two cannot be a month
        boolean dayFirst = numbers.group(2).equals(".") || first > 12 || first == second;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        return iso(numbers.group(4), dayFirst ? second : first, dayFirst ? first : second, numbers.group(5));
    }

    private static Optional<String> iso(String year, int month, int day, String time) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        String date = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
        return time == null ? Optional.of(date) : ofDay(time.replace(',', '.')).map(t -> date + "T" + t);
    }

    /** The time of the day with two digits for the hour, and without AM or PM. */
    private static Optional<String> ofDay(String time) {
        int colon = time.indexOf(':');
        int hour = number(time.substring(0, colon));
        String rest = time.substring(colon).replaceAll("[^\\d:.]|\\.(?!\\d)", "");
        int letter = indexOfHalf(time);
        char half = letter < 0 ? ' ' : Character.toLowerCase(time.charAt(letter));
        boolean halves = half == 'a' || half == 'p';
        if (hour > 23 || halves && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int ofDay = halves ? hour % 12 + (half == 'p' ? 12 : 0) : hour;
        return Optional.of(String.format(Locale.ROOT, "%02d%s", ofDay, rest));
    }

    private static int indexOfHalf(String time) {
        for (int i = 0; i < time.length(); i++) {
            if (Character.isLetter(time.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
