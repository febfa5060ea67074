/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

/**
 * A peak of a distribution of relaxation times: a process with a characteristic time.
 *
 * @param tau its time constant, s
 * @param tauError standard uncertainty, s
 * @param resistance what it contributes to the resistance, Ω: the area of the peak
 * @param resistanceError standard uncertainty, Ω
 * @param exponent of the depressed arc R/(1 + (jωτ)^φ) that it is; NaN where it was not fitted as one
 * @param exponentError standard uncertainty
 * @param source how the numbers were found
 */
public record RelaxationPeak(double tau, double tauError, double resistance, double resistanceError, double exponent,
        double exponentError, Source source) {

    /** Where the numbers of a peak come from. */
    public enum Source {
        /** A sum of depressed arcs, as many as there are peaks, fitted to the spectrum: it leaves only noise. */
        ARC_FIT,
        /** The distribution itself: its maximum, its area between the minima, and how both vary among samples. */
        DISTRIBUTION,
        /** A pole of a rational function and its residue. */
        POLE
    }

    /** The frequency that belongs to the time constant, 1/(2πτ), Hz. */
    public double frequency() {
        return 1 / (2 * Math.PI * tau);
    }

    /** Standard uncertainty of the frequency, Hz. */
    public double frequencyError() {
        return frequency() * tauError / tau;
    }
}
