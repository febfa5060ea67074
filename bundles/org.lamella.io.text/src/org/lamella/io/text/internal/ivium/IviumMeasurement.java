/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.ivium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One measurement of a file: its settings and its numbers. Files of the type .ids hold several. */
final class IviumMeasurement {

    private static final int MOST_SETTINGS = 500;

    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<IviumObject> objects = new ArrayList<>();

    /** Takes a setting; the first of a name counts. */
    void put(String key, String value) {
        if (settings.size() < MOST_SETTINGS) {
            settings.putIfAbsent(key, value);
        }
    }

    /** Takes a block of numbers. */
    void add(IviumObject object) {
        objects.add(object);
    }

    /** A setting; empty when it is missing. */
    String get(String key) {
        return settings.getOrDefault(key, "");
    }

    /** All settings. */
    Map<String, String> settings() {
        return settings;
    }

    /** What was measured and how, lower case and without spaces. */
    String method() {
        return (get("Method") + "/" + get("Technique")).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** All blocks of numbers. */
    List<IviumObject> objects() {
        return objects;
    }

    /** The blocks that were measured. */
    List<IviumObject> primary() {
        return objects.stream().filter(IviumObject::isPrimary).toList();
    }
}
