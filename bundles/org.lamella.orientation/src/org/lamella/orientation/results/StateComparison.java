/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.orientation.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.math3.special.Erf;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/**
 * How maps of other states differ from the first one: shares of classes, grain sizes, textures. Differences are judged by
 * their own uncertainties (two-sided normal probability), corrected for their number (Bonferroni).
 */
public final class StateComparison {

    private static final double CERTAIN = 0.01;

    private final List<String> names;
    private final List<List<Quantity>> states;
    private final List<Change> changes = new ArrayList<>();

    /** A number in the first and in another state. */
    private record Change(int state, Quantity before, Quantity after) {

        double difference() {
            return after.value() - before.value();
        }

        double uncertainty() {
            return Math.hypot(before.uncertainty(), after.uncertainty());
        }

        /** How likely so large a difference is where there is none. */
        double probability() {
            return Erf.erfc(Math.abs(difference()) / uncertainty() / Math.sqrt(2));
        }
    }

    /**
     * Compares.
     *
     * @param names of the states, the first one is compared with
     * @param reports as many maps
     */
    public StateComparison(List<String> names, List<MapReport> reports) {
        this.names = List.copyOf(names);
        this.states = reports.stream().map(MapReport::quantities).toList();
        for (int i = 1; i < states.size(); i++) {
            for (Quantity before : states.getFirst()) {
                Optional<Quantity> after = find(i, before.name());
                boolean counts = before.name().startsWith("fraction.") || before.name().startsWith("grain_size.mode")
                        || before.name().startsWith("grain_size.mean") || before.name().startsWith("boundaries.density")
                        || before.name().equals("grains.unconnected")
                        || before.name().startsWith("texture.")
                                && after.filter(a -> a.label().equals(before.label())).isPresent();
                if (counts && after.isPresent() && before.uncertainty() + after.get().uncertainty() > 0) {
                    changes.add(new Change(i, before, after.get()));
                }
            }
        }
    }

    private Optional<Quantity> find(int state, String name) {
        return states.get(state).stream().filter(q -> q.name().equals(name)).findFirst();
    }

    private double corrected(Change change) {
        return Math.min(1, change.probability() * changes.size());
    }

    /** The differences. */
    public List<Quantity> quantities() {
        return changes.stream().map(c -> Quantity.of("change." + c.state + "." + c.before.name(),
                c.before.label() + ": change to " + names.get(c.state), c.difference(), c.uncertainty(),
                c.before.unit(),
                String.format(Locale.ROOT,
                        "After minus before. So large a difference comes about by chance with a probability of %.2g, %.2g "
                                + "when all %d differences are looked at.",
                        c.probability(), corrected(c), changes.size())))
                .toList();
    }

    /** For each state what changed with certainty. */
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            int state = i;
            List<Change> certain = changes.stream().filter(c -> c.state == state && corrected(c) < CERTAIN).toList();
            StringBuilder reason = new StringBuilder();
            for (Change c : certain) {
                reason.append(reason.isEmpty() ? "" : "; ").append(c.before.label())
                        .append(String.format(Locale.ROOT, ": %.4g → %.4g %s(p = %.1g)", c.before.value(),
                                c.after.value(), c.before.unit().isEmpty() ? "" : c.before.unit() + " ", corrected(c)));
            }
            double least = changes.stream().filter(c -> c.state == state).mapToDouble(this::corrected).min().orElse(1);
            verdicts.add(new Verdict("changed." + i, certain.isEmpty() ? "no" : "yes",
                    certain.isEmpty() ? Math.clamp(least, 0, 1) : 1 - least,
                    certain.isEmpty() ? "Nothing differs with a probability of error below 1 %."
                            : reason.append('.').toString()));
        }
        return verdicts;
    }

    /** All states side by side. */
    public ResultTable table() {
        List<String> what = new ArrayList<>();
        List<String> state = new ArrayList<>();
        List<Change> all = new ArrayList<>();
        for (Change c : changes) {
            what.add(c.before.label());
            state.add(names.get(c.state));
            all.add(c);
        }
        return new ResultTable("changes", "Changes between the states", List.of(
                ResultTable.Column.of("quantity", "Quantity", what), ResultTable.Column.of("state", "State", state),
                column("before", "Before", all.stream().mapToDouble(c -> c.before.value()).toArray()),
                column("after", "After", all.stream().mapToDouble(c -> c.after.value()).toArray()),
                column("change", "Change", all.stream().mapToDouble(Change::difference).toArray()),
                column("change_sigma", "σ(change)", all.stream().mapToDouble(Change::uncertainty).toArray()),
                column("p", "Probability by chance", all.stream().mapToDouble(this::corrected).toArray())));
    }

    private static ResultTable.Column column(String name, String label, double[] values) {
        return ResultTable.Column.of(name, label, "", values);
    }

    /** Shares of the classes in all states. */
    public Scene scene() {
        List<Layer> layers = new ArrayList<>();
        List<Quantity> shares = states.getFirst().stream().filter(q -> q.name().startsWith("fraction.")).toList();
        double[] x = IntStream.rangeClosed(1, names.size()).asDoubleStream().toArray();
        for (int k = 0; k < shares.size(); k++) {
            String name = shares.get(k).name();
            double[] y = new double[x.length];
            double[] sigma = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                Optional<Quantity> of = find(i, name);
                y[i] = of.map(q -> 100 * q.value()).orElse(Double.NaN);
                sigma[i] = of.map(q -> 100 * q.uncertainty()).orElse(Double.NaN);
            }
            layers.add(new Layer.Points("", Role.DATA, k, x, y, new double[0], sigma, names));
            layers.add(new Layer.Line(shares.get(k).label().replace(": share of the area", ""), Role.DATA, k, x, y));
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            key.append(i > 0 ? ", " : "").append(i + 1).append(" ").append(names.get(i));
        }
        return Scene.of("states", "States side by side", "Shares of the classes in each state: " + key + ".",
                Panel.of(PlotAxis.linear("State", "").between(0.5, x.length + 0.5), PlotAxis.linear("Share", "%"),
                        layers));
    }
}
