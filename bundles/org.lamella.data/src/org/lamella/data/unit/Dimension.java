/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data.unit;

/**
 * The exponents of the SI base units.
 *
 * @param metre exponent of m
 * @param kilogram exponent of kg
 * @param second exponent of s
 * @param ampere exponent of A
 * @param kelvin exponent of K
 * @param mole exponent of mol
 */
public record Dimension(double metre, double kilogram, double second, double ampere, double kelvin, double mole) {

    /** No dimension: numbers, ratios, angles. */
    public static final Dimension NONE = new Dimension(0, 0, 0, 0, 0, 0);

    /** Makes −0 to 0, so that s⁻¹ equals s⁻¹ on whichever way it was reached. */
    public Dimension {
        metre += 0.0;
        kilogram += 0.0;
        second += 0.0;
        ampere += 0.0;
        kelvin += 0.0;
        mole += 0.0;
    }

    /** The dimension of a product. */
    public Dimension times(Dimension other) {
        return new Dimension(metre + other.metre, kilogram + other.kilogram, second + other.second,
                ampere + other.ampere, kelvin + other.kelvin, mole + other.mole);
    }

    /** The dimension of a power; exponents may be fractions, as in Ω s^½. */
    public Dimension power(double exponent) {
        if (exponent == 0) {
            return NONE;
        }
        return new Dimension(metre * exponent, kilogram * exponent, second * exponent, ampere * exponent,
                kelvin * exponent, mole * exponent);
    }

    /** The unit of this dimension in SI base units: {@code m^-2 A}. */
    public String symbol() {
        StringBuilder symbol = new StringBuilder();
        append(symbol, "m", metre);
        append(symbol, "kg", kilogram);
        append(symbol, "s", second);
        append(symbol, "A", ampere);
        append(symbol, "K", kelvin);
        append(symbol, "mol", mole);
        return symbol.toString();
    }

    private static void append(StringBuilder symbol, String base, double exponent) {
        if (exponent != 0) {
            symbol.append(symbol.isEmpty() ? "" : " ").append(base);
            if (exponent != 1) {
                symbol.append('^').append(exponent == Math.rint(exponent) ? String.valueOf((long) exponent)
                        : String.valueOf(exponent));
            }
        }
    }
}
