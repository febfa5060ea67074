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
     * @param origin whose fault it is
     */
    record Failed(Failure failure, Origin origin) implements Outcome {

        @Override
        public Path file() {
            return failure.file();
        }
    }

    /** Where a failure comes from. */
    enum Origin {
        /** The file: missing, damaged, of no known format, or not made for the analysis. */
        INPUT,
        /** Nothing that is installed analyses what the file holds; it was read all the same. */
        NO_ANALYSIS,
        /** A setting that somebody gave: the same file may do with another value. */
        SETTING,
        /** A defect of the program or of a plug-in, or too little memory. */
        PROGRAM
    }
}
