/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data.unit;

import java.util.List;
import java.util.Optional;

/**
 * A unit of measurement: how it is written and what one of it is in SI.
 *
 * @param symbol as people write it: {@code mA}, {@code Ω}, {@code V s⁻¹} or {@code mV/s}
 * @param toSi one of this unit in the SI unit of its dimension
 * @param offsetSi what zero on this scale is in SI (273.15 for °C), 0 for all others
 * @param dimension what it measures
 */
public record Unit(String symbol, double toSi, double offsetSi, Dimension dimension) {

    /** A plain number. */
    public static final Unit ONE = new Unit("", 1, 0, Dimension.NONE);
    /** Second. */
    public static final Unit SECOND = known("s");
    /** Volt. */
    public static final Unit VOLT = known("V");
    /** Ampere. */
    public static final Unit AMPERE = known("A");
    /** Coulomb. */
    public static final Unit COULOMB = known("C");
    /** Ohm. */
    public static final Unit OHM = known("Ω");
    /** Siemens. */
    public static final Unit SIEMENS = known("S");
    /** Farad. */
    public static final Unit FARAD = known("F");
    /** Hertz. */
    public static final Unit HERTZ = known("Hz");
    /** Watt. */
    public static final Unit WATT = known("W");
    /** Joule. */
    public static final Unit JOULE = known("J");
    /** Radian. */
    public static final Unit RADIAN = known("rad");
    /** Kelvin. */
    public static final Unit KELVIN = known("K");
    /** Metre. */
    public static final Unit METRE = known("m");
    /** Kilogram. */
    public static final Unit KILOGRAM = known("kg");
    /** Volt per second, a scan rate. */
    public static final Unit VOLT_PER_SECOND = known("V/s");

    private static final Unit DEGREE = known("°");
    private static final List<Unit> NAMED = List.of(SECOND, VOLT, AMPERE, COULOMB, OHM, SIEMENS, FARAD, HERTZ, WATT,
            JOULE, KELVIN, METRE, KILOGRAM, VOLT_PER_SECOND);

    /**
     * Reads a unit as instruments and people write it: SI prefixes, products by {@code . · * space}, quotients by
     * {@code /}, powers {@code cm2 cm^-2 cm⁻² s^0.5}, and the usual spellings of ohm, micro, hour and degree.
     *
     * @return empty when this is no unit that Lamella knows; the caller keeps the number raw and says so
     */
    public static Optional<Unit> parse(String text) {
        return new UnitParser(text).parse();
    }

    /**
     * A unit that is known to be right, for constants in code.
     *
     * @throws IllegalArgumentException when it is not
     */
    public static Unit known(String symbol) {
        return parse(symbol).orElseThrow(() -> new IllegalArgumentException("Unknown unit " + symbol));
    }

    /** The coherent SI unit of the same dimension: V for mV, rad for °, {@code m^-2 A} for mA/cm². */
    public Unit coherent() {
        if (dimension.equals(Dimension.NONE)) {
            return toSi == RADIAN.toSi && symbol.equals(RADIAN.symbol) || toSi == DEGREE.toSi ? RADIAN : ONE;
        }
        for (Unit named : NAMED) {
            if (named.dimension.equals(dimension)) {
                return named;
            }
        }
        return new Unit(dimension.symbol(), 1, 0, dimension);
    }

    /** A value of this unit in SI. */
    public double toSi(double value) {
        return value * toSi + offsetSi;
    }

    /** A value in SI on this unit's scale. */
    public double fromSi(double si) {
        return (si - offsetSi) / toSi;
    }

    /** Whether values of this unit can be turned into values of the other. */
    public boolean measuresTheSameAs(Unit other) {
        return dimension.equals(other.dimension);
    }

    @Override
    public String toString() {
        return symbol;
    }
}
