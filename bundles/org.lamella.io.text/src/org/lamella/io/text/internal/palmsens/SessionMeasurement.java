/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.palmsens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A measurement of a session, while it is read. */
final class SessionMeasurement {

    String title = "";
    String serialNumber = "";
    String firmware = "";
    /** 100 ns since the beginning of the year 1, local time; 0 where it is not told. */
    long ticks;
    private final Map<String, String> method = new LinkedHashMap<>();
    /** All arrays in the file's order. */
    final List<SessionArray> arrays = new ArrayList<>();
    /** What was drawn of them, x and y in turn. */
    final List<SessionArray> curves = new ArrayList<>();

    /** Takes the lines {@code KEY=value} of the method. */
    void method(String text) {
        for (String line : text.split("[\\r\\n]+")) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                method.putIfAbsent(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            }
        }
    }

    /** The settings of the method. */
    Map<String, String> method() {
        return method;
    }

    /** What was measured, or what was drawn where only that was kept. */
    List<SessionArray> measured() {
        List<SessionArray> filled = arrays.stream().filter(a -> a.size() > 0).toList();
        return filled.isEmpty() ? curves.stream().filter(a -> a.size() > 0).toList() : filled;
    }
}
