/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.chi;

import java.util.Optional;
import java.util.Set;

import org.lamella.data.Measurand;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.io.text.internal.delimited.DelimitedText;
import org.lamella.io.text.internal.shape.TableDraft;

/**
 * Which sign cathodic currents have. The program writes them as positive unless set otherwise, and the file does not say
 * it; a sweep shows it. A cell takes up energy: the current of a sweep rises with the potential, and around a cycle, where
 * charging the double layer and the couples enclose an area, the integral of I dE is positive.
 */
final class ChiPolarity {

    private static final Set<String> SWEPT = Set.of(Technique.CYCLIC_VOLTAMMETRY.id(), Technique.LINEAR_SWEEP.id());
    /** A cycle that encloses less of its box than this tells nothing. */
    private static final double AREA = 0.01;
    /** A correlation of less tells nothing. */
    private static final double CORRELATION = 0.3;

    private final Optional<Technique> technique;

    ChiPolarity(Optional<Technique> technique) {
        this.technique = technique;
    }

    /** The text with anodic currents positive, as far as they show it. */
    DelimitedText settle(DelimitedText text) {
        Optional<TableDraft> table = text.drafts().stream().filter(d -> d.has(Measurand.CURRENT)).findFirst();
        if (table.isEmpty()) {
            return text;
        }
        boolean swept =
                technique.filter(t -> SWEPT.contains(t.id())).isPresent() && table.get().has(Measurand.POTENTIAL);
        int sign = swept ? sign(table.get()) : 0;
        if (sign > 0) {
            return text;
        }
        if (sign == 0) {
            return text
                    .with(Warning.of("current-polarity", "CH Instruments writes cathodic currents as positive unless "
                            + "set otherwise, and this file does not show which it is; its signs are as the file has them"));
        }
        return text
                .with(Warning.of("cathodic-positive", "The currents fall with the potential and around the cycle: the "
                        + "file has cathodic currents as positive; their signs were turned, so that anodic ones are positive"))
                .map(ChiPolarity::turned);
    }

    private static TableDraft turned(TableDraft table) {
        return table.with(table.columns().stream().map(c -> c.measures(Measurand.CURRENT) ? c.flipped() : c).toList());
    }

    /** 1 for anodic positive, −1 for cathodic positive, 0 where that is not clear. */
    private static int sign(TableDraft table) {
        double[] e = table.find(Measurand.POTENTIAL).orElseThrow().si().toArray();
        double[] i = table.find(Measurand.CURRENT).orElseThrow().si().toArray();
        Sums sums = Sums.of(e, i);
        double box = (sums.maxE - sums.minE) * (sums.maxI - sums.minI);
        double area =
                box > 0 && sums.turns() ? sums.area / (box * Math.max(1, sums.path / (2 * (sums.maxE - sums.minE))))
                        : 0;
        double correlation = sums.correlation();
        double vote = Math.abs(area) < AREA ? 0 : Math.signum(area);
        double slope = Math.abs(correlation) < CORRELATION ? 0 : Math.signum(correlation);
        return (int) (vote == 0 || slope == 0 || vote == slope ? Math.signum(vote + slope) : 0);
    }

    /** What a sweep adds up to. */
    private static final class Sums {
        private double minE = Double.POSITIVE_INFINITY;
        private double maxE = Double.NEGATIVE_INFINITY;
        private double minI = Double.POSITIVE_INFINITY;
        private double maxI = Double.NEGATIVE_INFINITY;
        private double area;
        private double path;
        private double n;
        private double e;
        private double i;
        private double ee;
        private double ii;
        private double ei;

        static Sums of(double[] potential, double[] current) {
            Sums sums = new Sums();
            int before = -1;
            for (int k = 0; k < potential.length; k++) {
                if (Double.isFinite(potential[k]) && Double.isFinite(current[k])) {
                    sums.add(potential[k], current[k]);
                    if (before >= 0) {
                        double step = potential[k] - potential[before];
                        sums.area += step * (current[k] + current[before]) / 2;
                        sums.path += Math.abs(step);
                    }
                    before = k;
                }
            }
            return sums;
        }

        private void add(double potential, double current) {
            minE = Math.min(minE, potential);
            maxE = Math.max(maxE, potential);
            minI = Math.min(minI, current);
            maxI = Math.max(maxI, current);
            n++;
            e += potential;
            i += current;
            ee += potential * potential;
            ii += current * current;
            ei += potential * current;
        }

        /** Whether the sweep comes back at least half of its way. */
        boolean turns() {
            return path > 1.5 * (maxE - minE);
        }

        double correlation() {
            double both = Math.sqrt((n * ee - e * e) * (n * ii - i * i));
            return both > 0 ? (n * ei - e * i) / both : 0;
        }
    }
}
