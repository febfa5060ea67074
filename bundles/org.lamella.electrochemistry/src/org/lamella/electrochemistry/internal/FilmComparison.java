/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.lamella.analysis.ResultTable;
import org.lamella.electrochemistry.film.FilmFit;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.Uncertain;

/** The film model's numbers beside those of the picked peaks. */
final class FilmComparison {

    /** Numbers farther apart than so many of their common standard uncertainties disagree. */
    private static final double APART = 3;

    private final List<String> names = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final List<Uncertain> picked = new ArrayList<>();
    private final List<Uncertain> modelled = new ArrayList<>();

    private FilmComparison() {
    }

    static FilmComparison of(FilmFit fit, Voltammogram voltammogram, Referenced reference) {
        FilmComparison comparison = new FilmComparison();
        List<Couple> couples = voltammogram.pairing().couples();
        if (couples.size() != fit.couples()) {
            return comparison;
        }
        for (int c = 0; c < couples.size(); c++) {
            Couple couple = couples.get(c);
            String name = "couple " + (c + 1) + " ";
            comparison.add(name + "E½ and E⁰ " + reference.scale().words(), "V",
                    reference.of(couple.halfWavePotential()), reference.of(fit.formalPotential(c).value()));
            for (boolean anodic : new boolean[] { true, false }) {
                comparison.addPeak(fit, c, anodic ? couple.anodic().peaks() : couple.cathodic().peaks(), name,
                        reference);
            }
        }
        return comparison;
    }

    /** The last half cycle of this direction that shows the peak and was fitted. */
    private void addPeak(FilmFit fit, int couple, List<Peak> peaks, String name, Referenced reference) {
        for (int s = fit.sweeps().size() - 1; s >= 0; s--) {
            int number = fit.sweeps().get(s).halfCycle().number();
            Optional<Peak> peak = peaks.stream().filter(p -> p.halfCycle().number() == number).findFirst();
            if (peak.isPresent()) {
                String which = peak.get().isAnodic() ? "a" : "c";
                Uncertain[] model = fit.peak(s, couple);
                Function<String, String> in = what -> name + what + which + ", cycle " + peak.get().halfCycle().cycle();
                add(in.apply("E_p"), "V", reference.of(peak.get().potential()), reference.of(model[0]));
                add(in.apply("I_p"), "A", peak.get().current(), model[1]);
                add(in.apply("Q_"), "C", peak.get().charge(),
                        fit.charge(couple).value().times(peak.get().halfCycle().sign()));
                return;
            }
        }
    }

    private void add(String name, String unit, Uncertain peak, Uncertain model) {
        if (Double.isFinite(peak.value()) && Double.isFinite(model.value())) {
            names.add(name);
            units.add(unit);
            picked.add(peak);
            modelled.add(model);
        }
    }

    /** Distance in common standard uncertainties; the reference scale's is common to both and does not count. */
    private double apart(int row) {
        double sigma = Math.hypot(picked.get(row).random(), modelled.get(row).random());
        double systematic = Math.hypot(picked.get(row).systematic(), 0);
        return Math.abs(picked.get(row).value() - modelled.get(row).value()) / Math.hypot(sigma, systematic);
    }

    ResultTable table() {
        List<String> verdicts = new ArrayList<>();
        double[] apart = new double[names.size()];
        for (int row = 0; row < apart.length; row++) {
            apart[row] = apart(row);
            verdicts.add(apart[row] > APART ? "disagree" : "agree");
        }
        return new ResultTable("film-and-peaks", "Film model and picked peaks side by side",
                List.of(ResultTable.Column.of("quantity", "Quantity", names),
                        ResultTable.Column.of("unit", "Unit", units),
                        column("peaks", "Peaks", picked, Uncertain::value),
                        column("u_peaks", "Standard uncertainty", picked, Uncertain::sigma),
                        column("film", "Film model", modelled, Uncertain::value),
                        column("u_film", "Standard uncertainty", modelled, Uncertain::sigma),
                        ResultTable.Column.of("apart", "Distance by uncertainty", "", apart),
                        ResultTable.Column.of("verdict", "Verdict", verdicts)));
    }

    private static ResultTable.Column column(String name, String label, List<Uncertain> values,
            Function<Uncertain, Double> property) {
        return ResultTable.Column.of(name, label, "", values.stream().mapToDouble(property::apply).toArray());
    }

    /** What disagrees, for people. */
    Optional<String> disagreement() {
        List<String> off = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            if (apart(row) > APART) {
                off.add(String.format(Locale.ROOT, "%s (%.1f)", names.get(row), apart(row)));
            }
        }
        return off.isEmpty() ? Optional.empty()
                : Optional.of("Film model and picked peaks disagree by more than " + (int) APART
                        + " standard uncertainties in " + String.join("; ", off));
    }
}
