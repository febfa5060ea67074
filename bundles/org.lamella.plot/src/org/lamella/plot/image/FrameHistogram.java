/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.plot.image;

import java.util.Arrays;

/**
 * How often values occur in a frame. Large frames are sampled evenly, which limits and shape do not suffer from. The
 * classes lie where nearly all values are: one hot pixel shall not push all others into one class.
 *
 * @param low where the first class begins
 * @param high where the last class ends, greater than {@code low}
 * @param counts of equally wide classes between them; what is outside is not counted
 * @param darkest value above which all but a thousandth of the values are
 * @param brightest value below which all but a thousandth of the values are, greater than {@code darkest}
 */
public record FrameHistogram(double low, double high, int[] counts, double darkest, double brightest) {

    /** Of a frame without values. */
    public static final FrameHistogram EMPTY = new FrameHistogram(0, 1, new int[1], 0, 1);

    private static final int CLASSES = 256;
    private static final int SAMPLES = 1 << 17;
    private static final double TAIL = 0.001;
    private static final double ROOM = 0.3;

    /** Counts a frame's values. */
    public static FrameHistogram of(ImageFrame frame) {
        double[] sorted = samples(frame);
        if (sorted.length == 0) {
            return EMPTY;
        }
        double min = sorted[0];
        double max = sorted[sorted.length - 1];
        double darkest = sorted[(int) (TAIL * (sorted.length - 1))];
        double brightest = sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))];
        if (!(brightest > darkest)) {
            darkest = min;
            brightest = max > min ? max : min + Math.max(1, Math.abs(min) * 1e-6);
        }
        double room = ROOM * (brightest - darkest);
        double low = Math.max(min, darkest - room);
        double high = Math.max(brightest, Math.min(max, brightest + room));
        int[] counts = new int[CLASSES];
        double factor = CLASSES / (high - low);
        for (double value : sorted) {
            if (value >= low && value <= high) {
                counts[Math.min(CLASSES - 1, (int) ((value - low) * factor))]++;
            }
        }
        return new FrameHistogram(low, high, counts, darkest, brightest);
    }

    /** Ascending, without pixels that have no value. */
    private static double[] samples(ImageFrame frame) {
        // an odd step does not stay in the same columns of a frame whose width is a power of two
        int step = Math.max(1, frame.size() / SAMPLES) | 1;
        double[] samples = new double[frame.size() / step + 1];
        int n = 0;
        for (int i = 0; i < frame.size(); i += step) {
            double value = frame.at(i);
            if (!Double.isNaN(value)) {
                samples[n++] = value;
            }
        }
        double[] sorted = Arrays.copyOf(samples, n);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Limits that leave out a thousandth of the values at either end, so that one hot pixel does not darken all. */
    public Contrast contrast(boolean logarithmic) {
        return new Contrast(darkest, brightest, logarithmic);
    }
}
