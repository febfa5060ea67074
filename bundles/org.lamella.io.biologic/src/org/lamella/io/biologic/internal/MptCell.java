/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the cells of a text export. Numbers are exactly those of {@link Double#parseDouble(String)}, but most are found
 * without it: a decimal of up to 15 digits or below 2⁵³, times or divided by a power of ten up to 10²², is one operation
 * on two exact doubles, which rounds correctly (W. D. Clinger, PLDI 1990).
 */
final class MptCell {

    private static final double[] POWERS = new double[23];
    private static final long EXACT = 1L << 53;
    private static final Pattern CLOCK = Pattern
            .compile("(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{2,4}) +(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?");

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            // all powers up to 10^22 are exact doubles
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private MptCell() {
    }

    /**
     * A number with decimal point or comma; NaN for an empty cell, for {@code XXX} where EC-Lab has no value, and for
     * what is not finite.
     *
     * @throws NumberFormatException when it is none of these
     */
    static double number(byte[] text, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && text[at] == ' ') {
            at++;
        }
        while (end > at && text[end - 1] == ' ') {
            end--;
        }
        int begin = at;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (negative || text[at] == '+')) {
            at++;
        }
        long digits = 0;
        int exponent = 0;
        int count = 0;
        boolean fraction = false;
        for (; at < end; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                count++;
                exponent -= fraction ? 1 : 0;
                if (digits >= EXACT) {
                    return slow(text, begin, end);
                }
            } else if (!fraction && (text[at] == '.' || text[at] == ',')) {
                fraction = true;
            } else {
                break;
            }
        }
        if (count == 0) {
            return slow(text, begin, end);
        }
        if (at < end) {
            int power = power(text, at, end);
            if (power == Integer.MIN_VALUE) {
                return slow(text, begin, end);
            }
            exponent += power;
        }
        if (exponent < -22 || exponent > 22) {
            return slow(text, begin, end);
        }
        double value = exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
        return negative ? -value : value;
    }

    /** The exponent from its letter to the end, or {@link Integer#MIN_VALUE} when it is none of at most four digits. */
    private static int power(byte[] text, int from, int end) {
        if (text[from] != 'E' && text[from] != 'e') {
            return Integer.MIN_VALUE;
        }
        int at = from + 1;
        boolean negative = at < end && text[at] == '-';
        if (at < end && (negative || text[at] == '+')) {
            at++;
        }
        if (at == end || end - at > 4) {
            return Integer.MIN_VALUE;
        }
        int power = 0;
        for (; at < end; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            power = power * 10 + digit;
        }
        return negative ? -power : power;
    }

    private static double slow(byte[] text, int from, int to) {
        String cell = new String(text, from, to - from, StandardCharsets.ISO_8859_1).replace(',', '.');
        if (cell.isEmpty() || cell.equals("XXX")) {
            return Double.NaN;
        }
        char last = cell.charAt(cell.length() - 1);
        if (last > '9' || cell.contains("#")) {
            // Java would take 1.5f and 1.5d for numbers; 1.#INF and 1.#QNAN are Windows' words
            if (cell.matches("(?i)[+-]?(nan|inf|infinity|1\\.#\\w+)")) {
                return Double.NaN;
            }
            throw new NumberFormatException(cell);
        }
        double value = Double.parseDouble(cell);
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /**
     * A point in time, as EC-Lab writes it when absolute times are exported: {@code 07/19/2024 16:53:36.5000}, month
     * first unless it cannot be one.
     */
    static Optional<LocalDateTime> clock(String cell) {
        Matcher clock = CLOCK.matcher(cell.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(clock.group(1));
        int second = Integer.parseInt(clock.group(2));
        int third = Integer.parseInt(clock.group(3));
        boolean yearFirst = first > 31;
        int year = yearFirst ? first : third < 100 ? 2000 + third : third;
        int month = yearFirst ? second : first > 12 ? second : first;
        int day = yearFirst ? third : first > 12 ? first : second;
        String fraction = clock.group(7) == null ? "" : clock.group(7);
        int nanos = fraction.isEmpty() ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(year, month, day, Integer.parseInt(clock.group(4)),
                    Integer.parseInt(clock.group(5)), Integer.parseInt(clock.group(6)), nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Seconds from one point in time to another. */
    static double seconds(LocalDateTime from, LocalDateTime to) {
        return to.toEpochSecond(ZoneOffset.UTC) - from.toEpochSecond(ZoneOffset.UTC)
                + (to.getNano() - from.getNano()) * 1e-9;
    }
}
