/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected texts follow the GUM's rule (7.2.6): two digits of the uncertainty, the value to the same place. */
class UncertainValueTest {

    private static String shown(double value, double uncertainty, String unit) {
        return UncertainValue.of(value, uncertainty, unit).toString();
    }

    @Test
    void roundsToTwoDigitsOfTheUncertainty() {
        assertEquals("4.3900 ± 0.0012 V", shown(4.38998, 0.00123, "V"));
        assertEquals("4.390 ± 0.010 V", shown(4.38998, 0.00996, "V"));
        assertEquals("150.23 ± 0.21 Ω", shown(150.2345, 0.2111, "Ω"));
        assertEquals("−1.0 ± 2.5".replace('−', '-'), shown(-0.96, 2.5, ""));
    }

    @Test
    void choosesThePrefixOfTheLargerOfBoth() {
        assertEquals("810 ± 22 pA", shown(8.1e-10, 2.2e-11, "A"));
        assertEquals("1.204 ± 0.030 MΩ", shown(1.2041e6, 3.0e4, "Ω"));
        assertEquals("0.2 ± 1.1 nA", shown(2e-10, 1.1e-9, "A"));
    }

    @Test
    void keepsLargeUncertaintiesHonest() {
        assertEquals("1300 ± 4700 s", shown(1320, 4656, "s"));
    }

    @Test
    void showsSixDigitsWhereNoUncertaintyIsKnown() {
        assertEquals("150.235 Ω", shown(150.234567, Double.NaN, "Ω"));
        assertEquals("0", shown(0, Double.NaN, ""));
        assertEquals("3.2e-9 S s^n", shown(3.2e-9, Double.NaN, "S s^n"));
    }

    @Test
    void writesUnitsWithoutPrefixAsPowersWhereNeeded() {
        assertEquals("(3.200 ± 0.040)e-9 S s^n", shown(3.2e-9, 4e-11, "S s^n"));
        assertEquals("(1.16 ± 0.42)e-5 S s^n", shown(1.16e-5, 4.2e-6, "S s^n"));
        assertEquals("0.0200 ± 0.0010", shown(0.02, 0.001, ""));
    }

    @Test
    void showsValueAndUncertaintyApartWhenTheirSizesDifferTooMuch() {
        assertEquals("100 ± 1e-14 Ω", shown(100.00000000000004, 1e-14, "Ω"));
        assertEquals("54.73798569 ± 6.1e-12 µAh", shown(54.7379856868898e-6, 6.1e-18, "Ah"));
        assertEquals("8.32 ± 1.4e16 Ω", shown(8.3172, 1.4e16, "Ω"));
    }

    @Test
    void survivesExtremes() {
        assertEquals("0 V", shown(0, 0, "V"));
        assertEquals("29", shown(29, 0, ""));
        assertEquals("V", UncertainValue.of(Double.MIN_VALUE, Double.MIN_VALUE, "V").unit().replaceAll("^.*V$", "V"));
        assertEquals("V", UncertainValue.of(Double.MAX_VALUE, 1, "V").unit().replaceAll("^.*V$", "V"));
    }
}
