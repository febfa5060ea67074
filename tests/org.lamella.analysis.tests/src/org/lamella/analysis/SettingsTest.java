/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lamella.core.error.SettingException;

class SettingsTest {

    private static final List<Setting> DECLARED = List.of(
            Setting.of("length", "Length", "", new Setting.Kind.Real(0, 1, "m"), "0.5"),
            Setting.optional("area", "Area", "", new Setting.Kind.Measured(0, 1, "m^2")),
            Setting.optional("offset", "Offset", "", new Setting.Kind.Measured(-10, 10, "V")),
            Setting.optional("phase", "Phase", "", new Setting.Kind.Files("crystal structures", 2)));

    private static Settings given(String name, String value) throws SettingException {
        return Settings.of(DECLARED, Map.of(name, value));
    }

    @ParameterizedTest
    @CsvSource({ "0.25, 0.25", "1e-3, 1e-3", "200 nm, 2e-7", "3um, 3e-6", "12 mm, 0.012" })
    void readsANumberInAnyUnitOfItsDimension(String text, double metres) throws SettingException {
        assertEquals(metres, given("length", text).real("length"), 1e-12 * metres);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2", "-1 nm", "1,5", "3 V", "three", "0.1 parsecs", "" })
    void refusesANumberThatIsNoLengthWithinItsBounds(String text) {
        SettingException refused = assertThrows(SettingException.class, () -> given("length", text));
        assertTrue(refused.problem().wayOut().contains("from 0.0 to 1.0 m"), refused.problem().wayOut());
    }

    @ParameterizedTest
    @CsvSource({ "4.1±0.02, 4.1, 0.02", "4.1 +- 0.02, 4.1, 0.02", "4.1+/-2e-2 V, 4.1, 0.02", "-350±5 mV, -0.35, 0.005",
        "4.1, 4.1, 0" })
    void readsAMeasuredNumberWithItsUncertainty(String text, double value, double uncertainty)
            throws SettingException {
        Settings.Measured offset = given("offset", text).measured("offset").orElseThrow();
        assertEquals(value, offset.value(), 1e-12);
        assertEquals(uncertainty, offset.uncertainty(), 1e-12);
    }

    @Test
    void keepsTheUncertaintyInTheUnitOfTheNumber() throws SettingException {
        Settings.Measured area = given("area", "180±9 um^2").measured("area").orElseThrow();
        assertEquals(180e-12, area.value(), 1e-22);
        assertEquals(9e-12, area.uncertainty(), 1e-22);
    }

    @ParameterizedTest
    @ValueSource(strings = { "4.1±", "4.1±-0.1", "±3", "11", "4.1±0.1 A", "4.1 0.1" })
    void refusesWhatIsNoMeasuredNumber(String text) {
        assertThrows(SettingException.class, () -> given("offset", text));
    }

    @Test
    void takesSeveralFilesOneALine() throws SettingException {
        Settings settings = given("phase", "a b.cif\npt.cif");
        assertEquals(List.of(Path.of("a b.cif"), Path.of("pt.cif")), settings.files("phase"));
        assertEquals(List.of(), settings.recordings("phase"), "nobody has read them");
        assertThrows(SettingException.class, () -> given("phase", "a\nb\nc"));
        assertThrows(SettingException.class, () -> given("phase", " "));
    }
}
