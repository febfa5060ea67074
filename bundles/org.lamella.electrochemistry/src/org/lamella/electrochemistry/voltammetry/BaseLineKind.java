/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/** What peaks are measured from. */
public enum BaseLineKind {
    /** A sloping line, and exponential branches at the ends of the window where the data ask for them. */
    AUTOMATIC,
    /** A sloping line. */
    LINEAR,
    /** A constant current. */
    CONSTANT,
    /** No current. */
    NONE;

    Form.Base simplest() {
        return new Form.Base(this != NONE, this == AUTOMATIC || this == LINEAR, false, false);
    }
}
