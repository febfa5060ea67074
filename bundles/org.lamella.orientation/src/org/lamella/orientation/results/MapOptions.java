/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.Optional;

/**
 * How a map is judged.
 *
 * @param grainAngle neighbours whose orientations differ by less belong to one grain, rad
 * @param grainPixels regions of fewer pixels are no grains
 * @param boundaryAngle from which angle on there is a boundary, rad
 * @param tolerance of orientation relationships, rad
 * @param layersAlongY whether the layers of the sample follow each other along y (true) or x; nothing to find it
 * @param direction of the sample along which a further map of orientations is coloured
 */
public record MapOptions(double grainAngle, int grainPixels, double boundaryAngle, double tolerance,
        Optional<Boolean> layersAlongY, Optional<double[]> direction) {

    /** Grains from 5° and 4 pixels, boundaries from 2°, relationships within 5°. */
    public static MapOptions usual(double grainAngle, int grainPixels) {
        return new MapOptions(grainAngle, grainPixels, Math.min(grainAngle, Math.toRadians(2)), Math.toRadians(5),
                Optional.empty(), Optional.empty());
    }
}
