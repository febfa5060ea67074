/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.lamella.plot.svg.SvgRenderer;

class SceneViewTest {

    private static final double[] X = { 0, 1, 2 };

    /** Two cycles of two half cycles each, of which the first carries the name. */
    private static Scene cycles() {
        return Scene.of("cv", "CV", "", Panel.of(PlotAxis.linear("E", "V"), PlotAxis.linear("I", "A"),
                List.of(new Layer.Line("cycle 1", Role.DATA, 0, X, new double[] { 1, 2, 3 }),
                        new Layer.Line("", Role.DATA, 0, X, new double[] { -1, -2, -3 }),
                        new Layer.Line("cycle 2", Role.DATA, 1, X, new double[] { 10, 20, 30 }),
                        new Layer.Line("", Role.DATA, 1, X, new double[] { -10, -20, -30 }),
                        new Layer.Points("peaks", Role.FEATURE, 0, X, X, new double[0], new double[] { 50, 50, 50 },
                                List.of()))));
    }

    private static int points(Scene scene, int layer) {
        return ((Layer.Line) scene.panels().getFirst().layers().get(layer)).x().length;
    }

    @Test
    void hidesASeriesWithAllItsLayersAndKeepsTheOthersColours() {
        Scene scene = cycles();
        SceneView view = SceneView.ALL.toggled(new SceneView.Series(0, 2));
        Scene seen = view.of(scene);
        assertEquals(List.of(3, 3, 0, 0),
                List.of(points(seen, 0), points(seen, 1), points(seen, 2), points(seen, 3)));
        assertEquals(scene.panels().getFirst().seriesCount(), seen.panels().getFirst().seriesCount());
        assertFalse(new SvgRenderer(600, 400).element(seen).contains("cycle 2"));
        assertTrue(new SvgRenderer(600, 400).element(view.of(scene, true)).contains("cycle 2"));
        assertEquals(scene, view.toggled(new SceneView.Series(0, 2)).of(scene));
    }

    @Test
    void fitsTheRangesToWhatIsNotHidden() {
        Scene scene = cycles();
        SceneView view = SceneView.ALL.toggled(new SceneView.Series(0, 2)).withErrorBars(false);
        // −3 … 3 with 4 % room
        Range y = FittedRanges.of(scene, view).y().get(0);
        assertEquals(-3.24, y.min(), 1e-12);
        assertEquals(3.24, y.max(), 1e-12);
        // error bars of 50 count where they are drawn
        assertTrue(FittedRanges.of(scene, SceneView.ALL).y().get(0).max() > 50);
    }

    @Test
    void aCompletedViewIsLaidOutAsTheWholeScene() {
        Scene scene = cycles();
        FittedRanges fits = FittedRanges.of(scene, SceneView.ALL);
        PanelLayout whole = SceneLayout.of(scene, 700, 400).panels().getFirst();
        PanelLayout completed =
                SceneLayout.of(fits.completed(SceneView.ALL).of(scene, true), 700, 400).panels().getFirst();
        assertEquals(whole.x().range(), completed.x().range());
        assertEquals(whole.y().range(), completed.y().range());
        assertEquals(whole.left(), completed.left());
        assertTrue(fits.suits(scene, SceneView.ALL.showingX(new Range(0, 1))));
        assertTrue(fits.suits(scene, SceneView.ALL.withEqualAspect(true)));
        assertFalse(fits.suits(scene, SceneView.ALL.withErrorBars(false)));
        assertFalse(fits.suits(cycles(), SceneView.ALL));
    }

    @Test
    void showsTheRangeThatIsAskedFor() {
        SceneView view = SceneView.ALL.showingX(new Range(0.5, 1.5)).showingY(0, new Range(-1, 7));
        PanelLayout panel = SceneLayout.of(view.of(cycles()), 700, 400).panels().getFirst();
        assertEquals(panel.left(), panel.x().pixel(0.5), 1e-9);
        assertEquals(panel.left() + panel.width(), panel.x().pixel(1.5), 1e-9);
        assertEquals(panel.top(), panel.y().pixel(7), 1e-9);
        assertEquals(SceneView.ALL, view.showingAll());
    }

    @Test
    void aLogarithmicScaleLetsGoOfEndsThatItCannotShow() {
        Scene scene = Scene.of("s", "S", "", Panel.of(PlotAxis.linear("x", "s").between(0, 100),
                PlotAxis.linear("y", "A"), List.of(new Layer.Line("a", Role.DATA, 0, new double[] { 0, 1, 100 }, X))));
        SceneView view = SceneView.ALL.withXScale(PlotAxis.Scale.LOG);
        PanelLayout panel = SceneLayout.of(view.of(scene), 700, 400).panels().getFirst();
        assertEquals(PlotAxis.Scale.LOG, panel.x().axis().scale());
        assertTrue(panel.x().range().min() > 0 && panel.x().range().min() < 1);
        assertEquals(Optional.empty(), view.showingX(new Range(1, 2)).withXScale(PlotAxis.Scale.LINEAR).x());
    }

    @Test
    void pixelsAndValuesAreEachOthersInverse() {
        SplittableRandom random = new SplittableRandom(5);
        for (PlotAxis axis : List.of(PlotAxis.linear("a", "V"), PlotAxis.log("f", "Hz"),
                new PlotAxis("r", "", PlotAxis.Scale.LINEAR, true, Double.NaN, Double.NaN))) {
            AxisLayout layout = AxisLayout.of(axis, new Range(0.2, 4e3), 60, 700, 80);
            for (int i = 0; i < 1000; i++) {
                double pixel = random.nextDouble(0, 800);
                assertEquals(pixel, layout.pixel(layout.value(pixel)), 1e-9);
            }
        }
    }

    @Test
    void findsTheNearestPointOfAll() {
        SplittableRandom random = new SplittableRandom(11);
        int n = 2_000;
        double[] x = random.doubles(n).toArray();
        double[] y = random.doubles(n).toArray();
        Scene scene = Scene.of("s", "S", "", Panel.of(PlotAxis.linear("x", "V"), PlotAxis.linear("y", "A"),
                List.of(Layer.Points.of("p", Role.DATA, 0, x, y))));
        PanelLayout panel = SceneLayout.of(scene, 700, 400).panels().getFirst();
        for (int turn = 0; turn < 200; turn++) {
            double px = random.nextDouble(panel.left(), panel.left() + panel.width());
            double py = random.nextDouble(panel.top(), panel.top() + panel.height());
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                best = Math.min(best, Math.hypot(panel.x().pixel(x[i]) - px, panel.y().pixel(y[i]) - py));
            }
            Optional<NearestPoint> found = NearestPoint.of(panel, px, py, 12);
            assertEquals(best <= 12, found.isPresent());
            if (found.isPresent()) {
                assertEquals(best, Math.hypot(found.get().pixelX() - px, found.get().pixelY() - py), 1e-9);
                assertEquals(x[found.get().index()], found.get().x());
            }
        }
    }
}
