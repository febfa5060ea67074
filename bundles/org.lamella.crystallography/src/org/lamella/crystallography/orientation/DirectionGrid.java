/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.orientation;

import java.util.ArrayList;
import java.util.List;

/**
 * Directions of the crystal that the beam may run along, evenly spread, one of each that symmetry makes the same. A
 * pattern tells a direction and its opposite apart only by its mirror image, which a search looks at too, so a hemisphere
 * is enough for that; this grid keeps both where the Laue group's rotations do not join them.
 */
public final class DirectionGrid {

    private DirectionGrid() {
    }

    /**
     * Spreads directions over the part of the sphere that the group's rotations leave: on the faces of a cube, squeezed so
     * that the distances are even.
     *
     * @param group the crystal's
     * @param spacing between neighbours, rad, at most
     * @return unit vectors of the crystal frame
     */
    public static List<double[]> of(LaueGroup group, double spacing) {
        int n = Math.max(1, (int) Math.ceil(Math.PI / 4 / spacing));
        List<double[]> kept = new ArrayList<>();
        for (int face = 0; face < 6; face++) {
            for (int i = -n; i <= n; i++) {
                for (int j = -n; j <= n; j++) {
                    double[] v = onCube(face, Math.tan(i * Math.PI / 4 / n), Math.tan(j * Math.PI / 4 / n));
                    if (isFirst(group, v)) {
                        kept.add(v);
                    }
                }
            }
        }
        return unique(kept, spacing * 0.2);
    }

    private static double[] onCube(int face, double u, double v) {
        double length = Math.sqrt(1 + u * u + v * v);
        double s = (face & 1) == 0 ? 1 : -1;
        double[] p = switch (face >> 1) {
            case 0 -> new double[] { u, v, s };
            case 1 -> new double[] { s, u, v };
            default -> new double[] { v, s, u };
        };
        return new double[] { p[0] / length, p[1] / length, p[2] / length };
    }

    /** Of the directions that are the same one is kept: the first in the order of a skew projection. */
    private static boolean isFirst(LaueGroup group, double[] v) {
        double own = rank(v);
        for (Rotation r : group.rotations()) {
            if (rank(r.apply(v[0], v[1], v[2])) > own + 1e-9) {
                return false;
            }
        }
        return true;
    }

    private static double rank(double[] v) {
        return v[2] + 0.31 * v[0] + 0.077 * v[1];
    }

    private static List<double[]> unique(List<double[]> all, double apart) {
        List<double[]> kept = new ArrayList<>();
        double least = Math.cos(apart);
        for (double[] v : all) {
            if (kept.stream().noneMatch(k -> k[0] * v[0] + k[1] * v[1] + k[2] * v[2] > least)) {
                kept.add(v);
            }
        }
        return kept;
    }

    /** The rotation of the smallest angle that puts a direction of the crystal along z, the beam. */
    public static Rotation toBeam(double[] direction) {
        double c = direction[2];
        if (c < -1 + 1e-12) {
            return Rotation.about(1, 0, 0, Math.PI);
        }
        // half-way quaternion: (1 + d·z, d × z)
        return new Rotation(1 + c, direction[1], -direction[0], 0);
    }
}
