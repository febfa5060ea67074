/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * One sweep of the potential between two turning points.
 *
 * @param number from 1, in the order of recording
 * @param cycle from 1: two half cycles make a cycle
 * @param anodic whether the potential rises
 * @param from first row in the trace
 * @param to row after the last
 * @param start potential where it begins, V
 * @param end potential where it ends, V
 * @param complete whether it goes from one turning point of its neighbours to the other; a sweep that begins at rest
 *            inside the window, is cut off or interrupted does not
 * @param scanRate |dE/dt| of the recorded potential, V/s; NaN where the rows have no usable time
 * @param scanRateSigma its standard uncertainty, V/s
 */
public record HalfCycle(int number, int cycle, boolean anodic, int from, int to, double start, double end,
        boolean complete, double scanRate, double scanRateSigma) {

    /** Number of rows. */
    public int size() {
        return to - from;
    }

    /** Width of the window that was swept, V. */
    public double span() {
        return Math.abs(end - start);
    }

    /** +1 for an anodic sweep, −1 for a cathodic one. */
    public int sign() {
        return anodic ? 1 : -1;
    }
}
