/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.DoubleStream;

import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Warning;

/** An analysis for the tests: the mean with its standard uncertainty, and ways to fail. */
final class Mean implements Analysis {

    /** A first current of so many A is a defect of the analysis. */
    static final double DEFECT = 0.666;
    /** With a first current of so many A the analysis works until it is stopped. */
    static final double ENDLESS = 0.777;

    private final CountDownLatch working = new CountDownLatch(1);

    /** Waits until an endless analysis has begun. */
    void awaitWork() throws InterruptedException {
        working.await();
    }

    @Override
    public String id() {
        return "mean";
    }

    @Override
    public String version() {
        return "3.1";
    }

    @Override
    public String name() {
        return "Mean current";
    }

    @Override
    public String description() {
        return "Averages the current, 100 % of it.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.of("factor", "Factor", "Each number times this, at most 50 % more.",
                        new Setting.Kind.Real(0, 1.5, ""), "1"),
                Setting.of("kind", "Kind", "Which mean.", new Setting.Kind.Choice(List.of("arithmetic", "median")),
                        "arithmetic"),
                Setting.of("strict", "Strict", "Whether to be strict.", new Setting.Kind.Switch(), "false"),
                Setting.optional("formula", "Formula", "A text with a syntax.", new Setting.Kind.Text("a+b")),
                Setting.optional("json", "Taken", "Its name is taken by the command.", new Setting.Kind.Whole(1, 2)),
                Setting.optional(Setting.WITH, "With", "Further numbers.", new Setting.Kind.Files("numbers", 9)));
    }

    @Override
    public Suitability suitability(Recording recording) {
        return recording.tableWith(Measurand.CURRENT).isPresent() ? Suitability.GOOD : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        double[] values = recording.tables().getFirst().values(Measurand.CURRENT);
        for (Recording further : settings.recordings(Setting.WITH)) {
            values = DoubleStream.concat(DoubleStream.of(values),
                    DoubleStream.of(further.tables().getFirst().values(Measurand.CURRENT))).toArray();
        }
        if (settings.text("formula").filter("((("::equals).isPresent()) {
            throw new SettingException("formula", "\"(((\" is not closed", "close it");
        }
        if (values[0] == DEFECT) {
            throw new IllegalStateException("a defect of the analysis");
        }
        if (values[0] == ENDLESS) {
            workForEver(progress);
        }
        double mean = 0;
        for (double value : values) {
            mean += value * settings.real("factor") / values.length;
        }
        double square = 0;
        for (double value : values) {
            square += (value - mean) * (value - mean);
        }
        double uncertainty = Math.sqrt(square / (values.length - 1) / values.length);
        return new Result("The mean is " + mean + " A.",
                List.of(Quantity.of("mean", "Mean current", mean, uncertainty, "A", "arithmetic mean")
                        .flagged("test-flag"),
                        Quantity.of("points", "Number of points", values.length, 0, "", "counted")),
                List.of(new Verdict("steady", "yes", 0.9, "it does not move")),
                List.of(new ResultTable("values", "Values",
                        List.of(ResultTable.Column.of("I", "Current", "A", values)))),
                List.of(), List.of(Warning.of("own-warning", "The analysis warns")), Map.of());
    }

    private void workForEver(Progress progress) {
        working.countDown();
        while (true) {
            progress.checkCancelled();
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }
}
