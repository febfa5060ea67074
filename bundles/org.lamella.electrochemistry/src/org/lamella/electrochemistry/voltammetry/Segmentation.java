/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.List;

import org.lamella.data.Warning;

/**
 * A voltammogram taken apart.
 *
 * @param trace the rows that the half cycles count; wild single potentials are left out of it
 * @param halfCycles in the order of recording
 * @param warnings what was left out
 */
public record Segmentation(Trace trace, List<HalfCycle> halfCycles, List<Warning> warnings) {

    /** Copies the lists. */
    public Segmentation {
        halfCycles = List.copyOf(halfCycles);
        warnings = List.copyOf(warnings);
    }
}
