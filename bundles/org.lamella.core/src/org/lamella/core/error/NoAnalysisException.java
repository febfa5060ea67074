/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.core.error;

/** Data were read well, and nothing that is installed analyses their kind. */
public final class NoAnalysisException extends LamellaException {

    private static final long serialVersionUID = 1L;

    /** Data that no analysis is made for. */
    public NoAnalysisException(Place place, String cause, String wayOut) {
        super(new Problem(cause, place, wayOut), null);
    }
}
