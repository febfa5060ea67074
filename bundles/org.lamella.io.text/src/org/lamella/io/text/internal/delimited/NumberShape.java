/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.Arrays;
import java.util.List;

/**
 * How the numbers of a column are written, to tell whether the last number of a file without a last line end is whole.
 *
 * @param fewestFraction the fewest digits behind the decimal sign
 * @param mostFraction the most
 * @param fewestExponent the fewest digits of the exponent; 0 where some have none
 * @param mostExponent the most
 * @param times the shortest and the longest cell where they are times, 0 where they are not
 * @param words what stands in the cells where they are no numbers, else empty
 */
record NumberShape(int fewestFraction, int mostFraction, int fewestExponent, int mostExponent, Lengths times,
        List<String> words) {

    /** Nothing known. */
    static final NumberShape UNKNOWN = new NumberShape(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE,
            Lengths.NONE, List.of());

    /** Whether a cell was cut off. */
    enum Cut {
        /** It was not. */
        NONE,
        /** Nobody can tell. */
        POSSIBLE,
        /** It was. */
        CERTAIN
    }

    /** How long cells are. */
    record Lengths(int shortest, int longest) {

        static final Lengths NONE = new Lengths(0, 0);

        static Lengths ofTimes(List<String> cells) {
            return cells.stream().allMatch(c -> c.indexOf(':') > 0)
                    ? new Lengths(min(cells.stream().mapToInt(String::length).toArray()),
                            max(cells.stream().mapToInt(String::length).toArray()))
                    : NONE;
        }

        Cut cutOf(String cell) {
            return cell.length() < shortest ? Cut.CERTAIN : shortest == longest ? Cut.NONE : Cut.POSSIBLE;
        }
    }

    private static final int FEWEST_ROWS = 3;
    /** A number with so many digits has lost none that anybody would miss. */
    private static final int ENOUGH_DIGITS = 13;

    /** The shape of the last column in which there is anything. */
    static NumberShape ofLast(List<List<String>> columns) {
        int last = columns.size() - 1;
        while (last >= 0 && columns.get(last).stream().allMatch(String::isEmpty)) {
            last--;
        }
        return last < 0 ? UNKNOWN : of(columns.get(last));
    }

    private static NumberShape of(List<String> cells) {
        if (cells.size() < FEWEST_ROWS) {
            return UNKNOWN;
        }
        // the last one is the one in question when the file is short
        List<String> sure = cells.subList(0, cells.size() - 1);
        int[] fractions = sure.stream().mapToInt(NumberShape::fraction).toArray();
        int[] exponents = sure.stream().mapToInt(NumberShape::exponent).toArray();
        boolean numbers = sure.stream().anyMatch(c -> !c.isEmpty() && Character.isDigit(c.charAt(c.length() - 1)));
        return new NumberShape(min(fractions), max(fractions), min(exponents), max(exponents),
                Lengths.ofTimes(sure), numbers ? List.of() : List.copyOf(sure));
    }

    private static int min(int[] values) {
        return Arrays.stream(values).min().orElse(0);
    }

    private static int max(int[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    /** Digits behind the decimal sign; 0 where there is none. */
    private static int fraction(String cell) {
        int sign = Math.max(cell.lastIndexOf('.'), cell.lastIndexOf(','));
        int end = sign + 1;
        while (end < cell.length() && Character.isDigit(cell.charAt(end))) {
            end++;
        }
        return sign < 0 ? 0 : end - sign - 1;
    }

    private static long digits(String cell) {
        return cell.chars().filter(Character::isDigit).count();
    }

    /** Digits of the exponent; 0 where there is none. */
    private static int exponent(String cell) {
        int letter = Math.max(cell.lastIndexOf('e'), cell.lastIndexOf('E'));
        int digits = 0;
        for (int i = letter + 1; letter >= 0 && i < cell.length(); i++) {
            digits += Character.isDigit(cell.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** Whether this cell, the last of the file, was cut off. */
    Cut cutOf(String cell) {
        if (!words.isEmpty()) {
            return words.contains(cell) ? Cut.NONE : Cut.CERTAIN;
        }
        if (times.longest > 0) {
            return times.cutOf(cell);
        }
        int fraction = fraction(cell);
        int exponent = exponent(cell);
        if (fraction < fewestFraction || exponent < fewestExponent) {
            return Cut.CERTAIN;
        }
        if (mostExponent == 0 && digits(cell) >= ENOUGH_DIGITS) {
            return Cut.NONE;
        }
        boolean fixed = mostExponent > 0 ? fewestExponent == mostExponent && exponent == mostExponent
                : fewestFraction > 0 && fewestFraction == mostFraction && fraction == mostFraction;
        return fixed ? Cut.NONE : Cut.POSSIBLE;
    }
}
