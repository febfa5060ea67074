/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.lamella.electrochemistry.cycling.CapacityFade;
import org.lamella.electrochemistry.cycling.ConservedDerivative;
import org.lamella.electrochemistry.cycling.Cycle;
import org.lamella.electrochemistry.cycling.FormationFeatures;
import org.lamella.electrochemistry.cycling.HalfCycleCharge;
import org.lamella.electrochemistry.cycling.Plateau;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of a cycling experiment. */
final class CyclingScenes {

    /** More curves than these cannot be told apart; then some cycles between the first and the last are drawn. */
    private static final int MOST_CYCLES = 8;
    private static final double COULOMB_PER_AH = 3600;

    private final CyclingData data;
    private final Scale scale;

    /** What capacities are shown in. */
    private record Scale(String unit, double perCoulomb) {
    }

    CyclingScenes(CyclingData data, FilmAmounts amounts) {
        this.data = data;
        this.scale = amounts.preferred().map(a -> new Scale(a.unit(), a.perCoulomb()))
                .orElse(new Scale("Ah", 1 / COULOMB_PER_AH));
    }

    List<Scene> all(FadeNumbers fade, PlateauNumbers plateaus) {
        List<Scene> scenes = new ArrayList<>();
        if (data.cycles().size() > 1) {
            scenes.add(capacities(fade.fade()));
        }
        data.course().potential().ifPresent(p -> scenes.add(potentials(p, plateaus)));
        if (!plateaus.found().isEmpty()) {
            scenes.add(derivative(plateaus, true));
            scenes.add(derivative(plateaus, false));
        }
        plateaus.difference().filter(d -> !d.features().isEmpty()).ifPresent(d -> scenes.add(formation(d)));
        return scenes;
    }

    private Scene capacities(Optional<CapacityFade> fade) {
        List<Layer> layers = new ArrayList<>();
        layers.add(points("charge", 0, true));
        layers.add(points("discharge", 1, false));
        fade.ifPresent(f -> {
            double from = f.cycles()[0];
            double to = f.cycles()[f.cycles().length - 1];
            double[] x = IntStream.rangeClosed(0, 100).mapToDouble(i -> from + (to - from) * i / 100).toArray();
            double[] y = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                y[i] = f.best().at(x[i]) * CyclingNumbers.COULOMB_PER_MAH * scale.perCoulomb();
            }
            layers.add(new Layer.Line("fade: " + f.best().law().label(), Role.FIT, 0, x, y));
        });
        double[] number = data.cycles().stream().mapToDouble(Cycle::number).toArray();
        double[] efficiency = data.cycles().stream().mapToDouble(c -> c.isWhole()
                ? 100 * Math.abs(c.second().orElseThrow().charge() / c.first().orElseThrow().charge()) : Double.NaN)
                .toArray();
        Panel upper = new Panel(PlotAxis.linear("Cycle", ""), PlotAxis.linear("Capacity", scale.unit()), false, 1.6,
                layers);
        Panel lower = Panel.of(PlotAxis.linear("Cycle", ""), PlotAxis.linear("Efficiency", "%"),
                List.of(Layer.Points.of("", Role.DATA, 0, number, efficiency)));
        return new Scene("capacities", "Capacity and efficiency over cycle",
                "Charge and discharge capacity of each cycle with the law of the fade, and what the second half of each "
                        + "cycle gave back of its first.",
                List.of(upper, lower));
    }

    private Layer points(String name, int series, boolean charge) {
        int n = data.cycles().size();
        double[] number = new double[n];
        double[] capacity = new double[n];
        double[] sigma = new double[n];
        for (int i = 0; i < n; i++) {
            Cycle cycle = data.cycles().get(i);
            Optional<HalfCycleCharge> half = charge ? data.charge(cycle) : data.discharge(cycle);
            number[i] = cycle.number();
            capacity[i] = half.map(h -> Math.abs(h.charge()) * scale.perCoulomb()).orElse(Double.NaN);
            sigma[i] = half.map(h -> h.uncertainty() * scale.perCoulomb()).orElse(Double.NaN);
        }
        return new Layer.Points(name, Role.DATA, series, number, capacity, new double[0], sigma, List.of());
    }

    /** The first and the last, and some between them. */
    private List<Cycle> shown() {
        List<Cycle> cycles = data.cycles();
        int shown = Math.min(MOST_CYCLES, cycles.size());
        return IntStream.range(0, shown).mapToObj(
                i -> cycles.get(shown == 1 ? 0 : (int) Math.round(i * (cycles.size() - 1.0) / (shown - 1)))).toList();
    }

    private Scene potentials(double[] potential, PlateauNumbers plateaus) {
        List<Layer> layers = new ArrayList<>();
        int series = 0;
        for (Cycle cycle : shown()) {
            String name = "cycle " + cycle.number();
            for (HalfCycleCharge half : cycle.halves()) {
                double[] charge = data.course().charge(half);
                for (int i = 0; i < charge.length; i++) {
                    charge[i] *= scale.perCoulomb();
                }
                layers.add(new Layer.Line(name, Role.DATA, series, charge,
                        java.util.Arrays.copyOfRange(potential, half.first(), half.last() + 1)));
                name = "";
            }
            series++;
        }
        plateaus.reference().ifPresent(reference -> plateaus.found().stream()
                .filter(f -> f.cycle().equals(reference)).flatMap(f -> f.plateaus().stream())
                .mapToDouble(Plateau::potential)
                .forEach(e -> layers.add(new Layer.Rule("", Role.FEATURE, false, e))));
        return Scene.of("potentials", "Potential over capacity",
                "Potential over the charge that passed since the beginning of each half cycle, with the plateaus found.",
                Panel.of(PlotAxis.linear("Capacity", scale.unit()), PlotAxis.linear("Potential", "V"), layers));
    }

    private Scene derivative(PlateauNumbers plateaus, boolean byPotential) {
        List<Layer> layers = new ArrayList<>();
        List<Cycle> shown = shown();
        String unit = byPotential ? scale.unit() + "/V" : "V/(" + scale.unit() + ")";
        for (PlateauNumbers.Found half : plateaus.found()) {
            int series = shown.indexOf(half.cycle());
            if (series >= 0) {
                boolean first = layers.stream().noneMatch(l -> l.name().equals("cycle " + half.cycle().number()));
                layers.add(curve(half, series, first ? "cycle " + half.cycle().number() : "", byPotential));
            }
        }
        if (byPotential) {
            plateaus.reference().ifPresent(reference -> plateaus.found().stream()
                    .filter(f -> f.cycle().equals(reference)).flatMap(f -> f.plateaus().stream())
                    .forEach(p -> layers.add(new Layer.Rule("", Role.FEATURE, true, p.potential()))));
        }
        return byPotential
                ? Scene.of("dqdv", "Charge by potential",
                        "dQ/dV, positive for charge and negative for discharge, smoothed so that its integral is the "
                                + "capacity; the rules are the plateaus of the reference cycle.",
                        Panel.of(PlotAxis.linear("Potential", "V"), PlotAxis.linear("dQ/dV", unit), layers))
                : Scene.of("dvdq", "Potential by charge",
                        "dV/dQ, positive for charge and negative for discharge, smoothed so that its integral is the "
                                + "difference of the potentials.",
                        Panel.of(PlotAxis.linear("Capacity", scale.unit()), between(layers, unit), layers));
    }

    /** The steep ends of the curves would hide what is between them. */
    private static PlotAxis between(List<Layer> layers, String unit) {
        double largest = 0;
        for (Layer layer : layers) {
            if (layer instanceof Layer.Line line) {
                int n = line.y().length;
                for (int i = n / 10; i < n - n / 10; i++) {
                    largest = Math.max(largest, Math.abs(line.y()[i]));
                }
            }
        }
        PlotAxis axis = PlotAxis.linear("dV/dQ", unit);
        return largest > 0 ? axis.between(-1.3 * largest, 1.3 * largest) : axis;
    }

    private Layer curve(PlateauNumbers.Found half, int series, String name, boolean byPotential) {
        double width = half.curve().potentialWidth();
        ConservedDerivative curve = byPotential ? half.curve().chargeByPotential(width)
                : half.curve().potentialByCharge(width);
        double[] x = curve.x().clone();
        double[] y = curve.slope().clone();
        for (int i = 0; i < x.length; i++) {
            x[i] *= byPotential ? 1 : scale.perCoulomb();
            y[i] *= byPotential ? (half.charge() ? 1 : -1) * scale.perCoulomb() : 1 / scale.perCoulomb();
        }
        return new Layer.Line(name, Role.DATA, series, x, y);
    }

    private Scene formation(FormationFeatures.Difference difference) {
        double[] y = difference.difference().clone();
        for (int i = 0; i < y.length; i++) {
            y[i] *= scale.perCoulomb();
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Line("first − second charge", Role.DATA, 0, difference.x(), y));
        difference.features().forEach(f -> layers.add(new Layer.Rule("", Role.FEATURE, true, f.potential())));
        return Scene.of("formation", "What only the first charge shows",
                "dQ/dV of the first charge minus that of the second, with the features that stand out.",
                Panel.of(PlotAxis.linear("Potential", "V"), PlotAxis.linear("ΔdQ/dV", scale.unit() + "/V"), layers));
    }
}
