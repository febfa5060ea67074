/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.core.error.SettingException;

/** Checked values for the declared settings of an analysis. Immutable. */
public final class Settings {

    private final Map<String, Setting> declared;
    private final Map<String, String> values;

    private Settings(Map<String, Setting> declared, Map<String, String> values) {
        this.declared = declared;
        this.values = values;
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
                check(setting, value);
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
        return new Settings(byName, values);
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
        return Double.parseDouble(require(name));
    }

    /** The value of a whole number that has a default or was given. */
    public long whole(String name) {
        return Long.parseLong(require(name));
    }

    /** The value of a switch that has a default or was given. */
    public boolean isOn(String name) {
        return parseSwitch(require(name)).orElseThrow();
    }

    /** The value of a choice that has a default or was given. */
    public String choice(String name) {
        return require(name);
    }

    /** The value of a range, if there is one. */
    public Optional<Range> range(String name) {
        return text(name).map(t -> parseRange(t).orElseThrow());
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

    private static void check(Setting setting, String value) throws SettingException {
        String text = value.strip();
        Optional<String> complaint = switch (setting.kind()) {
            case Setting.Kind.Real real -> checkReal(real, text);
            case Setting.Kind.Whole whole -> checkWhole(whole, text);
            case Setting.Kind.Choice choice -> choice.choices().contains(text) ? Optional.empty()
                    : Optional.of("one of " + String.join(", ", choice.choices()));
            case Setting.Kind.Switch _ -> parseSwitch(text).isPresent() ? Optional.empty()
                    : Optional.of("true or false");
            case Setting.Kind.Range range -> parseRange(text).isPresent() ? Optional.empty()
                    : Optional
                            .of("a range such as 0.1..1000" + inUnit(range.unit()) + ", from..to, either may be empty");
            case Setting.Kind.Text text1 -> text.isEmpty() ? Optional.of("a text such as " + text1.example())
                    : Optional.empty();
        };
        if (complaint.isPresent()) {
            throw new SettingException(setting.name(), "\"" + value + "\" cannot be used here",
                    "give " + complaint.get());
        }
    }

    private static Optional<String> checkReal(Setting.Kind.Real real, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= real.min() && value <= real.max()) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of bounds
        }
        return Optional.of(String.format(Locale.ROOT, "a number from %s to %s%s, with a decimal point", real.min(),
                real.max(), inUnit(real.unit())));
    }

    private static Optional<String> checkWhole(Setting.Kind.Whole whole, String text) {
        try {
            long value = Long.parseLong(text);
            if (value >= whole.min() && value <= whole.max()) {
                return Optional.empty();
            }
        } catch (NumberFormatException e) {
            // told below, in the same words as a number out of bounds
        }
        return Optional.of("a whole number from " + whole.min() + " to " + whole.max());
    }

    private static String inUnit(String unit) {
        return unit.isEmpty() ? "" : " " + unit;
    }

    private static Optional<Boolean> parseSwitch(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Optional.of(true);
            case "false", "no", "off", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Range> parseRange(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Optional.empty();
        }
        try {
            String lower = text.substring(0, dots).strip();
            String upper = text.substring(dots + 2).strip();
            double from = lower.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(lower);
            double to = upper.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(upper);
            return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
