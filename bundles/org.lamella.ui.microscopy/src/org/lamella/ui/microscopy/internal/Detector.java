/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import org.lamella.plot.image.Region;
import org.lamella.scan.Aperture;

/**
 * A virtual detector as it is drawn on a pattern: a region, and how much of its radius is a hole. A region counts from the
 * edge of the first pixel, an aperture from its middle.
 *
 * @param region what is drawn
 * @param hole inner radius as a share of the outer one, 0 … 1, for ellipses
 */
record Detector(Region region, double hole) {

    private static final double MIDDLE = 0.5;

    /** The detector of an aperture. */
    static Detector of(Aperture aperture) {
        return switch (aperture) {
            case Aperture.Ring ring -> new Detector(
                    new Region(Region.Shape.ELLIPSE, ring.x() + MIDDLE - ring.outer(), ring.y() + MIDDLE - ring.outer(),
                            2 * ring.outer(), 2 * ring.outer()),
                    ring.inner() / ring.outer());
            case Aperture.Box box -> new Detector(new Region(Region.Shape.RECTANGLE,
                    box.x() + MIDDLE - box.width() / 2, box.y() + MIDDLE - box.height() / 2, box.width(),
                    box.height()), 0);
        };
    }

    /** The same where somebody has drawn it; what is drawn as an ellipse becomes a circle. */
    Detector drawn(Region other) {
        if (other.shape() == Region.Shape.RECTANGLE) {
            return new Detector(other, 0);
        }
        double across = (other.width() + other.height()) / 2;
        return new Detector(new Region(Region.Shape.ELLIPSE, other.x() + (other.width() - across) / 2,
                other.y() + (other.height() - across) / 2, across, across),
                region.shape() == Region.Shape.ELLIPSE ? hole : 0);
    }

    /** What it lets through. */
    Aperture aperture() {
        double x = region.x() + region.width() / 2 - MIDDLE;
        double y = region.y() + region.height() / 2 - MIDDLE;
        return region.shape() == Region.Shape.RECTANGLE
                ? new Aperture.Box(x, y, region.width(), region.height())
                : new Aperture.Ring(x, y, hole * region.width() / 2, region.width() / 2);
    }
}
