/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;
import java.util.List;

/**
 * The base line under the peaks of a half cycle.
 *
 * @param halfCycle whose
 * @param potential V, ascending
 * @param current A, as measured
 * @param fitted base line plus peaks at the same potentials, A, as measured
 * @param waves the current of each peak alone at the same potentials, ascending in the peaks' potential, A, as measured
 * @param conductance slope of its linear part, S; NaN where it has none
 * @param conductanceSigma its standard uncertainty, S
 * @param description of which parts it and the peaks were made, for people
 */
public record BaseLine(HalfCycle halfCycle, double[] potential, double[] current, double[] fitted,
        List<double[]> waves, double conductance, double conductanceSigma, String description) {

    /** Copies the list. */
    public BaseLine {
        waves = List.copyOf(waves);
    }

    /** The base line's current at the potential of its own that is nearest, A. */
    double at(double where) {
        int found = Arrays.binarySearch(potential, where);
        int after = Math.min(potential.length - 1, found < 0 ? -found - 1 : found);
        int before = Math.max(0, after - 1);
        return where - potential[before] < potential[after] - where ? current[before] : current[after];
    }

    /** A curve of this base line (its current, the fit, a wave) at a potential within it, A. */
    public double between(double[] curve, double where) {
        int found = Arrays.binarySearch(potential, where);
        int right = Math.clamp(found < 0 ? -found - 1 : found, 1, potential.length - 1);
        double share = (where - potential[right - 1]) / (potential[right] - potential[right - 1]);
        return curve[right - 1] + share * (curve[right] - curve[right - 1]);
    }

    /** The waves' current at a potential, A; 0 outside of where they were fitted. */
    double wavesAt(double where) {
        int last = potential.length - 1;
        if (last < 1 || where < potential[0] || where > potential[last]) {
            return 0;
        }
        return waves.stream().mapToDouble(wave -> between(wave, where)).sum();
    }
}
