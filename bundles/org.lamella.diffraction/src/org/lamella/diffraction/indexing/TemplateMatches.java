/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.List;

import org.lamella.crystallography.orientation.Rotation;

/**
 * How well one pattern fits what a phase would give, for each direction of the beam in the crystal.
 *
 * @param phase the crystal
 * @param orientations crystal → sample, each turned about the beam as fits best
 * @param index Σ P·T / √(Σ P² Σ T²) of the unrolled pattern P and the template T (E. F. Rauch), 0 … 1; as many
 */
public record TemplateMatches(Phase phase, List<Rotation> orientations, float[] index) {

    /** Copies the orientations. */
    public TemplateMatches {
        orientations = List.copyOf(orientations);
    }
}
