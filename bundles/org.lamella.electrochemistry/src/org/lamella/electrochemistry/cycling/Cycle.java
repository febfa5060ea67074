/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.cycling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two half cycles that follow each other.
 *
 * @param number from 1
 * @param first the half cycle with which the recording's cycles begin
 * @param second the half cycle in the other direction; absent when the recording ends before
 */
public record Cycle(int number, HalfCycleCharge first, Optional<HalfCycleCharge> second) {

    /** Pairs half cycles as they follow each other. */
    public static List<Cycle> pair(List<HalfCycleCharge> halves) {
        List<Cycle> cycles = new ArrayList<>();
        for (int i = 0; i < halves.size(); i += 2) {
            cycles.add(new Cycle(i / 2 + 1, halves.get(i),
                    i + 1 < halves.size() ? Optional.of(halves.get(i + 1)) : Optional.empty()));
        }
        return cycles;
    }

    /** The half cycle of this direction. */
    public Optional<HalfCycleCharge> half(boolean oxidation) {
        return first.isOxidation() == oxidation ? Optional.of(first)
                : second.filter(h -> h.isOxidation() == oxidation);
    }
}
