/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.experiment.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({ "200 nm, m, 2e-7", "'0,2 µm', m, 2e-7", "2e-7, m, 2e-7", "200nm, m, 2e-7", "1.5 cm², m², 1.5e-4",
        "4.4 g/cm³, kg/m³, 4400", "0.35, '', 0.35", "−1, '', -1" })
    void numbersAreReadWithAnyUnitOfTheirKind(String typed, String unit, double si) {
        assertEquals(si, NumberText.parse(typed, unit).orElseThrow(), 1e-12 * Math.abs(si));
    }

    @ParameterizedTest
    @ValueSource(strings = { "200 V", "thin", "", "1 2 m", "nm" })
    void whatIsNoLengthIsRefused(String typed) {
        assertTrue(NumberText.parse(typed, "m").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({ "2e-7, m, 200 nm", "0.35, '', 0.35", "4400, kg/m³, 4400 kg/m³", "NaN, m, ''",
        "1.23456789e-7, m, 123.456789 nm" })
    void numbersAreShownWithThePrefixThatSuitsThem(double si, String unit, String shown) {
        assertEquals(shown, NumberText.show(si, unit));
    }

    @Test
    void whatIsShownIsReadBackAsItWas() {
        for (double value = 1.1e-13; value < 1e13; value *= 7.3) {
            assertEquals(value, NumberText.parse(NumberText.show(value, "m"), "m").orElseThrow(), 1e-11 * value);
        }
    }
}
