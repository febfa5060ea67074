/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.scene;

import java.util.List;

/** What the colours of a {@link Layer.Picture} mean; drawn beside it. */
public sealed interface ColourKey {

    /** Above the key; empty for none. */
    String title();

    /**
     * One colour for each of a few classes.
     *
     * @param title above the key; empty for none
     * @param entries from top to bottom
     */
    record Categories(String title, List<Category> entries) implements ColourKey {

        /** Copies the entries. */
        public Categories {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A class and its colour.
     *
     * @param name for people
     * @param rgb 0xRRGGBB
     */
    record Category(String name, int rgb) {
    }

    /**
     * A small picture in which each place has the colour of what belongs there: the triangle of directions of a crystal.
     *
     * @param title above the key; empty for none
     * @param width columns of the picture
     * @param argb its pixels, row-major from the upper left corner, 0xAARRGGBB; not copied
     * @param marks texts at places of the picture
     */
    record Figure(String title, int width, int[] argb, List<Mark> marks) implements ColourKey {

        /** Checks the shape. */
        public Figure {
            marks = List.copyOf(marks);
            if (width <= 0 || argb.length == 0 || argb.length % width != 0) {
                throw new IllegalArgumentException(argb.length + " pixels do not fill rows of " + width);
            }
        }

        /** Rows of the picture. */
        public int height() {
            return argb.length / width;
        }
    }

    /**
     * A text at a place of a key.
     *
     * @param text the text
     * @param x 0 at the left, 1 at the right edge
     * @param y 0 at the upper, 1 at the lower edge
     */
    record Mark(String text, double x, double y) {
    }
}
