/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lamella.data.Warning;
import org.lamella.plot.scene.Scene;

/**
 * What an analysis found, complete enough to be shown without knowing the analysis.
 *
 * @param summary one sentence for people: what was found
 * @param quantities the numbers, the most important first
 * @param verdicts the judgements
 * @param tables the numbers that come in rows
 * @param scenes the plots, the most important first
 * @param warnings what a reader of the numbers has to know
 * @param derivedSettings values that the analysis chose from the data for settings nobody set, by name
 * @param files what it gives in formats of other programs, beside its tables
 */
public record Result(String summary, List<Quantity> quantities, List<Verdict> verdicts, List<ResultTable> tables,
        List<Scene> scenes, List<Warning> warnings, Map<String, String> derivedSettings, List<ResultFile> files) {

    /** Copies the lists. */
    public Result {
        quantities = List.copyOf(quantities);
        verdicts = List.copyOf(verdicts);
        tables = List.copyOf(tables);
        scenes = List.copyOf(scenes);
        warnings = List.copyOf(warnings);
        derivedSettings = Map.copyOf(derivedSettings);
        files = List.copyOf(files);
    }

    /** A result without files. */
    public Result(String summary, List<Quantity> quantities, List<Verdict> verdicts, List<ResultTable> tables,
            List<Scene> scenes, List<Warning> warnings, Map<String, String> derivedSettings) {
        this(summary, quantities, verdicts, tables, scenes, warnings, derivedSettings, List.of());
    }

    /** The number of this name. */
    public Optional<Quantity> quantity(String name) {
        return quantities.stream().filter(q -> q.name().equals(name)).findFirst();
    }
}
