/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;

/**
 * What a pattern may be, before it is decided.
 *
 * @param best explanations that differ, the likeliest first; none where the pattern is missing
 * @param peaks what stands out
 * @param bragg how much stands out in spots, in units of the noise
 * @param diffuse mean counts beside the direct beam
 * @param transmitted mean counts within the direct beam
 */
record Findings(List<Judged> best, PeakList peaks, double bragg, double diffuse, double transmitted) {

    /** Of a pattern that is not there. */
    static final Findings NOTHING = new Findings(List.of(), PeakList.NONE, 0, 0, 0);

    /** Logarithms of likelihoods are worth less by this, since errors of the model go together. */
    private static final double TOGETHER = 2.5;
    private static final double TWO_THIRDS = 0.68;

    /**
     * An explanation, judged.
     *
     * @param explanation it
     * @param index correlation of what is seen and what should be, 0 … 1
     * @param sigma angle (rad) within which the true orientation lies with 68 %, if it is near this one at all
     */
    record Judged(Explanation explanation, double index, double sigma) {
    }

    /** The result when one of the explanations is taken, the weights of all being those of a list. */
    IndexedPattern decided(Judged taken, List<Judged> weighed, List<Phase> phases) {
        Explanation it = taken.explanation;
        LaueGroup group = phases.get(it.phase()).group();
        double next = 0;
        double other = 0;
        for (Judged one : best) {
            if (one.explanation.phase() != it.phase()) {
                other = Math.max(other, one.index);
            } else if (group.disorientation(one.explanation.orientation(), it.orientation()) > PatternIndexer.APART) {
                next = Math.max(next, one.index);
            }
        }
        double top = Math.max(taken.index, 1e-9);
        return new IndexedPattern(PatternKind.CRYSTAL, 1, it.phase(), it.orientation(), taken.index,
                Math.max(0, 100 * (1 - next / top)), Math.max(0, 100 * (1 - other / top)),
                sigma(taken, weighed, group), bragg, diffuse);
    }

    /** Where another orientation explains the pattern nearly as well, the true one lies within the angle to that one. */
    private static double sigma(Judged taken, List<Judged> weighed, LaueGroup group) {
        Explanation it = taken.explanation;
        double most = weighed.stream().mapToDouble(w -> w.explanation.value()).max().orElse(it.value());
        double within = 0;
        double total = 0;
        List<double[]> others = new ArrayList<>();
        for (Judged one : weighed) {
            if (one.explanation.phase() != it.phase()) {
                continue;
            }
            double apart = group.disorientation(one.explanation.orientation(), it.orientation());
            double weight = Math.exp((one.explanation.value() - most) / TOGETHER);
            total += weight;
            if (apart < PatternIndexer.APART / 3) {
                within += weight;
            } else {
                others.add(new double[] { apart, weight });
            }
        }
        others.sort((a, b) -> Double.compare(a[0], b[0]));
        double angle = taken.sigma;
        for (double[] other : others) {
            if (within >= TWO_THIRDS * total) {
                break;
            }
            within += other[1];
            angle = other[0];
        }
        return angle;
    }
}
