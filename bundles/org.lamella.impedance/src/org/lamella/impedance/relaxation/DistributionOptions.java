/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

import org.lamella.impedance.fit.Weighting;

/**
 * How a distribution of relaxation times is found.
 *
 * @param basis of which functions it is made
 * @param regularisation how the strength of the smoothing is found
 * @param lambda the strength itself, in place of that
 * @param weighting of the points
 * @param beyond by how many decades time constants go beyond 1/ω at both ends
 * @param inductance whether there is a series inductance
 * @param capacitance whether there is a series capacitance; empty to see from the spectrum
 * @param samples of the posterior distribution for credible intervals; 0 for none
 * @param refined whether the peaks are fitted as depressed arcs to the spectrum itself
 * @param seed of the samples
 * @param cancelled asked now and then
 */
public record DistributionOptions(RelaxationBasis basis, Regularisation regularisation, OptionalDouble lambda,
        Weighting weighting, double beyond, boolean inductance, Optional<Boolean> capacitance, int samples,
        boolean refined, long seed, BooleanSupplier cancelled) {

    /** Gaussians, generalised cross validation, modulus weights, half a decade beyond, 100 samples. */
    public static final DistributionOptions DEFAULT = new DistributionOptions(RelaxationBasis.GAUSS,
            Regularisation.GCV, OptionalDouble.empty(), Weighting.MODULUS, 0.5, true, Optional.empty(), 100, true, 1,
            () -> false);

    /** The same with this basis. */
    public DistributionOptions withBasis(RelaxationBasis other) {
        return new DistributionOptions(other, regularisation, lambda, weighting, beyond, inductance, capacitance,
                samples, refined, seed, cancelled);
    }

    /** The same with another way to the strength of the smoothing. */
    public DistributionOptions withRegularisation(Regularisation other) {
        return new DistributionOptions(basis, other, lambda, weighting, beyond, inductance, capacitance, samples,
                refined, seed, cancelled);
    }

    /** The same with so many samples of the posterior distribution. */
    public DistributionOptions withSamples(int count) {
        return new DistributionOptions(basis, regularisation, lambda, weighting, beyond, inductance, capacitance,
                count, refined, seed, cancelled);
    }

    /** The same, but peaks are taken as the distribution has them. */
    public DistributionOptions withoutRefinement() {
        return new DistributionOptions(basis, regularisation, lambda, weighting, beyond, inductance, capacitance,
                samples, false, seed, cancelled);
    }

    /** The same with somebody who may stop it. */
    public DistributionOptions withCancel(BooleanSupplier hook) {
        return new DistributionOptions(basis, regularisation, lambda, weighting, beyond, inductance, capacitance,
                samples, refined, seed, hook);
    }
}
