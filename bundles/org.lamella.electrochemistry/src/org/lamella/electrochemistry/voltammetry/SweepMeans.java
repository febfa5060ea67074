/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * A half cycle in few points: means over narrow intervals of the potential, without wild points.
 *
 * @param halfCycle which
 * @param begin time at which it begins, s
 * @param end time at which it ends, s
 * @param potential V, ascending whatever the direction
 * @param current as measured, A
 * @param count rows in each mean
 * @param noise standard deviation of a mean of the usual number of rows, A
 */
public record SweepMeans(HalfCycle halfCycle, double begin, double end, double[] potential, double[] current,
        int[] count, double noise) {

    /** Averages a half cycle of a timed trace over at most so many intervals. */
    public static SweepMeans of(Trace trace, HalfCycle half, int intervals) {
        Branch branch = Branch.of(trace, half, intervals);
        double[] current = branch.current().clone();
        for (int i = 0; i < current.length; i++) {
            current[i] *= half.sign();
        }
        return new SweepMeans(half, trace.time()[half.from()], trace.time()[half.to() - 1], branch.potential(), current,
                branch.count(), branch.noise());
    }

    /** Number of points. */
    public int size() {
        return potential.length;
    }
}
