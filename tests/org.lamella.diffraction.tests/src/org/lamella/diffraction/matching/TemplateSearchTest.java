/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.numerics.vector.VectorKernels;

/** The search is held against looking at everything. */
class TemplateSearchTest {

    private static final int STEPS = 120;
    private static final int RADII = 30;
    private static final int MOST = 7;

    private final SplittableRandom random = new SplittableRandom(5);
    private final Templates templates = new Templates(STEPS);
    private final List<int[]> radius = new ArrayList<>();
    private final List<int[]> azimuth = new ArrayList<>();
    private final List<float[]> weight = new ArrayList<>();

    private void makeTemplates(int count) {
        for (int n = 0; n < count; n++) {
            int spots = random.nextInt(0, 23);
            radius.add(random.ints(spots, 0, RADII).toArray());
            azimuth.add(random.ints(spots, 0, STEPS).toArray());
            float[] w = new float[spots];
            for (int i = 0; i < spots; i++) {
                w[i] = random.nextFloat();
            }
            weight.add(w);
            templates.add(radius.get(n), azimuth.get(n), w, spots);
        }
    }

    private float[][] pattern(double spots) {
        float[][] pattern = new float[RADII][STEPS];
        for (float[] turn : pattern) {
            for (int i = 0; i < STEPS; i++) {
                turn[i] = random.nextDouble() < spots ? random.nextFloat() : 0;
            }
        }
        return pattern;
    }

    /** Score, template and azimuth of the best, by sums in double precision. */
    private List<double[]> exhaustive(float[][] pattern) {
        List<double[]> all = new ArrayList<>();
        for (int n = 0; n < radius.size(); n++) {
            double top = 0;
            int at = 0;
            for (int turn = 0; turn < STEPS; turn++) {
                double sum = 0;
                for (int s = 0; s < weight.get(n).length; s++) {
                    sum += (double) weight.get(n)[s]
                            * pattern[radius.get(n)[s]][(azimuth.get(n)[s] + turn) % STEPS];
                }
                if (sum > top) {
                    top = sum;
                    at = turn;
                }
            }
            all.add(new double[] { top, n, at });
        }
        all.sort(Comparator.comparingDouble((double[] a) -> -a[0]));
        return all;
    }

    @Test
    void findsWhatLookingAtEverythingFinds() {
        makeTemplates(300);
        TemplateSearch search = new TemplateSearch(templates);
        PolarPattern polar = new PolarPattern(RADII, STEPS);
        for (double spots : new double[] { 0.02, 0.2, 1 }) {
            float[][] pattern = pattern(spots);
            for (int r = 0; r < RADII; r++) {
                polar.set(r, pattern[r]);
            }
            assertEquals(MOST, search.search(polar, MOST));
            List<double[]> expected = exhaustive(pattern);
            for (int place = 0; place < MOST; place++) {
                assertEquals(expected.get(place)[0], search.score(place), 1e-5);
                assertEquals(expected.get(place)[1], search.template(place));
                assertEquals(expected.get(place)[2], search.azimuth(place));
            }
        }
    }

    @Test
    void isTheSameWithAllKernels() {
        makeTemplates(200);
        PolarPattern polar = new PolarPattern(RADII, STEPS);
        float[][] pattern = pattern(0.4);
        for (int r = 0; r < RADII; r++) {
            polar.set(r, pattern[r]);
        }
        TemplateSearch best = new TemplateSearch(templates, VectorKernels.best());
        TemplateSearch plain = new TemplateSearch(templates, VectorKernels.plain());
        assertEquals(best.search(polar, MOST), plain.search(polar, MOST));
        for (int place = 0; place < MOST; place++) {
            assertEquals(plain.score(place), best.score(place));
            assertEquals(plain.template(place), best.template(place));
            assertEquals(plain.azimuth(place), best.azimuth(place));
        }
    }

    @Test
    void anEmptyPatternIsLikeNothing() {
        makeTemplates(10);
        assertEquals(0, new TemplateSearch(templates).search(new PolarPattern(RADII, STEPS), MOST));
    }

    @Test
    void aTurnIsMadeOfWholeBlocks() {
        assertThrows(IllegalArgumentException.class, () -> new Templates(121));
    }
}
