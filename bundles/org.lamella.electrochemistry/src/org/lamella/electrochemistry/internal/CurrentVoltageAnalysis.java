/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.SiPrefix;
import org.lamella.electrochemistry.sweep.ClippedPoints;
import org.lamella.electrochemistry.sweep.OhmicLine;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.osgi.service.component.annotations.Component;

/** Resistance and conductance from a sweep between two probes or at an electrode. */
@Component
public final class CurrentVoltageAnalysis implements Analysis {

    private static final String WINDOW = "iv-window";
    private static final String LINEARITY = "iv-linearity";

    @Override
    public String id() {
        return "current-voltage";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String name() {
        return "Current–voltage";
    }

    @Override
    public String description() {
        return "Resistance and conductance from a straight line through current over potential, the offset, and whether "
                + "the sweep is curved or differs up and down. Clipped points are left out.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(WINDOW, "Potential window", "Only points between these potentials are used.",
                        new Setting.Kind.Range("V")),
                Setting.of(LINEARITY, "Linearity limit",
                        "Share of the current's rise by which the best cubic may leave the line and the sweep still "
                                + "counts as ohmic.",
                        new Setting.Kind.Real(0, 1, ""), "0.02"));
    }

    @Override
    public Suitability suitability(Recording recording) {
        if (recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT).isEmpty()) {
            return Suitability.NONE;
        }
        boolean sweep = recording.technique().is(Technique.CURRENT_VOLTAGE)
                || recording.technique().is(Technique.LINEAR_SWEEP);
        return sweep ? Suitability.MADE_FOR : Suitability.NONE;
    }

    @Override
    public Result analyse(Recording recording, Settings settings, Progress progress) throws LamellaException {
        Place file = Place.of(recording.source().file());
        Table table = recording.tableWith(Measurand.POTENTIAL, Measurand.CURRENT).orElseThrow(
                () -> new UnsuitableDataException(file, "No table has potential and current", "export both columns"));
        Rows rows = Rows.of(table, Measurand.POTENTIAL, Measurand.CURRENT);
        Sweep all = new Sweep(rows.column(0), rows.column(1));
        List<Warning> warnings = new ArrayList<>(rows.warnings());
        Sweep used = all.used(settings.range(WINDOW), warnings);
        if (used.size() < OhmicLine.FEWEST_POINTS || !used.changes()) {
            throw new UnsuitableDataException(file,
                    "There are " + used.size() + " usable points, or the potential does "
                            + "not change; a resistance needs " + OhmicLine.FEWEST_POINTS + " at different potentials",
                    "measure a sweep, or widen --" + WINDOW);
        }
        OhmicLine line = OhmicLine.through(used.potential(), used.current());
        double limit = settings.real(LINEARITY);
        boolean curved = line.isCurved() && line.curvature() > limit;
        List<Quantity> quantities = quantities(line, curved, used);
        Verdict ohmic = verdict(line, curved, limit);
        return new Result(summary(line), quantities, List.of(ohmic), List.of(), List.of(scene(all, line)), warnings,
                Map.of());
    }

    private static String summary(OhmicLine line) {
        return line.conducts()
                ? "The resistance is " + SiPrefix.sentence(1 / line.conductance(), "Ω") + "."
                : String.format(Locale.ROOT, "No current follows the potential; the resistance is above %.3g Ω.",
                        lowerLimit(line));
    }

    private static double lowerLimit(OhmicLine line) {
        return 1 / (Math.abs(line.conductance()) + 2 * line.conductanceSigma());
    }

    private static List<Quantity> quantities(OhmicLine line, boolean curved, Sweep used) {
        List<Quantity> quantities = new ArrayList<>();
        String method = "slope of the line through current over potential; uncertainty from its residuals and their "
                + "correlation time";
        if (line.conducts()) {
            double resistance = 1 / line.conductance();
            double sigma = line.conductanceSigma() * resistance * resistance;
            quantities.add(flagged(Quantity.of("R", "Resistance", resistance, sigma, "Ω", method), curved));
        } else {
            quantities.add(new Quantity("R_lower_limit", "Lower limit of the resistance", lowerLimit(line), Double.NaN,
                    "Ω", List.of("limit"), "conductance plus two standard uncertainties"));
        }
        quantities
                .add(flagged(Quantity.of("G", "Conductance", line.conductance(), line.conductanceSigma(), "S", method),
                        curved));
        if (line.conducts()) {
            double sigma = Math.hypot(line.currentSigma(),
                    line.current() / line.conductance() * line.conductanceSigma()) / Math.abs(line.conductance());
            quantities
                    .add(Quantity.of("E_zero_current", "Potential without current", line.zeroCurrentPotential(), sigma,
                            "V", "where the line crosses zero"));
        }
        quantities.add(Quantity.of("I_offset", "Current at the middle of the window", line.current(),
                line.currentSigma(), "A", "the line at the middle of the potentials"));
        quantities.add(Quantity.of("noise", "Noise of the current", line.noise(), Double.NaN, "A",
                "standard deviation of the residuals"));
        used.hysteresis().ifPresent(quantities::add);
        return quantities;
    }

    private static Quantity flagged(Quantity quantity, boolean curved) {
        return curved ? quantity.flagged("non-linear") : quantity;
    }

    private static Verdict verdict(OhmicLine line, boolean curved, double limit) {
        if (!line.conducts()) {
            return new Verdict("ohmic", "undecided", 0.5, String.format(Locale.ROOT,
                    "the conductance %.3g ± %.2g S does not differ from zero", line.conductance(),
                    line.conductanceSigma()));
        }
        String reason = String.format(Locale.ROOT,
                "the best cubic leaves the line by %.3g %% of the current's rise (limit %.3g %%), %s",
                100 * line.curvature(),
                100 * limit, line.isCurved() ? "more than chance does" : "no more than chance does");
        double confidence = curved ? Math.min(0.99, 1 - Math.exp(-line.curvatureSignificance() / 2)) : 0.95;
        return new Verdict("ohmic", curved ? "no" : "yes", confidence, reason);
    }

    private static Scene scene(Sweep all, OhmicLine line) {
        double low = all.lowest();
        double high = all.highest();
        return Scene.of("current-voltage", "Current over potential",
                "The sweep with the straight line that gives the resistance.",
                Panel.of(PlotAxis.linear("Potential", "V"), PlotAxis.linear("Current", "A"),
                        List.of(Layer.Points.of("measured", Role.DATA, 0, all.potential(), all.current()),
                                new Layer.Line("line", Role.FIT, 0, new double[] { low, high },
                                        new double[] { line.at(low), line.at(high) }))));
    }

    /** Potentials and currents in their order. */
    private record Sweep(double[] potential, double[] current) {

        int size() {
            return potential.length;
        }

        double lowest() {
            return Arrays.stream(potential).min().orElse(0);
        }

        double highest() {
            return Arrays.stream(potential).max().orElse(0);
        }

        boolean changes() {
            return highest() > lowest();
        }

        /** Without clipped points and those outside of the window. */
        Sweep used(Optional<Settings.Range> window, List<Warning> warnings) {
            boolean[] clipped = ClippedPoints.find(potential, current);
            boolean[] keep = new boolean[size()];
            int lost = 0;
            for (int i = 0; i < keep.length; i++) {
                int row = i;
                keep[i] = !clipped[i] && window.map(w -> w.contains(potential[row])).orElse(true);
                lost += clipped[i] ? 1 : 0;
            }
            if (lost > 0) {
                warnings.add(
                        Warning.of("overload", lost + " points at the end of the instrument's range (equal extreme "
                                + "currents in a row) were left out"));
            }
            return filtered(keep);
        }

        private Sweep filtered(boolean[] keep) {
            int count = 0;
            for (boolean kept : keep) {
                count += kept ? 1 : 0;
            }
            double[] e = new double[count];
            double[] i = new double[count];
            int to = 0;
            for (int row = 0; row < keep.length; row++) {
                if (keep[row]) {
                    e[to] = potential[row];
                    i[to++] = current[row];
                }
            }
            return new Sweep(e, i);
        }

        /** The part in which the potential goes up, or down. */
        private Sweep direction(boolean up) {
            boolean[] keep = new boolean[size()];
            for (int i = 1; i < keep.length - 1; i++) {
                double change = potential[i + 1] - potential[i - 1];
                keep[i] = up ? change > 0 : change < 0;
            }
            return filtered(keep);
        }

        /** Current on the way up minus that on the way down at the middle, where both were measured. */
        Optional<Quantity> hysteresis() {
            Sweep up = direction(true);
            Sweep down = direction(false);
            boolean both = Math.min(up.size(), down.size()) >= Math.max(OhmicLine.FEWEST_POINTS, size() / 5)
                    && up.changes() && down.changes();
            if (!both) {
                return Optional.empty();
            }
            OhmicLine there = OhmicLine.through(up.potential, up.current);
            OhmicLine back = OhmicLine.through(down.potential, down.current);
            double middle = (lowest() + highest()) / 2;
            return Optional.of(Quantity.of("hysteresis", "Current up minus current down at the middle",
                    there.at(middle) - back.at(middle), Math.hypot(there.currentSigma(), back.currentSigma()), "A",
                    "lines through both directions"));
        }
    }
}
