/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.cycling.ChargeSteps;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;
import org.lamella.electrochemistry.cycling.HalfCycleSplitter;
import org.osgi.service.component.annotations.Component;

/** Capacities of a cell that is charged and discharged by constant currents. */
@Component
public final class GalvanostaticCyclingAnalysis implements Analysis {

    static final String CHARGE_CURRENT = "charge-current";
    static final String ACTIVE_MASS = "active-mass";
    static final String ELECTRODE_AREA = "electrode-area";
    private static final String REST_BELOW = "rest-below";
    /** A run with less than a thousandth of the largest half cycle's charge is noise of a resting cell. */
    private static final double NOISE_SHARE = 1e-3;

    @Override
    public String id() {
        return "galvanostatic-cycling";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Galvanostatic cycling";
    }

    @Override
    public String description() {
        return "Splits the recording into half cycles by the sign of the current, with rests and steps within them, and "
                + "gives charge and discharge capacity, efficiency and retention. Charge comes from the instrument's "
                + "counter where the file has it, otherwise from the current by the trapezoidal rule.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of(CHARGE_CURRENT, "Current that charges",
                        "Sign of the current that charges the cell: positive where the working electrode is the cell's "
                                + "positive electrode, negative where it is the negative one.",
                        new Setting.Kind.Choice(List.of("positive", "negative")), "positive"),
                Setting.of(REST_BELOW, "Rest below",
                        "Share of the largest current below which the cell counts as resting.",
                        new Setting.Kind.Real(0, 0.5, ""), "0.0002"),
                Setting.optional(ACTIVE_MASS, "Active mass",
                        "Mass of active material in grams; gives capacities in mAh/g as well.",
                        new Setting.Kind.Real(1e-12, 1e6, "g")),
                Setting.optional(ELECTRODE_AREA, "Electrode area",
                        "Area of the electrode in cm²; gives capacities in mAh/cm² as well.",
                        new Setting.Kind.Real(1e-12, 1e6, "cm²")));
    }

    @Override
    public Suitability suitability(Recording recording) {
        if (recording.tables().stream().noneMatch(ChargeSteps::areIn)) {
            return Suitability.NONE;
        }
        if (recording.technique().is(Technique.GALVANOSTATIC_CYCLING)) {
            return Suitability.MADE_FOR;
        }
        boolean mayCycle = recording.technique().is(Technique.PROGRAMME)
                || recording.technique().is(Technique.CHRONOPOTENTIOMETRY);
        return mayCycle ? Suitability.POSSIBLE : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Place file = Place.of(recording.source().file());
        Table table = recording.tables().stream().filter(ChargeSteps::areIn).findFirst()
                .orElseThrow(() -> new UnsuitableDataException(file, "No table has time and a current or charge",
                        "export these columns"));
        ChargeSteps steps = ChargeSteps.of(table);
        progress.checkCancelled();
        List<HalfCycleCharge> halves = new HalfCycleSplitter(settings.real(REST_BELOW), NOISE_SHARE)
                .split(steps.time(), steps.step(), steps.sigma());
        if (halves.isEmpty()) {
            throw new UnsuitableDataException(file, "No charge passed in this recording",
                    "check that the current is not zero throughout");
        }
        List<Cycle> cycles = Cycle.pair(halves);
        CyclingCourse course = new CyclingCourse(table, steps, halves);
        boolean chargesPositive = settings.choice(CHARGE_CURRENT).equals("positive");
        CyclingNumbers numbers = new CyclingNumbers(cycles, chargesPositive, steps.source(), settings, course);
        List<Warning> warnings = new ArrayList<>(course.warnings());
        Optional<Quantity> last = numbers.lastDischarge();
        String summary = String.format(Locale.ROOT, "%d half %s%s.", halves.size(),
                halves.size() == 1 ? "cycle" : "cycles",
                last.map(q -> String.format(Locale.ROOT, "; the last discharge gave %.5g %s", q.value(), q.unit()))
                        .orElse(""));
        return new Result(summary, numbers.quantities(), List.of(), numbers.tables(),
                CyclingScenes.of(cycles, course, chargesPositive), warnings, Map.of("charge-source", steps.source()));
    }
}
