/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.List;

import org.lamella.diffraction.pattern.BeamPath;
import org.lamella.scan.PatternScan;

/** Everything that is the same for all patterns of a scan: what is looked for, and how it is seen. */
final class IndexingModel {

    static final double SPACING = Math.toRadians(2);
    private static final double COARSE = 0.018e10;
    private static final double FAINTEST = 3e-4;
    private static final double FAINTEST_OF_TEMPLATE = 1e-3;

    final PatternScan scan;
    final List<Phase> phases;
    final double wavelength;
    /** Width of the spots, pixels. */
    final double spotSigma;
    /** Width of the background's Gaussian over that of the spots. */
    final double background;
    /** Radius below which nothing is seen, pixels. */
    final double hidden;
    final int radii;
    final BeamPath path;
    final ScanNoise noise;
    final CameraGeometry geometry;
    final SpotLaw law;
    /** Standard deviation of the places of strong spots, pixels. */
    final double place;
    private final List<ReflectionTable> plain;
    final List<ReflectionTable> tables;
    final List<TemplateGrid> grids;

    /** What is known before the camera is. */
    record Basis(PatternScan scan, List<Phase> phases, double wavelength, double spotSigma, double background,
            double hidden,
            BeamPath path, ScanNoise noise) {
    }

    IndexingModel(Basis basis, CameraGeometry geometry, SpotLaw law, double place) {
        this(basis, plain(basis.phases), geometry, law, place, null);
    }

    private IndexingModel(Basis basis, List<ReflectionTable> plain, CameraGeometry geometry, SpotLaw law, double place,
            List<TemplateGrid> grids) {
        this.scan = basis.scan;
        this.phases = basis.phases;
        this.wavelength = basis.wavelength;
        this.spotSigma = basis.spotSigma;
        this.background = basis.background;
        this.hidden = basis.hidden;
        this.radii = Math.min(scan.width(), scan.height()) / 2;
        this.path = basis.path;
        this.noise = basis.noise;
        this.geometry = geometry;
        this.law = law;
        this.place = place;
        this.plain = plain;
        this.tables = plain.stream().map(t -> t.with(law)).toList();
        this.grids = grids == null ? grids() : grids;
    }

    private static List<ReflectionTable> plain(List<Phase> phases) {
        return phases.stream().map(p -> new ReflectionTable(p, FAINTEST)).toList();
    }

    private List<TemplateGrid> grids() {
        List<TemplateGrid> all = new ArrayList<>();
        for (Phase phase : phases) {
            Spots spots = new Spots(phase, geometry.scale(), wavelength, FAINTEST_OF_TEMPLATE);
            all.add(TemplateGrid.of(phase, spots, SPACING, COARSE / geometry.scale(), hidden, radii));
        }
        return List.copyOf(all);
    }

    private Basis basis() {
        return new Basis(scan, phases, wavelength, spotSigma, background, hidden, path, noise);
    }

    /** The same with another law of strengths. */
    IndexingModel with(SpotLaw other, double otherPlace) {
        return new IndexingModel(basis(), plain, geometry, other, otherPlace, grids);
    }

    /** The same with another camera. */
    IndexingModel with(CameraGeometry other) {
        return new IndexingModel(basis(), plain, other, law, place, null);
    }

    /** The reflections with the strengths of another law. */
    List<ReflectionTable> tables(SpotLaw other) {
        return plain.stream().map(t -> t.with(other)).toList();
    }

    /** So many points, spread evenly over the scan. */
    static int[] some(PatternScan scan, int most) {
        int n = Math.min(most, scan.points());
        int[] points = new int[n];
        for (int i = 0; i < n; i++) {
            points[i] = (int) ((long) scan.points() * i / n);
        }
        return points;
    }
}
