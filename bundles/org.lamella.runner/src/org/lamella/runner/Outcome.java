/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.nio.file.Path;

import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Failure;

/** What became of one file. */
public sealed interface Outcome {

    /** The file as it was named. */
    Path file();

    /**
     * It was analysed.
     *
     * @param file the file as it was named
     * @param result the result with its provenance
     */
    record Done(Path file, AnalysedResult result) implements Outcome {
    }

    /**
     * It gave no result.
     *
     * @param failure why
     */
    record Failed(Failure failure) implements Outcome {

        @Override
        public Path file() {
            return failure.file();
        }
    }
}
