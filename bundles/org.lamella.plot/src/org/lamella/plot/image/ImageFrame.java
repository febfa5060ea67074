/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

/**
 * An image of one value per pixel, row-major from the upper left corner. Arrays are not copied and must not be changed
 * any more; of frames that follow each other each has its own.
 */
public sealed interface ImageFrame {

    /** Number of columns. */
    int width();

    /** Number of rows. */
    int height();

    /** The value at an index, row by row; NaN where there is none. */
    double at(int index);

    /** The value of a pixel. */
    default double at(int x, int y) {
        return at(y * width() + x);
    }

    /** Number of pixels. */
    default int size() {
        return width() * height();
    }

    /** Unsigned 8-bit values. */
    record Bytes(int width, int height, byte[] values) implements ImageFrame {

        /** Checks the shape. */
        public Bytes {
            requireShape(width, height, values.length);
        }

        @Override
        public double at(int index) {
            return values[index] & 0xff;
        }
    }

    /** Unsigned 16-bit values. */
    record Shorts(int width, int height, short[] values) implements ImageFrame {

        /** Checks the shape. */
        public Shorts {
            requireShape(width, height, values.length);
        }

        @Override
        public double at(int index) {
            return values[index] & 0xffff;
        }
    }

    /** Floating point values; what is not finite has no value. */
    record Floats(int width, int height, float[] values) implements ImageFrame {

        /** Checks the shape. */
        public Floats {
            requireShape(width, height, values.length);
        }

        @Override
        public double at(int index) {
            return Float.isFinite(values[index]) ? values[index] : Double.NaN;
        }
    }

    private static void requireShape(int width, int height, int length) {
        if (width <= 0 || height <= 0 || (long) width * height != length) {
            throw new IllegalArgumentException(length + " values are not " + width + " × " + height);
        }
    }
}
