/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asked for beside the files.
 *
 * @param analysis id of the analysis to run, or empty to take the one that suits each file best
 * @param settings values as text, by setting name. An analysis that was asked for by name has to know all of them; one
 *        that was found for a file gets those that it declares
 */
public record Request(Optional<String> analysis, Map<String, String> settings) {

    /** The analysis that suits each file best, with its defaults. */
    public static final Request DEFAULT = new Request(Optional.empty(), Map.of());

    /** Copies the settings. */
    public Request {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }
}
