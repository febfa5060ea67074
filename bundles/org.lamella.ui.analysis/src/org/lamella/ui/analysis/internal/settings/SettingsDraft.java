/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.core.error.Problem;
import org.lamella.core.error.SettingException;

/** What somebody has typed into a form of settings, right or wrong. An empty text leaves a setting to its default. */
final class SettingsDraft {

    private final Map<String, Setting> declared = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /**
     * A draft.
     *
     * @param settings what the analysis declares
     * @param given values that were given already, by name; others than declared are left out
     */
    SettingsDraft(List<Setting> settings, Map<String, String> given) {
        settings.forEach(setting -> declared.put(setting.name(), setting));
        given.forEach((name, value) -> {
            if (declared.containsKey(name)) {
                texts.put(name, value);
            }
        });
    }

    List<Setting> settings() {
        return List.copyOf(declared.values());
    }

    /** What the field shows: what was typed, or else the default. */
    String text(String name) {
        return texts.getOrDefault(name, declared.get(name).defaultValue().orElse(""));
    }

    /** Somebody typed this. */
    void set(String name, String text) {
        String typed = text.strip();
        boolean asDeclared = typed.isEmpty() || typed.equals(declared.get(name).defaultValue().orElse(""));
        if (asDeclared) {
            texts.remove(name);
        } else {
            texts.put(name, typed);
        }
    }

    /** Back to the default. */
    void reset(String name) {
        texts.remove(name);
    }

    void resetAll() {
        texts.clear();
    }

    boolean isChanged(String name) {
        return texts.containsKey(name);
    }

    /** What is wrong with what was typed, by the very check that the analysis' run makes. */
    Optional<Problem> problem(String name) {
        String text = texts.get(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            Settings.of(List.of(declared.get(name)), Map.of(name, text));
            return Optional.empty();
        } catch (SettingException e) {
            return Optional.of(e.problem());
        }
    }

    boolean isValid() {
        return texts.keySet().stream().allMatch(name -> problem(name).isEmpty());
    }

    /** The settings that differ from what is declared: what somebody would write on the command line. */
    Map<String, String> given() {
        return new LinkedHashMap<>(texts);
    }
}
