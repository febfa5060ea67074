/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.nio.charset.StandardCharsets;

/**
 * Turns the characters of a decimal number into the nearest double, bit for bit what {@link Double#parseDouble} gives,
 * without making a string. Up to 19 digits and usual exponents take Lemire's way (see {@link PowersOfFive}); the rest
 * is left to the JDK. Not for several threads at once.
 */
public final class NumberScanner {

    /** Which character is the decimal sign. */
    public enum Decimal {
        /** A point. */
        POINT,
        /** A comma. */
        COMMA,
        /** Either, number by number. */
        EITHER
    }

    private static final double[] EXACT_POWERS = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
        1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
    private static final int MOST_DIGITS = 19;
    private static final int MOST_EXPONENT_DIGITS = 6;

    private double value;

    /** The number that was scanned last. */
    public double value() {
        return value;
    }

    /**
     * Scans a number; all characters of the range have to belong to it.
     *
     * @return false when the range is no finite decimal number; the value is then not defined
     */
    public boolean scan(byte[] text, int from, int to, Decimal decimal) {
        int at = from;
        boolean negative = false;
        if (at < to) {
            int sign = signLength(text, at, to);
            negative = sign > 0 && text[at] != '+';
            at += sign;
        }
        long mantissa = 0;
        int digits = 0;
        int significant = 0;
        int scale = 0;
        boolean fraction = false;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits++;
                significant += significant > 0 || digit > 0 ? 1 : 0;
                mantissa = mantissa * 10 + digit;
                scale -= fraction ? 1 : 0;
            } else if (!fraction && isDecimalSign(text[at], decimal)) {
                fraction = true;
            } else {
                break;
            }
        }
        if (digits == 0) {
            return false;
        }
        if (at < to) {
            int exponent = exponent(text, at, to);
            if (exponent == Integer.MIN_VALUE) {
                return false;
            }
            scale += exponent;
        }
        value = convert(text, from, to, negative, mantissa, significant, scale);
        return !Double.isInfinite(value);
    }

    private static boolean isDecimalSign(byte c, Decimal decimal) {
        return c == '.' ? decimal != Decimal.COMMA : c == ',' && decimal != Decimal.POINT;
    }

    /** How many bytes the sign has: one, or three for the mathematical minus; 0 when there is none. */
    private static int signLength(byte[] text, int at, int to) {
        if (text[at] == '-' || text[at] == '+') {
            return 1;
        }
        boolean minus = to - at > 3 && text[at] == (byte) 0xe2 && text[at + 1] == (byte) 0x88
                && text[at + 2] == (byte) 0x92;
        return minus ? 3 : 0;
    }

    /** The exponent that begins here and ends at {@code to}; {@link Integer#MIN_VALUE} when there is none. */
    private static int exponent(byte[] text, int from, int to) {
        int at = from;
        int letter = text[at] | 0x20;
        if (letter != 'e' && letter != 'd') {
            return Integer.MIN_VALUE;
        }
        at++;
        boolean negative = false;
        if (at < to) {
            int sign = signLength(text, at, to);
            negative = sign > 0 && text[at] != '+';
            at += sign;
        }
        if (at == to || to - at > MOST_EXPONENT_DIGITS) {
            return Integer.MIN_VALUE;
        }
        int exponent = 0;
        for (; at < to; at++) {
            int digit = text[at] - '0';
            if (digit < 0 || digit > 9) {
                return Integer.MIN_VALUE;
            }
            exponent = exponent * 10 + digit;
        }
        return negative ? -exponent : exponent;
    }

    private static double convert(byte[] text, int from, int to, boolean negative, long mantissa, int significant,
            int scale) {
        if (significant == 0) {
            return negative ? -0.0 : 0.0;
        }
        if (significant <= MOST_DIGITS) {
            if (mantissa >>> 53 == 0 && Math.abs(scale) < EXACT_POWERS.length) {
                // both are exact, so that the one operation rounds rightly
                double exact = scale < 0 ? mantissa / EXACT_POWERS[-scale] : mantissa * EXACT_POWERS[scale];
                return negative ? -exact : exact;
            }
            if (Math.abs(scale) <= PowersOfFive.LARGEST) {
                double rounded = round(mantissa, scale);
                if (!Double.isNaN(rounded)) {
                    return negative ? -rounded : rounded;
                }
            }
        }
        return Double.parseDouble(canonical(text, from, to));
    }

    /** The double nearest to mantissa · 10^scale; NaN when 128 bits do not tell. Scale is within ±64. */
    private static double round(long mantissa, int scale) {
        int shift = Long.numberOfLeadingZeros(mantissa);
        long normal = mantissa << shift;
        long high = Math.unsignedMultiplyHigh(normal, PowersOfFive.high(scale));
        long low = normal * PowersOfFive.high(scale);
        if ((high & 0x1ff) == 0x1ff) {
            long carry = Math.unsignedMultiplyHigh(normal, PowersOfFive.low(scale));
            low += carry;
            if (Long.compareUnsigned(low, carry) < 0) {
                high++;
            }
        }
        if (low == -1L && (scale < -27 || scale > 55)) {
            return Double.NaN;
        }
        int upper = (int) (high >>> 63);
        long bits = high >>> upper + 9;
        // 217706/65536 is log2(10) as far as these exponents need it
        int binary = (217706 * scale >> 16) + 63 + upper - shift + 1023;
        if (binary <= 0 || binary >= 2046) {
            return Double.NaN;
        }
        boolean halfway = Long.compareUnsigned(low, 1) <= 0 && scale >= -4 && scale <= 23 && (bits & 3) == 1
                && bits << upper + 9 == high;
        if (halfway) {
            bits &= ~1L;
        }
        bits = bits + (bits & 1) >>> 1;
        if (bits >= 1L << 53) {
            bits = 1L << 52;
            binary++;
        }
        return Double.longBitsToDouble((long) binary << 52 | bits & ~(1L << 52));
    }

    private static String canonical(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8).replace(',', '.').replace('\u2212', '-')
                .replace('d', 'e').replace('D', 'E');
    }
}
