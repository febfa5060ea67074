/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Setting;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.work.OpenFile;

/**
 * What is asked for to try settings on one pattern, and then to index the whole scan with them: the same as on the command
 * line. Settings that only one of the two knows come back with it.
 */
final class Trial {

    private static final String PATTERN = "pattern-match";
    private static final String WHOLE = "orientation-mapping";
    private static final String COLUMN = "pattern-column";
    private static final String ROW = "pattern-row";

    private final Runner runner;
    private final Map<Long, Map<String, String>> given = new HashMap<>();

    Trial(Runner runner) {
        this.runner = runner;
    }

    /** Whether one pattern of this file is being looked at. */
    static boolean isTried(OpenFile file) {
        return file.request().analysis().filter(PATTERN::equals).isPresent();
    }

    /** Whether a result is that of one pattern. */
    static boolean isOfOne(AnalysedResult result) {
        return result.provenance().analysis().equals(PATTERN);
    }

    /** The point whose pattern is being looked at, if it was named. */
    static Optional<ScanPoint> point(OpenFile file) {
        Map<String, String> settings = file.request().settings();
        return isTried(file) && settings.containsKey(COLUMN) && settings.containsKey(ROW)
                ? Optional.of(new ScanPoint(number(settings.get(COLUMN)), number(settings.get(ROW))))
                : Optional.empty();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Compares the pattern of a point with the crystals. */
    Request pattern(OpenFile file, ScanPoint point) {
        Map<String, String> settings = settings(file, PATTERN);
        settings.put(COLUMN, String.valueOf(point.column()));
        settings.put(ROW, String.valueOf(point.row()));
        return new Request(Optional.of(PATTERN), settings);
    }

    /** Indexes everything. */
    Request whole(OpenFile file) {
        return new Request(Optional.of(WHOLE), settings(file, WHOLE));
    }

    private Map<String, String> settings(OpenFile file, String analysis) {
        Map<String, String> known = given.computeIfAbsent(file.key(), key -> new LinkedHashMap<>());
        file.request().analysis().ifPresent(before -> known.keySet().removeAll(names(before)));
        known.putAll(file.request().settings());
        Map<String, String> settings = new LinkedHashMap<>(known);
        settings.keySet().retainAll(names(analysis));
        return settings;
    }

    private Set<String> names(String analysis) {
        return runner.analyses().stream().filter(a -> a.id().equals(analysis)).flatMap(a -> a.settings().stream())
                .map(Setting::name).collect(Collectors.toSet());
    }
}
