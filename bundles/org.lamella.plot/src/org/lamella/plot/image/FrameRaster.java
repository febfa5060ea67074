/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

import java.util.Arrays;

import org.lamella.plot.colour.ColourMap;

/**
 * Turns frames into pictures of 256 colours, the form that a window system takes up fastest: the colour map, one colour
 * for pixels without a value and one for what is outside of the frame.
 */
public final class FrameRaster {

    /** Index of pixels without a value. */
    public static final int NO_VALUE = 254;
    /** Index of pixels outside of the frame. */
    public static final int OUTSIDE = 255;

    private static final int COLOURS = 254;

    private final Contrast contrast;
    private byte[] table = new byte[0];

    /** A raster with these limits; it is made once and used for all frames that follow each other. */
    public FrameRaster(Contrast contrast) {
        this.contrast = contrast;
    }

    /**
     * The colours of the indices.
     *
     * @param map colours of the values
     * @param noValue colour of pixels without a value, RGB
     * @param outside colour outside of the frame, RGB
     */
    public static int[] colours(ColourMap map, int noValue, int outside) {
        int[] colours = new int[256];
        for (int i = 0; i < COLOURS; i++) {
            colours[i] = map.rgb(i / (COLOURS - 1.0));
        }
        colours[NO_VALUE] = noValue;
        colours[OUTSIDE] = outside;
        return colours;
    }

    /**
     * Draws what is seen.
     *
     * @param frame the values
     * @param view which part of them, in pixels of the picture
     * @param width of the picture
     * @param height of the picture
     * @param smooth whether a screen pixel shows the mean of all pixels of the frame that it covers, and not one of them
     * @return an index for each pixel, row by row
     */
    public byte[] draw(ImageFrame frame, FrameView view, int width, int height, boolean smooth) {
        int[] columns = cells(view.x(), view.scale(), width, frame.width());
        int[] rows = cells(view.y(), view.scale(), height, frame.height());
        byte[] picture = new byte[width * height];
        if (smooth && view.scale() < 1) {
            means(frame, view, columns, rows, picture);
        } else {
            for (int y = 0; y < height; y++) {
                nearest(frame, columns, rows[y], picture, y * width);
            }
        }
        return picture;
    }

    /** For each screen pixel the cell under its middle, −1 outside. */
    private static int[] cells(double from, double scale, int pixels, int count) {
        int[] cells = new int[pixels];
        for (int i = 0; i < pixels; i++) {
            double cell = Math.floor(from + (i + 0.5) / scale);
            cells[i] = cell >= 0 && cell < count ? (int) cell : -1;
        }
        return cells;
    }

    private void nearest(ImageFrame frame, int[] columns, int row, byte[] picture, int to) {
        if (row < 0) {
            Arrays.fill(picture, to, to + columns.length, (byte) OUTSIDE);
            return;
        }
        int from = row * frame.width();
        switch (frame) {
            case ImageFrame.Bytes bytes -> {
                byte[] indices = table(1 << 8);
                for (int i = 0; i < columns.length; i++) {
                    picture[to + i] = columns[i] < 0 ? (byte) OUTSIDE
                            : indices[bytes.values()[from + columns[i]] & 0xff];
                }
            }
            case ImageFrame.Shorts shorts -> {
                byte[] indices = table(1 << 16);
                for (int i = 0; i < columns.length; i++) {
                    picture[to + i] = columns[i] < 0 ? (byte) OUTSIDE
                            : indices[shorts.values()[from + columns[i]] & 0xffff];
                }
            }
            case ImageFrame.Floats floats -> {
                for (int i = 0; i < columns.length; i++) {
                    picture[to + i] = columns[i] < 0 ? (byte) OUTSIDE : index(floats.values()[from + columns[i]]);
                }
            }
        }
    }

    /** Means over the cells that a screen pixel covers; cells without a value do not count. */
    private void means(ImageFrame frame, FrameView view, int[] columns, int[] rows, byte[] picture) {
        double[] sums = new double[columns.length];
        int[] counts = new int[columns.length];
        int[] ends = ends(view.x(), view.scale(), columns, frame.width());
        int[] lastRows = ends(view.y(), view.scale(), rows, frame.height());
        int[] starts = starts(view.x(), view.scale(), columns);
        int[] firstRows = starts(view.y(), view.scale(), rows);
        for (int y = 0; y < rows.length; y++) {
            Arrays.fill(sums, 0);
            Arrays.fill(counts, 0);
            for (int row = firstRows[y]; rows[y] >= 0 && row < lastRows[y]; row++) {
                add(frame, row * frame.width(), starts, ends, columns, sums, counts);
            }
            for (int x = 0; x < columns.length; x++) {
                picture[y * columns.length + x] = columns[x] < 0 || rows[y] < 0 ? (byte) OUTSIDE
                        : index(sums[x] / counts[x]);
            }
        }
    }

    private static void add(ImageFrame frame, int from, int[] starts, int[] ends, int[] columns, double[] sums,
            int[] counts) {
        for (int x = 0; x < columns.length; x++) {
            if (columns[x] < 0) {
                continue;
            }
            if (frame instanceof ImageFrame.Shorts shorts) {
                int sum = 0;
                for (int i = from + starts[x]; i < from + ends[x]; i++) {
                    sum += shorts.values()[i] & 0xffff;
                }
                sums[x] += sum;
                counts[x] += ends[x] - starts[x];
            } else {
                for (int i = from + starts[x]; i < from + ends[x]; i++) {
                    double value = frame.at(i);
                    sums[x] += Double.isNaN(value) ? 0 : value;
                    counts[x] += Double.isNaN(value) ? 0 : 1;
                }
            }
        }
    }

    private static int[] starts(double from, double scale, int[] cells) {
        int[] starts = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            starts[i] = Math.clamp((int) Math.floor(from + i / scale), 0, Math.max(0, cells[i]));
        }
        return starts;
    }

    private static int[] ends(double from, double scale, int[] cells, int count) {
        int[] ends = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            ends[i] = Math.clamp((int) Math.floor(from + (i + 1) / scale), Math.min(count, cells[i] + 1), count);
        }
        return ends;
    }

    private byte[] table(int size) {
        if (table.length != size) {
            byte[] made = new byte[size];
            for (int i = 0; i < size; i++) {
                made[i] = index(i);
            }
            table = made;
        }
        return table;
    }

    private byte index(double value) {
        double share = contrast.share(value);
        return Double.isNaN(share) ? (byte) NO_VALUE : (byte) Math.round(share * (COLOURS - 1));
    }
}
