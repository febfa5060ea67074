/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;

/** An analysis for the tests: it adds the numbers up, or does what it was told. */
final class Probe implements Analysis {

    /** What it does with the numbers. */
    interface Work {
        double of(double[] values, Settings settings, Progress progress) throws LamellaException;
    }

    private final String id;
    private final Function<Recording, Suitability> suitability;
    private final Work work;
    private boolean takesFiles;

    Probe(String id, Suitability suitability, Work work) {
        this(id, recording -> suitability, work);
    }

    Probe(String id, Function<Recording, Suitability> suitability, Work work) {
        this.id = id;
        this.suitability = suitability;
        this.work = work;
    }

    static Probe sum(String id, Suitability suitability) {
        return new Probe(id, suitability, (values, settings, progress) -> {
            double sum = 0;
            for (double value : values) {
                sum += value * settings.real("factor");
            }
            return sum;
        });
    }

    /** The same, adding up several files together. */
    Probe withFiles() {
        takesFiles = true;
        return this;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String version() {
        return "2.1";
    }

    @Override
    public String name() {
        return "Sum";
    }

    @Override
    public String description() {
        return "Adds up.";
    }

    @Override
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(List.of(
                Setting.of("factor", "Factor", "Each number times this.", new Setting.Kind.Real(0, 10, ""), "1"),
                Setting.optional("window", "Window", "Points.", new Setting.Kind.Whole(1, 99))));
        if (takesFiles) {
            settings.add(Setting.optional(Setting.WITH, "With", "More.", new Setting.Kind.Files("numbers", 9)));
        }
        return settings;
    }

    @Override
    public Suitability suitability(Recording recording) {
        return suitability.apply(recording);
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        double value = work.of(recording.tables().getFirst().values(Measurand.CURRENT), settings, progress);
        for (Recording further : takesFiles ? settings.recordings(Setting.WITH) : List.<Recording>of()) {
            value += work.of(further.tables().getFirst().values(Measurand.CURRENT), settings, progress);
        }
        return new Result("Sum " + value, List.of(Quantity.of("sum", "Sum", value, Double.NaN, "A", "added up")),
                List.of(), List.of(), List.of(), List.of(), Map.of("window", "7"));
    }
}
