/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.impedance.validity.KramersKronigCheck;

/**
 * A Kramers–Kronig test and the points that were tested, those of an inductive tail included.
 *
 * @param index of the spectrum, from 1
 * @param spectrum the points
 * @param test what was found
 */
record TestedSpectrum(int index, Spectrum spectrum, KramersKronigCheck test) {
}
