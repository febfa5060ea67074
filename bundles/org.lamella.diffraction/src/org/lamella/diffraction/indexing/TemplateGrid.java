/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

import org.lamella.crystallography.orientation.DirectionGrid;
import org.lamella.crystallography.orientation.Rotation;
import org.lamella.diffraction.matching.Templates;

/**
 * What a phase would show for all directions of the beam. Weights of a template have the sum of squares 1.
 *
 * @param orientations of the templates
 * @param templates their spots, radius in pixels
 */
record TemplateGrid(List<Rotation> orientations, Templates templates) {

    /** Azimuth steps of a turn. */
    static final int STEPS = 240;

    /**
     * Calculates it.
     *
     * @param phase the crystal
     * @param spots its reflections
     * @param spacing of the directions, rad
     * @param tolerance excitation error at which a spot has half its strength, pixels
     * @param hidden radius below which nothing is seen, pixels
     * @param radii number of whole radii that are seen
     */
    static TemplateGrid of(Phase phase, Spots spots, double spacing, double tolerance, double hidden, int radii) {
        List<Rotation> orientations = DirectionGrid.of(phase.group(), spacing).stream().map(DirectionGrid::toBeam)
                .toList();
        Templates templates = new Templates(STEPS);
        int[] radius = new int[spots.count];
        int[] azimuth = new int[spots.count];
        float[] weight = new float[spots.count];
        for (Rotation orientation : orientations) {
            int n = seen(orientation, spots, tolerance, hidden, radii, radius, azimuth, weight);
            templates.add(radius, azimuth, weight, strongest(radius, azimuth, weight, n));
        }
        return new TemplateGrid(orientations, templates);
    }

    private static int seen(Rotation orientation, Spots spots, double tolerance, double hidden, int radii, int[] radius,
            int[] azimuth, float[] weight) {
        double[] m = orientation.matrix();
        int n = 0;
        for (int i = 0; i < spots.count; i++) {
            double gz = m[6] * spots.x[i] + m[7] * spots.y[i] + m[8] * spots.z[i];
            if (Math.abs(gz) > 6 * tolerance + 6) {
                continue;
            }
            double gx = m[0] * spots.x[i] + m[1] * spots.y[i] + m[2] * spots.z[i];
            double gy = m[3] * spots.x[i] + m[4] * spots.y[i] + m[5] * spots.z[i];
            double s = Spots.excitation(gx, gy, gz, spots.wave) / tolerance;
            double distance = Math.sqrt(gx * gx + gy * gy);
            int bin = (int) Math.round(distance);
            if (distance > hidden && bin < radii) {
                radius[n] = bin;
                azimuth[n] = Math.floorMod(Math.round(Math.atan2(gy, gx) / (2 * Math.PI) * STEPS), STEPS);
                weight[n++] = (float) (spots.intensity[i] / (1 + s * s));
            }
        }
        return n;
    }

    /** Keeps the spots that do not drown and gives them their weights. */
    private static int strongest(int[] radius, int[] azimuth, float[] weight, int n) {
        double top = 0;
        for (int i = 0; i < n; i++) {
            top = Math.max(top, weight[i]);
        }
        int kept = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double worth = SpotModel.weight(weight[i] / top);
            if (worth > 0) {
                radius[kept] = radius[i];
                azimuth[kept] = azimuth[i];
                weight[kept++] = (float) worth;
                squares += worth * worth;
            }
        }
        float norm = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int i = 0; i < kept; i++) {
            weight[i] *= norm;
        }
        return kept;
    }
}
