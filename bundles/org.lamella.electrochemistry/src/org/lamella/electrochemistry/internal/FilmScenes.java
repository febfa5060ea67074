/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.electrochemistry.film.FilmFit;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of a film model: fit and residuals of all cycles, and the parts of one. */
final class FilmScenes {

    private static final double RESIDUAL_WEIGHT = 0.35;

    private final FilmFit fit;
    private final Voltammogram voltammogram;
    private final Referenced reference;

    FilmScenes(FilmFit fit, Voltammogram voltammogram, Referenced reference) {
        this.fit = fit;
        this.voltammogram = voltammogram;
        this.reference = reference;
    }

    List<Scene> scenes() {
        return List.of(whole(), parts());
    }

    private Scene whole() {
        List<Layer> data = new ArrayList<>();
        List<Layer> models = new ArrayList<>();
        List<Layer> residuals = new ArrayList<>();
        int named = 0;
        for (int s = 0; s < fit.sweeps().size(); s++) {
            SweepMeans sweep = fit.sweeps().get(s);
            int cycle = sweep.halfCycle().cycle();
            data.add(measured(sweep.halfCycle(), cycle > named ? "cycle " + cycle : "", cycle - 1));
            named = Math.max(named, cycle);
            models.add(new Layer.Line(s == 0 ? "film model" : "", Role.FIT, fit.sweeps().getLast().halfCycle().cycle(),
                    reference.of(fit.potential(s)), fit.current(s)));
            double[] left = fit.meansOf(s);
            for (int i = 0; i < left.length; i++) {
                left[i] = sweep.current()[i] - left[i];
            }
            residuals.add(new Layer.Line("", Role.RESIDUAL, cycle - 1, reference.of(sweep.potential()), left));
        }
        data.addAll(models);
        return new Scene("film-fit", "Film model of all cycles",
                "Measured current and the current of the fitted film, and below the residuals of the means.",
                List.of(Panel.of(axis(), PlotAxis.linear("Current", "A"), data),
                        new Panel(axis(), PlotAxis.linear("Residual", "A"), false, RESIDUAL_WEIGHT, residuals)));
    }

    private PlotAxis axis() {
        return PlotAxis.linear(reference.scale().axis(), "V");
    }

    private Layer measured(HalfCycle half, String name, int series) {
        Trace trace = voltammogram.segments().trace();
        return new Layer.Line(name, Role.DATA, series,
                reference.of(Arrays.copyOfRange(trace.potential(), half.from(), half.to())),
                Arrays.copyOfRange(trace.current(), half.from(), half.to()));
    }

    /** The last cycle, each couple on its own and what flows beside them. */
    private Scene parts() {
        List<Layer> layers = new ArrayList<>();
        List<Layer> parts = new ArrayList<>();
        int cycle = fit.sweeps().getLast().halfCycle().cycle();
        boolean first = true;
        for (int s = 0; s < fit.sweeps().size(); s++) {
            HalfCycle half = fit.sweeps().get(s).halfCycle();
            if (half.cycle() != cycle) {
                continue;
            }
            layers.add(measured(half, first ? "measured" : "", 0));
            double[] potential = reference.of(fit.potential(s));
            for (int c = 0; c < fit.couples(); c++) {
                parts.add(
                        new Layer.Line(first ? "couple " + (c + 1) : "", Role.FIT, c + 1, potential, fit.couple(s, c)));
            }
            parts.add(
                    new Layer.Line(first ? "beside the couples" : "", Role.BASE_LINE, 0, potential, fit.background(s)));
            first = false;
        }
        layers.addAll(parts);
        for (int c = 0; c < fit.couples(); c++) {
            layers.add(new Layer.Rule("E⁰ " + (c + 1), Role.GUIDE, true,
                    reference.scale().of(fit.formalPotential(c).value().value())));
        }
        return Scene.of("film-parts", "Parts of the film model, cycle " + cycle,
                "The current of each couple, and what flows beside them: charging, leak, oxidation.",
                Panel.of(axis(), PlotAxis.linear("Current", "A"), layers));
    }
}
