/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.impedance.relaxation.Distribution;
import org.lamella.impedance.relaxation.RelaxationPeak;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of relaxations. */
final class RelaxationScenes {

    private static final int MOST_IN_LEGEND = 8;

    private final List<RelaxedSpectrum> relaxed;

    RelaxationScenes(List<RelaxedSpectrum> relaxed) {
        this.relaxed = relaxed;
    }

    List<Scene> all() {
        List<Scene> scenes = new ArrayList<>(List.of(distribution(), nyquist(), residuals()));
        ValidityScene.of(relaxed.stream().flatMap(r -> r.validity().stream()).toList(), relaxed.size())
                .ifPresent(scenes::add);
        return scenes;
    }

    private String name(RelaxedSpectrum spectrum, String text) {
        if (relaxed.size() == 1) {
            return text;
        }
        return relaxed.size() > MOST_IN_LEGEND ? "" : text + " " + spectrum.index();
    }

    /** The distribution with its band and marked peaks, or the poles. */
    Scene distribution() {
        List<Layer> layers = new ArrayList<>();
        boolean poles = relaxed.getFirst().distribution().isEmpty();
        for (int k = 0; k < relaxed.size(); k++) {
            RelaxedSpectrum one = relaxed.get(k);
            if (one.distribution().isPresent()) {
                curves(one, k, layers);
            }
            marks(one, k, layers);
        }
        return Scene.of("distribution", "Distribution of relaxation times", poles
                ? "Resistances of the poles over their time constants."
                : "Resistance per unit of ln τ over the time constant; thin lines bound the 95 % credible interval, marks "
                        + "are the relaxations in the table.",
                Panel.of(PlotAxis.log("Time constant", "s"), PlotAxis.linear(poles ? "R" : "γ(ln τ)", "Ω"), layers));
    }

    private void curves(RelaxedSpectrum one, int series, List<Layer> layers) {
        Distribution d = one.distribution().orElseThrow();
        if (d.hasBand() && relaxed.size() <= MOST_IN_LEGEND) {
            layers.add(new Layer.Line(name(one, "95 % interval"), Role.GUIDE, series, d.tau(), d.upper()));
            layers.add(new Layer.Line("", Role.GUIDE, series, d.tau(), d.lower()));
        }
        layers.add(new Layer.Line(name(one, "γ"), Role.FIT, series, d.tau(), d.gamma()));
    }

    private void marks(RelaxedSpectrum one, int series, List<Layer> layers) {
        List<RelaxationPeak> peaks = one.peaks();
        double[] tau = peaks.stream().mapToDouble(RelaxationPeak::tau).toArray();
        double[] height = peaks.stream().mapToDouble(p -> one.distribution().map(d -> at(d, p.tau()))
                .orElse(p.resistance())).toArray();
        double[] sigma = peaks.stream().mapToDouble(p -> Double.isFinite(p.tauError()) ? p.tauError() : 0).toArray();
        List<String> labels = peaks.stream().map(p -> RelaxationWarnings.hertz(p.frequency())).toList();
        layers.add(new Layer.Points(name(one, one.distribution().isPresent() ? "relaxations" : "poles"), Role.FEATURE,
                series, tau, height, sigma, new double[0], labels));
        for (int k = 0; k < tau.length && relaxed.size() == 1; k++) {
            layers.add(new Layer.Note(labels.get(k), tau[k], height[k]));
        }
    }

    /** The distribution at a time constant, in straight lines between its points. */
    private static double at(Distribution d, double tau) {
        int place = Arrays.binarySearch(d.tau(), tau);
        int above = place >= 0 ? place : -place - 1;
        if (above <= 0 || above >= d.tau().length) {
            return d.gamma()[above <= 0 ? 0 : d.tau().length - 1];
        }
        double share = Math.log(tau / d.tau()[above - 1]) / Math.log(d.tau()[above] / d.tau()[above - 1]);
        return d.gamma()[above - 1] + share * (d.gamma()[above] - d.gamma()[above - 1]);
    }

    private Scene nyquist() {
        List<Layer> layers = new ArrayList<>();
        for (int k = 0; k < relaxed.size(); k++) {
            RelaxedSpectrum one = relaxed.get(k);
            Spectrum s = one.spectrum();
            layers.add(Layer.Points.of(name(one, "measured"), Role.DATA, k, s.re(), negative(s.im())));
            layers.add(new Layer.Line(name(one, "from the relaxations"), Role.FIT, k, one.modelRe(),
                    negative(one.modelIm())));
        }
        return Scene.of("nyquist", "Nyquist plot",
                "Imaginary part, upwards negative, over the real part of the impedance, "
                        + "with the impedance that the relaxations stand for.",
                Panel.equal(PlotAxis.linear("Re Z", "Ω"), PlotAxis.linear("−Im Z", "Ω"), layers));
    }

    private Scene residuals() {
        List<Layer> real = new ArrayList<>();
        List<Layer> imaginary = new ArrayList<>();
        for (int k = 0; k < relaxed.size(); k++) {
            RelaxedSpectrum one = relaxed.get(k);
            Spectrum s = one.spectrum();
            double[] re = one.modelRe();
            double[] im = one.modelIm();
            real.add(Layer.Points.of(name(one, "residual"), Role.RESIDUAL, k, s.frequency(),
                    FitScenes.each(s.size(), i -> 100 * (s.re()[i] - re[i]) / s.modulus(i))));
            imaginary.add(Layer.Points.of("", Role.RESIDUAL, k, s.frequency(),
                    FitScenes.each(s.size(), i -> 100 * (s.im()[i] - im[i]) / s.modulus(i))));
        }
        real.add(new Layer.Rule("", Role.GUIDE, false, 0));
        imaginary.add(new Layer.Rule("", Role.GUIDE, false, 0));
        PlotAxis frequency = PlotAxis.log("Frequency", "Hz");
        return new Scene("residuals", "Residuals", "Measured impedance minus that of the relaxations as a share of its "
                + "modulus, over frequency.",
                List.of(Panel.of(frequency, PlotAxis.linear("Δ Re Z / |Z|", "%"), real),
                        Panel.of(frequency, PlotAxis.linear("Δ Im Z / |Z|", "%"), imaginary)));
    }

    private static double[] negative(double[] values) {
        return FitScenes.each(values.length, i -> -values[i]);
    }
}
