/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import org.lamella.crystallography.orientation.Rotation;

/**
 * A way to explain a pattern.
 *
 * @param phase number of the phase
 * @param orientation crystal → sample
 * @param amplitude logarithm of the strength of a spot of worth 1, counts; NaN where it is not known yet
 * @param value logarithm of how much more likely the pattern is with this crystal than with spots at random
 */
record Explanation(int phase, Rotation orientation, double amplitude, double value) {
}
