/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.List;

/**
 * One circuit fitted to several spectra with parameters that all share.
 *
 * @param fits one for each spectrum; shared parameters have the same value and uncertainty in all
 * @param shared names of the shared parameters
 * @param cost sum of squared residuals, each in units of its spectrum's noise as the fit on its own leaves it
 * @param degreesOfFreedom residuals minus parameters
 * @param separateCost the same sum of the fits on their own
 * @param separateDegreesOfFreedom of these
 */
public record JointResult(List<CnlsResult> fits, List<String> shared, double cost, int degreesOfFreedom,
        double separateCost, int separateDegreesOfFreedom) {

    /** Copies the lists. */
    public JointResult {
        fits = List.copyOf(fits);
        shared = List.copyOf(shared);
    }

    /** Degrees of freedom that sharing takes away. */
    public int constraints() {
        return degreesOfFreedom - separateDegreesOfFreedom;
    }

    /** What sharing adds to the cost for each degree of freedom it takes away, in units of the noise: 1 if it holds. */
    public double ratio() {
        double noise = separateCost / Math.max(1, separateDegreesOfFreedom);
        return constraints() == 0 ? 1 : (cost - separateCost) / constraints() / noise;
    }
}
