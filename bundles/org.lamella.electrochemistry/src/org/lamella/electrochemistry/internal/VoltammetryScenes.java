/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.electrochemistry.voltammetry.BaseLine;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakSearch;
import org.lamella.electrochemistry.voltammetry.PeakTrack;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of a voltammogram. */
final class VoltammetryScenes {

    /** Base lines of more cycles would hide the data. */
    private static final int BASE_LINES_OF_CYCLES = 3;

    private final Segmentation segments;
    private final List<PeakSearch.Found> found;
    private final Couple.Pairing pairing;
    private final Referenced reference;
    private final Background background;

    VoltammetryScenes(Voltammogram voltammogram, Referenced reference, Background background) {
        this.segments = voltammogram.segments();
        this.found = voltammogram.found();
        this.pairing = voltammogram.pairing();
        this.reference = reference;
        this.background = background;
    }

    List<Scene> scenes() {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(voltammogram());
        new WaveScene(segments, found, pairing, reference).scene().ifPresent(scenes::add);
        if (segments.halfCycles().getLast().cycle() >= 3 && !pairing.couples().isEmpty()) {
            scenes.add(overCycles());
        }
        if (segments.trace().isTimed()) {
            scenes.add(course());
        }
        return scenes;
    }

    private Scene voltammogram() {
        List<Layer> layers = new ArrayList<>();
        Trace trace = segments.trace();
        int named = 0;
        for (HalfCycle half : segments.halfCycles()) {
            // half cycles of a cycle meet at the turning point
            int to = Math.min(half.to() + 1, trace.size());
            layers.add(new Layer.Line(half.cycle() > named ? "cycle " + half.cycle() : "", Role.DATA, half.cycle() - 1,
                    reference.of(Arrays.copyOfRange(trace.potential(), half.from(), to)),
                    Arrays.copyOfRange(trace.current(), half.from(), to)));
            named = Math.max(named, half.cycle());
        }
        boolean first = true;
        for (PeakSearch.Found one : found) {
            for (BaseLine line : one.baseLines()) {
                if (one.halfCycle().cycle() <= BASE_LINES_OF_CYCLES && !one.peaks().isEmpty()) {
                    layers.add(new Layer.Line(first ? "base line" : "", Role.BASE_LINE, 0,
                            reference.of(line.potential()),
                            line.current()));
                    first = false;
                }
            }
        }
        peaks(layers);
        for (int k = 0; k < pairing.couples().size(); k++) {
            layers.add(new Layer.Rule("E½ " + (k + 1), Role.GUIDE, true,
                    reference.scale().of(pairing.couples().get(k).halfWavePotential().value())));
        }
        double onset = background.onset().value();
        if (Double.isFinite(onset)) {
            layers.add(new Layer.Rule("E_ox", Role.FEATURE, true, reference.scale().of(onset)));
        }
        return Scene.of("voltammogram", "Voltammogram",
                "Current over potential, with the base lines under the peaks and the half-wave potentials of the couples.",
                Panel.of(PlotAxis.linear(reference.scale().axis(), "V"), PlotAxis.linear("Current", "A"), layers));
    }

    private void peaks(List<Layer> layers) {
        List<double[]> points = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (PeakSearch.Found one : found) {
            for (Peak peak : one.peaks()) {
                double potential = peak.potential().value();
                double base = one.baseLines().stream().filter(b -> covers(b, potential))
                        .mapToDouble(b -> at(b, potential)).findFirst().orElse(0);
                points.add(new double[] { reference.scale().of(potential), base + peak.current().value() });
                labels.add((peak.isAnodic() ? "anodic" : "cathodic") + " peak, cycle " + peak.halfCycle().cycle());
            }
        }
        if (!points.isEmpty()) {
            layers.add(new Layer.Points("peaks", Role.FEATURE, 0, points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray(), new double[0], new double[0], labels));
        }
    }

    private static boolean covers(BaseLine line, double potential) {
        return line.potential().length > 1 && potential >= line.potential()[0]
                && potential <= line.potential()[line.potential().length - 1];
    }

    private static double at(BaseLine line, double potential) {
        int index = Arrays.binarySearch(line.potential(), potential);
        if (index >= 0) {
            return line.current()[index];
        }
        int right = Math.clamp(-index - 1, 1, line.potential().length - 1);
        double share = (potential - line.potential()[right - 1])
                / (line.potential()[right] - line.potential()[right - 1]);
        return line.current()[right - 1] + share * (line.current()[right] - line.current()[right - 1]);
    }

    private Scene overCycles() {
        List<Layer> layers = new ArrayList<>();
        List<Layer> currents = new ArrayList<>();
        for (int k = 0; k < pairing.couples().size(); k++) {
            Couple couple = pairing.couples().get(k);
            layers.add(potentials("E_pa " + (k + 1), 2 * k, couple.anodic()));
            layers.add(potentials("E_pc " + (k + 1), 2 * k + 1, couple.cathodic()));
            currents.add(currents(2 * k, couple.anodic()));
            currents.add(currents(2 * k + 1, couple.cathodic()));
        }
        PlotAxis cycle = PlotAxis.linear("Cycle", "");
        return new Scene("peaks-over-cycles", "Peaks over cycles",
                "Peak potentials and heights of the couples in each cycle, with standard uncertainties.",
                List.of(Panel.of(cycle, PlotAxis.linear("Peak " + reference.scale().axis(), "V"), layers),
                        Panel.of(cycle, PlotAxis.linear("Peak current", "A"), currents)));
    }

    private Layer potentials(String name, int series, PeakTrack track) {
        return new Layer.Points(name, Role.DATA, series, cycles(track),
                VoltammetryNumbers.column(track.peaks(), p -> reference.scale().of(p.potential().value())),
                new double[0],
                VoltammetryNumbers.column(track.peaks(), p -> p.potential().sigma()), List.of());
    }

    private static Layer currents(int series, PeakTrack track) {
        return new Layer.Points("", Role.DATA, series, cycles(track),
                VoltammetryNumbers.column(track.peaks(), p -> p.current().value()), new double[0],
                VoltammetryNumbers.column(track.peaks(), p -> p.current().sigma()), List.of());
    }

    private static double[] cycles(PeakTrack track) {
        return VoltammetryNumbers.column(track.peaks(), p -> (double) p.halfCycle().cycle());
    }

    private Scene course() {
        Trace trace = segments.trace();
        PlotAxis time = PlotAxis.linear("Time", "s");
        return new Scene("course", "Course", "Potential and current over time.",
                List.of(Panel.of(time, PlotAxis.linear(reference.scale().axis(), "V"),
                        List.of(new Layer.Line("", Role.DATA, 0, trace.time(), reference.of(trace.potential())))),
                        Panel.of(time, PlotAxis.linear("Current", "A"),
                                List.of(new Layer.Line("", Role.DATA, 0, trace.time(), trace.current())))));
    }
}
