/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lamella.analysis.Quantity;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Verdict;
import org.lamella.electrochemistry.film.FilmFit;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/** The numbers of a film model and how far the data determine them. */
final class FilmNumbers {

    /** Root mean square of the residuals by the noise up to which the model explains the current. */
    private static final double ADEQUATE = 1.5;
    private static final String METHOD =
            "simulated film fitted to all half cycles at once; uncertainty from the covariance and the residuals' correlation";

    private final FilmFit fit;
    private final Referenced reference;
    private final List<Quantity> quantities = new ArrayList<>();

    FilmNumbers(FilmFit fit, Referenced reference) {
        this.fit = fit;
        this.reference = reference;
    }

    List<Quantity> quantities() {
        for (int c = 0; c < fit.couples(); c++) {
            String name = "film.couple[" + (c + 1) + "].";
            String label = "Couple " + (c + 1) + ": ";
            FilmFit.Parameter formal = fit.formalPotential(c);
            add(name + "E0", label + "formal potential " + reference.scale().words(),
                    new FilmFit.Parameter(reference.of(formal.value()), formal.state()), "V");
            add(name + "Q", label + "charge of the film", fit.charge(c), "C");
            add(name + "k", label + "rate constant", fit.rate(c), "1/s");
            add(name + "g", label + "interaction (repulsion above 0)", fit.interaction(c), "");
            add(name + "tau", label + "diffusion time L²/D", fit.diffusionTime(c), "s");
        }
        add("film.R_s", "Series resistance", fit.resistance(), "Ω");
        add("film.C_dl", "Double-layer capacitance", fit.capacitance(), "F");
        add("film.G_leak", "Leakage conductance", fit.leak(), "S");
        add("film.I_ox", "Oxidation current at the upper end", fit.oxidation(), "A");
        add("film.w_ox", "Potential over which the oxidation current grows by e", fit.oxidationLength(), "V");
        quantities.add(Quantity.of("film.misfit", "Residuals by noise", fit.misfit(), Double.NaN, "",
                "root mean square of the residuals over the noise of the means; 1 where the model explains all but the noise"));
        return quantities;
    }

    private void add(String name, String label, FilmFit.Parameter parameter, String unit) {
        if (parameter.state() == FilmFit.State.HELD && !name.equals("film.R_s")
                || parameter.state() == FilmFit.State.HELD && parameter.value().value() == 0) {
            return;
        }
        Uncertain value = parameter.value();
        double sigma = Double.isFinite(value.sigma()) ? value.sigma() : Double.NaN;
        Quantity quantity = Quantity.of(name, label, value.value(), sigma, unit, METHOD);
        quantities.add(switch (parameter.state()) {
            case FOUND -> quantity;
            case NOT_IDENTIFIED -> quantity.flagged(Quantity.NOT_IDENTIFIABLE);
            case AT_BOUND -> quantity.flagged(Quantity.AT_BOUND).flagged(Quantity.NOT_IDENTIFIABLE);
            case HELD -> quantity.flagged(Quantity.FIXED);
        });
    }

    List<Verdict> verdicts() {
        boolean adequate = fit.misfit() <= ADEQUATE;
        List<Verdict> verdicts = new ArrayList<>(List.of(new Verdict("film-fits", adequate ? "yes" : "no", 0.95,
                String.format(Locale.ROOT, "the residuals are %.2f times the noise (%d means, %d parameters)",
                        fit.misfit(),
                        fit.size()[0], fit.size()[1]))));
        List<String> vague = quantities.stream().filter(q -> q.flags().contains(Quantity.NOT_IDENTIFIABLE))
                .map(Quantity::label).toList();
        verdicts.add(new Verdict("parameters-identified", vague.isEmpty() ? "yes" : "in part", 0.95,
                vague.isEmpty() ? "the data determine all parameters"
                        : "the data do not determine: " + String.join("; ", vague)));
        return verdicts;
    }

    ResultTable correlations() {
        List<String> names = fit.names();
        double[][] matrix = fit.correlations();
        List<ResultTable.Column> columns = new ArrayList<>();
        columns.add(ResultTable.Column.of("parameter", "Parameter", names));
        for (int j = 0; j < names.size(); j++) {
            columns.add(ResultTable.Column.of(names.get(j), names.get(j), "", matrix[j]));
        }
        return new ResultTable("film-correlations", "Correlation of the fitted parameters", columns);
    }
}
