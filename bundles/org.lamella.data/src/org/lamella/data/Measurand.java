/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import org.lamella.data.unit.Unit;

/**
 * The quantity that a signal is a measurement of. Analyses look for measurands, never for a maker's column label. Labs
 * may define their own; two measurands are the same when their ids are.
 *
 * @param id a stable id, {@code lower_case}
 * @param label for people
 * @param unit the SI unit of the signal's values
 */
public record Measurand(String id, String label, Unit unit) {

    /** Time since the start of the recording. */
    public static final Measurand TIME = new Measurand("time", "Time", Unit.SECOND);
    /** Potential of the working electrode against the reference electrode. */
    public static final Measurand POTENTIAL = new Measurand("potential", "Working electrode potential", Unit.VOLT);
    /** Potential that the instrument was told to hold. */
    public static final Measurand CONTROL_POTENTIAL =
            new Measurand("control_potential", "Control potential", Unit.VOLT);
    /** Potential of the counter electrode against the reference electrode. */
    public static final Measurand COUNTER_POTENTIAL = new Measurand("counter_potential", "Counter electrode potential",
            Unit.VOLT);
    /** Working minus counter electrode potential. */
    public static final Measurand CELL_POTENTIAL = new Measurand("cell_potential", "Cell potential", Unit.VOLT);
    /** Current through the cell; anodic (oxidation at the working electrode) is positive. */
    public static final Measurand CURRENT = new Measurand("current", "Current", Unit.AMPERE);
    /** Current that the instrument was told to hold. */
    public static final Measurand CONTROL_CURRENT = new Measurand("control_current", "Control current", Unit.AMPERE);
    /** Charge since the start of the recording. */
    public static final Measurand CHARGE = new Measurand("charge", "Charge", Unit.COULOMB);
    /** Charge since the point before. */
    public static final Measurand CHARGE_STEP = new Measurand("charge_step", "Charge step", Unit.COULOMB);
    /** Charge within the half cycle, as the instrument counted it. */
    public static final Measurand HALF_CYCLE_CHARGE = new Measurand("half_cycle_charge", "Charge in the half cycle",
            Unit.COULOMB);
    /** Capacity within the charge half cycle, as the instrument counted it. */
    public static final Measurand CHARGE_CAPACITY = new Measurand("charge_capacity", "Charge capacity", Unit.COULOMB);
    /** Capacity within the discharge half cycle, as the instrument counted it. */
    public static final Measurand DISCHARGE_CAPACITY = new Measurand("discharge_capacity", "Discharge capacity",
            Unit.COULOMB);
    /** Frequency of the excitation. */
    public static final Measurand FREQUENCY = new Measurand("frequency", "Frequency", Unit.HERTZ);
    /** Real part of the impedance. */
    public static final Measurand IMPEDANCE_REAL = new Measurand("impedance_real", "Re Z", Unit.OHM);
    /** Imaginary part of the impedance, with its sign: negative for a capacitor. */
    public static final Measurand IMPEDANCE_IMAGINARY = new Measurand("impedance_imaginary", "Im Z", Unit.OHM);
    /** Modulus of the impedance. */
    public static final Measurand IMPEDANCE_MODULUS = new Measurand("impedance_modulus", "|Z|", Unit.OHM);
    /** Phase of the impedance, negative for a capacitor. */
    public static final Measurand IMPEDANCE_PHASE = new Measurand("impedance_phase", "Phase of Z", Unit.RADIAN);
    /** Number of the cycle, as the instrument counted it. */
    public static final Measurand CYCLE = new Measurand("cycle", "Cycle", Unit.ONE);
    /** Number of the half cycle, as the instrument counted it. */
    public static final Measurand HALF_CYCLE = new Measurand("half_cycle", "Half cycle", Unit.ONE);
    /** Number of the sequence, step or segment of the instrument's programme. */
    public static final Measurand STEP = new Measurand("step", "Step", Unit.ONE);
    /** 1 while the working electrode is oxidised, 0 while it is reduced. */
    public static final Measurand OXIDATION = new Measurand("oxidation", "Oxidation", Unit.ONE);
    /** The instrument's control mode, its own number. */
    public static final Measurand MODE = new Measurand("mode", "Mode", Unit.ONE);
    /** A flag of the instrument: 0 or 1. */
    public static final Measurand FLAG = new Measurand("flag", "Flag", Unit.ONE);
    /** Resistance as the instrument determined it. */
    public static final Measurand RESISTANCE = new Measurand("resistance", "Resistance", Unit.OHM);
    /** Power. */
    public static final Measurand POWER = new Measurand("power", "Power", Unit.WATT);
    /** Energy. */
    public static final Measurand ENERGY = new Measurand("energy", "Energy", Unit.JOULE);
    /** Temperature. */
    public static final Measurand TEMPERATURE = new Measurand("temperature", "Temperature", Unit.KELVIN);
    /** Number of the point. */
    public static final Measurand POINT = new Measurand("point", "Point", Unit.ONE);

    /** Something that is none of the others, of this unit. */
    public static Measurand other(String label, Unit unit) {
        return new Measurand("other", label, unit);
    }

    /** A column of which not even the meaning is known; its numbers are as the file has them. */
    public static Measurand raw(String label) {
        return new Measurand("raw", label, Unit.ONE);
    }

    /** Whether this is the same quantity as the other. */
    public boolean is(Measurand other) {
        return id.equals(other.id);
    }
}
