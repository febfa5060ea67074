/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/** Compares a pattern with all templates of all phases at all azimuths. One for each thread. */
final class TemplateSearch {

    private static final float ROUNDING = 1.00001f;

    private final List<Phase> phases;
    private final List<Templates> templates;
    private final float[] sum = new float[PolarPattern.BLOCK];
    private final float[] bound = new float[PolarPattern.BLOCKS];

    TemplateSearch(List<Phase> phases, List<Templates> templates) {
        this.phases = phases;
        this.templates = templates;
    }

    /** A template at an azimuth. */
    private record Hit(int phase, int template, int azimuth, float score) {
    }

    /**
     * The best explanations that differ by more than a given angle, of each phase so many.
     *
     * @param polar the pattern
     * @param most of each phase
     * @param apart rad
     */
    List<Candidate> best(PolarPattern polar, int most, double apart) {
        List<Candidate> all = new ArrayList<>();
        for (int p = 0; p < templates.size(); p++) {
            List<Hit> hits = hits(p, polar, 4 * most);
            List<Candidate> kept = new ArrayList<>();
            for (Hit hit : hits) {
                Rotation orientation = Rotation.about(0, 0, 1, 2 * Math.PI * hit.azimuth / Templates.STEPS)
                        .times(templates.get(p).orientations.get(hit.template));
                Phase phase = phases.get(p);
                if (kept.stream().noneMatch(k -> phase.group().disorientation(k.orientation(), orientation) < apart)) {
                    kept.add(new Candidate(p, orientation, hit.score));
                    if (kept.size() == most) {
                        break;
                    }
                }
            }
            all.addAll(kept);
        }
        return all;
    }

    /**
     * The best templates with their best azimuth, sorted. Blocks of azimuths whose bound is below what is wanted are left
     * out; the result is that of looking at all of them.
     */
    private List<Hit> hits(int phase, PolarPattern polar, int most) {
        Templates t = templates.get(phase);
        List<Hit> best = new ArrayList<>();
        float least = Float.NEGATIVE_INFINITY;
        for (int n = 0; n + 1 < t.first.length; n++) {
            bound(t, n, polar.bounds);
            int at = -1;
            float top = least;
            for (int block = 0; block < bound.length; block++) {
                // sums of many terms in another order may differ in the last digits
                if (bound[block] * ROUNDING < top) {
                    continue;
                }
                correlate(t, n, polar.values, block * PolarPattern.BLOCK);
                for (int i = 0; i < sum.length; i++) {
                    if (sum[i] > top) {
                        top = sum[i];
                        at = block * PolarPattern.BLOCK + i;
                    }
                }
            }
            if (at >= 0) {
                insert(best, new Hit(phase, n, at, top), most);
                least = best.size() == most ? best.getLast().score : Float.NEGATIVE_INFINITY;
            }
        }
        return best;
    }

    private static void insert(List<Hit> best, Hit hit, int most) {
        int place = best.size();
        while (place > 0 && best.get(place - 1).score < hit.score) {
            place--;
        }
        best.add(place, hit);
        if (best.size() > most) {
            best.removeLast();
        }
    }

    private void bound(Templates t, int n, float[] bounds) {
        Arrays.fill(bound, 0);
        for (int s = t.first[n]; s < t.first[n + 1]; s++) {
            float weight = t.weight[s];
            int from = t.radius[s] * 2 * PolarPattern.BLOCKS + t.azimuth[s] / PolarPattern.BLOCK;
            for (int i = 0; i < bound.length; i++) {
                bound[i] += weight * bounds[from + i];
            }
        }
    }

    /** The azimuths of one block. */
    private void correlate(Templates t, int n, float[] polar, int azimuth) {
        Arrays.fill(sum, 0);
        for (int s = t.first[n]; s < t.first[n + 1]; s++) {
            float weight = t.weight[s];
            int from = t.radius[s] * 2 * Templates.STEPS + t.azimuth[s] + azimuth;
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * polar[from + i];
            }
        }
    }
}
