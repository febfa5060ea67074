/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

import org.lamella.orientation.MapPhase;
import org.lamella.orientation.OrientationMap;
import org.lamella.scan.PatternScan;

/** What was found at each point of a scan, row by row. */
public final class IndexedMap {

    private final PatternScan scan;
    private final List<Phase> phases;
    private final IndexedPattern[] patterns;

    IndexedMap(PatternScan scan, List<Phase> phases, IndexedPattern[] patterns) {
        this.scan = scan;
        this.phases = List.copyOf(phases);
        this.patterns = patterns;
    }

    /** Names of the phases that were tried, by number. */
    public List<String> phases() {
        return phases.stream().map(Phase::name).toList();
    }

    /** The phases that were tried, by number. */
    public List<Phase> crystals() {
        return phases;
    }

    /** The map for statistics; steps that the file does not tell as 1. */
    public OrientationMap orientations() {
        int n = patterns.length;
        byte[] kinds = new byte[n];
        byte[] phase = new byte[n];
        float[] quaternions = new float[4 * n];
        for (int i = 0; i < n; i++) {
            IndexedPattern pattern = patterns[i];
            kinds[i] = switch (pattern.kind()) {
                case CRYSTAL -> OrientationMap.CRYSTAL;
                case AMORPHOUS -> OrientationMap.AMORPHOUS;
                case PORE -> OrientationMap.PORE;
                case MISSING -> OrientationMap.UNKNOWN;
            };
            phase[i] = (byte) pattern.phase();
            quaternions[4 * i] = (float) pattern.orientation().w();
            quaternions[4 * i + 1] = (float) pattern.orientation().x();
            quaternions[4 * i + 2] = (float) pattern.orientation().y();
            quaternions[4 * i + 3] = (float) pattern.orientation().z();
        }
        return new OrientationMap(scan.columns(), scan.rows(), scan.x().step(), scan.y().step(),
                phases.stream().map(p -> new MapPhase(p.name(), p.group())).toList(), kinds, phase, quaternions);
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
}
