/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.analysis.AnalysedResult;
import org.lamella.analysis.Provenance;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.plot.layout.PanelLayout;
import org.lamella.plot.scene.ColourKey;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Role;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.testkit.WindowKit;

/** A map of 6 × 4 points: the left half is grain 0, the right one grain 1, the lower right point a pore. */
class MapPaneTest {

    private static final int COLUMNS = 6;
    private static final int ROWS = 4;
    private static final Result RESULT = result();

    private WindowKit window;
    private MapPane pane;
    private Optional<ScanPoint> chosen = Optional.empty();

    @BeforeEach
    void open() {
        window = new WindowKit(900, 520);
        pane = window.open(shell -> new MapPane(shell, UnaryOperator.identity(), point -> {
            chosen = Optional.of(point);
            pane.show(Optional.of(analysed()), chosen);
        }));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private static ResultTable.Column column(String name, double... values) {
        return ResultTable.Column.of(name, name, "", values);
    }

    private static double[] points(IntToDoubleFunction of) {
        double[] values = new double[COLUMNS * ROWS];
        Arrays.setAll(values, of);
        return values;
    }

    private static boolean pore(int i) {
        return i == COLUMNS * ROWS - 1;
    }

    private static Result result() {
        int n = COLUMNS * ROWS;
        List<String> kinds = IntStream.range(0, n).mapToObj(i -> pore(i) ? "pore" : "crystal").toList();
        List<String> phases = IntStream.range(0, n).mapToObj(i -> pore(i) ? "" : "spinel").toList();
        ResultTable map = new ResultTable("map", "Map", List.of(column("ix", points(i -> i % COLUMNS)),
                column("iy", points(i -> i / COLUMNS)), ResultTable.Column.of("class", "Class", kinds),
                ResultTable.Column.of("phase", "Phase", phases), column("qw", points(i -> pore(i) ? Double.NaN : 1)),
                column("qx", points(i -> 0)), column("qy", points(i -> 0)), column("qz", points(i -> 0))));
        ResultTable points = new ResultTable("points", "Points", List.of(column("beam_x", points(i -> 30)),
                column("beam_y", points(i -> 31)),
                column("grain", points(i -> pore(i) ? Double.NaN : i % COLUMNS / 3))));
        ResultTable grains = new ResultTable("grains", "Grains",
                List.of(column("grain", 0, 1), column("ecd", 8e-9, 7.5e-9), column("pixels", 12, 11),
                        column("spread_deg", 0.2, 0.3)));
        ResultTable reflections = new ResultTable("reflections", "Reflections",
                List.of(ResultTable.Column.of("phase", "Phase", List.of("spinel", "spinel", "other")),
                        column("gx", 4e9, 0, 1e9), column("gy", 0, -2e9, 0), column("gz", 0, 4e9, 0),
                        column("intensity", 1, 1, 1)));
        Layer picture = new Layer.Picture("class", COLUMNS, new int[n], 0, 3e-9, 1e-9, -1e-9, true,
                List.of(new ColourKey.Categories("", List.of(new ColourKey.Category("spinel", 0)))));
        Layer index = new Layer.Map("Index", "", COLUMNS, points(i -> i), 0, 3e-9, 1e-9, -1e-9, true);
        Layer bars = new Layer.Bars("sizes", Role.DATA, 0, new double[] { 0, 1, 2 }, new double[] { 1, 2 });
        return new Result("Two grains.", List.of(quantity("camera.scale", 2e8), quantity("wavelength", 2.5e-12),
                quantity("excitation.width", 6e7)), List.of(), List.of(map, points, grains, reflections),
                List.of(scene("phases", "Phases", picture), scene("index", "Index", index),
                        scene("sizes", "Sizes", bars)),
                List.of(), Map.of());
    }

    private static Quantity quantity(String name, double value) {
        return Quantity.of(name, name, value, 0, "", "Made.");
    }

    private static Scene scene(String id, String title, Layer layer) {
        return Scene.of(id, title, title, layer.covers()
                ? Panel.equal(PlotAxis.linear("x", "m"), PlotAxis.linear("y", "m"), List.of(layer))
                : Panel.of(PlotAxis.linear("x", "m"), PlotAxis.linear("y", ""), List.of(layer)));
    }

    private static AnalysedResult analysed() {
        return new AnalysedResult("Mapping", new Provenance("made", "1", "1", Map.of(), List.of()), RESULT);
    }

    @Test
    void mapsAndStatisticsAreToldApart() {
        pane.show(Optional.of(analysed()), Optional.empty());
        assertEquals(List.of("Phases", "Index"), pane.titles());
        assertEquals(1, window.find(MapPane.ID + ".statistics", Combo.class).getItemCount());
    }

    @Test
    void aClickChoosesTheGrainAndOutlinesIt() {
        pane.show(Optional.of(analysed()), Optional.empty());
        Combo layers = window.find(MapPane.ID + ".layers", Combo.class);
        layers.select(1);
        layers.notifyListeners(SWT.Selection, new Event());
        PlotCanvas canvas = window.find(MapPane.ID + ".picture", PlotCanvas.class);
        window.await("the map", () -> canvas.layoutShown().isPresent() && canvas.isUpToDate());
        PanelLayout panel = canvas.layoutShown().orElseThrow().panels().getFirst();
        double x = panel.x().pixel(4e-9);
        double y = panel.y().pixel(2e-9);
        window.mouse(canvas, SWT.MouseDown, x, y, 1, 0);
        window.mouse(canvas, SWT.MouseUp, x, y, 1, 0);
        assertEquals(Optional.of(new ScanPoint(4, 1)), chosen);
        Layer outline = canvas.scene().orElseThrow().panels().getFirst().layers().getLast();
        assertEquals("Grain 1", outline.name());
        // 3 × 4 points without a corner have 14 sides, each two points and a gap
        assertEquals(3 * 14, ((Layer.Line) outline).x().length);
    }

    @Test
    void tellsWhatAPointIs() {
        IndexedScan scan = IndexedScan.of(RESULT).orElseThrow();
        assertEquals("spinel · grain 1: 7.50 nm, 11 points, spread 0.300°", scan.words(4));
        assertEquals("pore", scan.words(COLUMNS * ROWS - 1));
        assertTrue(scan.grain(COLUMNS * ROWS - 1).isEmpty());
    }

    @Test
    void spotsLieWhereTheCrystalHasItsReflections() {
        IndexedScan scan = IndexedScan.of(RESULT).orElseThrow();
        List<IndexedScan.Spot> spots = scan.spots(0);
        // the second reflection is far from the sphere, the third belongs to another phase; 4 nm⁻¹ at 0.2 nm⁻¹ a pixel
        assertEquals(1, spots.size());
        assertEquals(30 + 20, spots.getFirst().x(), 1e-9);
        assertEquals(31, spots.getFirst().y(), 1e-9);
        assertEquals(List.of(), scan.spots(COLUMNS * ROWS - 1));
    }
}
