/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.experiment;

import java.nio.file.Path;

import org.lamella.core.error.LamellaException;
import org.lamella.data.Recording;

/** Reads a raw file once more, for what the experiment says of it: technique, time, columns. */
@FunctionalInterface
public interface RecordingReader {

    /**
     * Reads the file; its values are not asked for.
     *
     * @throws LamellaException when it cannot be read
     */
    Recording read(Path file) throws LamellaException;
}
