/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.lamella.data.unit.SiPrefix;

/**
 * A number with its standard uncertainty as people write it: the uncertainty with two significant digits, the value
 * with as many decimals, and a prefix that keeps both readable (GUM, 7.2.6). {@code 4.3900 ± 0.0012 V}.
 *
 * @param value the digits of the value
 * @param uncertainty the digits of the uncertainty, empty where none is known or the number is exact
 * @param unit prefix and unit
 */
public record UncertainValue(String value, String uncertainty, String unit) {

    private static final int MOST_DIGITS = 10;
    /** An uncertainty beyond this multiple of the value does not choose the prefix. */
    private static final double MOST_TIMES_VALUE = 1000;
    private static final MathContext VALUE_ALONE = new MathContext(6, RoundingMode.HALF_EVEN);

    /** Rounds a value and its standard uncertainty; NaN as uncertainty means that none is known. */
    public static UncertainValue of(double value, double uncertainty, String unit) {
        boolean known = Double.isFinite(uncertainty) && uncertainty < MOST_TIMES_VALUE * Math.abs(value);
        SiPrefix prefix = SiPrefix.of(Math.max(Math.abs(value), known || value == 0 ? uncertainty : 0), unit);
        int shift = -prefix.exponent();
        BigDecimal scaled = new BigDecimal(value).scaleByPowerOfTen(shift);
        String unitText = prefix.symbol() + unit;
        if (!Double.isFinite(uncertainty)) {
            return new UncertainValue(plain(scaled.round(VALUE_ALONE)), "", unitText);
        }
        if (uncertainty == 0) {
            return new UncertainValue(plain(scaled.round(new MathContext(12))), "", unitText);
        }
        BigDecimal sigma = new BigDecimal(uncertainty).scaleByPowerOfTen(shift)
                .round(new MathContext(2, RoundingMode.HALF_UP));
        int digits = exponent(scaled) - exponent(sigma) + 2;
        if (value != 0 && (digits > MOST_DIGITS || digits < 0)) {
            return apart(scaled, sigma, unitText);
        }
        int exponent = Math.max(exponent(scaled), exponent(sigma));
        if (exponent < -3 || exponent > 6) {
            return scientific(scaled, sigma, unitText);
        }
        BigDecimal rounded = scaled.setScale(sigma.scale(), RoundingMode.HALF_EVEN);
        return new UncertainValue(rounded.toPlainString(), sigma.toPlainString(), unitText);
    }

    /** Value and uncertainty of very different size: each for itself, where common decimals would show nothing. */
    private static UncertainValue apart(BigDecimal value, BigDecimal sigma, String unit) {
        BigDecimal shown = value.round(new MathContext(exponent(value) > exponent(sigma) ? MOST_DIGITS : 3));
        return new UncertainValue(plain(shown), plain(sigma), unit);
    }

    private static UncertainValue scientific(BigDecimal value, BigDecimal sigma, String unit) {
        int power = Math.max(exponent(value), exponent(sigma));
        BigDecimal mantissaSigma = sigma.scaleByPowerOfTen(-power);
        BigDecimal mantissa = value.scaleByPowerOfTen(-power).setScale(Math.max(0, mantissaSigma.scale()),
                RoundingMode.HALF_EVEN);
        return new UncertainValue("(" + mantissa.toPlainString(), mantissaSigma.toPlainString() + ")e" + power, unit);
    }

    private static int exponent(BigDecimal number) {
        return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    }

    /** A number alone with six digits, as a power of ten where that is shorter: {@code 150.235}, {@code 3.2e-9}. */
    static String sixDigits(double value) {
        return plain(new BigDecimal(value).round(VALUE_ALONE));
    }

    private static String plain(BigDecimal number) {
        int exponent = exponent(number);
        if (number.signum() == 0) {
            return "0";
        }
        if (exponent >= -4 && exponent <= 6) {
            return number.stripTrailingZeros().toPlainString();
        }
        return number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** In one line, {@code value ± uncertainty unit}. */
    @Override
    public String toString() {
        String number = uncertainty.isEmpty() ? value : value + " ± " + uncertainty;
        return unit.isEmpty() ? number : number + " " + unit;
    }
}
