/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.biologic.internal;

import java.util.Map;
import java.util.Optional;

import org.lamella.data.Measurand;
import org.lamella.data.unit.Unit;

/**
 * What an EC-Lab column label means. The same labels head the columns of {@code .mpt} files and name the column ids of
 * {@code .mpr} files: {@code Ewe/V}, {@code -Im(Z)/Ohm}, {@code Q charge/discharge/mA.h}.
 *
 * @param text the label
 * @param measurand what is measured
 * @param unit the unit in the file
 * @param toSi a value of the file times this, plus {@code offsetSi}, is SI; negative where EC-Lab turns the sign
 * @param offsetSi zero of the file's scale in SI
 */
record EcLabLabel(String text, Measurand measurand, Unit unit, double toSi, double offsetSi) {

    /** What is measured, by the part of the label before the unit. */
    private static final Map<String, Measurand> KNOWN = Map.ofEntries(Map.entry("time", Measurand.TIME),
            Map.entry("Ewe", Measurand.POTENTIAL), Map.entry("<Ewe>", Measurand.POTENTIAL),
            Map.entry("Ecell", Measurand.POTENTIAL), Map.entry("<Ecell>", Measurand.POTENTIAL),
            Map.entry("Ece", Measurand.COUNTER_POTENTIAL), Map.entry("<Ece>", Measurand.COUNTER_POTENTIAL),
            Map.entry("Ewe-Ece", Measurand.CELL_POTENTIAL), Map.entry("<Ewe-Ece>", Measurand.CELL_POTENTIAL),
            Map.entry("I", Measurand.CURRENT), Map.entry("<I>", Measurand.CURRENT),
            Map.entry("(Q-Qo)", Measurand.CHARGE), Map.entry("dq", Measurand.CHARGE_STEP),
            Map.entry("Q charge/discharge", Measurand.HALF_CYCLE_CHARGE),
            Map.entry("Q charge", Measurand.CHARGE_CAPACITY), Map.entry("Q discharge", Measurand.DISCHARGE_CAPACITY),
            Map.entry("freq", Measurand.FREQUENCY), Map.entry("Re(Z)", Measurand.IMPEDANCE_REAL),
            Map.entry("-Im(Z)", Measurand.IMPEDANCE_IMAGINARY), Map.entry("Im(Z)", Measurand.IMPEDANCE_IMAGINARY),
            Map.entry("|Z|", Measurand.IMPEDANCE_MODULUS), Map.entry("Phase(Z)", Measurand.IMPEDANCE_PHASE),
            Map.entry("R", Measurand.RESISTANCE), Map.entry("Rwe", Measurand.RESISTANCE),
            Map.entry("P", Measurand.POWER), Map.entry("Pwe", Measurand.POWER), Map.entry("Energy", Measurand.ENERGY),
            Map.entry("Energy we", Measurand.ENERGY), Map.entry("|Energy|", Measurand.ENERGY),
            Map.entry("Temperature", Measurand.TEMPERATURE), Map.entry("T", Measurand.TEMPERATURE));

    /** Labels without a unit. */
    private static final Map<String, Measurand> UNITLESS = Map.ofEntries(
            Map.entry("cycle number", Measurand.CYCLE), Map.entry("half cycle", Measurand.HALF_CYCLE),
            Map.entry("Ns", Measurand.STEP), Map.entry("ox/red", Measurand.OXIDATION),
            Map.entry("mode", Measurand.MODE), Map.entry("error", Measurand.FLAG),
            Map.entry("control changes", Measurand.FLAG), Map.entry("Ns changes", Measurand.FLAG),
            Map.entry("counter inc.", Measurand.FLAG), other("z cycle"), other("I Range"), other("x"));

    private static Map.Entry<String, Measurand> other(String label) {
        return Map.entry(label, Measurand.other(label, Unit.ONE));
    }

    /** Reads a label. An unknown one gives a column that keeps its name and, if it has one, its unit. */
    static EcLabLabel parse(String label) {
        Measurand unitless = UNITLESS.get(label);
        if (unitless != null) {
            return of(label, unitless, unitless.unit());
        }
        if (label.equals("control/V/mA")) {
            // volts or milliamperes by the mode of each row: no single unit is right
            return new EcLabLabel(label, Measurand.raw(label), Unit.ONE, 1, 0);
        }
        // "<Ewe/V>" is how some versions write "<Ewe>/V"
        String usual = label.startsWith("<") && label.endsWith("/V>") ? label.replace("/V>", ">/V") : label;
        for (int slash = usual.indexOf('/'); slash > 0; slash = usual.indexOf('/', slash + 1)) {
            Optional<Unit> unit = Unit.parse(usual.substring(slash + 1));
            if (unit.isPresent()) {
                return withUnit(label, usual.substring(0, slash), unit.get());
            }
        }
        return new EcLabLabel(label, Measurand.raw(label), Unit.ONE, 1, 0);
    }

    private static EcLabLabel withUnit(String label, String name, Unit unit) {
        if (name.equals("control")) {
            if (unit.measuresTheSameAs(Unit.VOLT)) {
                return of(label, Measurand.CONTROL_POTENTIAL, unit);
            }
            return unit.measuresTheSameAs(Unit.AMPERE) ? of(label, Measurand.CONTROL_CURRENT, unit)
                    : of(label, Measurand.other(name, unit.coherent()), unit);
        }
        Measurand known = KNOWN.get(withoutReference(name));
        if (known != null && known.unit().measuresTheSameAs(unit)) {
            EcLabLabel plain = of(label, known, unit);
            return name.equals("-Im(Z)") ? new EcLabLabel(label, known, unit, -plain.toSi, plain.offsetSi) : plain;
        }
        return of(label, Measurand.other(name, unit.coherent()), unit);
    }

    /** Potentials that were exported against another reference are named {@code Ewe vs. SHE}. */
    private static String withoutReference(String name) {
        int versus = name.indexOf(" vs.");
        return versus < 0 ? name : name.substring(0, versus);
    }

    private static EcLabLabel of(String label, Measurand measurand, Unit unit) {
        return new EcLabLabel(label, measurand, unit, unit.toSi(), unit.offsetSi());
    }
}
