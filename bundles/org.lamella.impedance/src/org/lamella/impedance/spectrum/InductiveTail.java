/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.spectrum;

import org.lamella.numerics.smooth.Noise;

/**
 * The points at the high-frequency end whose imaginary part is positive because of the inductance of cell and cables. A
 * circuit without an inductor cannot describe them.
 */
public final class InductiveTail {

    /** Im/|Z| that the tail has to reach, so that noise about zero is not taken for it. */
    private static final double LEAST_PHASE = 0.01;
    private static final double SIGMAS = 5;
    /** When more of the spectrum than this is positive, it is no tail (the sign may be that of −Im Z). */
    private static final double LARGEST_SHARE = 0.7;
    private static final int DIFFERENCE_ORDER = 3;

    private InductiveTail() {
    }

    /** The number of points, from the highest frequency on, that belong to the tail. */
    public static int length(Spectrum spectrum) {
        double[] phase = new double[spectrum.size()];
        int run = 0;
        double largest = 0;
        for (int i = 0; i < phase.length; i++) {
            phase[i] = spectrum.im()[i] / spectrum.modulus(i);
            if (i == run && phase[i] > 0) {
                run++;
                largest = Math.max(largest, phase[i]);
            }
        }
        double noise = Noise.differenceSigma(phase, DIFFERENCE_ORDER);
        double needed = Math.max(LEAST_PHASE, Double.isNaN(noise) ? 0 : SIGMAS * noise);
        return run <= LARGEST_SHARE * phase.length && largest > needed ? run : 0;
    }

    /** Whether nearly all imaginary parts are positive, as when a file holds −Im Z. */
    public static boolean looksUpsideDown(Spectrum spectrum) {
        int positive = 0;
        for (double im : spectrum.im()) {
            positive += im > 0 ? 1 : 0;
        }
        return spectrum.size() > 2 && positive > LARGEST_SHARE * spectrum.size();
    }
}
