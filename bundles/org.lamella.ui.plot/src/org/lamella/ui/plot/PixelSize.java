/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

/**
 * How large a pixel of a frame is.
 *
 * @param length of its side, in {@code unit}; positive
 * @param unit SI symbol: {@code m} for an image, {@code 1/m} for a diffraction pattern
 */
public record PixelSize(double length, String unit) {

    /** Pixels as they are. */
    public static final PixelSize UNKNOWN = new PixelSize(1, "px");

    /** Checks the length. */
    public PixelSize {
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("A pixel of " + length + " " + unit);
        }
    }
}
