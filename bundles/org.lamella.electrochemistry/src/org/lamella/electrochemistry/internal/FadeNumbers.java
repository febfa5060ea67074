/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.data.Warning;
import org.lamella.electrochemistry.cycling.CapacityFade;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.FadeLaw;
import org.lamella.electrochemistry.cycling.Slippage;

/** What the discharge capacities say over many cycles: the law of their fade and how the end points slip. */
final class FadeNumbers {

    /** Akaike weight from which one law is preferred to the others. */
    private static final double CLEAR = 0.9;

    private final CyclingData data;
    private final List<Cycle> comparable;
    private final Optional<CapacityFade> fade;
    private final List<Warning> warnings = new ArrayList<>();

    FadeNumbers(CyclingData data) {
        this.data = data;
        this.comparable = data.comparable();
        this.fade = fit();
        long whole = data.cycles().stream().filter(Cycle::isWhole).count();
        if (comparable.size() > 1 && comparable.size() < whole - 1) {
            warnings.add(Warning.of("current-changed", (whole - comparable.size()) + " of " + whole
                    + " cycles were discharged by another current than most or are not whole; retention and fade are "
                    + "those of the others"));
        }
        fade.filter(CapacityFade::leftOut).ifPresent(f -> warnings.add(Warning.of("formation-cycle", "Cycle "
                + comparable.getFirst().number() + " does not follow the law of the others and was left out of the "
                + "fade")));
    }

    private Optional<CapacityFade> fit() {
        if (comparable.size() < CapacityFade.FEWEST_CYCLES) {
            return Optional.empty();
        }
        double[] cycles = comparable.stream().mapToDouble(Cycle::number).toArray();
        return Optional.of(CapacityFade.of(cycles, comparable.stream().mapToDouble(
                c -> Math.abs(data.discharge(c).orElseThrow().charge()) / CyclingNumbers.COULOMB_PER_MAH).toArray()));
    }

    Optional<CapacityFade> fade() {
        return fade;
    }

    List<Warning> warnings() {
        return warnings;
    }

    List<Quantity> quantities() {
        List<Quantity> quantities = new ArrayList<>();
        fade.ifPresent(f -> addFade(f, quantities));
        addSlippage(quantities);
        return quantities;
    }

    private void addFade(CapacityFade found, List<Quantity> to) {
        CapacityFade.Candidate best = found.best();
        double first = found.cycles()[0];
        double last = found.cycles()[found.cycles().length - 1];
        String method = "least squares through " + found.cycles().length + " discharges, law chosen by AICc: "
                + best.law().label();
        to.add(Quantity.of("fade.Q0", "Capacity of the fade law at its beginning", best.capacity(),
                best.capacitySigma(), "mAh", method));
        if (best.law() != FadeLaw.NONE) {
            to.add(Quantity.of("fade.rate", "Fade, share of the first capacity", 100 * best.rate(),
                    100 * best.rateSigma(), "% " + best.law().per(), String.format(Locale.ROOT,
                            "%s; 95 %% interval %.4g … %.4g", method, 100 * (best.rate() - best.rateInterval()),
                            100 * (best.rate() + best.rateInterval()))));
        }
        double retention = best.retention(first, last);
        double sigma = best.retentionSigma(first, last);
        to.add(Quantity.of("fade.retention", "Retention by the law, cycle " + (int) first + " to " + (int) last,
                100 * retention, 100 * sigma, "%", method));
        to.add(Quantity.of("fade.per_cycle", "Mean fade in this range", 100 * (1 - retention) / (last - first),
                100 * sigma / (last - first), "% per cycle", "one minus the retention by the law, by the cycles"));
    }

    private void addSlippage(List<Quantity> to) {
        List<Cycle> run = longestRun();
        if (run.size() < Slippage.FEWEST_CYCLES) {
            return;
        }
        Slippage slippage = Slippage.of(run, data.positiveCharges());
        String method = "mean step of the end point on the axis of the charge over " + slippage.cycles()
                + " steps, cycles " + run.getFirst().number() + " to " + run.getLast().number();
        to.add(Quantity.of("slippage.charge", "Slippage of the end of charge",
                slippage.chargeEnd() / CyclingNumbers.COULOMB_PER_MAH,
                slippage.chargeEndSigma() / CyclingNumbers.COULOMB_PER_MAH, "mAh per cycle", method));
        to.add(Quantity.of("slippage.discharge", "Slippage of the end of discharge",
                slippage.dischargeEnd() / CyclingNumbers.COULOMB_PER_MAH,
                slippage.dischargeEndSigma() / CyclingNumbers.COULOMB_PER_MAH, "mAh per cycle", method));
    }

    /** The longest row of whole cycles without a missing or incomplete half. */
    private List<Cycle> longestRun() {
        List<Cycle> longest = List.of();
        List<Cycle> run = new ArrayList<>();
        for (Cycle cycle : data.cycles()) {
            boolean sound = cycle.isWhole() && cycle.halves().stream().noneMatch(data.course()::mayBeIncomplete);
            if (!sound) {
                run = new ArrayList<>();
                continue;
            }
            run.add(cycle);
            longest = run.size() > longest.size() ? run : longest;
        }
        return longest;
    }

    List<Verdict> verdicts() {
        return fade.map(f -> {
            CapacityFade.Candidate best = f.best();
            boolean clear = best.weight() >= CLEAR;
            String weights = f.candidates().stream().map(c -> String.format(Locale.ROOT, "%s %.2g", c.law().label(),
                    c.weight())).collect(Collectors.joining(", "));
            return List.of(new Verdict("fade-law", best.law().label(), best.weight(),
                    (clear ? "" : "the data do not tell the laws apart; ") + "Akaike weights: " + weights));
        }).orElse(List.of());
    }

    List<ResultTable> tables() {
        return fade.map(f -> List.of(new ResultTable("fade", "Laws of the fade", List.of(
                ResultTable.Column.of("law", "Law", f.candidates().stream().map(c -> c.law().label()).toList()),
                column(f, "Q0", "Capacity at its beginning", "mAh", CapacityFade.Candidate::capacity),
                column(f, "rate", "Rate", "% per cycle or √cycle", c -> 100 * c.rate()),
                column(f, "u_rate", "Standard uncertainty", "% per cycle or √cycle", c -> 100 * c.rateSigma()),
                column(f, "rate_low", "95 % interval from", "% per cycle or √cycle",
                        c -> 100 * (c.rate() - c.rateInterval())),
                column(f, "rate_high", "to", "% per cycle or √cycle", c -> 100 * (c.rate() + c.rateInterval())),
                column(f, "scatter", "Scatter of the capacities", "mAh", CapacityFade.Candidate::scatter),
                column(f, "AICc", "AICc", "", CapacityFade.Candidate::aicc),
                column(f, "weight", "Akaike weight", "", CapacityFade.Candidate::weight))))).orElse(List.of());
    }

    private static ResultTable.Column column(CapacityFade fade, String name, String label, String unit,
            java.util.function.ToDoubleFunction<CapacityFade.Candidate> value) {
        return ResultTable.Column.of(name, label, unit, fade.candidates().stream().mapToDouble(value).toArray());
    }
}
