/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a result comes from: enough to do it again.
 *
 * @param analysis the analysis' id
 * @param analysisVersion the version of its method
 * @param softwareVersion the version of Lamella
 * @param settings all settings that had an effect, given, by default or derived from the data, by name
 * @param inputs the files
 */
public record Provenance(String analysis, String analysisVersion, String softwareVersion, Map<String, String> settings,
        List<Input> inputs) {

    /**
     * A file that went in.
     *
     * @param file as it was named
     * @param sha256 of its bytes
     * @param format as it was read
     */
    public record Input(Path file, String sha256, String format) {
    }

    /** Copies the settings in a stable order and the inputs. */
    public Provenance {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        inputs = List.copyOf(inputs);
    }
}
