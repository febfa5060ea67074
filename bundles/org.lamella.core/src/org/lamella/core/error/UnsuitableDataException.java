/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

/** Data that were read well cannot carry what is asked of them: a column is missing, too few points, no current. */
public final class UnsuitableDataException extends LamellaException {

    private static final long serialVersionUID = 1L;

    /** Data that an analysis cannot use. */
    public UnsuitableDataException(Place place, String cause, String wayOut) {
        super(new Problem(cause, place, wayOut), null);
    }
}
