/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

/**
 * A line on an image, in pixels of the frame; the upper left corner of the frame is 0, 0.
 *
 * @param x0 column where it begins
 * @param y0 row where it begins
 * @param x1 column where it ends
 * @param y1 row where it ends
 */
public record ImageLine(double x0, double y0, double x1, double y1) {
}
