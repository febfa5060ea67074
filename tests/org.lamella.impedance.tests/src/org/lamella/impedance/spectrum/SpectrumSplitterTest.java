/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.spectrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.lamella.impedance.ReferenceImpedance;

class SpectrumSplitterTest {

    private static final double[] DOWN = ReferenceImpedance.frequencies(1e5, 1, 21);
    private static final double[] UP = ReferenceImpedance.frequencies(1, 1e5, 21);

    private static List<Integer> sizes(double[]... parts) {
        double[] f = Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
        return SpectrumSplitter.split(f, ones(f.length), ones(f.length), Optional.empty()).spectra().stream()
                .map(Spectrum::size).toList();
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void aSweepIsOneSpectrumFromHighToLowInWhicheverDirection() {
        assertEquals(List.of(21), sizes(DOWN));
        assertEquals(List.of(21), sizes(UP));
        Spectrum spectrum = SpectrumSplitter.split(UP, UP, ones(21), Optional.empty()).spectra().getFirst();
        assertEquals(1e5, spectrum.frequency()[0], 1e-6);
        assertEquals(1e5, spectrum.re()[0], 1e-6);
    }

    @Test
    void everyRepeatedSweepIsASpectrum() {
        assertEquals(List.of(21, 21, 21), sizes(DOWN, DOWN, DOWN));
        assertEquals(List.of(21, 21), sizes(UP, UP));
        assertEquals(List.of(21, 21, 21), sizes(DOWN, UP, DOWN));
        assertEquals(List.of(21, 11), sizes(DOWN, Arrays.copyOf(DOWN, 11)));
    }

    @Test
    void aSweepInPartsIsOneSpectrum() {
        assertEquals(List.of(13),
                sizes(new double[] { 1e5, 3e4, 1e4, 3e3, 1e3, 3e2 }, new double[] { 5e2, 2e2, 1e2, 50, 20,
                    10, 5 }));
        assertEquals(List.of(9), sizes(new double[] { 1e5, 3e4, 1e4, 1.2e4, 1e3, 3e2, 100, 30, 10 }));
        assertEquals(List.of(10),
                sizes(new double[] { 1e3, 1e4, 1e5, 1e6, 1e7 }, new double[] { 1e2, 10, 1, 0.1, 0.01 }));
    }

    @Test
    void unsortedFrequenciesAreOneSpectrum() {
        assertEquals(List.of(10), sizes(new double[] { 1e3, 1, 1e5, 10, 1e4, 0.1, 100, 1e6, 30, 3 }));
    }

    @Test
    void aSpectrumEndsWhereTheCycleDoes() {
        double[] f = { 100, 50, 20, 19, 10, 5 };
        double[] cycle = { 1, 1, 1, 2, 2, 2 };
        assertEquals(2, SpectrumSplitter.split(f, ones(6), ones(6), Optional.of(cycle)).spectra().size());
        double[] everyRow = { 1, 2, 3, 4, 5, 6 };
        assertEquals(1, SpectrumSplitter.split(f, ones(6), ones(6), Optional.of(everyRow)).spectra().size());
    }

    @Test
    void unusableRowsAreCountedAndLeftOut() {
        double[] f = { 0, 100, 50, Double.NaN, 20, -3, 10, 10, 0 };
        double[] z = { 1, 1, 1, 1, Double.POSITIVE_INFINITY, 1, 0, 1, 0 };
        double[] zero = new double[9];
        SpectrumSplitter.Found found = SpectrumSplitter.split(f, z, zero, Optional.empty());
        assertEquals(3, found.spectra().getFirst().size());
        assertEquals(2, found.idleRows());
        assertEquals(4, found.badRows());
        assertEquals(1, SpectrumSplitter.split(new double[] { 5, 5 }, ones(2), ones(2), Optional.empty())
                .repeatedFrequencies());
        assertTrue(SpectrumSplitter.split(new double[0], new double[0], new double[0], Optional.empty()).spectra()
                .isEmpty());
    }

    @Test
    void timesGoWithTheirPoints() {
        double[] frequency = { 1, 10, 100, 1, 10, 100 };
        double[] re = { 1, 2, 3, 4, 5, 6 };
        double[] time = { 0.5, 1, 1.5, 2, 2.5, 3 };
        SpectrumSplitter.Found found = SpectrumSplitter.split(frequency, re, new double[6],
                Optional.of(new double[] { 1, 1, 1, 2, 2, 2 }), Optional.of(time));
        assertArrayEquals(new double[] { 3, 2.5, 2 }, found.spectra().get(1).time());
        time[1] = Double.NaN;
        assertFalse(SpectrumSplitter.split(frequency, re, new double[6], Optional.empty(), Optional.of(time)).spectra()
                .getFirst().hasTime());
    }
}
