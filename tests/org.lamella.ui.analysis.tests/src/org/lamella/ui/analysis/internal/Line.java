/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

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
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** An analysis with a setting of every kind. Its number is the mean potential within the window, times the factor. */
public final class Line implements Analysis {

    static final List<Setting> SETTINGS = List.of(
            Setting.of("factor", "Factor", "Multiplies the mean.", new Setting.Kind.Real(0, 10, ""), "1"),
            Setting.optional("window", "Potential window", "Only potentials in it count.", new Setting.Kind.Range("V")),
            Setting.of("line-count", "Count", "A whole number.", new Setting.Kind.Whole(1, 9), "3"),
            Setting.of("mode", "Mode", "One of three.", new Setting.Kind.Choice(List.of("a", "b", "c")), "b"),
            Setting.optional("weight", "Weights", "Chosen from the data.",
                    new Setting.Kind.Choice(List.of("unit", "modulus"))),
            Setting.of("robust", "Robust", "Yes or no.", new Setting.Kind.Switch(), "false"),
            Setting.optional("model", "Model", "With a syntax of its own.", new Setting.Kind.Text("R0-C1")),
            Setting.optional("area", "Area", "With its uncertainty.", new Setting.Kind.Measured(0, 1, "cm²")),
            Setting.optional(Setting.WITH, "Further files", "They are only listed.",
                    new Setting.Kind.Files("lines", 3)));

    private volatile CountDownLatch gate = new CountDownLatch(0);

    /** The analysis waits for this from now on. */
    public void setGate(CountDownLatch other) {
        gate = other;
    }

    /** What the analysis waits for. */
    public CountDownLatch gate() {
        return gate;
    }

    @Override
    public String id() {
        return "line";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String name() {
        return "Line";
    }

    @Override
    public String description() {
        return "The mean of a test.";
    }

    @Override
    public List<Setting> settings() {
        return SETTINGS;
    }

    @Override
    public Suitability suitability(Recording recording) {
        return Suitability.GOOD;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        await();
        if (settings.text("model").filter("wrong"::equals).isPresent()) {
            throw new SettingException("model", "\"wrong\" is no model", "write R0-C1");
        }
        double[] e = recording.tables().getFirst().values(Measurand.POTENTIAL);
        double[] i = recording.tables().getFirst().values(Measurand.CURRENT);
        double sum = 0;
        int count = 0;
        for (double value : e) {
            if (settings.range("window").map(w -> w.contains(value)).orElse(true)) {
                sum += value;
                count++;
            }
        }
        Scene scene = Scene.of("line", "Line", "A line.", Panel.of(PlotAxis.linear("Potential", "V"),
                PlotAxis.linear("Current", "A"), List.of(new Layer.Line("data", Role.DATA, 0, e, i))));
        Quantity mean =
                Quantity.of("mean", "Mean potential", sum / count * settings.real("factor"), 0.001, "V", "mean");
        ResultTable table = new ResultTable("points", "Points", List.of(ResultTable.Column.of("E", "Potential", "V", e),
                ResultTable.Column.of("I", "Current", "A", i)));
        return new Result("The mean of " + count + " potentials.",
                List.of(mean, mean.flagged(Quantity.AT_BOUND)),
                List.of(new Verdict("is-line", "yes", 0.98, "because the test says so")), List.of(table),
                List.of(scene), List.of(Warning.of("test", "Only a test")), Map.of("weight", "modulus"));
    }

    private void await() {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
