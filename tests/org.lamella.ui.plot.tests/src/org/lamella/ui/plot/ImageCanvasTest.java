/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lamella.plot.colour.ColourMap;
import org.lamella.plot.colour.Theme;
import org.lamella.plot.image.Contrast;
import org.lamella.plot.image.FrameView;
import org.lamella.plot.image.ImageFrame;
import org.lamella.plot.image.Region;
import org.lamella.plot.scene.Layer;
import org.lamella.ui.testkit.WindowKit;

class ImageCanvasTest {

    private static final int STRIP = 132;
    private static final int STATUS = 24;

    private WindowKit window;
    private ImageCanvas canvas;

    @BeforeEach
    void open() {
        window = new WindowKit(632, 524);
        canvas = window.open(shell -> new ImageCanvas(shell, SWT.NONE));
        canvas.setTheme(Optional.of(Theme.LIGHT));
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    private void settle() {
        window.await("the picture that was asked for", canvas::isUpToDate);
        window.runEvents();
    }

    /** Values grow by one from column to column. */
    private static ImageFrame ramp(int n) {
        short[] values = new short[n * n];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) (i % n);
        }
        return new ImageFrame.Shorts(n, n, values);
    }

    @Test
    void showsValuesInTheColoursOfTheMap() {
        canvas.setContrast(Optional.of(new Contrast(0, 49, false)));
        canvas.setColourMap(ColourMap.VIRIDIS);
        canvas.show(ramp(50));
        settle();
        int[] seen = window.picture(canvas);
        Rectangle area = canvas.getClientArea();
        double scale = Math.min((area.width - STRIP) / 50.0, (area.height - STATUS) / 50.0);
        double left = (area.width - STRIP - 50 * scale) / 2;
        for (int column : new int[] { 3, 21, 48 }) {
            int x = (int) (left + (column + 0.5) * scale);
            int rgb = seen[(area.height - STATUS) / 3 * area.width + x];
            int expected = ColourMap.VIRIDIS.rgb(Math.round(column / 49.0 * 253) / 253.0);
            assertEquals(Integer.toHexString(expected), Integer.toHexString(rgb), "column " + column);
        }
    }

    @Test
    void theWheelKeepsThePixelUnderThePointer() {
        canvas.show(ramp(200));
        settle();
        FrameView before = canvas.viewSeen().orElseThrow();
        for (int i = 0; i < 8; i++) {
            window.wheel(canvas, 120, 340, 1, 0);
        }
        FrameView after = canvas.viewSeen().orElseThrow();
        assertEquals(before.frameX(120), after.frameX(120), 1e-9);
        assertEquals(before.frameY(340), after.frameY(340), 1e-9);
        assertEquals(before.scale() * Math.pow(1.2, 8), after.scale(), 1e-9);
        window.drag(canvas, 100, 100, 130, 80);
        assertEquals(after.frameX(100), canvas.viewSeen().orElseThrow().frameX(130), 1e-9);
        window.key(canvas, SWT.HOME, 0);
        assertEquals(before, canvas.viewSeen().orElseThrow());
        window.key(canvas, '1', 0);
        assertEquals(1, canvas.viewSeen().orElseThrow().scale(), 1e-12);
    }

    @Test
    void aRegionIsDrawnMovedSizedAndTakenAway() {
        canvas.show(ramp(200));
        settle();
        canvas.setMode(ImageMode.RECTANGLE);
        FrameView view = canvas.viewSeen().orElseThrow();
        window.drag(canvas, view.screenX(20.2), view.screenY(30.3), view.screenX(59.8), view.screenY(49.7));
        assertEquals(new Region(Region.Shape.RECTANGLE, 20, 30, 40, 20), canvas.region().orElseThrow());
        window.key(canvas, SWT.ARROW_RIGHT, SWT.MOD1);
        window.key(canvas, SWT.ARROW_DOWN, SWT.MOD1 | SWT.SHIFT);
        assertEquals(new Region(Region.Shape.RECTANGLE, 21, 30, 40, 21), canvas.region().orElseThrow());
        window.key(canvas, SWT.DEL, 0);
        assertTrue(canvas.region().isEmpty());
        canvas.setMode(ImageMode.ELLIPSE);
        window.key(canvas, SWT.CR, 0);
        assertEquals(Region.Shape.ELLIPSE, canvas.region().orElseThrow().shape());
    }

    @Test
    void aLineGivesItsProfileInTheUnitOfThePixels() {
        canvas.setPixelSize(new PixelSize(2e-9, "m"));
        canvas.show(ramp(100));
        settle();
        canvas.setLine(Optional.of(new ImageLine(10.5, 50, 40.5, 50)));
        Layer.Line profile = (Layer.Line) canvas.profile().orElseThrow().panels().getFirst().layers().getFirst();
        assertEquals(60e-9, profile.x()[profile.x().length - 1], 1e-15);
        assertEquals(10, profile.y()[0], 1e-9);
        assertEquals(40, profile.y()[profile.y().length - 1], 1e-9);
        assertEquals("m", canvas.profile().orElseThrow().panels().getFirst().x().unit());
    }

    @Test
    void theLimitsOfContrastAreDraggedOnTheStrip() {
        canvas.setContrast(Optional.of(new Contrast(100, 200, false)));
        canvas.show(ramp(300));
        settle();
        // the strip shows the limits with 12 % room on either side, 12 points from the edges of the image's place
        Rectangle area = canvas.getClientArea();
        double height = area.height - STATUS - 24;
        double perValue = height / 124;
        double high = 12 + 12 * perValue;
        window.drag(canvas, area.width - 60, high, area.width - 60, high + 50 * perValue);
        assertEquals(150, canvas.contrast().orElseThrow().high(), 1.5 / perValue);
        assertEquals(100, canvas.contrast().orElseThrow().low());
        window.key(canvas, 'a', 0);
        assertTrue(canvas.contrast().isEmpty());
        settle();
        assertEquals(0, canvas.contrastSeen().orElseThrow().low(), 2);
        assertEquals(299, canvas.contrastSeen().orElseThrow().high(), 2);
        window.key(canvas, 'l', 0);
        settle();
        assertTrue(canvas.contrastSeen().orElseThrow().logarithmic());
    }

    @Test
    void framesThatComeFastAreOvertakenAndNoneLeaks() throws InterruptedException {
        ImageFrame[] frames = { ramp(1024), ramp(1024), ramp(1024) };
        AtomicBoolean done = new AtomicBoolean();
        Thread camera = new Thread(() -> {
            for (int i = 0; i < 600; i++) {
                canvas.show(frames[i % 3]);
                try {
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            done.set(true);
        });
        camera.start();
        long[] most = { 0 };
        window.await("the last frame", () -> {
            most[0] = Math.max(most[0], window.images());
            return done.get();
        });
        camera.join();
        settle();
        assertEquals(Optional.of(frames[599 % 3]), canvas.frame());
        // one is shown, one waits, one is in the making
        assertTrue(most[0] <= 3, most[0] + " images at once");
        canvas.clear();
        window.runEvents();
    }

    @Test
    void copiesWhatIsSeen() {
        canvas.setContrast(Optional.of(new Contrast(0, 99, false)));
        canvas.show(ramp(100));
        settle();
        Rectangle area = canvas.getClientArea();
        assertEquals(area.width - STRIP, canvas.picture().orElseThrow().width());
        assertEquals(area.height - STATUS, canvas.picture().orElseThrow().height());
    }
}
