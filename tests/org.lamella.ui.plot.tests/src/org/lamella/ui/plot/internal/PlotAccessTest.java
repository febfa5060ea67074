/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.lamella.plot.layout.NearestPoint;
import org.lamella.plot.layout.Range;
import org.lamella.plot.layout.SceneView;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.plot.Samples;
import org.lamella.ui.testkit.WindowKit;

class PlotAccessTest {

    @Test
    void saysTheRangesAndThePointOfTheReadout() {
        try (WindowKit window = new WindowKit(800, 500)) {
            PlotCanvas canvas = window.open(shell -> new PlotCanvas(shell, SWT.NONE));
            PlotOverlay overlay = new PlotOverlay(canvas);
            PlotAccess access = new PlotAccess(canvas, overlay);
            assertEquals(canvas.emptyText(), access.value());
            canvas.setScene(Samples.two());
            window.await("the picture", canvas::isUpToDate);
            canvas.setView(SceneView.ALL.showingX(new Range(0.25, 0.5)));
            window.await("the picture", canvas::isUpToDate);
            assertEquals(Texts.text("plot.range", "Potential", "250.0 mV", "500.0 mV") + "; "
                    + Texts.text("plot.range", "Current", "−2.000 A", "2.000 A"), access.value());
            overlay.showPoint(new PlotOverlay.Found(0, new NearestPoint(1, 1, 0.25, 0.5, 0, 0)));
            assertEquals("down #2, Potential 250.00 mV, Current 0.5000 A ± 0.10", access.value());
            assertEquals(Optional.empty(), overlay.focus());
        }
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        TreeSet<String> english = keys("");
        for (String language : new String[] { "_de", "_fr" }) {
            assertEquals(english, keys(language), language);
        }
    }

    private static TreeSet<String> keys(String suffix) throws MissingResourceException {
        ResourceBundle.Control exact =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);
        ResourceBundle bundle = ResourceBundle.getBundle("org.lamella.ui.plot.internal.texts" + suffix, Locale.ROOT,
                Texts.class.getClassLoader(), exact);
        return new TreeSet<>(bundle.keySet());
    }
}
