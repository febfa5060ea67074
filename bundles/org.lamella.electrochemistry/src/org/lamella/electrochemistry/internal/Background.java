/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.LinearResponse;
import org.lamella.electrochemistry.voltammetry.OxidationBranch;
import org.lamella.electrochemistry.voltammetry.PeakSearch;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/**
 * What flows beside the peaks: oxidation of the electrolyte towards the upper end, leakage, charging.
 *
 * @param branches oxidation branches of the anodic half cycles that show one
 * @param anodic number of anodic half cycles
 * @param threshold current at which the oxidation sets in, A; 0 for the tangent's onset
 * @param linear leakage and charging current that is left without peaks and oxidation
 */
record Background(List<OxidationBranch> branches, int anodic, double threshold, Optional<LinearResponse> linear) {

    private static final String DEFINITION = "oxidation-onset";
    private static final String CURRENT = "onset-current";
    /** The exponential is one model of the branch; its onset is not known better than this share of its length. */
    private static final double DOUBT = 0.08;

    static List<Setting> declared() {
        return List.of(
                Setting.of(DEFINITION, "Oxidation onset",
                        "Where the electrolyte's oxidation sets in: where the tangent to its current at the upper end meets "
                                + "the base line (tangent), or where its current reaches a threshold (current).",
                        new Setting.Kind.Choice(List.of("tangent", "current")), "tangent"),
                Setting.of(CURRENT, "Current at the onset", "The threshold for the onset by current.",
                        new Setting.Kind.Real(1e-15, 10, "A"), "1e-9"));
    }

    static Background of(Voltammogram voltammogram, Settings settings) {
        double threshold = settings.choice(DEFINITION).equals("current") ? settings.real(CURRENT) : 0;
        Segmentation segments = voltammogram.segments();
        List<OxidationBranch> branches = voltammogram.found().parallelStream()
                .map(found -> OxidationBranch.of(segments.trace(), found)).flatMap(Optional::stream).toList();
        int anodic = (int) segments.halfCycles().stream().filter(HalfCycle::anodic).count();
        boolean common = branches.size() * 2 > anodic;
        List<OxidationBranch> counted = common ? branches : List.of();
        return new Background(counted, anodic, threshold,
                LinearResponse.of(rest(voltammogram, counted), segments.halfCycles()));
    }

    /** The trace without the peaks and the oxidation. */
    private static Trace rest(Voltammogram voltammogram, List<OxidationBranch> branches) {
        Trace trace = voltammogram.segments().trace();
        if (!voltammogram.hasPeaks() && branches.isEmpty()) {
            return trace;
        }
        double[] current = trace.current().clone();
        for (PeakSearch.Found found : voltammogram.found()) {
            HalfCycle half = found.halfCycle();
            // the return sweep shows the oxidation of the sweep before
            Optional<OxidationBranch> branch = branches.stream()
                    .filter(b -> b.halfCycle().number() == half.number() || b.halfCycle().number() + 1 == half.number())
                    .reduce((a, b) -> b);
            for (int row = half.from(); row < half.to(); row++) {
                double potential = trace.potential()[row];
                current[row] -= found.wavesAt(potential) + branch.map(b -> b.at(potential)).orElse(0.0);
            }
        }
        return new Trace(trace.time(), trace.potential(), current, trace.dropped());
    }

    /** Where the oxidation sets in, V as recorded. */
    private Uncertain onset(OxidationBranch branch) {
        Uncertain onset = threshold > 0 ? branch.onsetAt(threshold) : branch.tangentOnset();
        return new Uncertain(onset.value(), onset.random(), DOUBT * branch.length());
    }

    private Uncertain mean(Function<OxidationBranch, Uncertain> quantity) {
        return Uncertain.mean(branches.stream().map(quantity).toList());
    }

    /** Mean onset over the cycles, V as recorded; NaN where there is none. */
    Uncertain onset() {
        return mean(this::onset);
    }

    void addOxidation(Referenced reference, List<Quantity> to) {
        Uncertain onset = onset();
        if (!Double.isFinite(onset.value())) {
            return;
        }
        String definition = threshold > 0
                ? "potential where the exponential part of the current reaches " + threshold + " A"
                : "potential where the tangent to the exponential part of the current at the upper end meets the base line";
        String method = "line and exponential fitted to what the peaks leave of the anodic sweeps; " + definition;
        Uncertain scaled = reference.of(onset);
        to.add(Quantity.of("E_ox", "Oxidation onset " + reference.scale().words(), scaled.value(), scaled.sigma(), "V",
                method));
        Uncertain charge = mean(b -> b.chargeAbove(onset(b).value()));
        if (Double.isFinite(charge.value())) {
            to.add(Quantity.of("Q_ox", "Oxidation charge above the onset, anodic sweep", charge.value(), charge.sigma(),
                    "C", method + "; charge of the exponential part from there to the upper end"));
        }
        Uncertain current = mean(OxidationBranch::current);
        to.add(Quantity.of("I_ox", "Oxidation current at the upper end", current.value(), current.sigma(), "A",
                method));
        Uncertain decade =
                mean(b -> new Uncertain(b.decade().value(), b.decade().random(), DOUBT * b.decade().value()));
        to.add(Quantity.of("b_ox", "Potential for ten times the oxidation current", decade.value(), decade.sigma(), "V",
                method));
    }

    /** Leakage and charging beside peaks; without peaks they are the result itself. */
    void addLinear(List<Quantity> to) {
        if (linear.isEmpty()) {
            return;
        }
        LinearResponse rest = linear.get();
        List<String> flags = rest.structured() ? List.of("structured-residuals") : List.of();
        String method = "line through what peaks and oxidation leave of the current over the potential, and the step "
                + "between the directions, behind the turning points";
        to.add(new Quantity("G_leak", "Leakage conductance (slope of the current beside the peaks)", rest.conductance(),
                rest.conductanceSigma(), "S", flags, method));
        if (Double.isFinite(rest.capacitance())) {
            to.add(new Quantity("C_dl", "Capacitance beside the peaks", rest.capacitance(), rest.capacitanceSigma(),
                    "F",
                    flags, method));
            to.add(new Quantity("I_cap", "Charging current", rest.capacitance() * rest.rate(),
                    rest.capacitanceSigma() * rest.rate(), "A", flags, method + "; at the mean scan rate"));
        }
    }
}
