/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.nio.file.Path;

import org.lamella.impedance.spectrum.Spectrum;

/**
 * A spectrum and what was held or had passed when it was measured.
 *
 * @param spectrum the points
 * @param file where it comes from
 * @param potential mean potential of the working electrode, V; NaN where nobody knows
 * @param time of its first point, s since the start of the recording; NaN where nobody knows
 * @param cycle the instrument's number of the cycle; NaN where nobody knows
 */
record Member(Spectrum spectrum, Path file, double potential, double time, double cycle) {
}
