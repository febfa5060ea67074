/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;

import org.lamella.analysis.Quantity;
import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.LoewnerModel;
import org.lamella.impedance.relaxation.RelaxationPeak;

/** The numbers of relaxations. */
final class RelaxationQuantities {

    /** The relaxation lies beyond the measured frequencies. */
    static final String EXTRAPOLATED = "extrapolated";

    private final List<RelaxedSpectrum> relaxed;
    private final List<Quantity> quantities = new ArrayList<>();

    RelaxationQuantities(List<RelaxedSpectrum> relaxed) {
        this.relaxed = relaxed;
    }

    List<Quantity> all() {
        for (RelaxedSpectrum spectrum : relaxed) {
            String prefix = relaxed.size() > 1 ? "spectrum[" + spectrum.index() + "]." : "";
            String label = relaxed.size() > 1 ? "Spectrum " + spectrum.index() + ": " : "";
            int first = quantities.size();
            for (int k = 0; k < spectrum.peaks().size(); k++) {
                peak(spectrum, spectrum.peaks().get(k), prefix + "relaxation[" + (k + 1) + "].",
                        label + "Relaxation " + (k + 1) + ": ");
            }
            spectrum.distribution().ifPresent(d -> distribution(d, prefix, label));
            spectrum.model().ifPresent(m -> model(m, prefix, label));
            boolean unsound = spectrum.validity().filter(v -> !v.test().isSound()).isPresent();
            for (int i = first; i < quantities.size() && unsound; i++) {
                quantities.set(i, quantities.get(i).flagged(FitQuantities.NOT_KRAMERS_KRONIG));
            }
            add(prefix + "rms", label + "Residuals, relative to |Z|", 100 * spectrum.rms(), Double.NaN, "%",
                    "root mean square of |ΔZ|/|Z|");
        }
        return quantities;
    }

    static String method(RelaxationPeak.Source source) {
        return switch (source) {
            case ARC_FIT -> "depressed arcs fitted to the spectrum from the peaks of the distribution";
            case DISTRIBUTION -> "maximum of the distribution and area between the minima; uncertainty from samples of "
                    + "the posterior distribution";
            case POLE -> "pole of the Loewner model and its residue";
        };
    }

    private void peak(RelaxedSpectrum spectrum, RelaxationPeak peak, String name, String label) {
        int first = quantities.size();
        String method = method(peak.source());
        add(name + "f", label + "characteristic frequency", peak.frequency(), peak.frequencyError(), "Hz", method);
        add(name + "tau", label + "time constant", peak.tau(), peak.tauError(), "s", method);
        add(name + "R", label + "resistance", peak.resistance(), peak.resistanceError(), "Ω", method);
        if (Double.isFinite(peak.exponent())) {
            add(name + "phi", label + "exponent of the depressed arc", peak.exponent(), peak.exponentError(), "",
                    method);
        }
        for (int i = first; i < quantities.size() && RelaxationWarnings.isBeyond(spectrum, peak); i++) {
            quantities.set(i, quantities.get(i).flagged(EXTRAPOLATED));
        }
    }

    private void distribution(Distribution d, String prefix, String label) {
        String method = "regularised distribution; uncertainty from samples of the posterior distribution";
        add(prefix + "R_inf", label + "Resistance in series", d.seriesResistance(), d.seriesResistanceError(), "Ω",
                method);
        add(prefix + "R_pol", label + "Resistance of all relaxations", d.polarisation(), d.polarisationError(), "Ω",
                method);
        if (d.inductance() > 0) {
            add(prefix + "L", label + "Inductance in series", d.inductance(), Double.NaN, "H", method);
        }
        if (d.elastance() > 0) {
            add(prefix + "C_low", label + "Capacitance of what no direct current passes, at the lowest frequency",
                    1 / d.elastance(), Double.NaN, "F", method);
        }
        add(prefix + "lambda", label + "Strength of the smoothing", d.lambda(), Double.NaN, "",
                "weight of the squared second differences beside the squared residuals");
    }

    private void model(LoewnerModel model, String prefix, String label) {
        String method = "least squares beside the poles";
        add(prefix + "R_inf", label + "Resistance in series", model.seriesResistance(), Double.NaN, "Ω", method);
        add(prefix + "L", label + "Inductance in series", model.inductance(), Double.NaN, "H", method);
        add(prefix + "order", label + "Order of the rational function", model.order(), 0, "",
                "the smallest that leaves only noise");
    }

    private void add(String name, String label, double value, double error, String unit, String method) {
        if (Double.isFinite(value)) {
            boolean known = Double.isFinite(error);
            Quantity quantity = Quantity.of(name, label, value, known ? error : Double.NaN, unit, method);
            quantities.add(quantity);
        }
    }
}
