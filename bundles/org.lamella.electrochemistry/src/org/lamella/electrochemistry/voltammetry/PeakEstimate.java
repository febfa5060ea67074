/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

/**
 * What all fits together say of one peak.
 *
 * @param candidate what was found
 * @param values [{@link FormFit#VALUES}] potential V, height A, area A V
 * @param random [same] standard uncertainty from the noise
 * @param systematic [same] standard uncertainty from the choice of shape and base line
 * @param width of the best fit's wave, V
 */
record PeakEstimate(PeakFinder.Candidate candidate, double[] values, double[] random, double[] systematic,
        double width) {

    /** Height over its standard uncertainty. */
    double certainty() {
        return values[FormFit.HEIGHT] / Math.hypot(random[FormFit.HEIGHT], systematic[FormFit.HEIGHT]);
    }
}
