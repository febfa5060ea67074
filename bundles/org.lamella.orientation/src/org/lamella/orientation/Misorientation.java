/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/** Disorientations between pixels of a map without an object per pair. */
final class Misorientation {

    private final OrientationMap map;
    private final float[][] groups;

    Misorientation(OrientationMap map) {
        this.map = map;
        groups = map.phases().stream().map(p -> flat(p.group().rotations())).toArray(float[][]::new);
    }

    private static float[] flat(List<Rotation> rotations) {
        float[] all = new float[4 * rotations.size()];
        int k = 0;
        for (Rotation r : rotations) {
            all[k++] = (float) r.w();
            all[k++] = (float) r.x();
            all[k++] = (float) r.y();
            all[k++] = (float) r.z();
        }
        return all;
    }

    /** Whether two pixels are crystals of one phase. */
    boolean samePhase(int a, int b) {
        return map.crystal(a) && map.crystal(b) && map.phase()[a] == map.phase()[b];
    }

    /** Cosine of half the disorientation of two pixels of one phase; stops as soon as it reaches {@code enough}. */
    float cosHalf(int a, int b, float enough) {
        float[] q = map.quaternions();
        int i = 4 * a;
        int j = 4 * b;
        float w = q[i] * q[j] + q[i + 1] * q[j + 1] + q[i + 2] * q[j + 2] + q[i + 3] * q[j + 3];
        if (Math.abs(w) >= enough) {
            return Math.abs(w);
        }
        float x = q[i] * q[j + 1] - q[i + 1] * q[j] - q[i + 2] * q[j + 3] + q[i + 3] * q[j + 2];
        float y = q[i] * q[j + 2] + q[i + 1] * q[j + 3] - q[i + 2] * q[j] - q[i + 3] * q[j + 1];
        float z = q[i] * q[j + 3] - q[i + 1] * q[j + 2] + q[i + 2] * q[j + 1] - q[i + 3] * q[j];
        float[] s = groups[map.phase()[a]];
        float best = Math.abs(w);
        for (int k = 0; k < s.length && best < enough; k += 4) {
            best = Math.max(best, Math.abs(w * s[k] + x * s[k + 1] + y * s[k + 2] + z * s[k + 3]));
        }
        return best;
    }

    /** Disorientation of two pixels of one phase, rad; small ones in double precision, so that they keep their digits. */
    double angle(int a, int b) {
        double c = Math.min(1, cosHalf(a, b, Float.MAX_VALUE));
        return c < 0.999 ? 2 * Math.acos(c) : map.phases().get(map.phase()[a]).group()
                .disorientation(map.orientation(a), map.orientation(b));
    }
}
