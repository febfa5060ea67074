/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.form.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as texts, with a decimal point whatever the language. */
public final class Digits {

    /** Shown where there is no number. */
    public static final String NONE = "–";

    /** One more than instruments of single precision have. */
    private static final MathContext MEASURED = new MathContext(8, RoundingMode.HALF_EVEN);
    /** As in the report. */
    private static final MathContext CALCULATED = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int LARGEST_PLAIN = 7;
    private static final int SMALLEST_PLAIN = -4;

    private Digits() {
    }

    /** With at most eight digits, as a power of ten where that is shorter; NaN as a dash. */
    public static String shown(double value) {
        return shown(value, MEASURED);
    }

    /** A calculated number with at most six digits. */
    public static String calculated(double value) {
        return shown(value, CALCULATED);
    }

    private static String shown(double value, MathContext digits) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? NONE : value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal number = new BigDecimal(value).round(digits);
        int exponent = number.precision() - number.scale() - 1;
        String text = exponent >= SMALLEST_PLAIN && exponent <= LARGEST_PLAIN
                ? number.stripTrailingZeros().toPlainString()
                : number.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
        return text.replaceFirst("^-", "−");
    }

    /** With the digits that give the same number again; nothing where there is no number. */
    public static String exact(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
