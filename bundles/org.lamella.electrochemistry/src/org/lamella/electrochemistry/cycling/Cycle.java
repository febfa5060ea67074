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
 * @param number of the cycle
 * @param first the half cycle with which cycles begin; absent where the recording lacks it
 * @param second the half cycle in the other direction; absent where the recording lacks it
 */
public record Cycle(int number, Optional<HalfCycleCharge> first, Optional<HalfCycleCharge> second) {

    /** Pairs half cycles as they follow each other; a cycle begins with the direction of the first. */
    public static List<Cycle> pair(List<HalfCycleCharge> halves) {
        return halves.isEmpty() ? List.of() : pair(halves, halves.getFirst().isOxidation());
    }

    /**
     * Pairs half cycles as they follow each other. One without its partner makes a cycle of its own.
     *
     * @param halves in their order
     * @param beginsWithOxidation the direction with which a cycle begins
     */
    public static List<Cycle> pair(List<HalfCycleCharge> halves, boolean beginsWithOxidation) {
        List<Cycle> cycles = new ArrayList<>();
        int i = 0;
        while (i < halves.size()) {
            HalfCycleCharge half = halves.get(i++);
            int number = cycles.size() + 1;
            if (half.isOxidation() != beginsWithOxidation) {
                cycles.add(new Cycle(number, Optional.empty(), Optional.of(half)));
            } else if (i < halves.size() && halves.get(i).isOxidation() != beginsWithOxidation) {
                cycles.add(new Cycle(number, Optional.of(half), Optional.of(halves.get(i++))));
            } else {
                cycles.add(new Cycle(number, Optional.of(half), Optional.empty()));
            }
        }
        return cycles;
    }

    /** Whether both halves are there. */
    public boolean isWhole() {
        return first.isPresent() && second.isPresent();
    }

    /** The half cycle of this direction. */
    public Optional<HalfCycleCharge> half(boolean oxidation) {
        return first.filter(h -> h.isOxidation() == oxidation)
                .or(() -> second.filter(h -> h.isOxidation() == oxidation));
    }

    /** The halves that are there, in their order. */
    public List<HalfCycleCharge> halves() {
        List<HalfCycleCharge> halves = new ArrayList<>();
        first.ifPresent(halves::add);
        second.ifPresent(halves::add);
        return halves;
    }

    /** The same cycle with another number. */
    public Cycle numbered(int other) {
        return new Cycle(other, first, second);
    }
}
