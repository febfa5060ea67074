/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells crystals, amorphous matter and pores apart, from all patterns of a scan together and with probabilities. Crystals
 * differ from the rest in how well the best orientation explains the pattern and in how much stands out in spots; amorphous
 * matter and pores in what is scattered diffusely, which for matter is about what crystals scatter. Both are mixtures of two
 * normal distributions whose parameters the scan gives; where a scan has too few of a class, what noise alone would give
 * stands for it, so that a scan of crystals only is not torn in two.
 */
final class PatternKinds {

    /** The best of all orientations explains noise by so much at most (logarithm of the likelihood ratio). */
    private static final double BY_CHANCE = 25;
    /** Fewer of a class tell nothing about it. */
    private static final int FEWEST = 8;
    private static final int ROUNDS = 40;
    /** Diffuse counts of pores, as a share of those of crystals, to begin with. */
    private static final double THIN = 0.62;

    private final int points;
    private final boolean[] there;
    /** Root of the value of the best explanation. */
    private final double[] explained;
    /** Logarithm of what stands out in spots. */
    private final double[] bragg;
    /** Logarithm of the diffuse counts. */
    private final double[] diffuse;
    private final double[] transmitted;

    private PatternKinds(FoundRows map) {
        this.points = map.points();
        this.there = new boolean[points];
        this.explained = new double[points];
        this.bragg = new double[points];
        this.diffuse = new double[points];
        this.transmitted = new double[points];
        for (int i = 0; i < points; i++) {
            Findings found = map.at(i);
            there[i] = !found.best().isEmpty();
            if (there[i]) {
                explained[i] = Math.sqrt(Math.max(0, found.best().getFirst().explanation().value()));
                bragg[i] = Math.log1p(found.bragg());
                diffuse[i] = Math.log(Math.max(1e-9, found.diffuse()));
                transmitted[i] = found.transmitted();
            }
        }
    }

    /**
     * The kinds of all patterns.
     *
     * @param kinds one for each pattern
     * @param probabilities that it is this kind, 0.5 … 1; 1 where the pattern is missing
     */
    record Decision(PatternKind[] kinds, double[] probabilities) {
    }

    /**
     * Decides.
     *
     * @param floor patterns whose direct beam has fewer counts a pixel are left out; 0 for none
     */
    static Decision decide(FoundRows map, double floor) {
        return new PatternKinds(map).decide(floor);
    }

    private Decision decide(double floor) {
        PatternKind[] kinds = new PatternKind[points];
        double[] probabilities = new double[points];
        Arrays.fill(kinds, PatternKind.MISSING);
        Arrays.fill(probabilities, 1);
        double[] crystal = crystals();
        double[] pore = pores(crystal);
        for (int i = 0; i < points; i++) {
            if (!there[i] || transmitted[i] < floor) {
                continue;
            }
            double amorphous = (1 - crystal[i]) * (1 - pore[i]);
            double empty = (1 - crystal[i]) * pore[i];
            if (crystal[i] >= amorphous && crystal[i] >= empty) {
                kinds[i] = PatternKind.CRYSTAL;
                probabilities[i] = crystal[i];
            } else {
                kinds[i] = amorphous >= empty ? PatternKind.AMORPHOUS : PatternKind.PORE;
                probabilities[i] = Math.max(amorphous, empty);
            }
        }
        return new Decision(kinds, probabilities);
    }

    /** Probability of each pattern to be of a crystal. */
    private double[] crystals() {
        double[] weight = new double[points];
        for (int i = 0; i < points; i++) {
            weight[i] = explained[i] * explained[i] > BY_CHANCE ? 1 : 0;
        }
        Normal noiseExplained = new Normal(3, 0.9);
        Normal noiseBragg = new Normal(2, 1.2);
        Normal usualExplained = new Normal(9, 2.5);
        Normal usualBragg = new Normal(5, 1);
        for (int round = 0; round < ROUNDS; round++) {
            Normal yesExplained = Normal.of(explained, weight, there, false, 0.7, usualExplained);
            Normal yesBragg = Normal.of(bragg, weight, there, false, 0.15, usualBragg);
            Normal noExplained = Normal.of(explained, weight, there, true, 0.7, noiseExplained);
            Normal noBragg = Normal.of(bragg, weight, there, true, 0.15, noiseBragg);
            double share = share(weight);
            for (int i = 0; i < points; i++) {
                double more = Math.log(share / (1 - share)) + yesExplained.log(explained[i]) + yesBragg.log(bragg[i])
                        - noExplained.log(explained[i]) - noBragg.log(bragg[i]);
                // far out on its own side a pattern is not less of its class
                double sure = explained[i] > yesExplained.mean && bragg[i] > yesBragg.mean ? 40
                        : explained[i] < noExplained.mean && bragg[i] < noBragg.mean ? -40 : more;
                weight[i] = there[i] ? 1 / (1 + Math.exp(-sure)) : 0;
            }
        }
        return weight;
    }

    /** Probability of each pattern, if it is of no crystal, to be of a pore. */
    private double[] pores(double[] crystal) {
        boolean[] empty = new boolean[points];
        double[] ofCrystals = IntStream.range(0, points).filter(i -> there[i] && crystal[i] > 0.5)
                .mapToDouble(i -> diffuse[i]).sorted().toArray();
        double[] weight = new double[points];
        if (ofCrystals.length < FEWEST) {
            return weight;
        }
        Normal matter = Normal.robust(ofCrystals, 0.1);
        for (int i = 0; i < points; i++) {
            empty[i] = there[i] && crystal[i] <= 0.5;
            weight[i] = empty[i] && diffuse[i] < matter.mean + Math.log(THIN) ? 1 : 0;
        }
        Normal usual = new Normal(matter.mean - 1, 0.3);
        for (int round = 0; round < ROUNDS; round++) {
            Normal pore = Normal.of(diffuse, weight, empty, false, 0.1, usual);
            for (int i = 0; i < points; i++) {
                double more = pore.log(diffuse[i]) - matter.log(diffuse[i]);
                double sure = diffuse[i] <= pore.mean ? 40 : diffuse[i] >= matter.mean ? -40 : more;
                weight[i] = empty[i] ? 1 / (1 + Math.exp(-sure)) : 0;
            }
        }
        for (int i = 0; i < points; i++) {
            weight[i] = there[i] && !empty[i] && diffuse[i] < matter.mean + Math.log(THIN) ? 1 : weight[i];
        }
        return weight;
    }

    private double share(double[] weight) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < weight.length; i++) {
            sum += weight[i];
            n += there[i] ? 1 : 0;
        }
        return Math.clamp(sum / Math.max(1, n), 0.01, 0.99);
    }

    /** A normal distribution. */
    private record Normal(double mean, double sigma) {

        /** Of weighted values, or another one where there are too few. */
        static Normal of(double[] values, double[] weight, boolean[] counts, boolean others, double least,
                Normal instead) {
            double n = 0;
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                double w = counts[i] ? others ? 1 - weight[i] : weight[i] : 0;
                n += w;
                sum += w * values[i];
            }
            if (n < FEWEST) {
                return instead;
            }
            double mean = sum / n;
            double squares = 0;
            for (int i = 0; i < values.length; i++) {
                double w = counts[i] ? others ? 1 - weight[i] : weight[i] : 0;
                squares += w * (values[i] - mean) * (values[i] - mean);
            }
            return new Normal(mean, Math.max(least, Math.sqrt(squares / n)));
        }

        static Normal robust(double[] sorted, double least) {
            double middle = sorted[sorted.length / 2];
            double spread = (sorted[sorted.length * 5 / 6] - sorted[sorted.length / 6]) / 2;
            return new Normal(middle, Math.max(least, spread));
        }

        double log(double value) {
            double z = (value - mean) / sigma;
            return -0.5 * z * z - Math.log(sigma);
        }
    }
}
