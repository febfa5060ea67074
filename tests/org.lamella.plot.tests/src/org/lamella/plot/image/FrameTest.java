/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lamella.plot.colour.ColourMap;

class FrameTest {

    private static final int FULL = 253;

    private static ImageFrame shorts(int width, int height, int... values) {
        short[] array = new short[values.length];
        for (int i = 0; i < values.length; i++) {
            array[i] = (short) values[i];
        }
        return new ImageFrame.Shorts(width, height, array);
    }

    @Test
    void readsUnsignedNumbers() {
        assertEquals(65_535, shorts(1, 1, 65_535).at(0));
        assertEquals(200, new ImageFrame.Bytes(1, 1, new byte[] { (byte) 200 }).at(0, 0));
        assertTrue(Double.isNaN(new ImageFrame.Floats(1, 1, new float[] { Float.POSITIVE_INFINITY }).at(0)));
        assertThrows(IllegalArgumentException.class, () -> shorts(2, 2, 1, 2, 3));
    }

    @Test
    void drawsPixelForPixelWithWhatIsOutside() {
        ImageFrame frame = shorts(2, 2, 0, 100, 50, 200);
        byte[] picture = new FrameRaster(new Contrast(0, 100, false)).draw(frame, new FrameView(-1, 0, 1), 4, 2, false);
        // 50 is halfway: 126.5 rounds up; 200 is above the upper limit
        assertArrayEquals(new byte[] { (byte) 255, 0, (byte) FULL, (byte) 255, (byte) 255, 127, (byte) FULL,
            (byte) 255 }, picture);
    }

    @Test
    void showsTheMeanOfTheCoveredPixelsWhereAskedFor() {
        for (ImageFrame frame : new ImageFrame[] { shorts(4, 2, 0, 100, 7, 7, 100, 0, 7, 7),
            new ImageFrame.Floats(4, 2, new float[] { 0, 100, 7, 7, 100, 0, 7, Float.NaN }),
            new ImageFrame.Bytes(4, 2, new byte[] { 0, 100, 7, 7, 100, 0, 7, 7 }) }) {
            byte[] picture = new FrameRaster(new Contrast(0, 100, false)).draw(frame, new FrameView(0, 0, 0.5), 2, 1,
                    true);
            // means 50 and 7: 126.5 and 17.7 of 253
            assertArrayEquals(new byte[] { 127, 18 }, picture);
        }
    }

    @Test
    void coversEveryPixelOnceWhateverTheScale() {
        int n = 97;
        short[] ones = new short[n * n];
        Arrays.fill(ones, (short) 10);
        ImageFrame frame = new ImageFrame.Shorts(n, n, ones);
        for (double scale : new double[] { 0.013, 0.3, 0.71, 0.999, 1, 2.7 }) {
            int size = (int) Math.ceil(n * scale);
            byte[] picture = new FrameRaster(new Contrast(0, 20, false)).draw(frame, new FrameView(0, 0, scale), size,
                    size, true);
            for (int i = 0; i < picture.length; i++) {
                boolean outside = (i % size + 0.5) / scale >= n || (i / size + 0.5) / scale >= n;
                assertEquals(outside ? (byte) 255 : 127, picture[i], "scale " + scale + " at " + i);
            }
        }
    }

    @Test
    void marksPixelsWithoutValue() {
        ImageFrame frame = new ImageFrame.Floats(1, 1, new float[] { Float.NaN });
        assertEquals((byte) FrameRaster.NO_VALUE,
                new FrameRaster(new Contrast(0, 1, false)).draw(frame, new FrameView(0, 0, 1), 1, 1, true)[0]);
        int[] colours = FrameRaster.colours(ColourMap.GREY, 0x123456, 0x654321);
        assertEquals(0x123456, colours[FrameRaster.NO_VALUE]);
        assertEquals(0, colours[0]);
        assertEquals(0xffffff, colours[FULL]);
    }

    @Test
    void choosesLimitsThatAHotPixelDoesNotMove() {
        int n = 512;
        short[] values = new short[n * n];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) (1000 + i * 31L % 500);
        }
        for (int i = 0; i < 20; i++) {
            values[i * 7001] = (short) 65_000;
        }
        FrameHistogram histogram = FrameHistogram.of(new ImageFrame.Shorts(n, n, values));
        assertEquals(1000, histogram.darkest(), 2);
        assertEquals(1499, histogram.brightest(), 2);
        assertTrue(histogram.high() < 1700, "classes reach to " + histogram.high());
        FrameHistogram flat = FrameHistogram.of(shorts(2, 2, 5, 5, 5, 5));
        assertTrue(flat.brightest() > flat.darkest());
        assertEquals(FrameHistogram.EMPTY, FrameHistogram.of(new ImageFrame.Floats(1, 1, new float[] { Float.NaN })));
    }

    @Test
    void logarithmicColoursKeepTheEndsAndLiftTheFaint() {
        Contrast contrast = new Contrast(10, 110, true);
        assertEquals(0, contrast.share(5));
        assertEquals(1, contrast.share(500));
        // ln(1 + 1000·0.1) / ln(1001) = 4.61512 / 6.90875
        assertEquals(0.66801, contrast.share(20), 1e-5);
    }

    @Test
    void zoomsAroundThePointerAndFitsInTheMiddle() {
        ImageFrame frame = shorts(4, 2, 1, 2, 3, 4, 5, 6, 7, 8);
        FrameView fitted = FrameView.fitted(frame, 100, 100);
        assertEquals(25, fitted.scale());
        assertEquals(0, fitted.screenX(0), 1e-12);
        assertEquals(25, fitted.screenY(0), 1e-12);
        FrameView zoomed = fitted.zoomed(3, 30, 60);
        assertEquals(fitted.frameX(30), zoomed.frameX(30), 1e-12);
        assertEquals(fitted.frameY(60), zoomed.frameY(60), 1e-12);
        assertEquals(fitted.frameX(30), zoomed.moved(5, -3).frameX(35), 1e-12);
    }

    @Test
    void aProfileInterpolatesBetweenTheMiddlesOfPixels() {
        // values grow by 10 along x and by 100 along y; the middle of the first pixel is at 0.5, 0.5
        ImageFrame frame = shorts(4, 3, 0, 10, 20, 30, 100, 110, 120, 130, 200, 210, 220, 230);
        LineProfile profile = LineProfile.of(frame, 0.5, 0.5, 3.5, 2.5);
        int n = profile.values().length;
        for (int i = 0; i < n; i++) {
            double part = i / (n - 1.0);
            assertEquals(30 * part + 200 * part, profile.values()[i], 1e-9);
            assertEquals(Math.sqrt(13) * part, profile.distances()[i], 1e-12);
        }
        assertTrue(Double.isNaN(LineProfile.of(frame, -3, 1, 2, 1).values()[0]));
    }

    @Test
    void aRegionCountsThePixelsWhoseMiddlesAreInside() {
        int n = 201;
        float[] values = new float[n * n];
        for (int i = 0; i < values.length; i++) {
            values[i] = i % n;
        }
        ImageFrame frame = new ImageFrame.Floats(n, n, values);
        Region.Statistics box = new Region(Region.Shape.RECTANGLE, 10, 20, 5, 2).statistics(frame);
        // columns 10 … 14 twice: mean 12, s² = 20/9
        assertEquals(10, box.pixels());
        assertEquals(12, box.mean(), 1e-12);
        assertEquals(Math.sqrt(20 / 9.0), box.deviation(), 1e-12);
        assertEquals(10, box.min());
        assertEquals(14, box.max());
        Region.Statistics disc = new Region(Region.Shape.ELLIPSE, 20, 40, 160, 120).statistics(frame);
        assertEquals(Math.PI * 80 * 60, disc.pixels(), 40);
        assertEquals(99.5, disc.mean(), 1e-9);
        assertEquals(0, new Region(Region.Shape.RECTANGLE, 500, 0, 5, 5).statistics(frame).pixels());
    }
}
