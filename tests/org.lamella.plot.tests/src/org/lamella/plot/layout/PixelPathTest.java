/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.plot.scene.PlotAxis;

class PixelPathTest {

    private static AxisLayout axis(double min, double max, double start, double end) {
        return AxisLayout.of(PlotAxis.linear("a", ""), new Range(min, max), start, end, 80);
    }

    @Test
    void keepsEveryExtremeOfAMillionPointsThatDoubleBack() {
        int n = 1_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < n; i++) {
            double phase = 2.0 * i / n;
            x[i] = phase < 1 ? phase : 2 - phase;
            y[i] = random.nextDouble() * 0.5;
        }
        y[123_456] = 3;
        y[876_543] = -3;
        PixelPath path = PixelPath.of(x, y, axis(0, 1, 0, 700), axis(-4, 4, 400, 0));
        assertTrue(path.indices().length < 2 * 700 * 4 + 8, path.indices().length + " points stay");
        assertTrue(Arrays.binarySearch(path.indices(), 123_456) >= 0);
        assertTrue(Arrays.binarySearch(path.indices(), 876_543) >= 0);
        assertEquals(0, path.indices()[0]);
        assertEquals(n - 1, path.indices()[path.indices().length - 1]);
    }

    @Test
    void interruptsTheLineAtMissingValues() {
        double[] x = { 0, 1, 2, 3 };
        PixelPath path = PixelPath.of(x, new double[] { 1, Double.NaN, 1, 1 }, axis(0, 3, 0, 300), axis(0, 2, 100, 0));
        assertTrue(Double.isNaN(path.y()[1]));
        assertEquals(4, path.indices().length);
    }
}
