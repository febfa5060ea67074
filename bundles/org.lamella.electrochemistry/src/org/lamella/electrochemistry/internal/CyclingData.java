/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.lamella.analysis.Settings;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.cycling.ChargeSteps;
import org.lamella.electrochemistry.cycling.ChargingDirection;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;
import org.lamella.electrochemistry.cycling.HalfCycleSplitter;

/** The cycles of a recording. */
final class CyclingData {

    /** A run with less than a thousandth of the largest half cycle's charge is noise of a resting cell. */
    private static final double NOISE_SHARE = 1e-3;
    /** Relative difference of currents from which cycles count as measured at another rate. */
    private static final double OTHER_RATE = 0.1;

    private final Recording recording;
    private final List<Cycle> cycles;
    private final CyclingCourse course;
    private final ChargeSteps steps;
    private final boolean positiveCharges;
    private final List<Cycle> comparable;
    private final Map<String, String> derived = new TreeMap<>();
    private final List<Warning> warnings = new ArrayList<>();

    /**
     * Splits a recording.
     *
     * @throws LamellaException when it has no current or no charge passed
     */
    CyclingData(Recording recording, Settings settings) throws LamellaException {
        this.recording = recording;
        Place file = Place.of(recording.source().file());
        Table table = recording.tables().stream().filter(ChargeSteps::areIn).findFirst()
                .orElseThrow(() -> new UnsuitableDataException(file, "No table has time and a current or charge",
                        "export these columns"));
        this.steps = ChargeSteps.of(table);
        Optional<double[]> potential = table.has(Measurand.POTENTIAL) ? Optional.of(table.values(Measurand.POTENTIAL))
                : Optional.empty();
        List<HalfCycleCharge> halves = new HalfCycleSplitter(
                settings.real(GalvanostaticCyclingAnalysis.REST_BELOW), NOISE_SHARE).split(steps, potential);
        if (halves.isEmpty()) {
            throw new UnsuitableDataException(file, "No charge passed in this recording",
                    "check that the current is not zero throughout");
        }
        this.course = new CyclingCourse(table, steps, halves);
        this.positiveCharges = positiveCharges(settings, potential);
        this.cycles = numbered(Cycle.pair(halves, beginsWithOxidation(settings, halves)), table);
        this.comparable = alike();
        warnings.addAll(course.warnings());
        derived.put("charge-source", steps.source());
    }

    private boolean positiveCharges(Settings settings, Optional<double[]> potential) {
        String given = settings.choice(GalvanostaticCyclingAnalysis.CHARGE_CURRENT);
        boolean positive = given.equals("auto")
                ? potential.map(p -> ChargingDirection.risesWithPositiveCurrent(steps, p)).orElse(true)
                : given.equals("positive");
        if (given.equals("auto")) {
            derived.put("charge-current-found", positive ? "positive" : "negative");
            if (!positive) {
                warnings.add(Warning.of("sign-of-current", "The potential falls while the current is positive: this "
                        + "file counts discharges as positive, or the working electrode is the negative one; negative "
                        + "currents were taken as charging"));
            }
        }
        return positive;
    }

    /** A first half cycle that began before the recording does not tell how cycles begin. */
    private boolean beginsWithOxidation(Settings settings, List<HalfCycleCharge> halves) {
        boolean first = halves.getFirst().isOxidation();
        boolean begins = switch (settings.choice(GalvanostaticCyclingAnalysis.CYCLE_BEGINS)) {
            case "charge" -> positiveCharges;
            case "discharge" -> !positiveCharges;
            default -> course.mayLackItsBeginning(halves.getFirst()) && halves.size() > 1 ? !first : first;
        };
        derived.put("cycle-begins-with", begins == positiveCharges ? "charge" : "discharge");
        return begins;
    }

    /** The instrument's numbers, where they count the same cycles: a recording may go on where another ended. */
    private static List<Cycle> numbered(List<Cycle> cycles, Table table) throws UnsuitableDataException {
        if (!table.has(Measurand.CYCLE)) {
            return cycles;
        }
        double[] counter = table.values(Measurand.CYCLE);
        List<Cycle> numbered = new ArrayList<>();
        int before = 0;
        for (Cycle cycle : cycles) {
            HalfCycleCharge half = cycle.halves().getFirst();
            double number = counter[(half.first() + half.last() + 1) / 2];
            if (!(number > before && number < Integer.MAX_VALUE && number == Math.rint(number))) {
                return cycles;
            }
            before = (int) number;
            numbered.add(cycle.numbered(before));
        }
        return numbered;
    }

    Recording recording() {
        return recording;
    }

    List<Cycle> cycles() {
        return cycles;
    }

    CyclingCourse course() {
        return course;
    }

    ChargeSteps steps() {
        return steps;
    }

    /** Whether a positive current charges. */
    boolean positiveCharges() {
        return positiveCharges;
    }

    Optional<HalfCycleCharge> charge(Cycle cycle) {
        return cycle.half(positiveCharges);
    }

    Optional<HalfCycleCharge> discharge(Cycle cycle) {
        return cycle.half(!positiveCharges);
    }

    Map<String, String> derived() {
        return derived;
    }

    List<Warning> warnings() {
        return warnings;
    }

    /** The whole cycles that were discharged by the current by which most were: others have other capacities. */
    List<Cycle> comparable() {
        return comparable;
    }

    private List<Cycle> alike() {
        List<Cycle> whole = cycles.stream()
                .filter(c -> discharge(c).filter(h -> !course.mayBeIncomplete(h)).isPresent()).toList();
        double[] rates = whole.stream().mapToDouble(c -> course.current(discharge(c).orElseThrow())).toArray();
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        double reference = 0;
        int most = 0;
        for (int i = 0, from = 0; i < sorted.length; i++) {
            while (sorted[i] - sorted[from] > OTHER_RATE * sorted[i]) {
                from++;
            }
            if (i - from + 1 > most) {
                most = i - from + 1;
                reference = sorted[(i + from) / 2];
            }
        }
        List<Cycle> alike = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            if (Math.abs(rates[i] - reference) <= OTHER_RATE * reference) {
                alike.add(whole.get(i));
            }
        }
        return alike;
    }
}
