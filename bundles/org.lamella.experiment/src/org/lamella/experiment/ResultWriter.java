/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.io.IOException;
import java.io.OutputStream;

import org.lamella.analysis.AnalysedResult;

/** Writes the file that keeps a complete result, with tables and plots. */
@FunctionalInterface
public interface ResultWriter {

    /** Writes the result as JSON; neither closes nor needs to flush the stream. */
    void write(AnalysedResult result, OutputStream out) throws IOException;
}
