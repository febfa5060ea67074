/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.model.internal.xml;

/** Stops the parser at the first thing that cannot be part of an experiment. Never leaves the bundle. */
public final class LoadRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** What is wrong and in which line, from 1, or −1. */
    LoadRefusedException(String message, int line, Throwable cause) {
        super(message, cause);
        this.line = line;
    }

    /** The line, from 1, or −1 if unknown. */
    public int line() {
        return line;
    }
}
