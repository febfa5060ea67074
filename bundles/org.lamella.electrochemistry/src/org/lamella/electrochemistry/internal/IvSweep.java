/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.analysis.Settings;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.sweep.ClippedPoints;
import org.lamella.electrochemistry.sweep.OhmicLine;

/** Potentials and currents of a sweep between two probes, in their order. */
record IvSweep(double[] potential, double[] current) {

    /** Share of the points that each direction has to have for a comparison. */
    private static final int LEAST_PART = 5;

    /**
     * How the currents up and down differ at the middle of the window.
     *
     * @param difference current up minus current down, A
     * @param sigma its standard uncertainty, A
     * @param share of the current's rise over the window
     */
    record Hysteresis(double difference, double sigma, double share) {
    }

    int size() {
        return potential.length;
    }

    double lowest() {
        return Arrays.stream(potential).min().orElse(0);
    }

    double highest() {
        return Arrays.stream(potential).max().orElse(0);
    }

    boolean changes() {
        return highest() > lowest();
    }

    /** Number of points at the end of the instrument's range. */
    int clipped() {
        int count = 0;
        for (boolean one : ClippedPoints.find(potential, current)) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Without clipped points and those outside of the window. */
    IvSweep used(Optional<Settings.Range> window, List<Warning> warnings) {
        boolean[] clipped = ClippedPoints.find(potential, current);
        boolean[] keep = new boolean[size()];
        int lost = 0;
        for (int i = 0; i < keep.length; i++) {
            int row = i;
            keep[i] = !clipped[i] && window.map(w -> w.contains(potential[row])).orElse(true);
            lost += clipped[i] ? 1 : 0;
        }
        if (lost > 0) {
            warnings.add(Warning.of("overload", lost + " of " + size() + " points at the end of the instrument's range "
                    + "or of its compliance (the extreme current, while the potential goes on) were left out"));
        }
        return filtered(keep);
    }

    private IvSweep filtered(boolean[] keep) {
        int count = 0;
        for (boolean kept : keep) {
            count += kept ? 1 : 0;
        }
        double[] e = new double[count];
        double[] i = new double[count];
        int to = 0;
        for (int row = 0; row < keep.length; row++) {
            if (keep[row]) {
                e[to] = potential[row];
                i[to++] = current[row];
            }
        }
        return new IvSweep(e, i);
    }

    /** The part in which the potential goes up, or down. */
    private IvSweep direction(boolean up) {
        boolean[] keep = new boolean[size()];
        for (int i = 1; i < keep.length - 1; i++) {
            double change = potential[i + 1] - potential[i - 1];
            keep[i] = up ? change > 0 : change < 0;
        }
        return filtered(keep);
    }

    /** Current on the way up minus that on the way down at the middle, where both were measured. */
    Optional<Hysteresis> hysteresis() {
        IvSweep up = direction(true);
        IvSweep down = direction(false);
        boolean both = Math.min(up.size(), down.size()) >= Math.max(OhmicLine.FEWEST_POINTS, size() / LEAST_PART)
                && up.changes() && down.changes();
        if (!both) {
            return Optional.empty();
        }
        OhmicLine there = OhmicLine.through(up.potential, up.current);
        OhmicLine back = OhmicLine.through(down.potential, down.current);
        double middle = (lowest() + highest()) / 2;
        double difference = there.at(middle) - back.at(middle);
        double rise = Math.abs(there.conductance() + back.conductance()) / 2 * (highest() - lowest());
        return Optional.of(new Hysteresis(difference, Math.hypot(there.currentSigma(), back.currentSigma()),
                rise > 0 ? Math.abs(difference) / rise : Double.POSITIVE_INFINITY));
    }
}
