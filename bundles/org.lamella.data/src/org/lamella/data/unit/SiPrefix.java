/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data.unit;

import java.util.Locale;
import java.util.Set;

/**
 * The prefix with which a number of this size is read most easily.
 *
 * @param symbol {@code m}, {@code µ}, … or an empty text
 * @param exponent of ten: −3 for milli
 */
public record SiPrefix(String symbol, int exponent) {

    /** No prefix. */
    public static final SiPrefix NONE = new SiPrefix("", 0);

    private static final Set<String> PREFIXABLE = Set.of("V", "A", "Ω", "C", "F", "S", "Hz", "W", "J", "H", "V/s", "m",
            "Ah", "Wh", "Pa", "eV", "A²", "A/V", "C/V", "A/s");
    private static final String[] SYMBOLS = { "f", "p", "n", "µ", "m", "", "k", "M", "G", "T" };
    private static final int PLAIN = 5;

    /**
     * The prefix for numbers of this magnitude in this unit; units that take no prefix, and times above a second, get
     * none.
     *
     * @param magnitude the largest absolute value to be shown, in {@code unit}
     * @param unit an SI symbol without prefix
     */
    public static SiPrefix of(double magnitude, String unit) {
        boolean time = unit.equals("s") && magnitude < 1;
        if (!time && !PREFIXABLE.contains(unit) || !(magnitude > 0) || Double.isInfinite(magnitude)) {
            return NONE;
        }
        int thousands = Math.floorDiv((int) Math.floor(Math.log10(magnitude) + 1e-12), 3);
        int index = Math.clamp(thousands + PLAIN, 0, time ? PLAIN : SYMBOLS.length - 1);
        return new SiPrefix(SYMBOLS[index], 3 * (index - PLAIN));
    }

    /** A number for a sentence: five digits, prefix and unit, as in {@code 12.501 MΩ}. */
    public static String sentence(double value, String unit) {
        SiPrefix prefix = of(Math.abs(value), unit);
        return String.format(Locale.ROOT, "%.5g %s%s", value / prefix.factor(), prefix.symbol(), unit);
    }

    /** What one prefixed unit is in the unit: 0.001 for milli. */
    public double factor() {
        return exponent >= 0 ? Math.pow(10, exponent) : 1 / Math.pow(10, -exponent);
    }
}
