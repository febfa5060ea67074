/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.Arrays;
import java.util.List;

import org.lamella.crystallography.orientation.LaueGroup;
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

    /**
     * The disorientation of two pixels of one cubic phase as a quaternion w, x ≥ y ≥ z ≥ 0: the axis is turned into the
     * standard triangle.
     */
    double[] between(int a, int b) {
        LaueGroup group = map.phases().get(map.phase()[a]).group();
        Rotation q = group.reduced(map.orientation(a).inverse().times(map.orientation(b)));
        double[] axis = { Math.abs(q.x()), Math.abs(q.y()), Math.abs(q.z()) };
        Arrays.sort(axis);
        return new double[] { q.w(), axis[2], axis[1], axis[0] };
    }

    /** Which rotation of the group (number times 4) brings a pixel closest to an orientation given as w, x, y, z. */
    int closest(int pixel, double[] to) {
        float[] s = groups[map.phase()[pixel]];
        double[] d = difference(pixel, to);
        int best = 0;
        double most = -1;
        for (int k = 0; k < s.length; k += 4) {
            double c = Math.abs(d[0] * s[k] + d[1] * s[k + 1] + d[2] * s[k + 2] + d[3] * s[k + 3]);
            if (c > most) {
                most = c;
                best = k;
            }
        }
        return best;
    }

    /** Adds a pixel, after this rotation of its group, to a sum of quaternions on the side of the first one. */
    void add(int pixel, int rotation, double[] like, double[] sum) {
        float[] q = map.quaternions();
        float[] s = groups[map.phase()[pixel]];
        int i = 4 * pixel;
        int k = rotation;
        double w = (double) q[i] * s[k] - q[i + 1] * s[k + 1] - q[i + 2] * s[k + 2] - q[i + 3] * s[k + 3];
        double x = (double) q[i] * s[k + 1] + q[i + 1] * s[k] + q[i + 2] * s[k + 3] - q[i + 3] * s[k + 2];
        double y = (double) q[i] * s[k + 2] - q[i + 1] * s[k + 3] + q[i + 2] * s[k] + q[i + 3] * s[k + 1];
        double z = (double) q[i] * s[k + 3] + q[i + 1] * s[k + 2] - q[i + 2] * s[k + 1] + q[i + 3] * s[k];
        double side = w * like[0] + x * like[1] + y * like[2] + z * like[3] < 0 ? -1 : 1;
        sum[0] += side * w;
        sum[1] += side * x;
        sum[2] += side * y;
        sum[3] += side * z;
    }

    /** Disorientation (rad) of a pixel from an orientation of its phase given as w, x, y, z. */
    double angleTo(int pixel, double[] to) {
        float[] s = groups[map.phase()[pixel]];
        int k = closest(pixel, to);
        double[] d = difference(pixel, to);
        // twice the arc sine of the vector part keeps the digits of small angles
        double w = d[0] * s[k] + d[1] * s[k + 1] + d[2] * s[k + 2] + d[3] * s[k + 3];
        double norm = d[0] * d[0] + d[1] * d[1] + d[2] * d[2] + d[3] * d[3];
        return 2 * Math.atan2(Math.sqrt(Math.max(0, norm - w * w)), Math.abs(w));
    }

    /** Conjugate of the pixel's quaternion times the other. */
    private double[] difference(int pixel, double[] t) {
        float[] q = map.quaternions();
        int i = 4 * pixel;
        return new double[] { q[i] * t[0] + q[i + 1] * t[1] + q[i + 2] * t[2] + q[i + 3] * t[3],
            q[i] * t[1] - q[i + 1] * t[0] - q[i + 2] * t[3] + q[i + 3] * t[2],
            q[i] * t[2] + q[i + 1] * t[3] - q[i + 2] * t[0] - q[i + 3] * t[1],
            q[i] * t[3] - q[i + 1] * t[2] + q[i + 2] * t[1] - q[i + 3] * t[0] };
    }
}
