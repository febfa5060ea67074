/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import java.util.List;

import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

/** Scenes for tests. */
public final class Samples {

    private Samples() {
    }

    /** Two series between 0 and 1 V, with fixed ends of the axes. */
    public static Scene two() {
        double[] x = { 0, 0.25, 0.5, 0.75, 1 };
        return Scene.of("two", "Two series", "Two series that cross.",
                Panel.of(PlotAxis.linear("Potential", "V").between(0, 1),
                        PlotAxis.linear("Current", "A").between(-2, 2),
                        List.of(new Layer.Line("up", Role.DATA, 0, x, new double[] { -1, -0.5, 0, 0.5, 1 }),
                                new Layer.Points("down", Role.DATA, 1, x, new double[] { 1, 0.5, 0, -0.5, -1 },
                                        new double[0], new double[] { 0.1, 0.1, 0.1, 0.1, 0.1 }, List.of()))));
    }

    /** A voltammogram of many points in 10 cycles. */
    public static Scene voltammogram(int n) {
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double turn = 20.0 * i / n % 2;
            x[i] = turn < 1 ? turn : 2 - turn;
            y[i] = (turn < 1 ? 1e-6 : -1e-6) * Math.exp(-Math.pow((x[i] - 0.5) / 0.1, 2)) + 1e-8 * (i % 17 - 8);
        }
        return Scene.of("cv", "Voltammogram", "Current over potential.", Panel.of(PlotAxis.linear("Potential", "V"),
                PlotAxis.linear("Current", "A"), List.of(new Layer.Line("cycles", Role.DATA, 0, x, y))));
    }
}
