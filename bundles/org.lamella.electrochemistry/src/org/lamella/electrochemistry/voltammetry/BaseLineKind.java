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
    NONE,
    /** As automatic, but the slope is that of a resistance which was measured otherwise. */
    OHMIC,
    /** A sloping line and an exponential that rises towards the end of the window where oxidation goes on. */
    EXPONENTIAL,
    /** A smooth curve by asymmetrically reweighted least squares, and a constant. */
    ASYMMETRIC;

    Form.Base simplest() {
        return switch (this) {
            case NONE -> new Form.Base(false, false, false, false);
            case CONSTANT, ASYMMETRIC -> new Form.Base(true, false, false, false);
            default -> new Form.Base(true, true, false, false);
        };
    }

    /** Whether the fit looks for exponential branches itself. */
    boolean searches() {
        return this == AUTOMATIC || this == OHMIC;
    }
}
