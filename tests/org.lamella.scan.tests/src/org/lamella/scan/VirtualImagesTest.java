/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
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

class VirtualImagesTest {

    private static final int ROWS = 5;
    private static final int COLUMNS = 7;
    private static final int SIZE = 21;

    /** A pattern has a bright spot of one pixel at (10 + column, 10 − row) and 1 everywhere else; one is missing. */
    private static float value(int row, int column, int y, int x) {
        if (row == 2 && column == 3) {
            return Float.NaN;
        }
        return y == 10 - row && x == 10 + column ? 100 : 1;
    }

    private static PatternScan scan() {
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
        return PatternScan.of(recording(Samples.of(all), ROWS, COLUMNS, SIZE, SIZE)).orElseThrow();
    }

    private static Recording recording(Samples samples, long... shape) {
        List<String> names = List.of("y", "x", "ky", "kx").subList(0, shape.length);
        List<SignalAxis> axes = names.stream()
                .map(name -> new SignalAxis(name, Unit.ONE, shape[names.indexOf(name)], 0, 1)).toList();
        RecordingSource source = new RecordingSource() {
            @Override
            public Path file() {
                return Path.of("scan");
            }

            @Override
            public long size() {
                return samples.size();
            }

            @Override
            public String sha256() {
                return "0".repeat(64);
            }
        };
        return new Recording(source, "made", Technique.SCANNING_DIFFRACTION, Metadata.NONE, List.of(),
                List.of(new Signal("counts", Measurand.other("Counts", Unit.ONE), Unit.ONE, axes, samples)), List.of(),
                true);
    }

    @Test
    void readsEachPatternAsItIs() {
        PatternScan scan = scan();
        assertEquals(List.of(ROWS, COLUMNS, SIZE, SIZE),
                List.of(scan.rows(), scan.columns(), scan.height(), scan.width()));
        float[] pattern = new float[scan.pixels()];
        scan.read(3 * COLUMNS + 5, pattern);
        assertEquals(100, pattern[7 * SIZE + 15]);
        assertEquals(1, pattern[7 * SIZE + 14]);
        assertThrows(IndexOutOfBoundsException.class, () -> scan.read(ROWS * COLUMNS, pattern));
    }

    @Test
    void aDetectorSeesWhatLiesInItsAperture() {
        Aperture spot = new Aperture.Box(14, 7, 1, 1);
        Aperture all = new Aperture.Ring(10, 10, 0, 100);
        VirtualImages seen = VirtualImages.of(scan(), List.of(spot, all), Progress.NONE);
        for (int point = 0; point < ROWS * COLUMNS; point++) {
            boolean missing = point == 2 * COLUMNS + 3;
            // the spot is at (14, 7) in column 4 of row 3; all pixels of a pattern add up to 440 · 1 + 100
            assertEquals(missing ? Float.NaN : point == 3 * COLUMNS + 4 ? 100 : 1, seen.images().get(0)[point]);
            assertEquals(missing ? Float.NaN : 540, seen.images().get(1)[point]);
        }
        assertEquals(ROWS * COLUMNS - 1, seen.patterns());
        assertEquals((33 + 100) / 34f, seen.mean()[7 * SIZE + 14], 1e-6);
        assertEquals(100, seen.brightest()[7 * SIZE + 14]);
        assertEquals(1, seen.brightest()[0]);
    }

    @Test
    void apertureAreasAreThoseOfTheirShapes() {
        assertArea(Math.PI * 64, new Aperture.Ring(20.3, 19.6, 0, 8), 0.01);
        assertArea(Math.PI * (144 - 36), new Aperture.Ring(20, 20, 6, 12), 0.01);
        assertArea(6.5 * 9.25, new Aperture.Box(20.1, 19.7, 6.5, 9.25), 1e-9);
        assertArea(Math.PI * 64, new Aperture.Ring(0, 0, 0, 8).movedTo(20, 20), 0.01);
        assertThrows(IllegalArgumentException.class, () -> new Aperture.Ring(0, 0, 3, 3));
    }

    private static void assertArea(double expected, Aperture aperture, double relative) {
        double area = 0;
        for (int y = 0; y < 41; y++) {
            for (int x = 0; x < 41; x++) {
                area += aperture.share(x, y);
            }
        }
        assertEquals(expected, area, relative * expected, aperture.toString());
    }

    @Test
    void onlyFourDimensionsAreAScan() {
        assertTrue(PatternScan.of(recording(Samples.of(new double[12]), 3, 4)).isEmpty());
        assertTrue(PatternScan.of(recording(Samples.of(new double[0]), 0, 4, 2, 2)).isEmpty());
    }

    @Test
    void stopsWhenAskedTo() {
        Progress stop = new Progress() {
            @Override
            public void report(String task, double fraction) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> VirtualImages.of(scan(), List.of(), stop));
    }
}
