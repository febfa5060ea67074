/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.palmsens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.unit.Unit;

/** The values of one quantity as a session has them, while it is read. */
final class SessionArray {

    private static final int UNTOLD = -1;
    private static final Map<String, String> PREFIXES = Map.of("Pico", "p", "Nano", "n", "Micro", "µ", "Milli", "m",
            "Kilo", "k", "Mega", "M");
    /** Where the symbol of a unit is missing. */
    private static final Map<String, String> SYMBOLS = Map.of("Volt", "V", "Ampere", "A", "Time", "s", "Hertz", "Hz",
            "Coulomb", "C", "ZRe", "Ω", "ZIm", "Ω", "Z", "Ω", "Ohm", "Ω", "Phase", "°");
    /** What an array is by the number of its type. */
    private static final Map<Integer, Measurand> BY_NUMBER = Map.of(0, Measurand.TIME, 1, Measurand.POTENTIAL, 2,
            Measurand.CURRENT, 5, Measurand.FREQUENCY, 6, Measurand.IMPEDANCE_PHASE, 7, Measurand.IMPEDANCE_REAL, 8,
            Measurand.IMPEDANCE_IMAGINARY, 10, Measurand.IMPEDANCE_MODULUS);
    /** What an array is by the kind of its unit. */
    private static final Map<String, Measurand> BY_UNIT = Map.of("Time", Measurand.TIME, "Volt", Measurand.POTENTIAL,
            "Ampere", Measurand.CURRENT, "Hertz", Measurand.FREQUENCY, "Phase", Measurand.IMPEDANCE_PHASE, "ZRe",
            Measurand.IMPEDANCE_REAL, "ZIm", Measurand.IMPEDANCE_IMAGINARY, "Z", Measurand.IMPEDANCE_MODULUS);

    int number = UNTOLD;
    String description = "";
    String unitType = "";
    String symbol = "";
    String quantity = "";
    private double[] values = new double[64];
    private int size;

    /** Adds a value as the file has it. */
    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** How many values there are. */
    int size() {
        return size;
    }

    /** Its name. */
    String label() {
        return !description.isEmpty() ? description : !quantity.isEmpty() ? quantity : "value";
    }

    /** Whether the other one holds the same quantity, of another scan. */
    boolean isLike(SessionArray other) {
        return number == other.number && description.equals(other.description) && unitType.equals(other.unitType);
    }

    /** What is measured, if that is known. */
    Optional<Measurand> measurand() {
        Optional<Measurand> told =
                number != UNTOLD ? Optional.ofNullable(BY_NUMBER.get(number))
                        : Optional.ofNullable(BY_UNIT.get(kind()));
        return told.filter(m -> unit().filter(u -> u.measuresTheSameAs(m.unit())).isPresent());
    }

    /** Its unit; the type of the unit has the prefix where the symbol does not. */
    Optional<Unit> unit() {
        String plain = symbol.isEmpty() ? SYMBOLS.getOrDefault(kind(), "") : symbol;
        Optional<Unit> unit = plain.isEmpty() ? Optional.empty() : Unit.parse(plain);
        String prefix = prefix();
        return prefix.isEmpty() || unit.isEmpty() || unit.get().toSi(1) != 1 ? unit : Unit.parse(prefix + plain);
    }

    /** Values in SI with the signs of the measurand: the file keeps −Z'' and −φ and says so in the quantity. */
    double[] values(int rows) {
        Unit unit = unit().orElse(Unit.ONE);
        boolean turned = measurand().filter(m -> m.is(Measurand.IMPEDANCE_IMAGINARY)
                || m.is(Measurand.IMPEDANCE_PHASE)).isPresent() && (quantity.isEmpty() || quantity.startsWith("-"));
        double[] si = new double[rows];
        for (int i = 0; i < rows; i++) {
            si[i] = turned ? -unit.toSi(values[i]) : unit.toSi(values[i]);
        }
        return si;
    }

    private String name() {
        return unitType.substring(unitType.lastIndexOf('.') + 1);
    }

    private String prefix() {
        return PREFIXES.entrySet().stream().filter(e -> name().startsWith(e.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("");
    }

    /** The name of the unit without its prefix. */
    private String kind() {
        String rest = PREFIXES.keySet().stream().filter(name()::startsWith).findFirst()
                .map(p -> name().substring(p.length())).orElse(name());
        return rest.isEmpty() ? rest : rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
    }
}
