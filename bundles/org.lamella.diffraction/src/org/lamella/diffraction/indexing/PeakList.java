/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.indexing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The strongest peaks of a pattern, kept small: so that neighbours can be asked whether they show the same.
 *
 * @param places column and row from the beam of each, in {@value #FRACTIONS}ths of a pixel, and what it is worth
 */
record PeakList(short[] places) {

    static final PeakList NONE = new PeakList(new short[0]);

    private static final int FRACTIONS = 16;
    private static final int MOST = 30;
    private static final int NEAR = (int) (1.2 * FRACTIONS);

    /** Of an image. */
    static PeakList of(SpotImage image) {
        int[] order = IntStream.range(0, image.peaks).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -image.peakStrength[i] / image.peakNoise[i]))
                .limit(MOST).mapToInt(Integer::intValue).toArray();
        short[] places = new short[3 * order.length];
        for (int i = 0; i < order.length; i++) {
            int peak = order[i];
            places[3 * i] = (short) Math.round(FRACTIONS * (image.peakX[peak] - image.beamX));
            places[3 * i + 1] = (short) Math.round(FRACTIONS * (image.peakY[peak] - image.beamY));
            // the root: neither the strongest nor the noise may decide alone
            places[3 * i + 2] = (short) Math.min(Short.MAX_VALUE,
                    Math.round(64 * Math.sqrt(image.peakStrength[peak] / image.peakNoise[peak])));
        }
        return new PeakList(places);
    }

    /** How much of what stands out two patterns have in common, 0 … 1. */
    double likeness(PeakList other) {
        long common = 0;
        for (int i = 0; i < places.length; i += 3) {
            for (int j = 0; j < other.places.length; j += 3) {
                if (Math.abs(places[i] - other.places[j]) <= NEAR
                        && Math.abs(places[i + 1] - other.places[j + 1]) <= NEAR) {
                    common += Math.min(places[i + 2], other.places[j + 2]);
                    break;
                }
            }
        }
        long most = Math.max(worth(), other.worth());
        return most == 0 ? 0 : (double) common / most;
    }

    private long worth() {
        long sum = 0;
        for (int i = 2; i < places.length; i += 3) {
            sum += places[i];
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PeakList list && Arrays.equals(places, list.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
