/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lamella.electrochemistry.voltammetry.BaseLine;
import org.lamella.electrochemistry.voltammetry.Couple;
import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.Peak;
import org.lamella.electrochemistry.voltammetry.PeakSearch;
import org.lamella.electrochemistry.voltammetry.Segmentation;
import org.lamella.electrochemistry.voltammetry.Trace;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** One cycle without its base line, taken apart into the current of each couple, and what the fit leaves. */
final class WaveScene {

    private static final double RESIDUAL_WEIGHT = 0.35;

    private final Segmentation segments;
    private final List<PeakSearch.Found> found;
    private final Couple.Pairing pairing;
    private final Referenced reference;

    WaveScene(Segmentation segments, List<PeakSearch.Found> found, Couple.Pairing pairing, Referenced reference) {
        this.segments = segments;
        this.found = found;
        this.pairing = pairing;
        this.reference = reference;
    }

    /** The last cycle that shows peaks in all that were found in any. */
    Optional<Scene> scene() {
        int cycle = 0;
        int most = 0;
        for (int c = 1; c <= segments.halfCycles().getLast().cycle(); c++) {
            int peaks = of(c).stream().mapToInt(f -> f.peaks().size()).sum();
            if (peaks > 0 && peaks >= most) {
                most = peaks;
                cycle = c;
            }
        }
        return cycle == 0 ? Optional.empty() : Optional.of(scene(cycle));
    }

    private List<PeakSearch.Found> of(int cycle) {
        return found.stream().filter(f -> f.halfCycle().cycle() == cycle).toList();
    }

    private Scene scene(int cycle) {
        List<Layer> currents = new ArrayList<>();
        List<Layer> residuals = new ArrayList<>();
        List<Layer> waves = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (PeakSearch.Found half : of(cycle)) {
            for (BaseLine line : half.baseLines()) {
                double[][] data = above(half.halfCycle(), line);
                double[] potential = reference.of(data[0]);
                currents.add(new Layer.Line(named.contains("data") ? "" : "data − base line", Role.DATA, 0, potential,
                        data[1]));
                named.add("data");
                residuals.add(new Layer.Line("", Role.RESIDUAL, 0, potential, data[2]));
                for (double[] wave : line.waves()) {
                    int series = series(half, line, wave);
                    String name = series < pairing.couples().size() ? "couple " + (series + 1) : "without partner";
                    waves.add(new Layer.Line(named.contains(name) ? "" : name, Role.FIT, series + 1,
                            reference.of(line.potential()), wave));
                    named.add(name);
                }
            }
        }
        currents.addAll(waves);
        PlotAxis axis = PlotAxis.linear(reference.scale().axis(), "V");
        return new Scene("waves", "Peaks of cycle " + cycle + " taken apart",
                "Current above the base line with the wave of each couple, and below what the fit of all of them leaves.",
                List.of(Panel.of(axis, PlotAxis.linear("Current above base line", "A"), currents),
                        new Panel(axis, PlotAxis.linear("Residual", "A"), false, RESIDUAL_WEIGHT, residuals)));
    }

    /** Which couple a wave belongs to, by the peak that is nearest to its top. */
    private int series(PeakSearch.Found half, BaseLine line, double[] wave) {
        int top = 0;
        for (int i = 0; i < wave.length; i++) {
            top = Math.abs(wave[i]) > Math.abs(wave[top]) ? i : top;
        }
        double at = line.potential()[top];
        Optional<Peak> nearest = half.peaks().stream().min((a, b) -> Double.compare(
                Math.abs(a.potential().value() - at), Math.abs(b.potential().value() - at)));
        for (int k = 0; k < pairing.couples().size(); k++) {
            Couple couple = pairing.couples().get(k);
            if (nearest.isPresent() && (couple.anodic().peaks().contains(nearest.get())
                    || couple.cathodic().peaks().contains(nearest.get()))) {
                return k;
            }
        }
        return pairing.couples().size();
    }

    /** Potential, current above the base line and above base line and peaks, row by row within a base line. */
    private double[][] above(HalfCycle half, BaseLine line) {
        Trace trace = segments.trace();
        double low = line.potential()[0];
        double high = line.potential()[line.potential().length - 1];
        double[][] rows = new double[3][half.size()];
        int count = 0;
        for (int row = half.from(); row < half.to(); row++) {
            double potential = trace.potential()[row];
            if (potential >= low && potential <= high) {
                rows[0][count] = potential;
                rows[1][count] = trace.current()[row] - line.between(line.current(), potential);
                rows[2][count++] = trace.current()[row] - line.between(line.fitted(), potential);
            }
        }
        return new double[][] { Arrays.copyOf(rows[0], count), Arrays.copyOf(rows[1], count),
            Arrays.copyOf(rows[2], count) };
    }
}
