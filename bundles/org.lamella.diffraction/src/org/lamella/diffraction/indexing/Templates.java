/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.crystallography.orientation.DirectionGrid;
import org.lamella.crystallography.orientation.Rotation;

/**
 * The spots that a phase would show for all directions of the beam, in polar coordinates: radius in pixels, azimuth in
 * steps. Weights of a template have the sum of squares 1.
 */
final class Templates {

    /** Azimuth steps of a turn. */
    static final int STEPS = 240;

    final List<Rotation> orientations;
    /** First spot of each template; one more than there are templates. */
    final int[] first;
    final int[] radius;
    final int[] azimuth;
    final float[] weight;

    private Templates(List<Rotation> orientations, int[] first, int[] radius, int[] azimuth, float[] weight) {
        this.orientations = orientations;
        this.first = first;
        this.radius = radius;
        this.azimuth = azimuth;
        this.weight = weight;
    }

    /**
     * Calculates them.
     *
     * @param phase the crystal
     * @param spots its reflections
     * @param spacing of the directions, rad
     * @param tolerance excitation error at which a spot has half its strength, pixels
     * @param hidden radius below which nothing is seen, pixels
     * @param radii number of whole radii that are seen
     */
    static Templates of(Phase phase, Spots spots, double spacing, double tolerance, double hidden, int radii) {
        List<Rotation> orientations = new ArrayList<>();
        List<int[]> r = new ArrayList<>();
        List<int[]> a = new ArrayList<>();
        List<float[]> w = new ArrayList<>();
        for (double[] direction : DirectionGrid.of(phase.group(), spacing)) {
            Rotation orientation = DirectionGrid.toBeam(direction);
            add(orientation, spots, tolerance, hidden, radii, r, a, w);
            orientations.add(orientation);
        }
        int[] first = new int[orientations.size() + 1];
        for (int i = 0; i < orientations.size(); i++) {
            first[i + 1] = first[i] + r.get(i).length;
        }
        int[] radius = new int[first[orientations.size()]];
        int[] azimuth = new int[radius.length];
        float[] weight = new float[radius.length];
        for (int i = 0; i < orientations.size(); i++) {
            System.arraycopy(r.get(i), 0, radius, first[i], r.get(i).length);
            System.arraycopy(a.get(i), 0, azimuth, first[i], r.get(i).length);
            System.arraycopy(w.get(i), 0, weight, first[i], r.get(i).length);
        }
        return new Templates(List.copyOf(orientations), first, radius, azimuth, weight);
    }

    private static void add(Rotation orientation, Spots spots, double tolerance, double hidden, int radii,
            List<int[]> r,
            List<int[]> a, List<float[]> w) {
        double[] m = orientation.matrix();
        int[] radius = new int[spots.count];
        int[] azimuth = new int[spots.count];
        float[] weight = new float[spots.count];
        int n = 0;
        double strongest = 0;
        for (int i = 0; i < spots.count; i++) {
            double gz = m[6] * spots.x[i] + m[7] * spots.y[i] + m[8] * spots.z[i];
            if (Math.abs(gz) > 6 * tolerance + 6) {
                continue;
            }
            double gx = m[0] * spots.x[i] + m[1] * spots.y[i] + m[2] * spots.z[i];
            double gy = m[3] * spots.x[i] + m[4] * spots.y[i] + m[5] * spots.z[i];
            double s = Spots.excitation(gx, gy, gz, spots.wave) / tolerance;
            double light = spots.intensity[i] / (1 + s * s);
            double distance = Math.hypot(gx, gy);
            int bin = (int) Math.round(distance);
            if (distance > hidden && bin < radii) {
                radius[n] = bin;
                azimuth[n] = Math.floorMod(Math.round(Math.atan2(gy, gx) / (2 * Math.PI) * STEPS), STEPS);
                weight[n++] = (float) light;
                strongest = Math.max(strongest, light);
            }
        }
        int kept = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double worth = SpotModel.weight(weight[i] / strongest);
            if (worth > 0) {
                radius[kept] = radius[i];
                azimuth[kept] = azimuth[i];
                weight[kept++] = (float) worth;
                squares += worth * worth;
            }
        }
        n = kept;
        float norm = squares > 0 ? (float) (1 / Math.sqrt(squares)) : 0;
        for (int i = 0; i < n; i++) {
            weight[i] *= norm;
        }
        r.add(Arrays.copyOf(radius, n));
        a.add(Arrays.copyOf(azimuth, n));
        w.add(Arrays.copyOf(weight, n));
    }
}
