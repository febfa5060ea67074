/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;

/** Tells crystals, amorphous matter and pores apart, from all patterns of a scan together. */
final class PatternKinds {

    private PatternKinds() {
    }

    static PatternKind[] decide(Findings[] map) {
        double[] bragg = Arrays.stream(map).filter(PatternKinds::isThere).mapToDouble(m -> Math.log1p(m.bragg()))
                .toArray();
        PatternKind[] kinds = new PatternKind[map.length];
        Arrays.fill(kinds, PatternKind.MISSING);
        if (bragg.length == 0) {
            return kinds;
        }
        double crystal = threshold(bragg);
        double[] matter = Arrays.stream(map).filter(PatternKinds::isThere)
                .filter(m -> Math.log1p(m.bragg()) >= crystal).mapToDouble(Findings::diffuse).sorted().toArray();
        double usual = matter.length > 0 ? matter[matter.length / 2] : 0;
        for (int i = 0; i < map.length; i++) {
            if (isThere(map[i])) {
                boolean spots = Math.log1p(map[i].bragg()) >= crystal;
                kinds[i] = spots ? PatternKind.CRYSTAL
                        : map[i].diffuse() < 0.62 * usual ? PatternKind.PORE : PatternKind.AMORPHOUS;
            }
        }
        return kinds;
    }

    private static boolean isThere(Findings pattern) {
        return !pattern.best().isEmpty();
    }

    /** Otsu's threshold between two groups. */
    private static double threshold(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double total = Arrays.stream(sorted).sum();
        double below = 0;
        double best = -1;
        double at = sorted[0];
        for (int i = 0; i + 1 < sorted.length; i++) {
            below += sorted[i];
            double n = i + 1.0;
            double m = sorted.length - n;
            double d = below / n - (total - below) / m;
            double between = n * m * d * d;
            if (between > best) {
                best = between;
                at = (sorted[i] + sorted[i + 1]) / 2;
            }
        }
        return at;
    }
}
