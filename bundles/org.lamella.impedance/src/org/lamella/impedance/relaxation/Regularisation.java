/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

/** How the strength of the smoothing is found. */
public enum Regularisation {
    /** Generalised cross validation (Golub, Heath and Wahba 1979) with the degrees of freedom of what is not zero. */
    GCV,
    /** What the real part alone predicts of the imaginary part, and the other way round (Saccoccio et al. 2014). */
    RE_IM,
    /** The sharpest corner of the curve of smoothness over misfit, both logarithmic (Hansen 1992). */
    L_CURVE
}
