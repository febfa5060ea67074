/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lamella.analysis.Quantity;
import org.lamella.impedance.circuit.CircuitNode;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.fit.DriftFit;
import org.lamella.impedance.fit.FittedParameter;
import org.lamella.impedance.fit.TotalResistance;
import org.lamella.impedance.fit.Weighting;
import org.lamella.impedance.validity.KramersKronigCheck;
import org.lamella.numerics.fit.ParameterState;

/** The numbers of fitted spectra. */
final class FitQuantities {

    /** Another parameter makes up for changes of this one: their correlation is above 0.99. */
    static final String CORRELATED = "correlated";
    /** An equally good minimum has another value. */
    static final String AMBIGUOUS = "ambiguous";
    /** The spectrum is none of a cell that stays as it is: the numbers mean less than they say. */
    static final String NOT_KRAMERS_KRONIG = "not-kramers-kronig";

    private static final double STRONG_CORRELATION = 0.99;
    private static final String FITTED = "complex nonlinear least squares, %s weights; uncertainty from the residual "
            + "variance and the Jacobian";

    private static final String GROWING =
            "circuit whose resistances grow evenly from the first point to the last, fitted by least squares";
    /** By so much of itself the growth of all relaxations may be off where a part of them grew. */
    private static final double UNKNOWN_PART = 0.75;

    private final List<FittedSpectrum> fitted;
    private final List<Quantity> quantities = new ArrayList<>();

    FitQuantities(List<FittedSpectrum> fitted) {
        this.fitted = fitted;
    }

    List<Quantity> all() {
        for (FittedSpectrum spectrum : fitted) {
            String prefix = fitted.size() > 1 ? "spectrum[" + spectrum.index() + "]." : "";
            String label = fitted.size() > 1 ? "Spectrum " + spectrum.index() + ": " : "";
            int first = quantities.size();
            parameters(spectrum, prefix, label);
            arcs(spectrum.arcs(), prefix, label);
            totals(spectrum, prefix, label);
            spectrum.validity().ifPresent(v -> validity(v.test(), v.growth(), first, prefix, label));
            spectrum.validity().flatMap(TestedSpectrum::growth).ifPresent(g -> growth(g, prefix, label));
        }
        return quantities;
    }

    private void parameters(FittedSpectrum spectrum, String prefix, String label) {
        CnlsResult fit = spectrum.fit();
        String method = String.format(Locale.ROOT, FITTED, fit.weighting().name().toLowerCase(Locale.ROOT));
        for (int j = 0; j < fit.parameters().size(); j++) {
            FittedParameter parameter = fit.parameters().get(j);
            boolean held = parameter.state() == ParameterState.FIXED;
            double error = Double.isInfinite(parameter.standardError()) ? Double.NaN : parameter.standardError();
            quantities.add(new Quantity(prefix + parameter.name(), label + describe(parameter), parameter.value(),
                    held ? 0 : error, parameter.parameter().kind().unit(), flags(fit, j),
                    held ? "held" : method + profile(spectrum, parameter.name())));
        }
    }

    private static String profile(FittedSpectrum spectrum, String name) {
        return spectrum.intervals().stream().filter(i -> i.name().equals(name)).findFirst()
                .map(i -> String.format(Locale.ROOT, "; by the profile of the likelihood 68 %% lie from %.5g to %.5g",
                        i.lower(), i.upper()))
                .orElse("");
    }

    private void validity(KramersKronigCheck test, Optional<DriftFit> growth, int first, String prefix,
            String label) {
        for (int i = first; i < quantities.size() && !test.isSound(); i++) {
            // what only counts or measures the fit is right nevertheless
            if (quantities.get(i).uncertainty() > 0) {
                quantities.set(i, quantities.get(i).flagged(NOT_KRAMERS_KRONIG));
            }
        }
        quantities.add(Quantity.of(prefix + "kk_rms", label + "Residuals of the Kramers–Kronig test, relative to |Z|",
                100 * test.rms(), Double.NaN, "%", "what a ladder of relaxations with positive resistances leaves, "
                        + "corrected for their number"));
        if (test.verdict() == KramersKronigCheck.Verdict.DRIFTING) {
            drift(test, growth, prefix, label);
        }
    }

    /** Of the resistance that surely changed if the circuit tells, otherwise of all relaxations alike. */
    private void drift(KramersKronigCheck test, Optional<DriftFit> growth, String prefix, String label) {
        int surest = growth.map(DriftFit::surest).orElse(-1);
        if (surest >= 0) {
            DriftFit drift = growth.orElseThrow();
            quantities.add(Quantity.of(prefix + "kk_drift", label + "Change of " + drift.names().get(surest)
                    + " during the sweep", 100 * drift.growth()[surest], 100 * drift.growthError()[surest], "%",
                    GROWING));
            return;
        }
        quantities.add(Quantity.of(prefix + "kk_drift", label + "Change of the cell during the sweep, about",
                100 * test.drift(), 100 * Math.hypot(test.driftError(), UNKNOWN_PART * test.drift()), "%",
                "growth of all relaxations from the first point to the last that leaves least; uncertain because a part "
                        + "of the cell may have grown more than all of it"));
    }

    private void growth(DriftFit drift, String prefix, String label) {
        for (int k = 0; k < drift.names().size(); k++) {
            String name = drift.names().get(k);
            addDerived(prefix + name + ".growth", label + name + ": growth during the sweep", 100 * drift.growth()[k],
                    100 * drift.growthError()[k], "%", true, GROWING);
            addDerived(prefix + name + ".at_start", label + name + ": when the sweep began", drift.atStart()[k],
                    drift.atStartError()[k], "Ω", true, GROWING);
        }
    }

    private static List<String> flags(CnlsResult fit, int index) {
        FittedParameter parameter = fit.parameters().get(index);
        List<String> flags = new ArrayList<>();
        if (parameter.state() == ParameterState.FIXED) {
            flags.add(Quantity.FIXED);
        }
        if (!parameter.identifiable()) {
            flags.add(Quantity.NOT_IDENTIFIABLE);
        }
        if (parameter.ambiguous()) {
            flags.add(AMBIGUOUS);
        }
        if (parameter.state().isAtBound()) {
            flags.add(Quantity.AT_BOUND);
        }
        for (int other = 0; other < fit.parameters().size(); other++) {
            if (other != index && Math.abs(fit.correlation()[index][other]) > STRONG_CORRELATION) {
                flags.add(CORRELATED);
                break;
            }
        }
        return flags;
    }

    private static String describe(FittedParameter parameter) {
        CircuitNode.Element element = parameter.parameter().element();
        String what = switch (element.kind()) {
            case R -> "resistance";
            case C -> "capacitance";
            case L, LA -> "inductance";
            case CPE, Q -> "constant phase element";
            case W_A, W_Y -> "Warburg element";
            case WO_TAU, WO_Y -> "open Warburg element";
            case WS_TAU, WS_Y -> "short Warburg element";
            case G_TAU, G_Y -> "Gerischer element";
            case K -> "relaxation";
            case ZARC -> "depressed arc";
            case HN, HA -> "Havriliak–Negami relaxation";
            case TLMQ -> "transmission line";
        };
        boolean single = parameter.name().equals(element.name());
        return element.name() + " (" + what + ")" + (single ? "" : ", " + parameter.parameter().kind().symbol());
    }

    private void arcs(List<Arc> arcs, String prefix, String label) {
        for (int k = 0; k < arcs.size(); k++) {
            Arc arc = arcs.get(k);
            String name = prefix + "arc[" + (k + 1) + "]";
            String what = label + "Arc " + (k + 1) + " (" + String.join(" ∥ ", arc.elements()) + ")";
            addDerived(name + ".f", what + ": characteristic frequency", arc.frequency(), arc.frequencyError(), "Hz",
                    arc.identifiable(), "from the fitted parameters and their covariance");
            if (arc.hasConstantPhase()) {
                addDerived(name + ".C", what + ": effective capacitance", arc.capacitance(), arc.capacitanceError(),
                        "F",
                        arc.identifiable(), "Hsu and Mansfeld, from the fitted parameters and their covariance");
            }
        }
    }

    private void totals(FittedSpectrum spectrum, String prefix, String label) {
        CnlsResult fit = spectrum.fit();
        TotalResistance.of(fit).ifPresent(r -> addDerived(prefix + "R_total",
                label + "Total resistance" + (r.leftOut() ? " without blocking elements" : ""), r.value(),
                r.standardError(), "Ω", r.identifiable(),
                "limit at zero frequency, from the fitted parameters and their covariance"));
        quantities.add(Quantity.of(prefix + "rms", label + "Residuals, relative to |Z|",
                100 * spectrum.quality().rootMeanSquare(), Double.NaN, "%",
                "root mean square of |ΔZ|/|Z|, corrected for the number of parameters"));
        quantities.add(Quantity.of(prefix + "chi2", label + "Pseudo-χ²", fit.pseudoChiSquared(), Double.NaN, "",
                "sum of |ΔZ|²/|Z|² (Boukamp 1995)"));
        boolean unit = fit.weighting() == Weighting.UNIT;
        quantities.add(Quantity.of(prefix + "sse", label + "Weighted sum of squares", fit.cost(), Double.NaN,
                unit ? "Ω²" : "", "what the fit made as small as possible"));
        quantities
                .add(Quantity.of(prefix + "points", label + "Points fitted", fit.spectrum().size(), 0, "", "counted"));
    }

    private void addDerived(String name, String label, double value, double error, String unit, boolean identifiable,
            String method) {
        if (Double.isFinite(value)) {
            boolean known = Double.isFinite(error);
            Quantity quantity = Quantity.of(name, label, value, known ? error : Double.NaN, unit, method);
            quantities.add(identifiable && known ? quantity : quantity.flagged(Quantity.NOT_IDENTIFIABLE));
        }
    }

    static String summary(List<FittedSpectrum> fitted) {
        CnlsResult first = fitted.getFirst().fit();
        long undetermined = first.parameters().stream().filter(p -> !p.identifiable()).count();
        String what = fitted.size() == 1
                ? String.format(Locale.ROOT, "%s fitted to %d points, residuals %.2g %% of |Z|", first.circuit().text(),
                        first.spectrum().size(), 100 * fitted.getFirst().quality().rootMeanSquare())
                : first.circuit().text() + " fitted to " + fitted.size() + " spectra";
        return what + (undetermined > 0 && fitted.size() == 1
                ? "; " + undetermined + " of " + first.parameters().size() + " parameters are not determined." : ".");
    }
}
