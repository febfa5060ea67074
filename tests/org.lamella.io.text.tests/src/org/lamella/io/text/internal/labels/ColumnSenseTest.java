/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.io.text.internal.labels.ColumnSense.Doubt;

/** Labels as makers and people write them; one of the unit is so much in SI. */
class ColumnSenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        // EC-Lab
        "Ewe/V;potential;1;false", "<Ewe>/V;potential;1;false", "<I>/mA;current;1e-3;false",
        "I/mA;current;1e-3;false", "time/s;time;1;false", "control/V;control_potential;1;false",
        "control/mA;control_current;1e-3;false", "freq/Hz;frequency;1;false", "Re(Z)/Ohm;impedance_real;1;false",
        "-Im(Z)/Ohm;impedance_imaginary;1;true", "|Z|/Ohm;impedance_modulus;1;false",
        "Phase(Z)/deg;impedance_phase;0.017453292519943295;false", "Ewe-Ece/V;cell_potential;1;false",
        "(Q-Qo)/mA.h;charge;3.6;false", "Q charge/discharge/mA.h;half_cycle_charge;3.6;false",
        "cycle number;cycle;1;false", "half cycle;half_cycle;1;false", "Ns;step;1;false", "P/W;power;1;false",
        // NOVA
        "Potential applied (V);potential;1;false", "WE(1).Current (A);current;1;false",
        "WE(1).Potential (V);potential;1;false", "Frequency (Hz);frequency;1;false", "Z' (Ω);impedance_real;1;false",
        "-Z'' (Ω);impedance_imaginary;1;true", "-Phase (°);impedance_phase;0.017453292519943295;true",
        "Z (Ω);impedance_modulus;1;false", "Scan;cycle;1;false", "Time (s);time;1;false",
        // CH Instruments, Gamry, ZPlot, PalmSens, Parstat
        "Potential/V;potential;1;false", "Z\"/ohm;impedance_imaginary;1;false", "Z/ohm;impedance_modulus;1;false",
        "Zimg;impedance_imaginary;1;false", "Z'(a);impedance_real;1;false", "Z''(b);impedance_imaginary;1;false",
        "neg. Phase / °;impedance_phase;0.017453292519943295;true", "Idc / uA;current;1e-6;false",
        "Elapsed Time (s);time;1;false", "Zre (ohms);impedance_real;1;false", "E(Volts);potential;1;false",
        "T(Seconds);time;1;false",
        // cyclers
        "Test_Time(s);time;1;false", "Current(A);current;1;false", "Voltage(V);potential;1;false",
        "Cycle_Index;cycle;1;false", "Step Index;step;1;false", "Chg. Cap.(Ah);charge_capacity;3600;false",
        "Discharge_Capacity(Ah);discharge_capacity;3600;false", "Cyc#;cycle;1;false", "Amps;current;1;false",
        "Volts;potential;1;false", "TestTime;time;1;false", "Current(mA);current;1e-3;false",
        "电压(V);potential;1;false", "电流(mA);current;1e-3;false", "循环号;cycle;1;false",
        // people
        "I (mA);current;1e-3;false", "Current [uA];current;1e-6;false", "current_ma;current;1e-3;false",
        "E_vs_RHE;potential;1;false", "Time s;time;1;false", "TIME(S);time;1;false", "Voltage, V;potential;1;false",
        "E (V vs. Ag/AgCl);potential;1;false", "E/V vs. SCE;potential;1;false", "Spannung / V;potential;1;false",
        "Strom (µA);current;1e-6;false", "Zeit [min];time;60;false", "T/K;temperature;1;false",
        "ω (rad/s);frequency;0.15915494309189535;false", "−Z″ (kΩ);impedance_imaginary;1e3;true",
        "imaginary;impedance_imaginary;1;false", "-Zim;impedance_imaginary;1;true" })
    void understands(String label, String measurand, double toSi, boolean negated) {
        ColumnSense sense = ColumnSense.of(ColumnLabel.parse(label));
        assertEquals(measurand, sense.measurand().id());
        assertEquals(toSi, sense.unit().toSi(), 1e-15 * toSi);
        assertEquals(negated, sense.label().negated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        // what looks like a quantity and is none, or one per area or mass
        "j / mA cm-2;other;10", "Current density (mA/cm²);other;10", "Capacity(mAh/g);other;3600",
        "dQ/dV(mAh/V);other;3.6", "d(Q-Qo)/dE/mA.h/V;other;3.6", "|Vac| (V);other;1" })
    void keepsOthersWithTheirUnit(String label, String measurand, double toSi) {
        ColumnSense sense = ColumnSense.of(ColumnLabel.parse(label));
        assertEquals(measurand, sense.measurand().id());
        assertEquals(toSi, sense.unit().toSi(), 1e-15 * toSi);
        assertTrue(sense.measurand().unit().measuresTheSameAs(sense.unit()));
    }

    @Test
    void saysWhatItTookForGranted() {
        assertEquals(Doubt.NONE, ColumnSense.of(ColumnLabel.parse("I/A")).doubt());
        assertEquals(Doubt.NONE, ColumnSense.of(ColumnLabel.parse("cycle")).doubt());
        assertEquals(Doubt.UNIT_ASSUMED, ColumnSense.of(ColumnLabel.parse("Zimag")).doubt());
        assertEquals(Doubt.UNIT_UNKNOWN, ColumnSense.of(ColumnLabel.parse("Current(furlongs)")).doubt());
        assertEquals(Doubt.NAME_UNKNOWN, ColumnSense.of(ColumnLabel.parse("log(freq/Hz)")).doubt());
    }

    @Test
    void takesTheUnitFromTheLineBeneath() {
        ColumnSense current = ColumnSense.of(ColumnLabel.parse("Current").withUnit("mA"));
        assertEquals(1e-3, current.unit().toSi());
        ColumnLabel potential = ColumnLabel.parse("Vf").withUnit("V vs. Ag/AgCl");
        assertEquals("Ag/AgCl", potential.reference());
        assertEquals("potential", ColumnSense.of(potential).measurand().id());
        assertEquals("current", ColumnSense.of(ColumnLabel.ofUnit("µA")).measurand().id());
    }

    @Test
    void namesTheReferenceElectrode() {
        assertEquals("SCE", ColumnLabel.parse("E/V vs. SCE").reference());
        assertEquals("Ag/AgCl", ColumnLabel.parse("E vs. Ag/AgCl (V)").reference());
        assertEquals("Li+/Li", ColumnLabel.parse("Potential (V vs Li+/Li)").reference());
        assertEquals("", ColumnLabel.parse("Ewe/V").reference());
    }
}
