/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.core.error.SettingException;
import org.lamella.data.Recording;

/** Checked values for the declared settings of an analysis. Immutable. */
public final class Settings {

    private final Map<String, Setting> declared;
    private final Map<String, String> values;
    private final Map<String, List<Recording>> recordings;

    private Settings(Map<String, Setting> declared, Map<String, String> values,
            Map<String, List<Recording>> recordings) {
        this.declared = declared;
        this.values = values;
        this.recordings = recordings;
    }

    /**
     * A range of values; an end that was left out is infinite.
     *
     * @param from lower end
     * @param to upper end
     */
    public record Range(double from, double to) {

        /** Whether the value lies within, ends included. */
        public boolean contains(double value) {
            return value >= from && value <= to;
        }
    }

    /**
     * A measured number, SI.
     *
     * @param value the number
     * @param uncertainty its standard uncertainty; 0 when it is taken for exact
     */
    public record Measured(double value, double uncertainty) {
    }

    /**
     * Checks what was given against what is declared; the rest takes its default.
     *
     * @param declared the analysis' settings
     * @param given values as text, by name
     * @throws SettingException when a name is unknown, or a value is of the wrong type or out of bounds
     */
    public static Settings of(List<Setting> declared, Map<String, String> given) throws SettingException {
        Map<String, Setting> byName = new LinkedHashMap<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (Setting setting : declared) {
            byName.put(setting.name(), setting);
            String value = given.get(setting.name());
            if (value != null) {
                SettingText.check(setting, value);
                values.put(setting.name(), value.strip());
            } else {
                setting.defaultValue().ifPresent(d -> values.put(setting.name(), d));
            }
        }
        for (String name : given.keySet()) {
            if (!byName.containsKey(name)) {
                throw new SettingException(name, "This analysis has no setting of this name",
                        byName.isEmpty() ? "it has no settings" : "it has " + String.join(", ", byName.keySet()));
            }
        }
        return new Settings(byName, values, Map.of());
    }

    /** All values by name, in the order of the declaration; settings left to the analysis are absent. */
    public Map<String, String> asMap() {
        return new LinkedHashMap<>(values);
    }

    /** Whether the setting has a value, given or by default. */
    public boolean has(String name) {
        return values.containsKey(requireDeclared(name));
    }

    /** The value as text, if there is one. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(requireDeclared(name)));
    }

    /** The value of a real number that has a default or was given. */
    public double real(String name) {
        String text = require(name);
        return SettingText.real(text, ((Setting.Kind.Real) declared.get(name).kind()).unit()).orElseThrow();
    }

    /** The value of a whole number that has a default or was given. */
    public long whole(String name) {
        return Long.parseLong(require(name));
    }

    /** The value of a switch that has a default or was given. */
    public boolean isOn(String name) {
        return SettingText.onOff(require(name)).orElseThrow();
    }

    /** The value of a choice that has a default or was given. */
    public String choice(String name) {
        return require(name);
    }

    /** The value of a range, if there is one. */
    public Optional<Range> range(String name) {
        return text(name).map(t -> SettingText.range(t).orElseThrow());
    }

    /** The value of a measured number, if there is one. */
    public Optional<Measured> measured(String name) {
        return text(name).map(t -> SettingText.measured(t, ((Setting.Kind.Measured) declared.get(name).kind()).unit())
                .orElseThrow());
    }

    /** The files of a setting that takes files, as they were named; none when nobody gave any. */
    public List<Path> files(String name) {
        return text(name).map(SettingText::files).orElse(List.of());
    }

    /** What the files of a setting hold, in the order in which they were given; none when nobody gave any. */
    public List<Recording> recordings(String name) {
        requireDeclared(name);
        return recordings.getOrDefault(name, List.of());
    }

    /** The same settings with the files that one of them names. */
    public Settings with(String name, List<Recording> read) {
        Map<String, List<Recording>> more = new LinkedHashMap<>(recordings);
        more.put(requireDeclared(name), List.copyOf(read));
        return new Settings(declared, values, more);
    }

    private String require(String name) {
        String value = values.get(requireDeclared(name));
        if (value == null) {
            throw new IllegalArgumentException("Setting " + name + " has neither a value nor a default");
        }
        return value;
    }

    private String requireDeclared(String name) {
        if (!declared.containsKey(name)) {
            throw new IllegalArgumentException("Setting " + name + " is not declared");
        }
        return name;
    }
}
