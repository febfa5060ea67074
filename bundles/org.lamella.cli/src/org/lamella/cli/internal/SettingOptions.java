/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.SettingException;
import org.lamella.runner.Runner;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** The settings that analyses declare, as options of a command. */
final class SettingOptions {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Runner runner;
    private final Map<String, String> given = new LinkedHashMap<>();

    SettingOptions(Runner runner) {
        this.runner = runner;
    }

    /** Adds an option for each setting; one whose name is taken already is left to {@code --set}. */
    void addTo(CommandSpec spec) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().validate(false).order(100)
                .heading("%nSettings (for which analysis: lamella analyses):%n");
        boolean any = false;
        for (Setting setting : runner.declaredSettings().values()) {
            String option = "--" + setting.name();
            if (KEBAB_CASE.matcher(setting.name()).matches() && !spec.optionsMap().containsKey(option)) {
                group.addArg(option(option, setting));
                any = true;
            }
        }
        if (any) {
            spec.addArgGroup(group.build());
        }
    }

    private OptionSpec option(String name, Setting setting) {
        boolean isSwitch = setting.kind() instanceof Setting.Kind.Switch;
        boolean isList = setting.kind() instanceof Setting.Kind.Files;
        Remember remember = new Remember(setting.name());
        String byDefault = setting.defaultValue().map(d -> " Default: " + d + ".").orElse("");
        OptionSpec.Builder option = OptionSpec.builder(name).arity(isSwitch ? "0..1" : "1")
                .type(isList ? String[].class : String.class).paramLabel(label(setting.kind()))
                .description(escaped(setting.help() + byDefault)).getter(remember).setter(remember);
        if (isSwitch) {
            option.fallbackValue("true");
        }
        List<String> candidates = candidates(setting.kind());
        if (!candidates.isEmpty()) {
            option.completionCandidates(candidates);
        }
        return option.build();
    }

    private static String label(Setting.Kind kind) {
        return switch (kind) {
            case Setting.Kind.Real real -> real.unit().isEmpty() ? "NUMBER" : "NUMBER in " + real.unit();
            case Setting.Kind.Measured measured -> "NUMBER±UNCERTAINTY"
                    + (measured.unit().isEmpty() ? "" : " in " + measured.unit());
            case Setting.Kind.Files _ -> "FILE";
            case Setting.Kind.Whole _ -> "N";
            case Setting.Kind.Choice choice -> String.join("|", choice.choices());
            case Setting.Kind.Switch _ -> "true|false";
            case Setting.Kind.Text _ -> "TEXT";
            case Setting.Kind.Range range -> "FROM..TO" + (range.unit().isEmpty() ? "" : " in " + range.unit());
        };
    }

    private static List<String> candidates(Setting.Kind kind) {
        return switch (kind) {
            case Setting.Kind.Choice choice -> choice.choices();
            case Setting.Kind.Switch _ -> List.of("true", "false");
            default -> List.of();
        };
    }

    /** Picocli takes descriptions for format strings. */
    static String escaped(String description) {
        return description.replace("%", "%%");
    }

    /** Puts the value of an option into the settings; of an option that may be repeated, one value a line. */
    private final class Remember implements ISetter, IGetter {

        private final String name;
        private Object value;

        Remember(String name) {
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T get() {
            return (T) value;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T set(T next) {
            Object before = value;
            value = next;
            if (next == null) {
                given.remove(name);
            } else {
                given.put(name, next instanceof String[] several ? String.join("\n", several) : next.toString());
            }
            return (T) before;
        }
    }

    /**
     * Checks what was given, before any file is read.
     *
     * @param analysis the analysis asked for, or empty for any
     * @param more further settings by name, which win
     * @return all settings that were given
     * @throws SettingException when no analysis, or not the one asked for, can take a setting
     */
    Map<String, String> checked(Optional<String> analysis, Map<String, String> more) throws SettingException {
        Map<String, String> all = new LinkedHashMap<>(given);
        all.putAll(more);
        List<Analysis> candidates = runner.analyses();
        if (analysis.isPresent()) {
            Settings.of(named(candidates, analysis.get()).settings(), all);
            return all;
        }
        for (var setting : all.entrySet()) {
            check(setting.getKey(), setting.getValue(), candidates);
        }
        return all;
    }

    private static Analysis named(List<Analysis> candidates, String id) throws SettingException {
        return candidates.stream().filter(a -> a.id().equals(id)).findFirst()
                .orElseThrow(() -> new SettingException("--analysis", "There is no analysis \"" + id + "\"",
                        "there are " + String.join(", ", candidates.stream().map(Analysis::id).toList())));
    }

    /** One analysis that takes the value is enough: several may have settings of one name. */
    private void check(String name, String value, List<Analysis> candidates) throws SettingException {
        SettingException refused = null;
        for (Analysis candidate : candidates) {
            for (Setting declared : candidate.settings()) {
                if (declared.name().equals(name)) {
                    try {
                        Settings.of(List.of(declared), Map.of(name, value));
                        return;
                    } catch (SettingException e) {
                        refused = refused == null ? e : refused;
                    }
                }
            }
        }
        throw refused != null ? refused
                : new SettingException(name, "No analysis has a setting of this name",
                        "there are " + String.join(", ", runner.declaredSettings().keySet()));
    }
}
