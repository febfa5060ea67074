/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import java.nio.file.Path;

import org.lamella.core.error.FileProblemException;

/** The raw file that a recording was read from; provenance ends here. */
public interface RecordingSource {

    /** The file. */
    Path file();

    /** Its size in bytes. */
    long size();

    /**
     * SHA-256 of exactly the bytes that were read, 64 lower-case hexadecimal digits.
     *
     * @throws FileProblemException when the file cannot be read any more
     */
    String sha256() throws FileProblemException;
}
