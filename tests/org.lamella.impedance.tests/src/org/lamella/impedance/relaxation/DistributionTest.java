/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.inductor;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.spectrum.Spectrum;

/** The depressed arcs of the tutorials: R∞ = 10 Ω, 81 points from 10 kHz to 0.1 mHz. */
class DistributionTest {

    /** Resistance, time constant and exponent of depressed arcs, by ascending time constant. */
    record Arcs(double[]... arcs) {
        Spectrum spectrum(double noise, long seed) {
            return ReferenceImpedance.noisy(frequencies(1e4, 1e-4, 81), this::impedance, NoiseModel.ofModulus(noise),
                    new SplittableRandom(seed));
        }

        Complex impedance(double f) {
            Complex sum = new Complex(10);
            for (double[] arc : arcs) {
                sum = sum.add(parallel(resistor(arc[0]),
                        constantPhase(f, Math.pow(arc[1], arc[2]) / arc[0], arc[2])));
            }
            return sum;
        }

        @Override
        public String toString() {
            return List.of(arcs).stream().map(java.util.Arrays::toString).toList().toString();
        }
    }

    static Stream<Arcs> tutorials() {
        List<Arcs> all = new ArrayList<>();
        all.add(new Arcs(new double[] { 50, 1e-2, 0.8 }));
        all.add(new Arcs(new double[] { 50, 1e-2, 0.6 }));
        all.add(new Arcs(new double[] { 50, 1e-2, 1 }));
        for (double distance : new double[] { 5, 10, 20, 100, 1000 }) {
            all.add(new Arcs(new double[] { 50, 0.1 / distance, 0.8 }, new double[] { 50, 0.1, 0.8 }));
            all.add(new Arcs(new double[] { 20, 0.1 / distance, 0.9 }, new double[] { 50, 0.1, 0.85 }));
        }
        all.add(new Arcs(new double[] { 10, 1e-3, 0.95 }, new double[] { 20, 0.1, 0.8 }, new double[] { 30, 10, 0.9 }));
        return all.stream();
    }

    private static void assertPeaks(Arcs truth, Distribution distribution) {
        List<RelaxationPeak> peaks = distribution.peaks();
        assertEquals(truth.arcs().length, peaks.size());
        for (int k = 0; k < peaks.size(); k++) {
            assertEquals(truth.arcs()[k][1], peaks.get(k).tau(), 0.05 * truth.arcs()[k][1]);
            assertEquals(truth.arcs()[k][0], peaks.get(k).resistance(), 0.03 * truth.arcs()[k][0]);
        }
    }

    @ParameterizedTest
    @MethodSource("tutorials")
    void peaksLieAtTheTrueTimeConstantsAndHaveTheTrueAreas(Arcs truth) throws UnsuitableDataException {
        for (double noise : new double[] { 0, 1e-4, 5e-4 }) {
            assertPeaks(truth, DistributionFitter.of(truth.spectrum(noise, 3), DistributionOptions.DEFAULT));
        }
    }

    /** Without the help of fitted arcs, for peaks that are well apart. */
    @ParameterizedTest
    @EnumSource(RelaxationBasis.class)
    void theDistributionItselfHasThePeaksToo(RelaxationBasis basis) throws UnsuitableDataException {
        Arcs truth = new Arcs(new double[] { 50, 1e-3, 0.8 }, new double[] { 50, 1, 0.8 });
        DistributionOptions options = DistributionOptions.DEFAULT.withBasis(basis).withoutRefinement();
        Distribution d = DistributionFitter.of(truth.spectrum(1e-3, 5), options);
        assertPeaks(truth, d);
        assertTrue(d.peaks().stream().allMatch(p -> p.source() == RelaxationPeak.Source.DISTRIBUTION));
        assertEquals(10, d.seriesResistance(), 0.2);
        assertEquals(100, d.polarisation(), 0.5);
    }

    @ParameterizedTest
    @EnumSource(Regularisation.class)
    void everyRegularisationLeavesTheNoise(Regularisation regularisation) throws UnsuitableDataException {
        Arcs truth = new Arcs(new double[] { 50, 1e-2, 0.8 });
        Distribution d = DistributionFitter.of(truth.spectrum(2e-3, 7),
                DistributionOptions.DEFAULT.withRegularisation(regularisation));
        assertEquals(2e-3, d.noise(), 4e-4);
        assertPeaks(truth, d);
    }

    /**
     * The distribution of a depressed arc in closed form (Fuoss and Kirkwood 1941): R/(2π) sin((1 − φ)π) / (cosh(φ ln
     * (τ/τ0)) − cos((1 − φ)π)).
     */
    @Test
    void credibleIntervalsHoldTheTrueDistribution() throws UnsuitableDataException {
        Arcs truth = new Arcs(new double[] { 50, 1e-2, 0.8 });
        int inside = 0;
        int all = 0;
        for (int seed = 0; seed < 20; seed++) {
            Distribution d = DistributionFitter.of(truth.spectrum(2e-3, 100 + seed), DistributionOptions.DEFAULT);
            for (int i = 0; i < d.tau().length; i++) {
                double distance = Math.log(d.tau()[i] / 1e-2);
                if (Math.abs(distance) < Math.log(30)) {
                    double gamma = 50 / (2 * Math.PI) * Math.sin(0.2 * Math.PI)
                            / (Math.cosh(0.8 * distance) - Math.cos(0.2 * Math.PI));
                    inside += d.lower()[i] <= gamma && gamma <= d.upper()[i] ? 1 : 0;
                    all++;
                }
            }
        }
        assertEquals(0.95, inside / (double) all, 0.05);
    }

    /** R∞, an inductance of the cables and a blocking electrode beside the arc. */
    @Test
    void whatLiesInSeriesIsTakenOut() throws UnsuitableDataException {
        Spectrum spectrum = ReferenceImpedance.noisy(frequencies(1e6, 1e-2, 81), f -> series(resistor(10),
                inductor(f, 1e-6), parallel(resistor(50), constantPhase(f, 1e-4, 0.9)), constantPhase(f, 0.1, 1)),
                NoiseModel.ofModulus(5e-4), new SplittableRandom(2));
        Distribution d = DistributionFitter.of(spectrum, DistributionOptions.DEFAULT);
        assertEquals(1, d.peaks().size());
        assertEquals(50, d.peaks().getFirst().resistance(), 1.5);
        assertEquals(1e-6, d.inductance(), 5e-8);
        assertEquals(10, d.seriesResistance(), 0.2);
        assertEquals(0.1, 1 / d.elastance(), 0.02);
    }

    /** The cell of thin films in the holder: semicircles at 2360 Hz and 35 Hz, a constant phase element in series. */
    @Test
    void aBlockingElectrodeDoesNotHideTheArcs() throws UnsuitableDataException {
        double[] frequency = { 2360, 35 };
        double[] resistance = { 2e5, 8e5 };
        for (int seed = 0; seed < 5; seed++) {
            Spectrum spectrum = ReferenceImpedance.noisy(frequencies(4e4, 0.05, 60), f -> series(
                    parallel(resistor(resistance[0]), constantPhase(f,
                            Math.pow(2 * Math.PI * frequency[0], -0.9) / resistance[0], 0.9)),
                    parallel(resistor(resistance[1]), constantPhase(f,
                            Math.pow(2 * Math.PI * frequency[1], -0.85) / resistance[1], 0.85)),
                    constantPhase(f, 4e-7, 0.8)), NoiseModel.ofModulus(1e-3), new SplittableRandom(seed));
            Distribution d = DistributionFitter.of(spectrum, DistributionOptions.DEFAULT);
            assertEquals(2, d.peaks().size());
            for (int k = 0; k < 2; k++) {
                assertEquals(frequency[k], d.peaks().get(k).frequency(), 0.05 * frequency[k]);
                assertEquals(resistance[k], d.peaks().get(k).resistance(), 0.03 * resistance[k]);
            }
            assertTrue(d.elastance() > 0);
        }
    }

    @Test
    void theSameSeedGivesTheSameBits() throws UnsuitableDataException {
        Spectrum spectrum = new Arcs(new double[] { 50, 1e-2, 0.8 }).spectrum(1e-3, 1);
        assertArrayEquals(DistributionFitter.of(spectrum, DistributionOptions.DEFAULT).upper(),
                DistributionFitter.of(spectrum, DistributionOptions.DEFAULT).upper(), 0);
    }

    @Test
    void fewFrequenciesAreRefused() {
        Spectrum spectrum = new Arcs(new double[] { 50, 1e-2, 0.8 }).spectrum(1e-3, 1).filter(i -> i < 7);
        assertThrows(UnsuitableDataException.class,
                () -> DistributionFitter.of(spectrum, DistributionOptions.DEFAULT));
    }

    @Test
    void aResistorHasNoRelaxations() throws UnsuitableDataException {
        Spectrum spectrum = ReferenceImpedance.noisy(frequencies(1e5, 1e-1, 40), f -> resistor(1000),
                NoiseModel.ofModulus(1e-3), new SplittableRandom(3));
        Distribution d = DistributionFitter.of(spectrum, DistributionOptions.DEFAULT);
        assertEquals(List.of(), d.peaks());
        assertEquals(1000, d.seriesResistance() + d.polarisation(), 2);
    }
}
