/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * A peak of one half cycle.
 *
 * @param halfCycle where it was found
 * @param potential of its maximum, V
 * @param current its height above the base line, A; negative for a cathodic peak
 * @param charge area above the base line over the scan rate, C; negative for a cathodic peak; NaN where the scan rate is
 *            not known
 * @param width near the full width at half maximum, V
 * @param beneath the base line's current at its potential, A
 * @param significance its curvature in standard deviations of the noise
 */
public record Peak(HalfCycle halfCycle, Uncertain potential, Uncertain current, Uncertain charge, double width,
        double beneath, double significance) {

    /** Peaks below this share of the current they stand on are faint. */
    private static final double FAINT = 0.02;

    /**
     * Whether it is a small bump on a large current. That may be real, but unless a partner in the other direction
     * confirms it, so may be a change of that current by some other cause.
     */
    public boolean isFaint() {
        return Math.abs(current.value()) < FAINT * Math.abs(beneath);
    }

    /** Whether it is a peak of oxidation. */
    public boolean isAnodic() {
        return halfCycle.anodic();
    }
}
