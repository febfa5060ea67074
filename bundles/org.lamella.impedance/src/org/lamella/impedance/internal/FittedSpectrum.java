/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.List;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.FitQuality;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * A spectrum and its fit.
 *
 * @param index from 1
 * @param all every point of the spectrum
 * @param leftOut the points that were not fitted
 * @param fit the result
 * @param arcs its arcs
 * @param quality how well it fits
 */
record FittedSpectrum(int index, Spectrum all, Spectrum leftOut, CnlsResult fit, List<Arc> arcs, FitQuality quality) {
}
