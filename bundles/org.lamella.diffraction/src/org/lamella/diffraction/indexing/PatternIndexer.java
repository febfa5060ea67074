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
    private static final int KEPT = 5;
    private static final int ROUGH_STEPS = 4;
    private static final int STEPS = 12;
    private static final double FARTHEST = 40;

    private final IndexingModel model;
    private final float[] pattern;
    private final float[] compressed;
    private final SpotImage image;
    private final PolarPattern polar;
    private final TemplateSearch search;
    private final Likelihood likelihood;

    PatternIndexer(IndexingModel model) {
        this.model = model;
        int width = model.scan.width();
        int height = model.scan.height();
        this.pattern = new float[model.scan.pixels()];
        this.compressed = new float[model.scan.pixels()];
        this.image = new SpotImage(width, height, model.spotSigma, model.hidden, model.radii);
        this.polar = new PolarPattern(width, height, model.radii, model.hidden, model.geometry);
        this.search = new TemplateSearch(model.phases, model.templates);
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
        for (int i = 0; i < compressed.length; i++) {
            compressed[i] = compressed(image.strength[i] / image.noise[i]);
        }
        polar.take(compressed, image.beamX, image.beamY);
        List<Explanation> rough = new ArrayList<>();
        for (Candidate candidate : search.best(polar, CANDIDATES, APART)) {
            rough.add(likelihood.refined(start(candidate.phase(), candidate.orientation()), ROUGH_STEPS));
            Rotation half = Rotation.about(0, 0, 1, Math.PI).times(candidate.orientation());
            rough.add(likelihood.refined(start(candidate.phase(), half), ROUGH_STEPS));
        }
        rough.sort(LIKELIEST_FIRST);
        return judged(refined(distinct(rough)));
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
        return new Findings(List.copyOf(judged), PeakList.of(image), image.bragg(), image.diffuse);
    }

    /** An orientation whose amplitude is not known yet. */
    static Explanation start(int phase, Rotation orientation) {
        return new Explanation(phase, orientation, Double.NaN, 0);
    }

    private static float compressed(float value) {
        return value < 1 ? 0 : (float) Math.sqrt(value - 1);
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
