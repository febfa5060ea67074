/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.lamella.core.error.SettingException;

/**
 * What the spectra of a series are shown over.
 *
 * @param name stable name, also a choice of the setting
 * @param label for people
 * @param unit SI symbol
 * @param values one for each spectrum
 */
record SeriesAxis(String name, String label, String unit, double[] values) {

    static final List<String> CHOICES = List.of("auto", "potential", "cycle", "time", "number");
    /** Potentials that differ less than this are the same, V. */
    private static final double SAME_POTENTIAL = 2e-3;

    /**
     * The axis asked for, or that which says most: potential, cycle, time within one file, number of the spectrum.
     *
     * @throws SettingException when the files do not say what was asked for
     */
    static SeriesAxis of(String choice, List<Member> members) throws SettingException {
        boolean oneFile = members.stream().map(Member::file).distinct().count() == 1;
        SeriesAxis potential = along("potential", "Potential", "V", members, Member::potential);
        SeriesAxis cycle = along("cycle", "Cycle", "", members, Member::cycle);
        SeriesAxis time = along("time", "Time", "s", members, Member::time);
        if (choice.equals("auto")) {
            if (potential.isKnown() && potential.range() > SAME_POTENTIAL) {
                return potential;
            }
            if (oneFile && cycle.isKnown() && cycle.isDifferentEverywhere()) {
                return cycle;
            }
            return oneFile && time.isKnown() && time.isDifferentEverywhere() ? time : number(members);
        }
        SeriesAxis asked = switch (choice) {
            case "potential" -> potential;
            case "cycle" -> cycle;
            case "time" -> time;
            default -> number(members);
        };
        if (!asked.isKnown()) {
            throw new SettingException("over", "The files do not say the " + choice + " of every spectrum",
                    "take \"auto\" or \"number\"");
        }
        return asked;
    }

    private static SeriesAxis along(String name, String label, String unit, List<Member> members,
            ToDoubleFunction<Member> value) {
        return new SeriesAxis(name, label, unit, members.stream().mapToDouble(value).toArray());
    }

    private static SeriesAxis number(List<Member> members) {
        double[] numbers = new double[members.size()];
        Arrays.setAll(numbers, k -> k + 1);
        return new SeriesAxis("number", "Number of the spectrum", "", numbers);
    }

    private boolean isKnown() {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    private double range() {
        return Arrays.stream(values).max().orElse(0) - Arrays.stream(values).min().orElse(0);
    }

    private boolean isDifferentEverywhere() {
        return Arrays.stream(values).distinct().count() == values.length;
    }

    /** The values of some spectra, by their numbers from 1. */
    double[] at(List<Integer> indices) {
        return indices.stream().mapToDouble(i -> values[i - 1]).toArray();
    }
}
