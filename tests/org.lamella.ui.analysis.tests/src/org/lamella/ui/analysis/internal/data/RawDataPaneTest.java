/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.analysis.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lamella.data.Measurand;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Scene;
import org.lamella.ui.analysis.internal.Bench;
import org.lamella.ui.form.grid.Grid;
import org.lamella.ui.form.grid.GridColumn;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.work.OpenFile;

class RawDataPaneTest {

    private static final String ROWS = "0.1 1\n0.2 -2\n0.3 3\n";

    @TempDir
    Path folder;

    private static void combo(Bench bench, String id, int index) {
        Combo combo = bench.find("org.lamella.ui.analysis.plot." + id, Combo.class);
        combo.select(index);
        bench.window.push(combo);
    }

    @Test
    void columnsAreInTheFilesUnitsAndSigns() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            List<GridColumn> columns = TableSource.of(file.recording().orElseThrow().tables().getFirst()).columns();
            assertEquals("I/mA", columns.get(1).title());
            assertEquals("Current / mA", columns.get(1).subtitle());
            assertEquals("−2", columns.get(1).shown().apply(1));
            // the file's label says the negative imaginary part, and the samples hold the imaginary part itself
            assertEquals("0.002", columns.get(2).shown().apply(1));
            assertEquals("−Im Z / Ω", columns.get(2).subtitle());
            assertEquals("0.002", columns.get(2).exact().apply(1));
            var read = file.recording().orElseThrow().tables().getFirst().columns();
            assertEquals("I", ShownColumn.of(read.get(1)).axisName());
            assertEquals("−Im(Z)", ShownColumn.of(read.get(2)).axisName());
        }
    }

    @Test
    void usualPlotComesFirstAndAnyColumnCanBeChosen() {
        try (Bench bench = new Bench()) {
            RawDataPane pane = new RawDataPane(bench.shell, bench.jobs);
            bench.shell.open();
            OpenFile file = bench.open(folder, "a.test", ROWS);
            pane.show(Optional.of(file));
            PlotCanvas canvas = bench.find("org.lamella.ui.analysis.plot.canvas", PlotCanvas.class);
            bench.await(() -> canvas.scene().isPresent());
            Scene scene = canvas.scene().orElseThrow();
            assertEquals("V", scene.panels().getFirst().x().unit());
            assertEquals("A", scene.panels().getFirst().y().unit());
            Layer.Line line = (Layer.Line) scene.panels().getFirst().layers().getFirst();
            assertEquals(-0.002, line.y()[1], 0);
            combo(bench, "y", 0);
            combo(bench, "x", 1);
            combo(bench, "second", 1);
            bench.await(() -> canvas.scene().filter(s -> s.panels().size() == 2).isPresent());
            assertEquals("A", canvas.scene().orElseThrow().panels().get(1).x().unit());
        }
    }

    @Test
    void metadataIsSearchedAndColumnsAreThere() {
        try (Bench bench = new Bench()) {
            RawDataPane pane = new RawDataPane(bench.shell, bench.jobs);
            bench.shell.open();
            pane.show(Optional.of(bench.open(folder, "a.test", ROWS)));
            Table metadata = bench.find("org.lamella.ui.analysis.metadata.table", Table.class);
            assertEquals(2, metadata.getItemCount());
            bench.find("org.lamella.ui.analysis.metadata.search", Text.class).setText("de/dt");
            assertEquals(1, metadata.getItemCount());
            assertEquals("20 mV/s", metadata.getItem(0).getText(2));
            Grid grid = bench.find("org.lamella.ui.analysis.data.columns", Grid.class);
            assertEquals(3, grid.source().orElseThrow().rows());
        }
    }

    @Test
    void millionRowsAreShownAndPlottedWhileTheWindowLives() {
        try (Bench bench = new Bench()) {
            RawDataPane pane = new RawDataPane(bench.shell, bench.jobs);
            bench.shell.open();
            StringBuilder rows = new StringBuilder(20_000_000);
            for (int i = 0; i < 1_000_000; i++) {
                rows.append(i % 2000 / 1000.0).append(' ').append(i % 777).append('\n');
            }
            OpenFile file = bench.open(folder, "million.test", rows.toString());
            bench.window.live(300);
            bench.window.longestEvent();
            bench.window.timed(() -> pane.show(Optional.of(file)));
            PlotCanvas canvas = bench.find("org.lamella.ui.analysis.plot.canvas", PlotCanvas.class);
            bench.await(() -> canvas.scene().isPresent() && canvas.isUpToDate());
            double longest = bench.window.longestEvent();
            System.out.printf("million rows in the raw data view: longest event %.1f ms%n", longest);
            assertTrue(longest < 100, "window's thread was busy for " + longest + " ms");
        }
    }

    @Test
    void unreadableFileSaysWhy() {
        try (Bench bench = new Bench()) {
            RawDataPane pane = new RawDataPane(bench.shell, bench.jobs);
            bench.shell.open();
            OpenFile file = bench.open(folder, "b.test", "not numbers\n");
            pane.show(Optional.of(file));
            assertTrue(file.problem().isPresent());
            assertTrue(bench.find("org.lamella.ui.analysis.data.columns", Grid.class).source().isEmpty());
        }
    }

    @Test
    void impedanceIsPlottedAsNyquistWithEqualAxes() {
        try (Bench bench = new Bench()) {
            OpenFile file = bench.open(folder, "a.test", ROWS);
            var table = file.recording().orElseThrow().tables().getFirst();
            var signals = java.util.List.of(
                    org.lamella.data.Signal.column("Re", Measurand.IMPEDANCE_REAL, new double[] { 1, 2 }),
                    org.lamella.data.Signal.column("Im", Measurand.IMPEDANCE_IMAGINARY, new double[] { -3, -4 }));
            var spectrum = new org.lamella.data.Table("z", 2, signals);
            ColumnPlot usual = ColumnPlot.usual(org.lamella.data.Technique.IMPEDANCE, spectrum);
            var panel = usual.scene(file.recording().orElseThrow(), spectrum).panels().getFirst();
            assertTrue(panel.equalAspect());
            assertEquals(4, ((Layer.Line) panel.layers().getFirst()).y()[1], 0);
            assertEquals("−Im Z", panel.y().label());
            assertEquals(3, table.columns().size());
        }
    }
}
