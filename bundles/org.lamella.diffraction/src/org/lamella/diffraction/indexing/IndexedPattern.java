/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import org.lamella.crystallography.orientation.Rotation;

/**
 * What was found of a pattern.
 *
 * @param kind what it is of
 * @param probability that it is of this kind
 * @param phase number of the phase, −1 where it is no crystal
 * @param orientation crystal → sample: x right, y down, z along the beam
 * @param score index: correlation of what is seen and what should be, 0 … 1
 * @param orientationReliability 100 (1 − Q2/Q1) of the best and the next best orientation of the phase (Rauch)
 * @param phaseReliability the same for the best other phase
 * @param sigma the orientation lies within this angle (rad) of the true one with a probability of 68 %
 * @param bragg how much stands out in spots, in units of the noise
 * @param diffuse mean counts beside the direct beam
 */
public record IndexedPattern(PatternKind kind, double probability, int phase, Rotation orientation, double score,
        double orientationReliability, double phaseReliability, double sigma, double bragg, double diffuse) {

    /** Of a pattern that is not there. */
    static final IndexedPattern NOTHING =
            new IndexedPattern(PatternKind.MISSING, 1, -1, Rotation.NONE, 0, 0, 0, Math.PI, 0, 0);

    IndexedPattern as(PatternKind other, double probably) {
        return new IndexedPattern(other, probably, other == PatternKind.CRYSTAL ? phase : -1, orientation, score,
                orientationReliability, phaseReliability, sigma, bragg, diffuse);
    }

    IndexedPattern turned(Rotation by) {
        return new IndexedPattern(kind, probability, phase, by.times(orientation), score, orientationReliability,
                phaseReliability, sigma, bragg, diffuse);
    }
}
