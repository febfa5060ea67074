/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

import java.nio.file.Path;

/** A file or folder cannot be read or written: missing, no rights, disk full. */
public final class FileProblemException extends LamellaException {

    private static final long serialVersionUID = 1L;

    /** A file problem without an underlying error. */
    public FileProblemException(Path file, String cause, String wayOut) {
        this(file, cause, wayOut, null);
    }

    /** A file problem that an input/output error gave rise to. */
    public FileProblemException(Path file, String cause, String wayOut, Throwable origin) {
        super(new Problem(cause, Place.of(file), wayOut), origin);
    }
}
