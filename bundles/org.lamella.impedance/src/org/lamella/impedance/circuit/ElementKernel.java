/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

/**
 * An element's impedance and derivatives over all frequencies at once. Derivatives are by the logarithm of positive
 * parameters (p ∂Z/∂p) and by exponents themselves. A kernel keeps intermediate values between the two calls, so
 * {@link #derivatives} belongs to the last {@link #impedance}.
 */
abstract sealed class ElementKernel
        permits PowerKernel, CpeKernel, ModifiedInductorKernel, FiniteDiffusionKernel, AdmittanceDiffusionKernel,
        RelaxationKernel, AdmittanceGerischerKernel, TransmissionLineKernel {

    final FrequencyGrid grid;

    ElementKernel(FrequencyGrid grid) {
        this.grid = grid;
    }

    /**
     * Fills the impedance.
     *
     * @param p array that holds the element's parameters from index {@code at} on
     */
    abstract void impedance(double[] p, int at, double[] re, double[] im);

    /**
     * Fills the derivatives.
     *
     * @param re the impedance as {@link #impedance} filled it
     * @param im the impedance as {@link #impedance} filled it
     * @param dRe [parameters][frequencies]
     * @param dIm [parameters][frequencies]
     */
    abstract void derivatives(double[] p, int at, double[] re, double[] im, double[][] dRe, double[][] dIm);

    /** target = factor · source. */
    static void scaled(double factor, double[] source, double[] target) {
        for (int i = 0; i < source.length; i++) {
            target[i] = factor * source[i];
        }
    }
}
