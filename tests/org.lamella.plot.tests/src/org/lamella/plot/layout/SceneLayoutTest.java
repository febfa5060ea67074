/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;

class SceneLayoutTest {

    private static Scene scene(Panel... panels) {
        return new Scene("s", "S", "", List.of(panels));
    }

    private static Panel panel(double[] x, double[] y, String... names) {
        List<Layer> layers = new ArrayList<>();
        for (String name : names) {
            layers.add(new Layer.Line(name, Role.DATA, 0, x, y));
        }
        return Panel.of(PlotAxis.linear("x", "V"), PlotAxis.linear("y", "A"), layers);
    }

    @Test
    void showsAllDataAndNamesThePrefixedUnit() {
        PanelLayout layout = SceneLayout.of(scene(panel(new double[] { 0.3, 1 }, new double[] { -1e-9, 2e-9 }, "a")),
                760, 430).panels().getFirst();
        assertEquals("y / nA", layout.y().title());
        assertEquals("x / V", layout.x().title());
        assertTrue(layout.x().pixel(0.3) > layout.left() && layout.x().pixel(1) < layout.left() + layout.width());
        assertTrue(layout.y().pixel(2e-9) > layout.top() && layout.y().pixel(-1e-9) < layout.top() + layout.height());
        assertTrue(layout.y().pixel(2e-9) < layout.y().pixel(-1e-9), "larger values are higher");
    }

    @Test
    void oneUnitIsEquallyLongOnBothAxesWhereAskedFor() {
        Panel nyquist = Panel.equal(PlotAxis.linear("Re", "Ω"), PlotAxis.linear("−Im", "Ω"),
                List.of(Layer.Points.of("z", Role.DATA, 0, new double[] { 0, 1000 }, new double[] { 0, 200 })));
        PanelLayout layout = SceneLayout.of(scene(nyquist), 760, 430).panels().getFirst();
        double perX = (layout.x().pixel(1000) - layout.x().pixel(0)) / 1000;
        double perY = (layout.y().pixel(0) - layout.y().pixel(200)) / 200;
        assertEquals(perX, perY, 1e-12 * perX);
    }

    @Test
    void equalAxesAreReadInTheSameUnit() {
        Panel nyquist = Panel.equal(PlotAxis.linear("Re", "Ω"), PlotAxis.linear("−Im", "Ω"),
                List.of(Layer.Points.of("z", Role.DATA, 0, new double[] { 0, 2000 }, new double[] { 0, 400 })));
        PanelLayout layout = SceneLayout.of(scene(nyquist), 760, 430).panels().getFirst();
        assertEquals("Re / kΩ", layout.x().title());
        assertEquals("−Im / kΩ", layout.y().title());
        assertTrue(layout.y().ticks().major()[layout.y().ticks().major().length - 1] < 2);
    }

    @Test
    void aSmallPlotStillTellsItsScale() {
        for (double height : new double[] { 60, 100, 150 }) {
            PanelLayout layout = SceneLayout.of(scene(panel(new double[] { -0.2, 1 }, new double[] { -2.4, 2.4 })), 200,
                    height).panels().getFirst();
            assertTrue(layout.x().ticks().major().length >= 2);
            assertTrue(layout.y().ticks().major().length >= 2);
        }
    }

    @Test
    void textsKeepAwayFromFeaturesAndFromEachOther() {
        Panel panel = Panel.of(PlotAxis.linear("x", "V").between(0, 1), PlotAxis.linear("y", "A").between(0, 1),
                List.of(Layer.Points.of("peak", Role.FEATURE, 0, new double[] { 0.52 }, new double[] { 0.97 }),
                        new Layer.Rule("E½ 1", Role.GUIDE, true, 0.5), new Layer.Rule("E½ 2", Role.GUIDE, true, 0.505),
                        new Layer.Rule("outside", Role.GUIDE, true, 7)));
        PanelLayout layout = SceneLayout.of(scene(panel), 760, 430).panels().getFirst();
        List<PlacedText> texts = PlacedText.of(layout);
        assertEquals(List.of("E½ 1", "E½ 2"), texts.stream().map(PlacedText::text).toList());
        assertTrue(Math.abs(texts.get(0).baseline() - texts.get(1).baseline()) >= 14);
        for (PlacedText text : texts) {
            assertTrue(text.baseline() - layout.y().pixel(0.97) > 14, "a text lies on the peak");
        }
    }

    @Test
    void aLogarithmicAxisDoesNotBeginAtZeroWhateverIsAskedFor() {
        Panel panel = Panel.of(PlotAxis.log("f", "Hz").between(0, 1000), PlotAxis.log("z", "Ω").between(-5, 0),
                List.of(Layer.Points.of("z", Role.DATA, 0, new double[] { 1, 100 }, new double[] { 2, 20 })));
        PanelLayout layout = SceneLayout.of(scene(panel), 760, 430).panels().getFirst();
        assertTrue(layout.x().range().min() > 0 && layout.x().range().min() < 1);
        assertEquals(1000, layout.x().range().max());
        assertTrue(layout.y().range().min() > 0 && layout.y().range().max() > 20);
    }

    @Test
    void stackedPanelsShareTheirXAxis() {
        SceneLayout layout = SceneLayout.of(scene(panel(new double[] { 0, 1 }, new double[] { 0, 1 }, "a"),
                panel(new double[] { 5, 9 }, new double[] { 0, 1e6 }, "b")), 760, 600);
        assertEquals(layout.panels().get(0).x().pixel(4), layout.panels().get(1).x().pixel(4));
        assertTrue(layout.panels().get(1).showsX() && !layout.panels().get(0).showsX());
        PanelLayout upper = layout.panels().getFirst();
        assertTrue(layout.panels().get(1).top() > upper.top() + upper.height());
    }

    @Test
    void neitherLabelsNorLegendEntriesOverlapWhateverTheData() {
        SplittableRandom random = new SplittableRandom(7);
        for (int turn = 0; turn < 2_000; turn++) {
            double scale = Math.pow(10, random.nextInt(-12, 9));
            double offset = random.nextBoolean() ? 0 : random.nextDouble() * 1e3 * scale;
            double[] x = { offset, offset + scale * random.nextDouble(0.01, 1) };
            double[] y = { -offset, scale };
            SceneLayout layout = SceneLayout.of(scene(panel(x, y, "first cycle", "second cycle", "a base line",
                    "the fit of the model with a long name", "peaks")), random.nextInt(420, 1000), 430);
            PanelLayout panel = layout.panels().getFirst();
            double before = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < panel.x().ticks().major().length; i++) {
                double half = panel.x().ticks().labels().get(i).length() * SceneLayout.CHARACTER / 2;
                double middle = panel.x().tickPixel(panel.x().ticks().major()[i]);
                assertTrue(middle - half > before, "labels " + panel.x().ticks().labels() + " overlap");
                before = middle + half;
            }
            legendIsFreeOfOverlap(panel, layout.width());
        }
    }

    private static void legendIsFreeOfOverlap(PanelLayout panel, double width) {
        double right = Double.NEGATIVE_INFINITY;
        double row = Double.NaN;
        for (PanelLayout.LegendEntry entry : panel.legend()) {
            assertTrue(entry.y() + SceneLayout.LINE / 2 <= panel.top(), "the legend lies on the data");
            assertTrue(entry.y() != row || entry.x() >= right, "legend entries overlap");
            row = entry.y();
            right = entry.x() + SceneLayout.LEGEND_SYMBOL + entry.text().length() * SceneLayout.CHARACTER;
        }
    }

    @Test
    void laysOutWhatHasNoDataOrOnePoint() {
        for (double[] data : new double[][] { {}, { 4.39 }, { 0 }, { Double.NaN, Double.NaN } }) {
            for (PlotAxis axis : new PlotAxis[] { PlotAxis.linear("y", "V"), PlotAxis.log("y", "V") }) {
                Panel panel = Panel.of(PlotAxis.linear("x", "s"), axis,
                        List.of(Layer.Points.of("p", Role.DATA, 0, data, data)));
                PanelLayout layout = SceneLayout.of(scene(panel), 400, 300).panels().getFirst();
                assertTrue(layout.y().range().max() > layout.y().range().min());
                assertTrue(layout.y().ticks().major().length >= 2);
            }
        }
    }
}
