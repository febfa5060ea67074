/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;
import org.lamella.crystallography.orientation.Rotation;

/** Finds what a pattern may be of. One for each thread. */
final class PatternIndexer {

    /** Orientations that differ by more count as others. */
    static final double APART = Math.toRadians(6);
    static final Comparator<Explanation> LIKELIEST_FIRST =
            Comparator.comparingDouble(Explanation::value).reversed();

    private static final int CANDIDATES = 6;
    /** Fewer peaks tell no orientation. */
    private static final int FEW = 5;
    private static final int KEPT = 5;
    private static final int FIRST_STEPS = 2;
    private static final int MOST = 8;
    private static final int SECOND_STEPS = 2;
    /** Share of the best score below which a candidate was never the right one in made scans. */
    private static final double PROMISING = 0.7;
    /** After one step the right one is hardly ever less likely than the likeliest by more. */
    private static final double ROUGH = 70;
    private static final double HOPELESS = 60;
    private static final int STEPS = 12;
    private static final double FARTHEST = 40;

    private final IndexingModel model;
    private final float[] pattern;
    private final SpotImage image;
    private final CandidateSearch search;
    private final Likelihood likelihood;

    PatternIndexer(IndexingModel model) {
        this.model = model;
        int width = model.scan.width();
        int height = model.scan.height();
        this.pattern = new float[model.scan.pixels()];
        this.image = new SpotImage(width, height, model.spotSigma, model.background, model.hidden, model.radii);
        this.search = new CandidateSearch(model);
        this.likelihood = new Likelihood(model.tables, model.wavelength, model.geometry, model.law, model.hidden,
                model.place);
    }

    /** Takes a pattern of the scan over. */
    SpotImage take(int point) {
        model.scan.read(point, pattern);
        double[] beam = model.path.at(point);
        return take(pattern, model.noise, beam[0], beam[1]);
    }

    /** Takes a pattern over. */
    SpotImage take(float[] counts, ScanNoise noise, double beamX, double beamY) {
        image.take(counts, noise, beamX, beamY);
        likelihood.take(image);
        return image;
    }

    Likelihood likelihood() {
        return likelihood;
    }

    /** What the pattern that was taken may be of. */
    Findings findings() {
        if (Double.isNaN(image.diffuse)) {
            return Findings.NOTHING;
        }
        List<Explanation> rough = new ArrayList<>();
        for (Candidate candidate : promising(search.best(image, image.peaks < FEW ? 1 : CANDIDATES, APART))) {
            rough.add(likelihood.refined(start(candidate.phase(), candidate.orientation()), 1));
            Rotation half = Rotation.about(0, 0, 1, Math.PI).times(candidate.orientation());
            rough.add(likelihood.refined(start(candidate.phase(), half), 1));
        }
        return judged(refined(hopeful(rough)));
    }

    /** What the pattern that was taken says by itself; orientations are turned into the axes of the scan. */
    TriedPattern tried(Rotation toScan) {
        Findings found = findings();
        List<IndexedPattern> best = found.best().stream()
                .map(one -> found.decided(one, List.of(one), model.phases).turned(toScan)).toList();
        return new TriedPattern(best, best.isEmpty() ? List.of() : search.matches(image, toScan));
    }

    /** Without those far behind the best one; of each phase the best stays. */
    private List<Candidate> promising(List<Candidate> all) {
        double most = all.stream().mapToDouble(Candidate::score).max().orElse(0);
        boolean[] seen = new boolean[model.phases.size()];
        List<Candidate> promising = new ArrayList<>();
        for (Candidate one : all) {
            if (one.score() > PROMISING * most || !seen[one.phase()]) {
                promising.add(one);
                seen[one.phase()] = true;
            }
        }
        return promising;
    }

    /** Those that differ, refined a little further; the hopeless are left out. */
    private List<Explanation> hopeful(List<Explanation> rough) {
        rough.sort(LIKELIEST_FIRST);
        List<Explanation> nearer = new ArrayList<>();
        double best = rough.getFirst().value();
        boolean[] tried = new boolean[model.phases.size()];
        for (Explanation one : rough.subList(0, Math.min(MOST, rough.size()))) {
            if (one.value() > best - ROUGH || !tried[one.phase()]) {
                nearer.add(likelihood.refined(one, FIRST_STEPS));
                tried[one.phase()] = true;
            }
        }
        nearer.sort(LIKELIEST_FIRST);
        List<Explanation> next = new ArrayList<>();
        for (Explanation one : distinct(nearer)) {
            next.add(likelihood.refined(one, SECOND_STEPS));
        }
        next.sort(LIKELIEST_FIRST);
        double most = next.getFirst().value();
        boolean[] seen = new boolean[model.phases.size()];
        List<Explanation> hopeful = new ArrayList<>();
        for (Explanation one : next) {
            if (one.value() > most - HOPELESS || !seen[one.phase()]) {
                hopeful.add(one);
                seen[one.phase()] = true;
            }
        }
        return hopeful;
    }

    /** Refined to the end, the likeliest first. */
    List<Explanation> refined(List<Explanation> rough) {
        List<Explanation> refined = new ArrayList<>();
        for (Explanation one : rough) {
            refined.add(likelihood.refined(one, STEPS));
        }
        refined.sort(LIKELIEST_FIRST);
        return refined;
    }

    Findings judged(List<Explanation> sorted) {
        List<Findings.Judged> judged = new ArrayList<>();
        double most = sorted.getFirst().value();
        boolean[] seen = new boolean[model.phases.size()];
        for (Explanation one : distinct(sorted)) {
            if (one.value() > most - FARTHEST || !seen[one.phase()]) {
                judged.add(likelihood.judged(one));
                seen[one.phase()] = true;
            }
        }
        return new Findings(List.copyOf(judged), PeakList.of(image), image.bragg(), image.diffuse,
                image.transmitted);
    }

    /** An orientation whose amplitude is not known yet. */
    static Explanation start(int phase, Rotation orientation) {
        return new Explanation(phase, orientation, Double.NaN, 0);
    }

    /** The best of each phase that differ. */
    List<Explanation> distinct(List<Explanation> sorted) {
        List<Explanation> kept = new ArrayList<>();
        int[] count = new int[model.phases.size()];
        for (Explanation candidate : sorted) {
            LaueGroup group = model.phases.get(candidate.phase()).group();
            if (count[candidate.phase()] < KEPT && kept.stream().noneMatch(k -> k.phase() == candidate.phase()
                    && group.disorientation(k.orientation(), candidate.orientation()) < APART / 3)) {
                kept.add(candidate);
                count[candidate.phase()]++;
            }
        }
        return kept;
    }
}
