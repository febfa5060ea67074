/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Verdict;
import org.lamella.electrochemistry.cycling.CapacityFade;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/**
 * Two cells side by side, such as a coated and an uncoated film: retention over the cycles that both have, by the fitted
 * laws, and mean efficiency. A difference counts when it is larger than 1.96 of its standard uncertainties.
 */
final class CyclingComparison {

    private static final double SIGNIFICANT = 1.96;

    private final CyclingData one;
    private final CyclingData other;
    private final Optional<CapacityFade> oneFade;
    private final Optional<CapacityFade> otherFade;
    private final String name;
    private final String label;

    CyclingComparison(CyclingData one, CyclingData other, int index) {
        this.one = one;
        this.other = other;
        this.oneFade = new FadeNumbers(one).fade();
        this.otherFade = new FadeNumbers(other).fade();
        this.name = "compared[" + index + "].";
        this.label = "Against " + other.recording().source().file().getFileName() + ": ";
    }

    /** A value with its uncertainty. */
    private record Share(double value, double sigma) {

        Share minus(Share second) {
            return new Share(value - second.value, Math.hypot(sigma, second.sigma));
        }

        double strength() {
            return sigma > 0 ? Math.abs(value) / sigma : value == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
    }

    private record Both(String quantity, String label, Share one, Share other, String how) {
    }

    private List<Both> compared() {
        List<Both> compared = new ArrayList<>();
        int from = Math.max(first(one), first(other));
        int to = Math.min(last(one), last(other));
        if (to > from) {
            String range = "cycle " + from + " to " + to;
            compared.add(new Both("retention", "retention, " + range, retention(one, oneFade, from, to),
                    retention(other, otherFade, from, to),
                    "by the fitted law of each, or by the two discharges where there are too few"));
            compared.add(new Both("efficiency", "mean efficiency, " + range, efficiency(one, from, to),
                    efficiency(other, from, to), "mean and its standard uncertainty over the cycles"));
        }
        return compared.stream().filter(b -> Double.isFinite(b.one().value()) && Double.isFinite(b.other().value()))
                .toList();
    }

    private static int first(CyclingData data) {
        List<Cycle> comparable = data.comparable();
        return comparable.isEmpty() ? Integer.MAX_VALUE : comparable.get(Math.min(1, comparable.size() - 1)).number();
    }

    private static int last(CyclingData data) {
        List<Cycle> comparable = data.comparable();
        return comparable.isEmpty() ? 0 : comparable.getLast().number();
    }

    private static Share retention(CyclingData data, Optional<CapacityFade> fade, int from, int to) {
        if (fade.isPresent()) {
            CapacityFade.Candidate best = fade.get().best();
            return new Share(100 * best.retention(from, to), 100 * best.retentionSigma(from, to));
        }
        double[] ends = new double[2];
        double variance = 0;
        for (int i = 0; i < 2; i++) {
            int number = i == 0 ? from : to;
            Optional<Cycle> cycle = data.comparable().stream().filter(c -> c.number() == number).findFirst();
            if (cycle.isEmpty()) {
                return new Share(Double.NaN, 0);
            }
            ends[i] = Math.abs(data.discharge(cycle.get()).orElseThrow().charge());
            variance += Math.pow(data.discharge(cycle.get()).orElseThrow().uncertainty() / ends[i], 2);
        }
        return new Share(100 * ends[1] / ends[0], 100 * ends[1] / ends[0] * Math.sqrt(variance));
    }

    private static Share efficiency(CyclingData data, int from, int to) {
        double[] values = data.comparable().stream().filter(c -> c.isWhole() && c.number() >= from && c.number() <= to)
                .mapToDouble(c -> 100 * Math.abs(c.second().orElseThrow().charge() / c.first().orElseThrow().charge()))
                .toArray();
        if (values.length < 2) {
            return new Share(Double.NaN, 0);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
        return new Share(mean, spread / Math.sqrt(values.length));
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        for (Both both : compared()) {
            Share difference = both.one().minus(both.other());
            quantities.add(Quantity.of(name + both.quantity() + ".this", label + both.label() + ", this one",
                    both.one().value(), both.one().sigma(), "%", both.how()));
            quantities.add(Quantity.of(name + both.quantity() + ".other", label + both.label() + ", the other",
                    both.other().value(), both.other().sigma(), "%", both.how()));
            quantities.add(Quantity.of(name + both.quantity() + ".difference", label + both.label() + ", difference",
                    difference.value(), difference.sigma(), "%", "this one minus the other"));
        }
        return quantities;
    }

    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Both both : compared()) {
            Share difference = both.one().minus(both.other());
            double strength = difference.strength();
            boolean differs = strength > SIGNIFICANT;
            double chance = 2 * new NormalDistribution().cumulativeProbability(-Math.min(strength, 40));
            String verdict = !differs ? "no difference" : difference.value() > 0 ? "higher" : "lower";
            verdicts.add(new Verdict(name + both.quantity(), verdict, Math.min(0.9999, differs ? 1 - chance : chance),
                    String.format(Locale.ROOT, "%s: %.4g %% here, %.4g %% there; they differ by %.3g ± %.2g %%, which "
                            + "chance does with a probability of %.2g", both.label(), both.one().value(),
                            both.other().value(), difference.value(), difference.sigma(), chance)));
        }
        return verdicts;
    }

    /** Discharge capacities of all cells, each by its first comparable one. */
    static Scene scene(CyclingData first, List<CyclingData> others) {
        List<CyclingData> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        List<Layer> layers = new ArrayList<>();
        for (CyclingData data : all) {
            List<Cycle> comparable = data.comparable();
            if (comparable.isEmpty()) {
                continue;
            }
            Cycle reference = comparable.get(Math.min(1, comparable.size() - 1));
            double whole = Math.abs(data.discharge(reference).orElseThrow().charge());
            int n = comparable.size();
            double[] x = comparable.stream().mapToDouble(Cycle::number).toArray();
            double[] y = IntStream.range(0, n).mapToDouble(
                    i -> 100 * Math.abs(data.discharge(comparable.get(i)).orElseThrow().charge()) / whole).toArray();
            layers.add(Layer.Points.of(data.recording().source().file().getFileName().toString(), Role.DATA,
                    layers.size(), x, y));
        }
        return Scene.of("comparison", "Discharge capacities side by side",
                "Discharge capacity of each cell by that of its reference cycle, the second where there is one.",
                Panel.of(PlotAxis.linear("Cycle", ""), PlotAxis.linear("Capacity left", "%"), layers));
    }
}
