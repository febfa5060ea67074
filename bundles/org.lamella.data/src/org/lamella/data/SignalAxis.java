/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.data;

import org.lamella.data.unit.Unit;

/**
 * One axis of a signal.
 *
 * @param name what runs along it: {@code row}, {@code x}, {@code energy loss}
 * @param unit of its coordinates, SI
 * @param size number of samples along it
 * @param offset coordinate of sample 0
 * @param step distance between neighbours
 */
public record SignalAxis(String name, Unit unit, long size, double offset, double step) {

    /** An axis that only counts: 0, 1, 2 … */
    public static SignalAxis counting(String name, long size) {
        return new SignalAxis(name, Unit.ONE, size, 0, 1);
    }

    /** The coordinate of a sample. */
    public double coordinate(long index) {
        return offset + step * index;
    }
}
