/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lamella.impedance.validity.ZHit;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** The plot of what the Kramers–Kronig test leaves. */
final class ValidityScene {

    private static final int MOST_IN_LEGEND = 8;

    private ValidityScene() {
    }

    /**
     * Nothing if no spectrum was tested.
     *
     * @param tested the spectra that were tested
     * @param of how many spectra there are
     */
    static Optional<Scene> of(List<TestedSpectrum> tested, int of) {
        if (tested.isEmpty()) {
            return Optional.empty();
        }
        List<Layer> real = new ArrayList<>();
        List<Layer> imaginary = new ArrayList<>();
        List<Layer> modulus = new ArrayList<>();
        for (TestedSpectrum one : tested) {
            int n = one.spectrum().size();
            int series = one.index() - 1;
            double[] left = one.test().residuals();
            String name = of == 1 ? "residual" : of > MOST_IN_LEGEND ? "" : "residual " + one.index();
            real.add(Layer.Points.of(name, Role.RESIDUAL, series, one.spectrum().frequency(),
                    FitScenes.each(n, i -> 100 * left[i])));
            imaginary.add(Layer.Points.of("", Role.RESIDUAL, series, one.spectrum().frequency(),
                    FitScenes.each(n, i -> 100 * left[n + i])));
            double[] zhit = ZHit.of(one.spectrum()).residuals();
            if (zhit.length > 0) {
                modulus.add(Layer.Points.of("", Role.RESIDUAL, series, one.spectrum().frequency(),
                        FitScenes.each(n, i -> 100 * zhit[i])));
            }
        }
        real.add(new Layer.Rule("", Role.GUIDE, false, 0));
        imaginary.add(new Layer.Rule("", Role.GUIDE, false, 0));
        modulus.add(new Layer.Rule("", Role.GUIDE, false, 0));
        PlotAxis frequency = PlotAxis.log("Frequency", "Hz");
        return Optional.of(new Scene("kramers-kronig", "Kramers–Kronig test",
                "What the best ladder of relaxations, which obeys the Kramers–Kronig relations, leaves of the measured "
                        + "impedance, as a share of its modulus; a pattern says that the cell changed during the sweep. Below, how far "
                        + "the measured modulus departs from the one that the phase tells (Z-HIT, right to about a percent).",
                List.of(Panel.of(frequency, PlotAxis.linear("Δ Re Z / |Z|", "%"), real),
                        Panel.of(frequency, PlotAxis.linear("Δ Im Z / |Z|", "%"), imaginary),
                        Panel.of(frequency, PlotAxis.linear("Δ|Z| / |Z|, Z-HIT", "%"), modulus))));
    }
}
