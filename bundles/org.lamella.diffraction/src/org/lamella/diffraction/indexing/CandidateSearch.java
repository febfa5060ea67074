/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.List;

import org.lamella.crystallography.orientation.Rotation;
import org.lamella.diffraction.matching.PolarPattern;
import org.lamella.diffraction.matching.TemplateSearch;

/** Finds orientations that a pattern may show, by comparing it with the templates of all phases. One for each thread. */
final class CandidateSearch {

    private static final int STEPS = TemplateGrid.STEPS;

    private final IndexingModel model;
    private final List<TemplateSearch> searches;
    private final PolarPattern polar;
    private final float[] compressed;
    private final float[] turn = new float[STEPS];
    private final float[] cosine = new float[STEPS];
    private final float[] sine = new float[STEPS];

    CandidateSearch(IndexingModel model) {
        this.model = model;
        this.searches = model.grids.stream().map(g -> new TemplateSearch(g.templates())).toList();
        this.polar = new PolarPattern(model.radii, STEPS);
        this.compressed = new float[model.scan.pixels()];
        for (int i = 0; i < STEPS; i++) {
            double angle = 2 * Math.PI * i / STEPS;
            cosine[i] = (float) model.geometry.x(Math.cos(angle), Math.sin(angle));
            sine[i] = (float) model.geometry.y(Math.cos(angle), Math.sin(angle));
        }
    }

    /**
     * The best explanations that differ by more than a given angle.
     *
     * @param image the pattern
     * @param most of each phase
     * @param apart rad
     */
    List<Candidate> best(SpotImage image, int most, double apart) {
        unroll(image);
        List<Candidate> all = new ArrayList<>();
        for (int p = 0; p < searches.size(); p++) {
            TemplateSearch search = searches.get(p);
            int found = search.search(polar, 2 * most);
            List<Rotation> kept = new ArrayList<>();
            for (int i = 0; i < found && kept.size() < most; i++) {
                Rotation orientation = Rotation.about(0, 0, 1, 2 * Math.PI * search.azimuth(i) / STEPS)
                        .times(model.grids.get(p).orientations().get(search.template(i)));
                Phase phase = model.phases.get(p);
                if (kept.stream().noneMatch(k -> phase.group().disorientation(k, orientation) < apart)) {
                    kept.add(orientation);
                    all.add(new Candidate(p, orientation, search.score(i)));
                }
            }
        }
        return all;
    }

    /** How well all templates of each phase fit, each at its best azimuth; those that fit nowhere are left out. */
    List<TemplateMatches> matches(SpotImage image, Rotation toScan) {
        unroll(image);
        double norm = Math.max(1e-12, polar.norm());
        List<TemplateMatches> all = new ArrayList<>();
        for (int p = 0; p < searches.size(); p++) {
            TemplateSearch search = searches.get(p);
            List<Rotation> templates = model.grids.get(p).orientations();
            int found = search.search(polar, templates.size());
            List<Rotation> orientations = new ArrayList<>();
            float[] index = new float[found];
            for (int i = 0; i < found; i++) {
                Rotation turn = Rotation.about(0, 0, 1, 2 * Math.PI * search.azimuth(i) / STEPS);
                orientations.add(toScan.times(turn.times(templates.get(search.template(i)))));
                index[i] = (float) (search.score(i) / norm);
            }
            all.add(new TemplateMatches(model.phases.get(p), orientations, index));
        }
        return all;
    }

    /** Around the beam, without the distortion of the camera. */
    private void unroll(SpotImage image) {
        for (int i = 0; i < compressed.length; i++) {
            float clear = image.strength[i] / image.noise[i] - 1;
            compressed[i] = clear > 0 ? (float) Math.sqrt(clear) : 0;
        }
        for (int r = 0; r < model.radii; r++) {
            if (r > model.hidden) {
                for (int i = 0; i < STEPS; i++) {
                    turn[i] = at((float) image.beamX + r * cosine[i], (float) image.beamY + r * sine[i], image.width,
                            image.height);
                }
                polar.set(r, turn);
            }
        }
    }

    private float at(float x, float y, int width, int height) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) {
            return 0;
        }
        float fx = x - x0;
        float fy = y - y0;
        int at = y0 * width + x0;
        float upper = compressed[at] + fx * (compressed[at + 1] - compressed[at]);
        float lower = compressed[at + width] + fx * (compressed[at + width + 1] - compressed[at + width]);
        return upper + fy * (lower - upper);
    }
}
