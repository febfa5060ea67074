/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import java.util.Optional;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.fit.ProfileLikelihood;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * A spectrum and its fit.
 *
 * @param index from 1
 * @param leftOut the points that were not fitted
 * @param tail how many of them are an inductive tail
 * @param fit the result
 * @param arcs its arcs
 * @param quality how well it fits
 * @param validity whether it obeys the Kramers–Kronig relations; nothing if nobody asked
 * @param intervals of the parameters from the profile of the likelihood; none if nobody asked
 */
record FittedSpectrum(int index, Spectrum leftOut, int tail, CnlsResult fit, List<Arc> arcs, FitQuality quality,
        Optional<TestedSpectrum> validity, List<ProfileLikelihood.Interval> intervals) {
}
