/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

/** What was found at each point of a scan, row by row. */
public final class OrientationMap {

    private final List<String> phases;
    private final IndexedPattern[] patterns;

    OrientationMap(List<String> phases, IndexedPattern[] patterns) {
        this.phases = List.copyOf(phases);
        this.patterns = patterns;
    }

    /** The phases that were tried, by number. */
    public List<String> phases() {
        return phases;
    }

    /** What was found at a point: row times columns plus column. */
    public IndexedPattern at(int point) {
        return patterns[point];
    }

    /** How many points are of a kind. */
    public long count(PatternKind kind) {
        long count = 0;
        for (IndexedPattern pattern : patterns) {
            count += pattern.kind() == kind ? 1 : 0;
        }
        return count;
    }

    /** Angle (degrees) between the beam and the nearest of the three axes of the crystal frame. */
    public double fromPrincipalAxis(int point) {
        double[] beam = patterns[point].orientation().inverse().apply(0, 0, 1);
        double most = Math.max(Math.abs(beam[0]), Math.max(Math.abs(beam[1]), Math.abs(beam[2])));
        return Math.toDegrees(Math.acos(Math.min(1, most)));
    }
}
