/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.crystallography.orientation.Rotation;

class PatternKindsTest {

    private static final int EACH = 200;

    private final SplittableRandom random = new SplittableRandom(3);

    private Findings pattern(double value, double bragg, double diffuse) {
        Explanation explanation = new Explanation(0, Rotation.NONE, 1,
                Math.max(0, value * (1 + 0.2 * random.nextGaussian())));
        return new Findings(List.of(new Findings.Judged(explanation, 0.8, 0.01)), PeakList.NONE,
                Math.max(0, bragg * (1 + 0.2 * random.nextGaussian())), diffuse * (1 + 0.1 * random.nextGaussian()),
                100);
    }

    private static FoundRows rows(Findings[]... rows) {
        FoundRows all = new FoundRows(rows[0].length, rows.length);
        for (int i = 0; i < rows.length; i++) {
            all.put(i, rows[i]);
        }
        return all;
    }

    private Findings[] row(double value, double bragg, double diffuse) {
        Findings[] row = new Findings[EACH];
        for (int i = 0; i < EACH; i++) {
            row[i] = pattern(value, bragg, diffuse);
        }
        return row;
    }

    private static void assertRow(PatternKind kind, int row, PatternKinds.Decision decision) {
        int right = 0;
        double sure = 0;
        for (int i = row * EACH; i < (row + 1) * EACH; i++) {
            right += decision.kinds()[i] == kind ? 1 : 0;
            sure += decision.probabilities()[i] / EACH;
        }
        assertTrue(right >= 0.98 * EACH, right + " of row " + row);
        assertTrue(sure > 0.95 && sure < 1 + 1e-9, "sure " + sure);
    }

    @Test
    void tellsThreeKinds() {
        PatternKinds.Decision decision = PatternKinds.decide(rows(row(100, 300, 0.3), row(12, 8, 0.3), row(6, 3, 0.08)),
                0);
        assertRow(PatternKind.CRYSTAL, 0, decision);
        assertRow(PatternKind.AMORPHOUS, 1, decision);
        assertRow(PatternKind.PORE, 2, decision);
    }

    @Test
    void doesNotTearAScanOfCrystalsInTwo() {
        assertRow(PatternKind.CRYSTAL, 0, PatternKinds.decide(rows(row(80, 250, 0.3)), 0));
    }

    @Test
    void findsNoCrystalsInNoise() {
        PatternKinds.Decision decision = PatternKinds.decide(rows(row(10, 6, 0.3)), 0);
        for (PatternKind kind : decision.kinds()) {
            assertEquals(PatternKind.AMORPHOUS, kind);
        }
    }

    @Test
    void leavesOutWhatIsBelowTheFloor() {
        PatternKinds.Decision decision = PatternKinds.decide(rows(row(100, 300, 0.3)), 101);
        for (PatternKind kind : decision.kinds()) {
            assertEquals(PatternKind.MISSING, kind);
        }
    }
}
