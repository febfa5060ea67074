/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.analysis.Analysis;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.ResultTable;
import org.lamella.analysis.Setting;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.progress.Progress;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.io.Readers;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.image.Region;
import org.lamella.plot.scene.Layer;
import org.lamella.plot.scene.Panel;
import org.lamella.plot.scene.PlotAxis;
import org.lamella.plot.scene.Scene;
import org.lamella.runner.Request;
import org.lamella.runner.Runner;
import org.lamella.ui.plot.ImageCanvas;
import org.lamella.ui.plot.PlotCanvas;
import org.lamella.ui.testkit.Translations;
import org.lamella.ui.testkit.WindowKit;
import org.lamella.ui.work.FileState;
import org.lamella.ui.work.Jobs;
import org.lamella.ui.work.OpenFile;

/** A scan in which the direct beam weakens from left to right and a spot at (50, 32) lights up in the lower half. */
class ScanPaneTest {

    private static final int COLUMNS = 12;
    private static final int ROWS = 8;
    private static final int SIZE = 64;

    private WindowKit window;
    private Jobs jobs;
    private ScanPane pane;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void open() {
        window = new WindowKit(900, 520);
        Display display = Display.getCurrent();
        jobs = new Jobs(display::asyncExec, (doing, error) -> {
            throw new AssertionError(doing, error);
        });
        pane = window.open(shell -> new ScanPane(shell, jobs, new ScanPane.Actions() {
            @Override
            public void choose(ScanPoint point) {
                asked.add("choose " + point.column() + " " + point.row());
            }

            @Override
            public void compare(ScanPoint point) {
                asked.add("compare " + point.column() + " " + point.row());
            }

            @Override
            public void index() {
                asked.add("index");
            }
        }));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
            jobs.close();
        }
    }

    private static double value(int row, int column, int y, int x) {
        double beam = 200.0 * (COLUMNS - column) / COLUMNS * Math.exp(-(sq(x - 31) + sq(y - 30)) / 8);
        double spot = row >= ROWS / 2 ? 80 * Math.exp(-(sq(x - 50) + sq(y - 32)) / 4) : 0;
        return 1 + beam + spot;
    }

    private static double sq(double d) {
        return d * d;
    }

    private static OpenFile file(String name, boolean withScan) {
        double[] all = new double[ROWS * COLUMNS * SIZE * SIZE];
        int at = 0;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                for (int y = 0; y < SIZE; y++) {
                    for (int x = 0; x < SIZE; x++) {
                        all[at++] = value(row, column, y, x);
                    }
                }
            }
        }
        Signal signal = new Signal("counts", Measurand.other("Counts", Unit.ONE), Unit.ONE,
                List.of(new SignalAxis("y", Unit.known("m"), ROWS, 0, 2.5e-9),
                        new SignalAxis("x", Unit.known("m"), COLUMNS, 0, 2.5e-9),
                        SignalAxis.counting("ky", SIZE), SignalAxis.counting("kx", SIZE)),
                Samples.of(all));
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of(name);
            }

            @Override
            public long size() {
                return all.length;
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        Recording recording = new Recording(source, "made", Technique.SCANNING_DIFFRACTION, Metadata.NONE, List.of(),
                withScan ? List.of(signal) : List.of(), List.of(), true);
        return new OpenFile(1, Path.of(name), FileState.READ, Request.DEFAULT, Optional.of(recording),
                Optional.empty(), Optional.empty());
    }

    private ImageCanvas canvas(String what) {
        return window.find(ScanPane.ID + "." + what, ImageCanvas.class);
    }

    private ImageFrame image() {
        return canvas("image").frame().orElseThrow();
    }

    private void show() {
        pane.show(Optional.of(file("cell.blo", true)));
        window.await("the virtual image", () -> canvas("image").frame().isPresent() && canvas("image").isUpToDate()
                && canvas("pattern").isUpToDate() && jobs.running().isEmpty());
        window.runEvents();
    }

    @Test
    void beginsWithTheBrightFieldAndThePatternInTheMiddle() {
        show();
        assertEquals(COLUMNS, image().width());
        assertEquals(ROWS, image().height());
        // the beam falls to a twelfth above a ground of 1; the spot is outside of the detector
        double left = image().at(0, 1);
        assertEquals(1 / 12.0, image().at(11, 1) / left, 0.03);
        assertEquals(left, image().at(0, 7), 0.01 * left);
        Region detector = canvas("pattern").region().orElseThrow();
        assertEquals(31.5, detector.x() + detector.width() / 2, 0.1, "the middle of the beam's pixel");
        assertEquals(30.5, detector.y() + detector.height() / 2, 0.1);
        assertEquals(value(4, 6, 30, 31), canvas("pattern").frame().orElseThrow().at(31, 30), 1e-3);
    }

    @Test
    void aDetectorThatIsDraggedMakesTheImageOfWhatIsBelowIt() {
        show();
        canvas("pattern").setRegion(Optional.of(new Region(Region.Shape.ELLIPSE, 46, 28, 9, 9)));
        window.await("the dark field", () -> jobs.running().isEmpty() && image().at(3, 7) > 2 * image().at(3, 0));
        assertEquals(image().at(0, 6), image().at(11, 6), 0.02 * image().at(0, 6), "the spot is alike along a row");
        Combo presets = window.find(ScanPane.ID + ".detector", Combo.class);
        presets.select(1);
        presets.notifyListeners(SWT.Selection, new Event());
        Region ring = canvas("pattern").region().orElseThrow();
        assertEquals(2 * 0.95 * 32, ring.width(), 1e-9);
        window.await("the annular dark field",
                () -> jobs.running().isEmpty() && image().at(3, 7) > 1.2 * image().at(3, 0));
        assertTrue(Math.abs(image().at(0, 0) / image().at(11, 0) - 1) < 0.1, "the hole keeps the beam out");
    }

    @Test
    void aClickAndTheKeysChooseThePattern() {
        show();
        FrameView view = canvas("image").viewSeen().orElseThrow();
        double x = view.screenX(2.5);
        double y = view.screenY(6.5);
        window.mouse(canvas("image"), SWT.MouseDown, x, y, 1, 0);
        window.mouse(canvas("image"), SWT.MouseUp, x, y, 1, 0);
        assertEquals(value(6, 2, 32, 50), canvas("pattern").frame().orElseThrow().at(50, 32), 1e-3);
        window.key(canvas("image"), SWT.ARROW_UP, SWT.ALT);
        window.key(canvas("image"), SWT.ARROW_RIGHT, SWT.ALT);
        assertEquals(value(5, 3, 30, 31), canvas("pattern").frame().orElseThrow().at(31, 30), 1e-3);
    }

    private static ResultTable.Column column(String name, double value) {
        return ResultTable.Column.of(name, name, "", new double[] { value });
    }

    /** A crystal with a reflection at 20 pixels to the right of the beam, tried at column 2 of row 6. */
    private static Result tried() {
        ResultTable matches = new ResultTable("matches", "Matches",
                List.of(column("ix", 2), column("iy", 6), ResultTable.Column.of("phase", "Phase", List.of("spinel")),
                        column("index", 0.8), column("qw", 1), column("qx", 0), column("qy", 0), column("qz", 0),
                        column("beam_x", 31), column("beam_y", 30)));
        ResultTable reflections = new ResultTable("reflections", "Reflections",
                List.of(ResultTable.Column.of("phase", "Phase", List.of("spinel")), column("gx", 4e9),
                        column("gy", 0), column("gz", 0), column("intensity", 1)));
        Scene scene = Scene.of("directions", "Match", "Match",
                Panel.equal(PlotAxis.bare(0, 1), PlotAxis.bare(0, 1), List.of(
                        new Layer.Map("Match", "", 1, new double[] { 0.5 }, 0.5, 0.5, 1, -1, false))));
        return new Result("Fits.", List.of(Quantity.of("camera.scale", "Scale", 2e8, 0, "m^-1", "Made."),
                Quantity.of("wavelength", "Wavelength", 2.5e-12, 0, "m", "Made.")), List.of(),
                List.of(matches, reflections), List.of(scene), List.of(), Map.of());
    }

    @Test
    void aTriedPatternShowsItsSpotsAndTheMatchAndLeadsToTheWholeScan() {
        show();
        window.push(window.find(ScanPane.ID + ".try", Button.class));
        assertEquals(List.of("compare 6 4"), asked);
        PlotCanvas match = window.find(ScanPane.ID + ".match", PlotCanvas.class);
        assertFalse(match.getVisible());
        pane.show(Optional.of(tried()), Optional.of(new ScanPoint(2, 6)));
        assertTrue(match.getVisible());
        assertEquals("directions", match.scene().orElseThrow().id());
        IndexedScan scan = IndexedScan.tried(tried(), COLUMNS).orElseThrow();
        // 4 nm⁻¹ at 0.2 nm⁻¹ a pixel
        assertEquals(31 + 20, scan.spots(6 * COLUMNS + 2).getFirst().x(), 1e-9);
        assertEquals(List.of(), scan.spots(6 * COLUMNS + 3), "nothing is known of other points");
        assertEquals("spinel · index 0.800", scan.words(6 * COLUMNS + 2));
        pane.show(Optional.empty(), Optional.empty());
        assertFalse(match.getVisible());
        window.push(window.find(ScanPane.ID + ".index", Button.class));
        assertEquals("index", asked.getLast());
    }

    @Test
    void settingsOfOnePatternAreThoseOfTheWholeScan() {
        Trial trial = new Trial(new Runner(new Readers(), List.of(known("pattern-match", "phase", "pattern-column",
                "pattern-row"), known("orientation-mapping", "phase", "grain-angle"))));
        OpenFile file = file("cell.blo", true);
        OpenFile mapped = asking(file, new Request(Optional.of("orientation-mapping"),
                Map.of("phase", "pt.cif", "grain-angle", "3")));
        Request one = trial.pattern(mapped, new ScanPoint(3, 4));
        assertEquals(Map.of("phase", "pt.cif", "pattern-column", "3", "pattern-row", "4"), one.settings());
        assertEquals(Optional.of(new ScanPoint(3, 4)), Trial.point(asking(file, one)));
        Request other = new Request(one.analysis(), Map.of("phase", "lmno.cif", "pattern-column", "3"));
        assertEquals(Map.of("phase", "lmno.cif", "grain-angle", "3"), trial.whole(asking(file, other)).settings());
    }

    private static OpenFile asking(OpenFile file, Request request) {
        return new OpenFile(file.key(), file.path(), file.state(), request, file.recording(), file.result(),
                file.problem());
    }

    private static Analysis known(String id, String... settings) {
        return new Analysis() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public String name() {
                return id;
            }

            @Override
            public String description() {
                return id;
            }

            @Override
            public List<Setting> settings() {
                return Stream.of(settings).map(s -> Setting.optional(s, s, s, new Setting.Kind.Text(""))).toList();
            }

            @Override
            public Suitability suitability(Recording recording) {
                return Suitability.POSSIBLE;
            }

            @Override
            public Result analyse(Recording recording, Settings given, Progress progress) {
                throw new AssertionError("nobody asked");
            }
        };
    }

    @Test
    void saysWhatIsMissing() {
        pane.show(Optional.of(file("cv.mpr", false)));
        assertTrue(canvas("image").frame().isEmpty());
        pane.show(Optional.empty());
        assertTrue(canvas("pattern").frame().isEmpty());
    }

    @Test
    void eachTextIsTranslated() {
        Translations.assertComplete(Texts.class);
    }
}
