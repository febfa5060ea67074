/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.analysis.Verdict;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.Place;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Recording;
import org.lamella.data.Table;
import org.lamella.data.Technique;
import org.lamella.data.Warning;
import org.lamella.data.unit.SiPrefix;
import org.lamella.electrochemistry.sweep.Contact;
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
    private static final String EXPECT = "expect";
    private static final String LOW = "contact-low";
    private static final String HIGH = "contact-high";
    /** Share of the current's rise that a difference between up and down has to be to count. */
    private static final double NOTABLE = 0.005;
    private static final double SIGNIFICANT = 3;
    /** Probability from which a contact counts as told. */
    private static final double SURE = 0.95;

    @Override
    public String id() {
        return "current-voltage";
    }

    @Override
    public String version() {
        return "1.1";
    }

    @Override
    public String name() {
        return "Current–voltage";
    }

    @Override
    public String description() {
        return "Resistance and conductance from a straight line through current over potential, the offset, whether the "
                + "sweep is curved or differs up and down, and whether the contact is as low or as high as it must be. "
                + "Clipped points are left out.";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.optional(WINDOW, "Potential window", "Only points between these potentials are used.",
                        new Setting.Kind.Range("V")),
                Setting.of(LINEARITY, "Linearity limit",
                        "Share of the current's rise by which the best cubic may leave the line and the sweep still "
                                + "counts as ohmic.",
                        new Setting.Kind.Real(0, 1, ""), "0.02"),
                Setting.of(EXPECT, "The contact must be",
                        "What this pair of contacts must be for the measurement to make sense: low between the "
                                + "electrode and its current collector, high between the electrode and what must not "
                                + "touch it.",
                        new Setting.Kind.Choice(List.of("none", "low", "high")), "none"),
                Setting.of(LOW, "Low below", "Resistance below which a contact is low.",
                        new Setting.Kind.Real(1e-9, 1e18, "Ω"), "10000"),
                Setting.of(HIGH, "High above", "Resistance above which a contact is high.",
                        new Setting.Kind.Real(1e-9, 1e18, "Ω"), "1000000"));
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
        IvSweep all = new IvSweep(rows.column(0), rows.column(1));
        List<Warning> warnings = new ArrayList<>(rows.warnings());
        IvSweep used = all.used(settings.range(WINDOW), warnings);
        if (used.size() < OhmicLine.FEWEST_POINTS || !used.changes()) {
            throw new UnsuitableDataException(file,
                    "There are " + used.size() + " usable points, or the potential does "
                            + "not change; a resistance needs " + OhmicLine.FEWEST_POINTS + " at different potentials",
                    all.clipped() > 0
                            ? "the instrument was overloaded at " + all.clipped() + " of " + all.size()
                                    + " points: measure with a larger current range or a smaller potential"
                            : "measure a sweep, or widen --" + WINDOW);
        }
        OhmicLine line = OhmicLine.through(used.potential(), used.current());
        if (line.conductance() == 0 && line.conductanceSigma() == 0) {
            throw new UnsuitableDataException(file, "The current is the same throughout, without any noise",
                    "measure with a smaller current range, so that the instrument resolves the current");
        }
        double limit = settings.real(LINEARITY);
        boolean curved = line.isCurved() && line.curvature() > limit;
        List<Quantity> quantities = new ArrayList<>(quantities(line, curved, used).stream()
                .map(q -> used.size() < all.size() && all.clipped() > 0 ? q.flagged("overload") : q).toList());
        List<Verdict> verdicts = new ArrayList<>(List.of(verdict(line, curved, limit)));
        used.hysteresis().ifPresent(h -> verdicts.add(hysteresis(h)));
        if (!(settings.real(LOW) <= settings.real(HIGH))) {
            throw new SettingException(LOW, "A contact cannot be low above the resistance from which it is high",
                    "give --" + LOW + " a smaller value than --" + HIGH);
        }
        verdicts.add(contact(new Contact(line.conductance(), line.conductanceSigma(), settings.real(LOW),
                settings.real(HIGH)), settings.choice(EXPECT)));
        return new Result(summary(line), quantities, verdicts, List.of(), List.of(scene(all, used, line)), warnings,
                Map.of());
    }

    private static Verdict contact(Contact contact, String expect) {
        Contact.State state = contact.state();
        String is = String.format(Locale.ROOT, "%s, low below %s, high above %s", contact.conductance() > 0
                ? SiPrefix.sentence(1 / contact.conductance(), "Ω") : "no conductance",
                SiPrefix.sentence(contact.low(), "Ω"), SiPrefix.sentence(contact.high(), "Ω"));
        if (expect.equals("none")) {
            return new Verdict("contact", state.name().toLowerCase(Locale.ROOT), contact.probability(state), is);
        }
        boolean low = expect.equals("low");
        double probability = contact.probability(low ? Contact.State.LOW : Contact.State.HIGH);
        String verdict = probability >= SURE ? "good" : probability <= 1 - SURE ? "bad" : "undecided";
        return new Verdict("contact", verdict, verdict.equals("bad") ? 1 - probability : probability,
                String.format(Locale.ROOT, "it must be %s: %s; probability that it is: %.3g", expect, is, probability));
    }

    private static Verdict hysteresis(IvSweep.Hysteresis found) {
        double strength = found.sigma() > 0 ? Math.abs(found.difference()) / found.sigma() : 0;
        boolean differs = strength > SIGNIFICANT && found.share() > NOTABLE;
        return new Verdict("hysteresis", differs ? "yes" : "no", differs
                ? new NormalDistribution().cumulativeProbability(Math.min(strength, 6)) : 0.95,
                String.format(Locale.ROOT, "up and down differ by %.3g %% of the current's rise, %.2g standard "
                        + "uncertainties (it counts from %.2g %% and %.2g)", 100 * found.share(), strength,
                        100 * NOTABLE, SIGNIFICANT));
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

    private static List<Quantity> quantities(OhmicLine line, boolean curved, IvSweep used) {
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
        // what differs between up and down is no property of the middle
        double drift = used.hysteresis().map(h -> Math.abs(h.difference()) / 2).orElse(0.0);
        if (line.conducts()) {
            double sigma = Math.hypot(Math.hypot(line.currentSigma(), drift),
                    line.current() / line.conductance() * line.conductanceSigma()) / Math.abs(line.conductance());
            quantities.add(offset(Quantity.of("E_zero_current", "Potential without current",
                    line.zeroCurrentPotential(), sigma, "V", "where the line crosses zero")));
        }
        quantities.add(Quantity.of("I_offset", "Current at the middle of the window", line.current(),
                Math.hypot(line.currentSigma(), drift), "A", "the line at the middle of the potentials"));
        quantities.add(Quantity.of("noise", "Noise of the current", line.noise(), Double.NaN, "A",
                "standard deviation of the residuals"));
        used.hysteresis().ifPresent(h -> quantities.add(Quantity.of("hysteresis",
                "Current up minus current down at the middle", h.difference(), h.sigma(), "A",
                "lines through both directions")));
        return quantities;
    }

    /** An offset of the source, a thermal voltage or a cell that is no resistor. */
    private static Quantity offset(Quantity potential) {
        return Math.abs(potential.value()) > SIGNIFICANT * potential.uncertainty() ? potential.flagged("offset")
                : potential;
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

    private static Scene scene(IvSweep all, IvSweep used, OhmicLine line) {
        double low = all.lowest();
        double high = all.highest();
        double[] residuals = new double[used.size()];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = used.current()[i] - line.at(used.potential()[i]);
        }
        Panel sweep = new Panel(PlotAxis.linear("Potential", "V"), PlotAxis.linear("Current", "A"), false, 2,
                List.of(Layer.Points.of("measured", Role.DATA, 0, all.potential(), all.current()),
                        new Layer.Line("line", Role.FIT, 0, new double[] { low, high },
                                new double[] { line.at(low), line.at(high) })));
        Panel rest = Panel.of(PlotAxis.linear("Potential", "V"), PlotAxis.linear("Residual", "A"),
                List.of(Layer.Points.of("", Role.RESIDUAL, 0, used.potential(), residuals),
                        new Layer.Rule("", Role.GUIDE, false, 0)));
        return new Scene("current-voltage", "Current over potential",
                "The sweep with the straight line that gives the resistance, and what the line leaves.",
                List.of(sweep, rest));
    }
}
