/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

/** A file's content is not what its format asks for: damaged, cut off, unknown version, unknown format. */
public final class FormatException extends LamellaException {

    private static final long serialVersionUID = 1L;

    /** Content that cannot be read. */
    public FormatException(Place place, String cause, String wayOut) {
        this(place, cause, wayOut, null);
    }

    /** Content that cannot be read, with the error that showed it. */
    public FormatException(Place place, String cause, String wayOut, Throwable origin) {
        super(new Problem(cause, place, wayOut), origin);
    }
}
