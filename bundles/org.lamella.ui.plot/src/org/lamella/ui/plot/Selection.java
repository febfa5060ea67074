/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.Optional;

import org.lamella.plot.layout.Range;

/**
 * What somebody selected on a plot, such as where a base line or a fit shall be.
 *
 * @param panel index of the panel
 * @param x range along x, in the axis' unit
 * @param y range along y, where a box was selected
 */
public record Selection(int panel, Range x, Optional<Range> y) {
}
