/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.lamella.impedance.circuit.CircuitEvaluator;
import org.lamella.impedance.fit.Arc;
import org.lamella.impedance.fit.CnlsResult;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plots of fitted spectra. */
final class FitScenes {

    private static final int POINTS_PER_DECADE = 40;
    private static final int MOST_IN_LEGEND = 8;

    private final List<FittedSpectrum> fitted;
    private final List<Curve> curves = new ArrayList<>();

    /** A fit, densely, over its spectrum's frequencies. */
    private record Curve(double[] frequency, double[] re, double[] im) {

        static Curve of(CnlsResult fit) {
            double high = Math.log10(fit.spectrum().frequency()[0]);
            double low = Math.log10(fit.spectrum().frequency()[fit.spectrum().size() - 1]);
            int count = (int) Math.max(2, Math.ceil((high - low) * POINTS_PER_DECADE) + 1);
            double[] frequency = new double[count];
            for (int i = 0; i < count; i++) {
                frequency[i] = Math.pow(10, high + (low - high) * i / (count - 1));
            }
            CircuitEvaluator evaluator = new CircuitEvaluator(fit.circuit(), frequency);
            evaluator.impedance(fit.values());
            return new Curve(frequency, evaluator.re().clone(), evaluator.im().clone());
        }
    }

    FitScenes(List<FittedSpectrum> fitted) {
        this.fitted = fitted;
        fitted.forEach(f -> curves.add(Curve.of(f.fit())));
    }

    List<Scene> all() {
        List<Scene> scenes = new ArrayList<>(List.of(nyquist(), bode(), residuals()));
        ValidityScene.of(fitted.stream().flatMap(f -> f.validity().stream()).toList(), fitted.size())
                .ifPresent(scenes::add);
        return scenes;
    }

    private String name(FittedSpectrum spectrum, String text) {
        if (fitted.size() == 1) {
            return text;
        }
        return fitted.size() > MOST_IN_LEGEND ? "" : text + " " + spectrum.index();
    }

    private Scene nyquist() {
        List<Layer> layers = new ArrayList<>();
        for (int k = 0; k < fitted.size(); k++) {
            FittedSpectrum one = fitted.get(k);
            Spectrum used = one.fit().spectrum();
            layers.add(new Layer.Points(name(one, "measured"), Role.DATA, k, used.re(), negative(used.im()),
                    new double[0], new double[0], frequencies(used)));
            if (one.leftOut().size() > 0) {
                layers.add(new Layer.Points(name(one, "left out"), Role.GUIDE, k, one.leftOut().re(),
                        negative(one.leftOut().im()), new double[0], new double[0], frequencies(one.leftOut())));
            }
            layers.add(new Layer.Line(name(one, "fit"), Role.FIT, k, curves.get(k).re(), negative(curves.get(k).im())));
        }
        if (fitted.size() == 1) {
            addArcMarks(layers);
        }
        return Scene.of("nyquist", "Nyquist plot", "Imaginary part, upwards negative, over the real part of the "
                + "impedance, with the fitted circuit " + fitted.getFirst().fit().circuit().text() + ".",
                Panel.equal(PlotAxis.linear("Re Z", "Ω"), PlotAxis.linear("−Im Z", "Ω"), layers));
    }

    /** Each arc's characteristic frequency at its place on the fitted curve. */
    private void addArcMarks(List<Layer> layers) {
        CnlsResult fit = fitted.getFirst().fit();
        List<Arc> shown = fitted.getFirst().arcs().stream().filter(a -> a.identifiable()
                && a.frequency() <= fit.spectrum().frequency()[0]
                && a.frequency() >= fit.spectrum().frequency()[fit.spectrum().size() - 1]).toList();
        if (shown.isEmpty()) {
            return;
        }
        CircuitEvaluator evaluator = new CircuitEvaluator(fit.circuit(),
                shown.stream().mapToDouble(Arc::frequency).toArray());
        evaluator.impedance(fit.values());
        List<String> labels = shown.stream().map(a -> String.join(" ∥ ", a.elements()) + ": " + hertz(a.frequency()))
                .toList();
        layers.add(new Layer.Points("characteristic frequencies", Role.FEATURE, 0, evaluator.re().clone(),
                negative(evaluator.im()), new double[0], new double[0], labels));
    }

    private Scene bode() {
        List<Layer> modulus = new ArrayList<>();
        List<Layer> phase = new ArrayList<>();
        for (int k = 0; k < fitted.size(); k++) {
            FittedSpectrum one = fitted.get(k);
            Spectrum used = one.fit().spectrum();
            Curve curve = curves.get(k);
            addPoints(modulus, phase, name(one, "measured"), Role.DATA, k, used);
            if (one.leftOut().size() > 0) {
                addPoints(modulus, phase, name(one, "left out"), Role.GUIDE, k, one.leftOut());
            }
            modulus.add(new Layer.Line(name(one, "fit"), Role.FIT, k, curve.frequency(), each(curve.frequency().length,
                    i -> Math.hypot(curve.re()[i], curve.im()[i]))));
            phase.add(new Layer.Line("", Role.FIT, k, curve.frequency(), each(curve.frequency().length,
                    i -> degrees(curve.re()[i], curve.im()[i]))));
        }
        PlotAxis frequency = PlotAxis.log("Frequency", "Hz");
        return new Scene("bode", "Bode plot", "Modulus and phase of the impedance over frequency, measured and fitted.",
                List.of(Panel.of(frequency, PlotAxis.log("|Z|", "Ω"), modulus),
                        Panel.of(frequency, PlotAxis.linear("Phase", "°"), phase)));
    }

    private static void addPoints(List<Layer> modulus, List<Layer> phase, String name, Role role, int series,
            Spectrum spectrum) {
        modulus.add(Layer.Points.of(name, role, series, spectrum.frequency(),
                each(spectrum.size(), spectrum::modulus)));
        phase.add(Layer.Points.of("", role, series, spectrum.frequency(),
                each(spectrum.size(), i -> degrees(spectrum.re()[i], spectrum.im()[i]))));
    }

    private Scene residuals() {
        List<Layer> real = new ArrayList<>();
        List<Layer> imaginary = new ArrayList<>();
        for (int k = 0; k < fitted.size(); k++) {
            FittedSpectrum one = fitted.get(k);
            CnlsResult fit = one.fit();
            Spectrum used = fit.spectrum();
            real.add(Layer.Points.of(name(one, "residual"), Role.RESIDUAL, k, used.frequency(), each(used.size(),
                    i -> 100 * (used.re()[i] - fit.modelRe()[i]) / used.modulus(i))));
            imaginary.add(Layer.Points.of("", Role.RESIDUAL, k, used.frequency(), each(used.size(),
                    i -> 100 * (used.im()[i] - fit.modelIm()[i]) / used.modulus(i))));
        }
        real.add(new Layer.Rule("", Role.GUIDE, false, 0));
        imaginary.add(new Layer.Rule("", Role.GUIDE, false, 0));
        PlotAxis frequency = PlotAxis.log("Frequency", "Hz");
        return new Scene("residuals", "Residuals", "Measured minus fitted impedance as a share of its modulus, over "
                + "frequency; scatter about zero without a pattern says that the circuit is adequate.",
                List.of(Panel.of(frequency, PlotAxis.linear("Δ Re Z / |Z|", "%"), real),
                        Panel.of(frequency, PlotAxis.linear("Δ Im Z / |Z|", "%"), imaginary)));
    }

    private static double degrees(double re, double im) {
        return Math.toDegrees(Math.atan2(im, re));
    }

    private static List<String> frequencies(Spectrum spectrum) {
        List<String> labels = new ArrayList<>();
        for (double f : spectrum.frequency()) {
            labels.add(hertz(f));
        }
        return labels;
    }

    private static String hertz(double frequency) {
        return String.format(Locale.ROOT, "%.4g Hz", frequency);
    }

    private static double[] negative(double[] values) {
        return each(values.length, i -> -values[i]);
    }

    static double[] each(int size, IntToDoubleFunction value) {
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            result[i] = value.applyAsDouble(i);
        }
        return result;
    }
}
