/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.sweep;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether a contact conducts as it must: a contact of the electrode must be low, a way around the electrode must be high.
 * The conductance is what is measured and what has a normal error, also where no current can be told from noise.
 *
 * @param conductance measured, S
 * @param sigma its standard uncertainty, S
 * @param low resistance below which a contact is low, Ω
 * @param high resistance above which it is high, Ω
 */
public record Contact(double conductance, double sigma, double low, double high) {

    /** What a contact is. */
    public enum State {
        /** Below the lower limit. */
        LOW,
        /** Between the limits. */
        BETWEEN,
        /** Above the upper limit. */
        HIGH
    }

    /** The state that the measured value has. */
    public State state() {
        double resistance = conductance > 0 ? 1 / conductance : Double.POSITIVE_INFINITY;
        return resistance < low ? State.LOW : resistance > high ? State.HIGH : State.BETWEEN;
    }

    /** Probability that the contact is in this state. */
    public double probability(State state) {
        double below = above(1 / low);
        double over = 1 - above(1 / high);
        return switch (state) {
            case LOW -> below;
            case HIGH -> over;
            case BETWEEN -> Math.clamp(1 - below - over, 0, 1);
        };
    }

    private double above(double limit) {
        if (!(sigma > 0)) {
            return conductance > limit ? 1 : 0;
        }
        return new NormalDistribution().cumulativeProbability((conductance - limit) / sigma);
    }
}
