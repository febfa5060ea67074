/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lamella.plot.image.Region;
import org.lamella.scan.Aperture;

class DetectorTest {

    @Test
    void anApertureIsDrawnAroundTheMiddleOfItsPixel() {
        Detector detector = Detector.of(new Aperture.Ring(10, 20, 2, 4));
        // the middle of pixel 10 is drawn at 10.5
        assertEquals(new Region(Region.Shape.ELLIPSE, 6.5, 16.5, 8, 8), detector.region());
        assertEquals(new Aperture.Ring(10, 20, 2, 4), detector.aperture());
        assertEquals(new Aperture.Box(3, 4, 5, 6), Detector.of(new Aperture.Box(3, 4, 5, 6)).aperture());
    }

    @Test
    void whatIsDrawnAsAnEllipseBecomesACircleWithTheSameHole() {
        Detector detector = Detector.of(new Aperture.Ring(10, 20, 2, 4))
                .drawn(new Region(Region.Shape.ELLIPSE, 0, 0, 20, 12));
        assertEquals(new Aperture.Ring(9.5, 5.5, 4, 8), detector.aperture());
        assertEquals(new Aperture.Box(9.5, 5.5, 20, 12),
                detector.drawn(new Region(Region.Shape.RECTANGLE, 0, 0, 20, 12)).aperture());
    }
}
