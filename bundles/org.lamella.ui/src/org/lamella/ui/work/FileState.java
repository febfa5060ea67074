/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

/** How far an opened file is. */
public enum FileState {
    /** Its turn has not come. */
    WAITING,
    /** It is being recognised and read. */
    READING,
    /** It is being analysed; a result of before, if there is one, stays until the new one is there. */
    ANALYSING,
    /** It was read and analysed. */
    DONE,
    /** It was read, and nothing that is installed analyses what it holds; {@link OpenFile#problem()} says so. */
    READ,
    /** Reading or analysing failed; {@link OpenFile#problem()} says why. What was read is there all the same. */
    FAILED,
    /** Somebody stopped it. */
    CANCELLED;

    /** Whether something is still to come by itself. */
    public boolean isBusy() {
        return this == WAITING || this == READING || this == ANALYSING;
    }
}
