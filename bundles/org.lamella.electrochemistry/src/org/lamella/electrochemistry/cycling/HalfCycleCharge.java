/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

/**
 * The charge that passed in one direction between two reversals of the current; rests within it belong to it.
 *
 * @param first first interval's starting row
 * @param last last interval's end row
 * @param charge that passed, C; positive for a positive current
 * @param uncertainty standard uncertainty of the charge without the instrument's calibration, C
 */
public record HalfCycleCharge(int first, int last, double charge, double uncertainty) {

    /** Whether the working electrode was oxidised. */
    public boolean isOxidation() {
        return charge > 0;
    }
}
