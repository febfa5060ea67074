/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Setting;

/**
 * What somebody asked for beside the files.
 *
 * @param analysis id of the analysis to run, or empty to take the one that suits each file best
 * @param settings values as text, by setting name. An analysis that was asked for by name has to know all of them; one
 *        that was found for a file gets those that it declares
 * @param offered values that an analysis gets which declares them and was not given others, such as what an experiment
 *        knows of its sample
 * @param unfinished a folder where long work keeps its finished parts until it is done, so that it can go on later;
 *        empty where every run begins anew
 */
public record Request(Optional<String> analysis, Map<String, String> settings, Map<String, String> offered,
        Optional<Path> unfinished) {

    /** The analysis that suits each file best, with its defaults. */
    public static final Request DEFAULT = new Request(Optional.empty(), Map.of());

    /** Copies the settings. */
    public Request {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        offered = Collections.unmodifiableMap(new LinkedHashMap<>(offered));
    }

    /** Without a place for unfinished work. */
    public Request(Optional<String> analysis, Map<String, String> settings) {
        this(analysis, settings, Map.of(), Optional.empty());
    }

    /** The same, going on with what is unfinished in this folder. */
    public Request resumableIn(Path folder) {
        return new Request(analysis, settings, offered, Optional.of(folder));
    }

    /** The same with further values for analyses that declare them. */
    public Request offering(Map<String, String> values) {
        return new Request(analysis, settings, values, unfinished);
    }

    /** The same for several files that give one result together: all but the first become {@link Setting#WITH}. */
    public Request together(List<Path> files) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put(Setting.WITH, String.join("\n", files.stream().skip(1).map(Path::toString).toList()));
        return new Request(analysis, all, offered, unfinished);
    }
}
