/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import org.lamella.electrochemistry.noise.CorrelationTime;
import org.lamella.numerics.fit.FitResult;

/**
 * One form fitted to a branch, and what it says of the peaks.
 *
 * @param model the problem that was solved
 * @param result its solution; the covariance is that of independent residuals
 * @param correlation how the residuals hang together
 * @param values [peak][{@link #POTENTIAL}, {@link #HEIGHT}, {@link #AREA}] V, A, A V; as seen on the measured potential
 * @param sigmas [peak][the same] standard uncertainties, correlation included; infinite where not determined
 */
record FormFit(BranchModel model, FitResult result, CorrelationTime correlation, double[][] values,
        double[][] sigmas) {

    static final int POTENTIAL = 0;
    static final int HEIGHT = 1;
    static final int AREA = 2;
    /** Numbers that are reported of a peak. */
    static final int VALUES = 3;

    double[] parameters() {
        return result.minimum().parameters();
    }

    double cost() {
        return result.minimum().cost();
    }

    /** Number of parameters that were fitted. */
    int freedom() {
        return model.residualCount() - result.degreesOfFreedom();
    }

    /** Whether all that is reported is determined, better than by itself, and no peak was pushed to the edge of where it may be. */
    boolean isSound() {
        for (int k = 0; k < values.length; k++) {
            for (int v = 0; v < VALUES; v++) {
                if (!Double.isFinite(values[k][v]) || !Double.isFinite(sigmas[k][v])) {
                    return false;
                }
            }
            if (sigmas[k][POTENTIAL] > Math.exp(parameters()[model.indexOf(k, 2)])
                    || sigmas[k][HEIGHT] > Math.abs(values[k][HEIGHT])) {
                return false;
            }
            for (int j = 0; j < Wave.COMMON; j++) {
                if (result.states()[model.indexOf(k, j)].isAtBound()) {
                    return false;
                }
            }
        }
        return true;
    }
}
