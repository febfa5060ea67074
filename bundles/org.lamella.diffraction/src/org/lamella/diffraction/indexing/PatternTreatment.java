/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.OptionalDouble;

/**
 * How patterns are treated before they are compared with crystals: spots are what a Gaussian of their width finds above the
 * background, which is a wider Gaussian of the same counts.
 *
 * @param spotWidth standard deviation of a spot, pixels; otherwise from the direct beam
 * @param hiddenRadius radius around the direct beam within which nothing is looked at, pixels; otherwise five widths of a spot
 * @param backgroundWidth standard deviation of the background's Gaussian over that of a spot
 * @param rotation of the axes of the patterns against those of the scan, from x towards y, rad
 */
public record PatternTreatment(OptionalDouble spotWidth, OptionalDouble hiddenRadius, double backgroundWidth,
        double rotation) {

    /** What suits most patterns. */
    public static final PatternTreatment USUAL =
            new PatternTreatment(OptionalDouble.empty(), OptionalDouble.empty(), 3.2, 0);

    private static final double HIDDEN = 5;
    /** Radius of the direct beam, where its counts fall to half and less, over the width of a spot. */
    private static final double BEAM = 2.4;

    double spotWidth(double beamRadius) {
        return spotWidth.orElse(Math.clamp(beamRadius / BEAM, 0.8, 5));
    }

    double hiddenRadius(double ofSpotWidth) {
        return hiddenRadius.orElse(HIDDEN * ofSpotWidth);
    }
}
