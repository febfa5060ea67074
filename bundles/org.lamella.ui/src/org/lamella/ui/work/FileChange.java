/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.work;

/**
 * Something happened to an opened file.
 *
 * @param kind what
 * @param file the file after it; the last state of one that was closed
 */
public record FileChange(Kind kind, OpenFile file) {

    /** What can happen. */
    public enum Kind {
        /** It was opened. */
        OPENED,
        /** It has another state, recording, result or problem. */
        CHANGED,
        /** It was closed. */
        CLOSED
    }
}
