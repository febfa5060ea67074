/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import java.util.List;

/**
 * A peak as a function of its parameters. The first three are the same for all shapes: height (unit of y), position and
 * full width at half maximum (unit of x, positive); {@link #parameterNames()} names them all. Parameters may stand
 * anywhere in a longer array, so that several peaks and a base line share one.
 */
public sealed interface PeakShape
        permits GaussShape, LorentzShape, SechSquaredShape, PseudoVoigtShape, VoigtShape, SplitPseudoVoigtShape {

    /** Normal distribution: height, position, fwhm. */
    PeakShape GAUSS = new GaussShape();
    /** Cauchy distribution: height, position, fwhm. */
    PeakShape LORENTZ = new LorentzShape();
    /**
     * sech², the wave of an ideal surface-confined couple (Laviron 1979; fwhm = 3.53 RT/nF): height, position, fwhm.
     */
    PeakShape SECH_SQUARED = new SechSquaredShape();
    /** η Lorentz + (1 − η) Gauss of one width: height, position, fwhm, eta (0 … 1). */
    PeakShape PSEUDO_VOIGT = new PseudoVoigtShape();
    /** Gauss folded with Lorentz: height, position, fwhm of the Gauss, fwhm of the Lorentz (0 or more). */
    PeakShape VOIGT = new VoigtShape();
    /** Pseudo-Voigt with a width for each side: height, position, fwhm left (2 × half width), fwhm right, eta. */
    PeakShape SPLIT_PSEUDO_VOIGT = new SplitPseudoVoigtShape();

    /** The parameters' names in order. */
    List<String> parameterNames();

    /** The number of parameters. */
    default int parameterCount() {
        return parameterNames().size();
    }

    /**
     * The value and its derivatives.
     *
     * @param x the place
     * @param p array that holds the parameters from index {@code from} on
     * @param gradient array that receives the derivatives by them from index {@code to} on
     */
    double valueAndGradient(double x, double[] p, int from, double[] gradient, int to);

    /** The value. */
    double value(double x, double[] p, int from);

    /**
     * The area under the whole peak and its derivatives, in the unit of y times that of x.
     *
     * @param gradient array that receives the derivatives by the parameters from index {@code to} on
     */
    double areaAndGradient(double[] p, int from, double[] gradient, int to);

    /** The area under the whole peak, in the unit of y times that of x. */
    default double area(double[] p, int from) {
        return areaAndGradient(p, from, new double[parameterCount()], 0);
    }
}
