/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.diffraction.MadeScan;
import org.lamella.diffraction.indexing.IndexedPattern;
import org.lamella.diffraction.indexing.PatternTreatment;
import org.lamella.diffraction.indexing.ScanIndexer;
import org.lamella.diffraction.indexing.TemplateMatches;
import org.lamella.diffraction.indexing.TriedPattern;
import org.lamella.plot.scene.Layer;
import org.lamella.scan.PatternScan;

class PatternMatchTest {

    private static final MadeScan MADE = new MadeScan();
    private static ScanIndexer indexer;

    @BeforeAll
    static void calibrate() {
        indexer = new ScanIndexer(PatternScan.of(MADE.recording()).orElseThrow(), MadeScan.crystals(), 200e3,
                PatternTreatment.USUAL, Progress.NONE);
    }

    @Test
    void theTrueOrientationIsAmongTheBestAndItsTemplateFitsBest() {
        int near = 0;
        int templates = 0;
        int all = 0;
        for (int point = MadeScan.SIZE * MadeScan.SIZE / 2; point < MadeScan.SIZE * MadeScan.SIZE; point += 7) {
            TriedPattern tried = indexer.tried(point);
            int phase = MadeScan.kind(point) - 2;
            LaueGroup group = MadeScan.crystals().get(phase).laueGroup();
            Rotation truth = MADE.orientation(point);
            all++;
            near += tried.best().stream().anyMatch(b -> b.phase() == phase
                    && (group.disorientation(b.orientation(), truth) < Math.toRadians(3)
                            || toTwin(group, b.orientation(), truth) < Math.toRadians(6))) ? 1 : 0;
            TemplateMatches matches = tried.matches().get(phase);
            for (int i = 0; i < Math.min(6, matches.index().length); i++) {
                Rotation half = Rotation.about(0, 0, 1, Math.PI).times(matches.orientations().get(i));
                if (Math.min(group.disorientation(matches.orientations().get(i), truth),
                        group.disorientation(half, truth)) < Math.toRadians(5)) {
                    templates++;
                    break;
                }
            }
        }
        assertTrue(near >= 0.95 * all, near + " of " + all + " near the truth");
        assertTrue(templates >= 0.9 * all, templates + " of " + all + " with the right template in front");
    }

    /** Without its grain a pattern near ⟨112⟩ may be taken for its twin's, 60° about a ⟨111⟩: the spots are the same. */
    private static double toTwin(LaueGroup group, Rotation found, Rotation truth) {
        double least = Double.POSITIVE_INFINITY;
        for (int[] axis : new int[][] { { 1, 1, 1 }, { -1, 1, 1 }, { 1, -1, 1 }, { 1, 1, -1 } }) {
            Rotation twin = truth.times(Rotation.about(axis[0], axis[1], axis[2], Math.PI / 3));
            least = Math.min(least, group.disorientation(found, twin));
        }
        return least;
    }

    @Test
    void indicesAreSharesInDescendingOrder() {
        for (TemplateMatches matches : indexer.tried(200).matches()) {
            assertEquals(matches.orientations().size(), matches.index().length);
            assertTrue(matches.index().length > 100);
            for (int i = 0; i < matches.index().length; i++) {
                assertTrue(matches.index()[i] > 0 && matches.index()[i] <= 1);
                assertTrue(i == 0 || matches.index()[i] <= matches.index()[i - 1]);
            }
        }
    }

    @Test
    void showsATriangleForEachPhaseWithTheBestMarked() {
        Result result = new MatchResult(indexer, 8, 12, List.of(), Map.of()).result();
        ResultTable table = result.tables().getFirst();
        assertEquals("matches", table.name());
        List<Layer> layers = result.scenes().getFirst().panels().getFirst().layers();
        assertEquals("Match (index Q)", layers.getFirst().name());
        int marked = layers.stream().filter(Layer.Points.class::isInstance).mapToInt(l -> ((Layer.Points) l).x().length)
                .sum();
        assertEquals(table.rows(), marked);
        assertEquals(2, layers.stream().filter(Layer.Points.class::isInstance).count());
    }

    @Test
    void anotherTreatmentKeepsTheCameraAndTheAnswer() {
        ScanIndexer other = indexer.treated(new PatternTreatment(OptionalDouble.empty(), OptionalDouble.empty(),
                1.3 * PatternTreatment.USUAL.backgroundWidth(), 0));
        assertEquals(indexer.geometry().scale(), other.geometry().scale(), 2e-3 * indexer.geometry().scale());
        int point = MadeScan.SIZE * MadeScan.SIZE - 20;
        IndexedPattern before = indexer.tried(point).best().getFirst();
        IndexedPattern after = other.tried(point).best().getFirst();
        assertEquals(before.phase(), after.phase());
        assertEquals(before.score(), after.score(), 0.15);
    }

    @Test
    void saysThatAPatternIsMissing() {
        // point 5 of the made scan is damaged
        Result result = new MatchResult(indexer, 5, 0, List.of(), Map.of()).result();
        assertEquals("missing", result.warnings().getFirst().code());
        assertEquals(List.of(), result.scenes());
    }
}
