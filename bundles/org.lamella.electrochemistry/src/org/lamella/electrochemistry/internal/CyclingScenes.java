/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of a cycling experiment. */
final class CyclingScenes {

    /** More curves than these cannot be told apart; then some cycles between the first and the last are drawn. */
    private static final int MOST_CYCLES = 12;
    private static final double COULOMB_PER_AH = 3600;

    private CyclingScenes() {
    }

    static List<Scene> of(List<Cycle> cycles, CyclingCourse course, boolean chargesPositive) {
        List<Scene> scenes = new ArrayList<>();
        if (cycles.size() > 1) {
            scenes.add(capacities(cycles, chargesPositive));
        }
        course.potential().ifPresent(p -> scenes.add(potentials(cycles, course, p)));
        return scenes;
    }

    private static Scene capacities(List<Cycle> cycles, boolean chargesPositive) {
        int n = cycles.size();
        double[] number = cycles.stream().mapToDouble(Cycle::number).toArray();
        double[][] capacity = new double[2][n];
        double[][] sigma = new double[2][n];
        double[] efficiency = new double[n];
        for (int i = 0; i < n; i++) {
            Cycle cycle = cycles.get(i);
            for (int direction = 0; direction < 2; direction++) {
                Optional<HalfCycleCharge> half = cycle.half(direction == 0 == chargesPositive);
                capacity[direction][i] = half.map(h -> Math.abs(h.charge()) / COULOMB_PER_AH).orElse(Double.NaN);
                sigma[direction][i] = half.map(h -> h.uncertainty() / COULOMB_PER_AH).orElse(Double.NaN);
            }
            efficiency[i] = cycle.second().map(s -> 100 * Math.abs(s.charge() / cycle.first().charge()))
                    .orElse(Double.NaN);
        }
        Panel upper = new Panel(PlotAxis.linear("Cycle", ""), PlotAxis.linear("Capacity", "Ah"), false, 1.6,
                List.of(new Layer.Points("charge", Role.DATA, 0, number, capacity[0], new double[0], sigma[0],
                        List.of()),
                        new Layer.Points("discharge", Role.DATA, 1, number, capacity[1], new double[0], sigma[1],
                                List.of())));
        Panel lower = Panel.of(PlotAxis.linear("Cycle", ""), PlotAxis.linear("Efficiency", "%"),
                List.of(Layer.Points.of("", Role.DATA, 0, number, efficiency)));
        return new Scene("capacities", "Capacity and efficiency over cycle",
                "Charge and discharge capacity of each cycle, and what its second half gave back of the first.",
                List.of(upper, lower));
    }

    private static Scene potentials(List<Cycle> cycles, CyclingCourse course, double[] potential) {
        List<Layer> layers = new ArrayList<>();
        int shown = Math.min(MOST_CYCLES, cycles.size());
        for (int i = 0; i < shown; i++) {
            Cycle cycle = cycles.get(shown == 1 ? 0 : (int) Math.round(i * (cycles.size() - 1.0) / (shown - 1)));
            layers.add(curve("cycle " + cycle.number(), i, cycle.first(), course, potential));
            int series = i;
            cycle.second().ifPresent(h -> layers.add(curve("", series, h, course, potential)));
        }
        return Scene.of("potentials", "Potential over capacity",
                "Potential over the charge that passed since the beginning of each half cycle.",
                Panel.of(PlotAxis.linear("Capacity", "Ah"), PlotAxis.linear("Potential", "V"), layers));
    }

    private static Layer curve(String name, int series, HalfCycleCharge half, CyclingCourse course,
            double[] potential) {
        double[] charge = course.charge(half);
        for (int i = 0; i < charge.length; i++) {
            charge[i] /= COULOMB_PER_AH;
        }
        return new Layer.Line(name, Role.DATA, series, charge,
                Arrays.copyOfRange(potential, half.first(), half.last() + 1));
    }
}
