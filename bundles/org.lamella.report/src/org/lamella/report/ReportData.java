/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.report;

import java.time.Instant;
import java.util.List;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;

/**
 * Everything that one report tells.
 *
 * @param softwareVersion the version of Lamella
 * @param created when the report was made
 * @param results what was found, in the order of the files
 * @param failures the files that gave no result
 */
public record ReportData(String softwareVersion, Instant created, List<AnalysedResult> results,
        List<Failure> failures) {

    /** Copies the lists. */
    public ReportData {
        results = List.copyOf(results);
        failures = List.copyOf(failures);
    }
}
