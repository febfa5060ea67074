/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

/**
 * How reciprocal space is seen on the detector. A reciprocal vector (gx, gy) of the sample frame (x right, y down) appears
 * at {@code beam + E · (gx, gy) / scale} with the symmetric matrix {@code E = ((1 + s, t), (t, 1 − s))} of an elliptical
 * distortion.
 *
 * @param scale 1/m for one pixel
 * @param stretch s: half the difference between the scales along x and y
 * @param shear t: the same along the diagonals
 */
public record CameraGeometry(double scale, double stretch, double shear) {

    /** Checks that there is a scale. */
    public CameraGeometry {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("A scale of " + scale + " 1/m per pixel cannot be");
        }
    }

    /** Column, from the beam, of a vector in pixels of an undistorted detector. */
    public double x(double gx, double gy) {
        return (1 + stretch) * gx + shear * gy;
    }

    /** Row, from the beam. */
    public double y(double gx, double gy) {
        return shear * gx + (1 - stretch) * gy;
    }

    /** Distance from the beam that a point of the detector would have without the distortion, pixels. */
    public double radius(double dx, double dy) {
        double d = 1 - stretch * stretch - shear * shear;
        return Math.hypot(((1 - stretch) * dx - shear * dy) / d, ((1 + stretch) * dy - shear * dx) / d);
    }
}
