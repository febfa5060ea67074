/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.lines;

import java.math.BigInteger;

/**
 * The leading 128 bits of powers of five, for the conversion of decimal into binary numbers (D. Lemire, Number parsing
 * at a gigabyte per second, Software: Practice and Experience 51 (2021) 1700, section 5). They are computed when they
 * are first needed, from exact integers.
 */
final class PowersOfFive {

    /** Exponents from −{@value} to {@value} are here; instruments use no others. */
    static final int LARGEST = 64;

    private static final long[] HIGH = new long[2 * LARGEST + 1];
    private static final long[] LOW = new long[2 * LARGEST + 1];

    static {
        for (int q = -LARGEST; q <= LARGEST; q++) {
            BigInteger leading = q < 0 ? reciprocal(-q) : truncated(BigInteger.valueOf(5).pow(q));
            HIGH[q + LARGEST] = leading.shiftRight(64).longValue();
            LOW[q + LARGEST] = leading.longValue();
        }
    }

    private PowersOfFive() {
    }

    /** The first 64 of the 128 bits. */
    static long high(int exponent) {
        return HIGH[exponent + LARGEST];
    }

    /** The last 64 of the 128 bits. */
    static long low(int exponent) {
        return LOW[exponent + LARGEST];
    }

    private static BigInteger truncated(BigInteger power) {
        int surplus = power.bitLength() - 128;
        return surplus > 0 ? power.shiftRight(surplus) : power.shiftLeft(-surplus);
    }

    /**
     * 128 bits of 1/5^q. Up to q = 27, where 5^q fits 64 bits, they are rounded up; beyond that they are the leading
     * bits of a longer reciprocal: so the proof asks for it.
     */
    private static BigInteger reciprocal(int q) {
        BigInteger power = BigInteger.valueOf(5).pow(q);
        int bits = power.bitLength();
        int precision = q <= 27 ? bits + 127 : 2 * bits + 128;
        return truncated(BigInteger.ONE.shiftLeft(precision).divide(power).add(BigInteger.ONE));
    }
}
