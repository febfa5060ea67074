/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lamella.analysis.Checkpoint;
import org.lamella.core.progress.Progress;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.diffraction.MadeScan;
import org.lamella.scan.PatternScan;

class ScanIndexerTest {

    private static final MadeScan MADE = new MadeScan();
    private static ScanIndexer indexer;
    private static IndexedMap map;

    @BeforeAll
    static void index() throws Exception {
        indexer = new ScanIndexer(PatternScan.of(MADE.recording()).orElseThrow(), MadeScan.crystals(), 200e3,
                PatternTreatment.USUAL,
                Progress.NONE);
        map = indexer.map(true, 0, Checkpoint.NONE, Progress.NONE);
    }

    @Test
    void findsScaleAndDistortionThoughTheFileMisstatesThem() {
        assertEquals(MadeScan.SCALE, indexer.geometry().scale(), 0.005 * MadeScan.SCALE);
        assertEquals(MadeScan.ELLIPSE / 2, indexer.geometry().stretch(), 0.003);
        assertEquals(0, indexer.geometry().shear(), 0.003);
    }

    @Test
    void followsTheBeam() {
        for (int point = 20; point < MadeScan.SIZE * MadeScan.SIZE; point += 31) {
            assertEquals(MadeScan.beamX(point), indexer.model.path.at(point)[0], 0.15);
            assertEquals(MadeScan.beamY(point), indexer.model.path.at(point)[1], 0.15);
        }
    }

    @Test
    void tellsPoresAmorphousMatterAndPhasesApart() {
        int wrong = 0;
        for (int point = 0; point < MadeScan.SIZE * MadeScan.SIZE; point++) {
            IndexedPattern found = map.at(point);
            if (point == 5) {
                assertEquals(PatternKind.MISSING, found.kind());
                continue;
            }
            int kind = found.kind() == PatternKind.CRYSTAL ? 2 + found.phase() : found.kind().ordinal();
            wrong += kind == MadeScan.kind(point) ? 0 : 1;
        }
        assertTrue(wrong <= 2, wrong + " points of another kind");
    }

    /**
     * Near a zone axis a pattern shows one layer of the reciprocal lattice, which looks the same after half a turn about the
     * axis; the stated angle has to reach to the other orientation then.
     */
    @Test
    void orientationsLieWithinWhatIsStated() {
        int sure = 0;
        int held = 0;
        int right = 0;
        int all = MadeScan.SIZE * MadeScan.SIZE / 2;
        for (int point = all; point < 2 * all; point++) {
            IndexedPattern found = map.at(point);
            double off = Math.toDegrees(indexer.model.phases.get(MadeScan.kind(point) - 2).group()
                    .disorientation(found.orientation(), MADE.orientation(point)));
            double stated = Math.toDegrees(found.sigma());
            held += off <= stated ? 1 : 0;
            if (stated < 3) {
                sure++;
                right += off < 3 ? 1 : 0;
            }
        }
        assertTrue(held > 0.5 * all, held + " of " + all + " within what is stated");
        assertTrue(sure > 0.3 * all, "of " + sure + " the orientation is stated to a few degrees");
        assertTrue(right > 0.8 * sure, right + " of " + sure + " are right");
    }

    /** The patterns' axes lie 30° from those of the scan: crystals lie turned, but where another width of the spots decided else. */
    @Test
    void givesOrientationsInTheAxesOfTheScan() throws Exception {
        ScanIndexer rotated =
                new ScanIndexer(PatternScan.of(MADE.recording()).orElseThrow(), MadeScan.crystals(), 200e3,
                        new PatternTreatment(OptionalDouble.of(1.1), OptionalDouble.of(6), 3, Math.toRadians(30)),
                        Progress.NONE);
        assertEquals(1.1, rotated.spotWidth());
        assertEquals(6, rotated.hiddenRadius());
        IndexedMap turned = rotated.map(true, 0, Checkpoint.NONE, Progress.NONE);
        int same = 0;
        int crystals = 0;
        for (int point = 0; point < MadeScan.SIZE * MadeScan.SIZE; point++) {
            IndexedPattern plain = map.at(point);
            if (plain.kind() == PatternKind.CRYSTAL) {
                crystals++;
                Rotation expected = Rotation.about(0, 0, 1, Math.toRadians(30)).times(plain.orientation());
                same += turned.at(point).phase() == plain.phase() && indexer.model.phases.get(plain.phase()).group()
                        .disorientation(expected, turned.at(point).orientation()) < Math.toRadians(2) ? 1 : 0;
            }
        }
        assertTrue(same > 0.7 * crystals, same + " of " + crystals);
    }

    @Test
    void givesTheSameAgain() throws Exception {
        IndexedMap again = indexer.map(true, 0, Checkpoint.NONE, Progress.NONE);
        for (int point = 0; point < MadeScan.SIZE * MadeScan.SIZE; point++) {
            assertEquals(map.at(point), again.at(point));
        }
    }

    /** Rows that were finished before the work was killed are taken over; one of them is damaged. */
    @Test
    void goesOnWhereItWasKilled() throws Exception {
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        AtomicInteger done = new AtomicInteger();
        Checkpoint dying = new Checkpoint() {
            @Override
            public Optional<byte[]> find(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void keep(String name, byte[] content) {
                if (done.incrementAndGet() > MadeScan.SIZE / 2) {
                    throw new CancellationException("killed");
                }
                kept.put(name, content);
            }
        };
        assertThrows(CancellationException.class, () -> indexer.map(true, 0, dying, Progress.NONE));
        int before = kept.size();
        assertTrue(before > 0 && before < MadeScan.SIZE, before + " rows");
        kept.replace(kept.keySet().iterator().next(), new byte[5]);
        AtomicInteger anew = new AtomicInteger();
        Checkpoint again = new Checkpoint() {
            @Override
            public Optional<byte[]> find(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void keep(String name, byte[] content) {
                anew.incrementAndGet();
            }
        };
        IndexedMap resumed = indexer.map(true, 0, again, Progress.NONE);
        assertEquals(MadeScan.SIZE - before + 1, anew.get());
        for (int point = 0; point < MadeScan.SIZE * MadeScan.SIZE; point++) {
            assertEquals(map.at(point), resumed.at(point));
        }
    }

    @Test
    void stopsWhenAskedTo() {
        Progress stop = new Progress() {
            @Override
            public void report(String task, double fraction) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> indexer.map(true, 0, Checkpoint.NONE, stop));
    }
}
