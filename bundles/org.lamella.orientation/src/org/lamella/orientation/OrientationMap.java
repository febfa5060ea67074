/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * Phases, classes and orientations of the pixels of a scan, row-major, {@code iy * width + ix}.
 *
 * @param width pixels in a row
 * @param height rows
 * @param stepX distance of two pixels in a row, m
 * @param stepY distance of two rows, m
 * @param phases what {@code phase} counts
 * @param kinds {@link #PORE}, {@link #AMORPHOUS}, {@link #CRYSTAL} or {@link #UNKNOWN} per pixel
 * @param phase phase per pixel, −1 where there is none
 * @param quaternions w, x, y, z per pixel, active, crystal → sample (x right, y down, z along the beam)
 */
public record OrientationMap(int width, int height, double stepX, double stepY, List<MapPhase> phases, byte[] kinds,
        byte[] phase, float[] quaternions) {

    /** Nothing there. */
    public static final byte PORE = 0;
    /** Something without order. */
    public static final byte AMORPHOUS = 1;
    /** A crystal, with phase and orientation. */
    public static final byte CRYSTAL = 2;

    /** Nobody looked: the pattern is missing. Counts in no share. */
    public static final byte UNKNOWN = 3;

    /**
     * Checks that everything fits.
     *
     * @throws IllegalArgumentException when lengths, steps, classes, phases or quaternions contradict each other
     */
    public OrientationMap {
        phases = List.copyOf(phases);
        long n = (long) width * height;
        if (width < 1 || height < 1 || n > Integer.MAX_VALUE / 4) {
            throw new IllegalArgumentException("a map of " + width + " × " + height + " pixels");
        }
        if (!(stepX > 0 && stepY > 0) || Double.isInfinite(stepX) || Double.isInfinite(stepY)) {
            throw new IllegalArgumentException("steps of " + stepX + " m and " + stepY + " m; both must be positive");
        }
        if (kinds.length != n || phase.length != n || quaternions.length != 4 * n) {
            throw new IllegalArgumentException("arrays do not hold " + n + " pixels");
        }
        for (int i = 0; i < n; i++) {
            checkPixel(i, kinds[i], phase[i], phases.size(), quaternions);
        }
    }

    private static void checkPixel(int i, byte kind, byte phase, int phases, float[] q) {
        if (kind < PORE || kind > UNKNOWN) {
            throw new IllegalArgumentException("pixel " + i + " has the unknown class " + kind);
        }
        if (kind == CRYSTAL) {
            if (phase < 0 || phase >= phases) {
                throw new IllegalArgumentException("pixel " + i + " has phase " + phase + " of " + phases);
            }
            double norm = 0;
            for (int k = 4 * i; k < 4 * i + 4; k++) {
                norm += (double) q[k] * q[k];
            }
            if (!(Math.abs(norm - 1) < 1e-3)) {
                throw new IllegalArgumentException("pixel " + i + " has a quaternion of length " + Math.sqrt(norm));
            }
        }
    }

    /** Number of pixels. */
    public int pixels() {
        return width * height;
    }

    /** Whether it is known what a pixel is. */
    public boolean isKnown(int pixel) {
        return kinds[pixel] != UNKNOWN;
    }

    /** Whether a pixel is a crystal. */
    public boolean crystal(int pixel) {
        return kinds[pixel] == CRYSTAL;
    }

    /** The orientation of a crystalline pixel. */
    public Rotation orientation(int pixel) {
        int k = 4 * pixel;
        return new Rotation(quaternions[k], quaternions[k + 1], quaternions[k + 2], quaternions[k + 3]);
    }
}
