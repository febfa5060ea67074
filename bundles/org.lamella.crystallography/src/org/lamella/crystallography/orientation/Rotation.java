/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.crystallography.orientation;

/**
 * A rotation as a unit quaternion, active: it turns vectors of the crystal frame into the sample frame. {@code q} and
 * {@code −q} are the same rotation; {@link #w} is never negative.
 *
 * @param w real part, 0 … 1
 * @param x imaginary part along x
 * @param y imaginary part along y
 * @param z imaginary part along z
 */
public record Rotation(double w, double x, double y, double z) {

    /** No rotation. */
    public static final Rotation NONE = new Rotation(1, 0, 0, 0);

    /** Normalises. */
    public Rotation {
        double norm = Math.sqrt(w * w + x * x + y * y + z * z);
        if (!(norm > 0) || Double.isInfinite(norm)) {
            throw new IllegalArgumentException("Not a rotation: " + w + ", " + x + ", " + y + ", " + z);
        }
        double scale = w < 0 ? -1 / norm : 1 / norm;
        w *= scale;
        x *= scale;
        y *= scale;
        z *= scale;
    }

    /** By an angle (rad) about an axis of any length. */
    public static Rotation about(double ax, double ay, double az, double angle) {
        double length = Math.sqrt(ax * ax + ay * ay + az * az);
        double s = Math.sin(angle / 2) / length;
        return new Rotation(Math.cos(angle / 2), s * ax, s * ay, s * az);
    }

    /**
     * From Bunge's Euler angles (rad), which turn the sample frame into the crystal frame: the inverse of the active
     * rotation z(φ1) x(Φ) z(φ2).
     */
    public static Rotation ofBunge(double phi1, double capitalPhi, double phi2) {
        return about(0, 0, 1, phi1).times(about(1, 0, 0, capitalPhi)).times(about(0, 0, 1, phi2));
    }

    /** From a rotation matrix, row-major (Shepperd's method). */
    public static Rotation ofMatrix(double... m) {
        double trace = m[0] + m[4] + m[8];
        if (trace >= Math.max(m[0], Math.max(m[4], m[8]))) {
            return new Rotation(1 + trace, m[7] - m[5], m[2] - m[6], m[3] - m[1]);
        }
        if (m[0] >= m[4] && m[0] >= m[8]) {
            return new Rotation(m[7] - m[5], 1 + m[0] - m[4] - m[8], m[1] + m[3], m[2] + m[6]);
        }
        if (m[4] >= m[8]) {
            return new Rotation(m[2] - m[6], m[1] + m[3], 1 - m[0] + m[4] - m[8], m[5] + m[7]);
        }
        return new Rotation(m[3] - m[1], m[2] + m[6], m[5] + m[7], 1 - m[0] - m[4] + m[8]);
    }

    /** First the other, then this. */
    public Rotation times(Rotation o) {
        return new Rotation(w * o.w - x * o.x - y * o.y - z * o.z, w * o.x + x * o.w + y * o.z - z * o.y,
                w * o.y - x * o.z + y * o.w + z * o.x, w * o.z + x * o.y - y * o.x + z * o.w);
    }

    /** Back again. */
    public Rotation inverse() {
        return new Rotation(w, -x, -y, -z);
    }

    /** Angle of the rotation, 0 … π. */
    public double angle() {
        return 2 * Math.atan2(Math.sqrt(x * x + y * y + z * z), w);
    }

    /** The rotation matrix, row-major. */
    public double[] matrix() {
        return new double[] { 1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y), 2 * (x * y + w * z),
            1 - 2 * (x * x + z * z), 2 * (y * z - w * x), 2 * (x * z - w * y), 2 * (y * z + w * x),
            1 - 2 * (x * x + y * y) };
    }

    /** A vector, turned. */
    public double[] apply(double vx, double vy, double vz) {
        double[] m = matrix();
        return new double[] { m[0] * vx + m[1] * vy + m[2] * vz, m[3] * vx + m[4] * vy + m[5] * vz,
            m[6] * vx + m[7] * vy + m[8] * vz };
    }

    /** Bunge's Euler angles, rad: φ1 and φ2 in 0 … 2π, Φ in 0 … π; φ2 is 0 where only a sum is determined. */
    public double[] bunge() {
        double[] m = matrix();
        double capitalPhi = Math.acos(Math.clamp(m[8], -1, 1));
        if (Math.abs(m[8]) > 1 - 1e-12) {
            return new double[] { positive(Math.atan2(m[3], m[0])), capitalPhi, 0 };
        }
        return new double[] { positive(Math.atan2(m[2], -m[5])), capitalPhi, positive(Math.atan2(m[6], m[7])) };
    }

    private static double positive(double angle) {
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }
}
