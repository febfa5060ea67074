/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation;

import org.lamella.crystallography.orientation.Rotation;

/**
 * A connected region of one phase and, within the threshold from pixel to pixel, one orientation.
 *
 * @param id number in the labels
 * @param phase its phase
 * @param pixels how many
 * @param left first column
 * @param top first row
 * @param right last column
 * @param bottom last row
 * @param edge whether it touches the border of the map, so that its size is a lower bound
 * @param diameter of the circle of the same area, 2 √(area/π), m
 * @param orientation mean over its pixels
 * @param spread root mean square disorientation of its pixels from the mean, rad
 */
public record Grain(int id, int phase, int pixels, int left, int top, int right, int bottom, boolean edge,
        double diameter, Rotation orientation, double spread) {
}
