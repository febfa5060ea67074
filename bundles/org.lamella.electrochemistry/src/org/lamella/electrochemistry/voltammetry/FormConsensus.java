/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms that all half cycles agree on. The couples, their kinetics and the current they stand on are the same in all
 * half cycles, so the evidence for a form is that of all together: one that looks simpler than it is by the noise of one
 * sweep does not count. Each half cycle's preferred form is fitted to all others.
 */
final class FormConsensus {

    /** Forms with less than this share of the best one's weight do not count. */
    private static final double NEGLIGIBLE = 1e-3;
    /** Half cycles whose forms are tried on all others; those of more would only repeat them. */
    private static final int MOST = 6;

    private FormConsensus() {
    }

    /** The weights of the forms; empty where there is none that is sound in all half cycles. */
    static Map<Form, Double> of(List<PeakEstimator> estimators) {
        List<Form> forms = new ArrayList<>();
        for (PeakEstimator estimator : estimators.subList(0, Math.min(MOST, estimators.size()))) {
            if (!forms.contains(estimator.preferred())) {
                forms.add(estimator.preferred());
            }
        }
        List<double[]> each = estimators.parallelStream()
                .map(estimator -> forms.stream().mapToDouble(estimator::criterion).toArray()).toList();
        double[] sums = new double[forms.size()];
        for (double[] one : each) {
            for (int f = 0; f < sums.length; f++) {
                sums[f] += one[f];
            }
        }
        double least = java.util.Arrays.stream(sums).min().orElse(Double.POSITIVE_INFINITY);
        Map<Form, Double> weights = new LinkedHashMap<>();
        for (int f = 0; f < sums.length && Double.isFinite(least); f++) {
            double weight = Math.exp(-0.5 * (sums[f] - least));
            if (weight >= NEGLIGIBLE) {
                weights.put(forms.get(f), weight);
            }
        }
        return weights;
    }
}
