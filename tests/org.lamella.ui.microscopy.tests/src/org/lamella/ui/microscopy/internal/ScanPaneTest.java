/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.microscopy.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.data.Measurand;
import org.lamella.data.Metadata;
import org.lamella.data.Recording;
import org.lamella.data.RecordingSource;
import org.lamella.data.Samples;
import org.lamella.data.Signal;
import org.lamella.data.SignalAxis;
import org.lamella.data.Technique;
import org.lamella.data.unit.Unit;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.image.Region;
import org.lamella.runner.Request;
import org.lamella.ui.plot.ImageCanvas;
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

    @BeforeEach
    void open() {
        window = new WindowKit(900, 520);
        Display display = Display.getCurrent();
        jobs = new Jobs(display::asyncExec, (doing, error) -> {
            throw new AssertionError(doing, error);
        });
        pane = window.open(shell -> new ScanPane(shell, jobs, point -> {
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
