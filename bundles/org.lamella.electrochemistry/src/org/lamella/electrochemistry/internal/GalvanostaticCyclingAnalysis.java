/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.SampleSettings;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.cycling.ChargeSteps;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** Capacities of a cell that is charged and discharged by constant currents. */
@Component
public final class GalvanostaticCyclingAnalysis implements Analysis {

    static final String CHARGE_CURRENT = "charge-current";
    static final String CYCLE_BEGINS = "cycle-begins";
    static final String REST_BELOW = "rest-below";
    private static final int MOST_COMPARED = 16;

    @Override
    public String id() {
        return "galvanostatic-cycling";
    }

    @Override
    public String version() {
        return "1.1";
    }

    @Override
    public String name() {
        return "Galvanostatic cycling";
    }

    @Override
    public String description() {
        return "Splits the recording into half cycles by the sign of the current, with rests and steps within them, and "
                + "gives charge and discharge capacity, also by mass and by volume of the film, efficiency, the law of the "
                + "fade, slippage of the end points, plateaus from dQ/dV, and what only the first charge shows. Charge "
                + "comes from the instrument's counter where the file has it, otherwise from the current by the "
                + "trapezoidal rule.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.of(CHARGE_CURRENT, "Current that charges",
                        "Sign of the current that charges the cell; auto takes the one with which the potential rises.",
                        new Setting.Kind.Choice(List.of("auto", "positive", "negative")), "auto"),
                Setting.of(CYCLE_BEGINS, "Cycles begin with",
                        "The half with which a cycle begins; auto takes the first whole half cycle of the recording.",
                        new Setting.Kind.Choice(List.of("auto", "charge", "discharge")), "auto"),
                Setting.of(REST_BELOW, "Rest below",
                        "Share of the largest current below which the cell counts as resting.",
                        new Setting.Kind.Real(0, 0.5, ""), "0.0002")));
        settings.addAll(SampleSettings.amount());
        settings.add(Setting.optional(Setting.WITH, "Compared with",
                "Recordings of other cells, such as an uncoated film beside a coated one.",
                new Setting.Kind.Files("galvanostatic cycling of another cell", MOST_COMPARED)));
        return settings;
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
        CyclingData data = new CyclingData(recording, settings);
        progress.checkCancelled();
        FilmAmounts amounts = new FilmAmounts(settings);
        CyclingNumbers numbers = new CyclingNumbers(data, amounts);
        FadeNumbers fade = new FadeNumbers(data);
        PlateauNumbers plateaus = new PlateauNumbers(data, progress);
        List<Quantity> quantities = new ArrayList<>(numbers.overview());
        quantities.addAll(fade.quantities());
        quantities.addAll(plateaus.quantities());
        List<Verdict> verdicts = new ArrayList<>(fade.verdicts());
        List<ResultTable> tables = new ArrayList<>(new CyclingTables(data, amounts).all());
        tables.addAll(fade.tables());
        tables.addAll(plateaus.tables());
        List<Scene> scenes = new ArrayList<>(new CyclingScenes(data, amounts).all(fade, plateaus));
        List<Warning> warnings = new ArrayList<>(data.warnings());
        warnings.addAll(fade.warnings());
        List<CyclingData> others = new ArrayList<>();
        for (Recording other : settings.recordings(Setting.WITH)) {
            CyclingData read = new CyclingData(other, settings);
            others.add(read);
            CyclingComparison comparison = new CyclingComparison(data, read, others.size());
            quantities.addAll(comparison.quantities());
            verdicts.addAll(comparison.verdicts());
        }
        if (!others.isEmpty()) {
            scenes.addFirst(CyclingComparison.scene(data, others));
        }
        quantities.addAll(numbers.perCycle());
        return new Result(summary(data, numbers), quantities, verdicts, tables, scenes, warnings, data.derived());
    }

    private static String summary(CyclingData data, CyclingNumbers numbers) {
        int halves = data.cycles().stream().mapToInt(c -> c.halves().size()).sum();
        return String.format(Locale.ROOT, "%d half %s%s.", halves, halves == 1 ? "cycle" : "cycles",
                numbers.lastDischarge()
                        .map(q -> String.format(Locale.ROOT, "; the last discharge gave %.5g %s", q.value(), q.unit()))
                        .orElse(""));
    }
}
