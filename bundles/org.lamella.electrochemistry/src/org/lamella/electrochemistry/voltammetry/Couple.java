/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A peak of oxidation and the peak of the reduction that undoes it.
 *
 * @param anodic the oxidation
 * @param cathodic the reduction
 */
public record Couple(PeakTrack anodic, PeakTrack cathodic) {

    /** A reduction that peaks so much above its oxidation belongs to another couple, V; noise and iR may do a little. */
    private static final double INVERSE = 0.03;
    /** What it costs to leave a peak without its partner, V of peak separation. */
    private static final double ALONE = 0.3;

    /** What pairing leaves. */
    public record Pairing(List<Couple> couples, List<PeakTrack> unpaired) {

        /** Copies the lists. */
        public Pairing {
            couples = List.copyOf(couples);
            unpaired = List.copyOf(unpaired);
        }

        /** Peaks without a partner that are {@link Peak#isFaint() faint} in all their half cycles. */
        public List<PeakTrack> faint() {
            return unpaired.stream().filter(t -> t.peaks().stream().allMatch(Peak::isFaint)).toList();
        }

        /** The same without some of the peaks that have no partner. */
        public Pairing without(List<PeakTrack> left) {
            return new Pairing(couples, unpaired.stream().filter(t -> !left.contains(t)).toList());
        }
    }

    /**
     * Pairs peaks in the order of their potentials so that the separations are smallest altogether.
     *
     * @param anodic ascending in potential
     * @param cathodic ascending in potential
     */
    public static Pairing pair(List<PeakTrack> anodic, List<PeakTrack> cathodic) {
        int n = anodic.size();
        int m = cathodic.size();
        double[][] cost = new double[n + 1][m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                cost[i][j] = i == 0 && j == 0 ? 0 : least(cost, anodic, cathodic, i, j);
            }
        }
        List<Couple> couples = new ArrayList<>();
        List<PeakTrack> unpaired = new ArrayList<>();
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0
                    && cost[i][j] == cost[i - 1][j - 1] + separation(anodic.get(i - 1), cathodic.get(j - 1))) {
                couples.add(new Couple(anodic.get(--i), cathodic.get(--j)));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + ALONE) {
                unpaired.add(anodic.get(--i));
            } else {
                unpaired.add(cathodic.get(--j));
            }
        }
        Collections.reverse(couples);
        Collections.reverse(unpaired);
        return new Pairing(couples, unpaired);
    }

    private static double least(double[][] cost, List<PeakTrack> anodic, List<PeakTrack> cathodic, int i, int j) {
        double least = Double.POSITIVE_INFINITY;
        if (i > 0 && j > 0) {
            least = cost[i - 1][j - 1] + separation(anodic.get(i - 1), cathodic.get(j - 1));
        }
        if (i > 0) {
            least = Math.min(least, cost[i - 1][j] + ALONE);
        }
        return j > 0 ? Math.min(least, cost[i][j - 1] + ALONE) : least;
    }

    private static double separation(PeakTrack anodic, PeakTrack cathodic) {
        double separation = anodic.mean(Peak::potential).value() - cathodic.mean(Peak::potential).value();
        return separation < -INVERSE ? Double.POSITIVE_INFINITY : Math.abs(separation);
    }

    /** Mean of both peak potentials, V. */
    public Uncertain halfWavePotential() {
        Uncertain a = anodic.mean(Peak::potential);
        Uncertain c = cathodic.mean(Peak::potential);
        return new Uncertain((a.value() + c.value()) / 2, Math.hypot(a.random(), c.random()) / 2,
                Math.hypot(a.systematic(), c.systematic()) / 2);
    }

    /** Anodic minus cathodic peak potential, V. */
    public Uncertain separation() {
        Uncertain a = anodic.mean(Peak::potential);
        Uncertain c = cathodic.mean(Peak::potential);
        return new Uncertain(a.value() - c.value(), Math.hypot(a.random(), c.random()),
                Math.hypot(a.systematic(), c.systematic()));
    }
}
