/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.analysis;

/**
 * A result with its provenance.
 *
 * @param analysisName the analysis' name for people
 * @param provenance where it comes from
 * @param result what was found
 */
public record AnalysedResult(String analysisName, Provenance provenance, Result result) {
}
