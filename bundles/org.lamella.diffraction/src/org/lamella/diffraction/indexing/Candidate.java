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
 * @param score correlation of the pattern with what the crystal would give, −1 … 1
 */
public record Candidate(int phase, Rotation orientation, double score) {
}
