/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.scan;

/**
 * The sensitive part of a virtual detector. Coordinates are pixels of the pattern; the middle of the upper left pixel is
 * at (0, 0).
 */
public sealed interface Aperture {

    /** How much of the pixel with this middle is inside, 0 … 1; edges are smooth over one pixel. */
    double share(double x, double y);

    /** The same elsewhere. */
    Aperture movedTo(double x, double y);

    /**
     * A disc, or a ring when it has an inner radius.
     *
     * @param x middle
     * @param y middle
     * @param inner radius of the hole, 0 for a disc
     * @param outer radius
     */
    record Ring(double x, double y, double inner, double outer) implements Aperture {

        /** Checks the radii. */
        public Ring {
            if (!(inner >= 0 && outer > inner)) {
                throw new IllegalArgumentException("A ring from " + inner + " to " + outer + " pixels is none");
            }
        }

        @Override
        public double share(double px, double py) {
            double r = Math.hypot(px - x, py - y);
            double within = Math.clamp(outer - r + 0.5, 0, 1);
            return inner == 0 ? within : Math.min(within, Math.clamp(r - inner + 0.5, 0, 1));
        }

        @Override
        public Ring movedTo(double otherX, double otherY) {
            return new Ring(otherX, otherY, inner, outer);
        }
    }

    /**
     * A rectangle along rows and columns.
     *
     * @param x middle
     * @param y middle
     * @param width of it
     * @param height of it
     */
    record Box(double x, double y, double width, double height) implements Aperture {

        /** Checks the size. */
        public Box {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("A box of " + width + " × " + height + " pixels is none");
            }
        }

        @Override
        public double share(double px, double py) {
            return Math.clamp(width / 2 - Math.abs(px - x) + 0.5, 0, 1)
                    * Math.clamp(height / 2 - Math.abs(py - y) + 0.5, 0, 1);
        }

        @Override
        public Box movedTo(double otherX, double otherY) {
            return new Box(otherX, otherY, width, height);
        }
    }
}
