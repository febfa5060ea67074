/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;

/**
 * The base line under the peaks of a half cycle.
 *
 * @param halfCycle whose
 * @param potential V, ascending
 * @param current A, as measured
 * @param fitted base line plus peaks at the same potentials, A, as measured
 * @param conductance slope of its linear part, S; NaN where it has none
 * @param conductanceSigma its standard uncertainty, S
 * @param description of which parts it and the peaks were made, for people
 */
public record BaseLine(HalfCycle halfCycle, double[] potential, double[] current, double[] fitted,
        double conductance, double conductanceSigma, String description) {

    /** The base line's current at the potential of its own that is nearest, A. */
    double at(double where) {
        int found = Arrays.binarySearch(potential, where);
        int after = Math.min(potential.length - 1, found < 0 ? -found - 1 : found);
        int before = Math.max(0, after - 1);
        return where - potential[before] < potential[after] - where ? current[before] : current[after];
    }
}
