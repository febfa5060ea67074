/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.capacitor;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.inductor;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;
import static org.lamella.impedance.ReferenceImpedance.warburgA;
import static org.lamella.impedance.ReferenceImpedance.warburgOpen;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleFunction;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lamella.core.error.SettingException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.ParameterState;

class DerivedNumbersTest {

    private static final double[] FREQUENCIES = frequencies(1e5, 1e-2, 50);
    private static final DoubleFunction<Complex> TWO_ARCS = f -> series(resistor(10),
            parallel(resistor(50), constantPhase(f, 2e-6, 0.92)), parallel(resistor(80), capacitor(f, 5e-3)));
    private static final String TWO_ARCS_TEXT = "R0-p(R1,CPE1)-p(R2,C1)";

    private static Spectrum noisy(DoubleFunction<Complex> impedance, double noise, long seed) {
        return ReferenceImpedance.noisy(FREQUENCIES, impedance, NoiseModel.ofModulus(noise),
                new SplittableRandom(seed));
    }

    private static CnlsResult fit(String text, Spectrum spectrum) throws Exception {
        Circuit circuit = Circuit.parse(text);
        return CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit));
    }

    @Test
    void arcsHaveTheirFrequenciesAndCapacitances() throws Exception {
        List<Arc> arcs = Arc.of(fit(TWO_ARCS_TEXT, noisy(TWO_ARCS, 1e-4, 1)));
        assertEquals(List.of("R1", "CPE1"), arcs.get(0).elements());
        double tau = Math.pow(50 * 2e-6, 1 / 0.92);
        assertEquals(1 / (2 * Math.PI * tau), arcs.get(0).frequency(), 4 * arcs.get(0).frequencyError());
        assertEquals(tau / 50, arcs.get(0).capacitance(), 4 * arcs.get(0).capacitanceError());
        assertTrue(arcs.get(0).frequencyError() < 0.01 * arcs.get(0).frequency());
        assertEquals(1 / (2 * Math.PI * 80 * 5e-3), arcs.get(1).frequency(), 4 * arcs.get(1).frequencyError());
        assertFalse(arcs.get(1).hasConstantPhase());
    }

    /** 400 replicas: 4 √(0.6827 · 0.3173 / 400) = 9.3 %. */
    @Test
    void propagatedUncertaintiesCoverTheTruth() throws Exception {
        int frequency = 0;
        int capacitance = 0;
        int resistance = 0;
        double tau = Math.pow(50 * 2e-6, 1 / 0.92);
        for (int k = 0; k < 400; k++) {
            CnlsResult result = fit(TWO_ARCS_TEXT, noisy(TWO_ARCS, 3e-3, k));
            Arc arc = Arc.of(result).getFirst();
            TotalResistance total = TotalResistance.of(result).orElseThrow();
            frequency += Math.abs(arc.frequency() - 1 / (2 * Math.PI * tau)) <= arc.frequencyError() ? 1 : 0;
            capacitance += Math.abs(arc.capacitance() - tau / 50) <= arc.capacitanceError() ? 1 : 0;
            resistance += Math.abs(total.value() - 140) <= total.standardError() ? 1 : 0;
        }
        assertEquals(0.6827, frequency / 400.0, 0.093);
        assertEquals(0.6827, capacitance / 400.0, 0.093);
        assertEquals(0.6827, resistance / 400.0, 0.093);
    }

    @Test
    void totalResistanceLeavesBlockingPartsOut() throws Exception {
        TotalResistance all = TotalResistance.of(fit(TWO_ARCS_TEXT, noisy(TWO_ARCS, 1e-4, 2))).orElseThrow();
        assertEquals(140, all.value(), 0.1);
        assertFalse(all.leftOut());
        TotalResistance blocked = TotalResistance.of(fit("R0-p(R1,CPE1)-C1",
                noisy(f -> series(resistor(10), parallel(resistor(50), constantPhase(f, 2e-6, 0.92)),
                        capacitor(f, 0.1)),
                        1e-4, 3)))
                .orElseThrow();
        assertEquals(60, blocked.value(), 0.1);
        assertTrue(blocked.leftOut());
        assertTrue(TotalResistance.of(fit("C1", noisy(f -> capacitor(f, 1e-3), 1e-3, 4))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "0 | R0", "1 | R0-C1", "2 | R0-p(R1,C1)", "3 | R0-p(R1-W1,CPE1)",
        "4 | R0-p(R1,CPE1)-p(R2,CPE2)", "5 | p(R1,CPE1)-p(R2,CPE2)-CPE3", "6 | L0-R0-p(R1,CPE1)" })
    void theSmallestCircuitThatLeavesNoiseIsChosen(int index, String expected) throws Exception {
        List<DoubleFunction<Complex>> truths = List.of(f -> resistor(10), f -> series(resistor(10), capacitor(f, 1e-5)),
                f -> series(resistor(20), parallel(resistor(100), capacitor(f, 1e-5))),
                f -> series(resistor(5), parallel(series(resistor(40), warburgA(f, 30)), constantPhase(f, 2e-5, 0.9))),
                f -> series(resistor(10), parallel(resistor(50), constantPhase(f, 2e-6, 0.92)),
                        parallel(resistor(80), constantPhase(f, 5e-4, 0.85))),
                f -> series(parallel(resistor(2e3), constantPhase(f, 3e-9, 0.95)),
                        parallel(resistor(9e3), constantPhase(f, 4e-6, 0.8)), constantPhase(f, 2e-3, 0.7)),
                f -> series(inductor(f, 1e-7), resistor(0.05), parallel(resistor(0.1), constantPhase(f, 1e-2, 0.9))));
        for (long seed = 0; seed < 5; seed++) {
            Spectrum spectrum = noisy(truths.get(index), 2e-3, seed);
            assertEquals(expected, CircuitRanking.of(spectrum, 1, Progress.NONE).chosen().text(), "seed " + seed);
        }
    }

    @Test
    void qualityTellsNoiseFromWhatTheCircuitLeavesOut() throws Exception {
        Spectrum spectrum = noisy(TWO_ARCS, 2e-3, 6);
        assertEquals(FitQuality.Judgement.ADEQUATE, FitQuality.of(fit(TWO_ARCS_TEXT, spectrum)).judgement());
        // |ΔZ|² has two parts of 0.2 % each; its root over 94 degrees of freedom scatters by 7.3 %, four of which are
        assertEquals(2e-3 * Math.sqrt(2), FitQuality.of(fit(TWO_ARCS_TEXT, spectrum)).rootMeanSquare(), 8.3e-4);
        assertEquals(FitQuality.Judgement.INADEQUATE, FitQuality.of(fit("R0-p(R1,CPE1)", spectrum)).judgement());
        assertEquals(FitQuality.Judgement.ADEQUATE,
                FitQuality.of(fit(TWO_ARCS_TEXT, noisy(TWO_ARCS, 0, 0))).judgement());
    }

    @Test
    void heldAndLimitedParametersStayWhereTheyShall() throws Exception {
        Circuit circuit = Circuit.parse(TWO_ARCS_TEXT);
        List<ParameterHint> hints = new ArrayList<>(CnlsOptions.of(circuit).hints());
        hints.set(circuit.indexOf("CPE1.n"),
                new ParameterHint(OptionalDouble.of(0.92), OptionalDouble.empty(), OptionalDouble.empty(), true));
        hints.set(circuit.indexOf("R2"),
                new ParameterHint(OptionalDouble.empty(), OptionalDouble.of(60), OptionalDouble.of(70), false));
        CnlsResult result = CnlsFitter.fit(circuit, noisy(TWO_ARCS, 1e-3, 7),
                CnlsOptions.of(circuit).withHints(hints));
        assertEquals(0.92, result.parameter("CPE1.n").value());
        assertEquals(0, result.parameter("CPE1.n").standardError());
        assertEquals(ParameterState.FIXED, result.parameter("CPE1.n").state());
        assertEquals(70, result.parameter("R2").value(), 1e-9);
        assertEquals(ParameterState.AT_UPPER_BOUND, result.parameter("R2").state());
        assertEquals(2 * 50 - 5, result.degreesOfFreedom());
    }

    @Test
    void impossibleLimitsAndTooFewPointsAreRefused() throws Exception {
        Circuit circuit = Circuit.parse("R{5/10/20}C");
        Spectrum spectrum = noisy(TWO_ARCS, 1e-3, 8);
        assertTrue(
                assertThrows(SettingException.class, () -> CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit)))
                        .getMessage().contains("R1"));
        Circuit big = Circuit.parse(TWO_ARCS_TEXT);
        assertThrows(UnsuitableDataException.class,
                () -> CnlsFitter.fit(big, spectrum.filter(i -> i < 3), CnlsOptions.of(big)));
        assertThrows(UnsuitableDataException.class,
                () -> CircuitRanking.of(spectrum.filter(i -> i < 1), 1, Progress.NONE));
    }

    @Test
    void aFitCanBeStopped() throws Exception {
        Circuit circuit = Circuit.parse(TWO_ARCS_TEXT);
        assertThrows(CancellationException.class, () -> CnlsFitter.fit(circuit, noisy(TWO_ARCS, 1e-3, 9),
                CnlsOptions.of(circuit).withCancel(() -> true)));
    }

    @Test
    void twoResistorsInSeriesCannotBeTold() throws Exception {
        CnlsResult result = fit("R0-R1-C1", noisy(f -> series(resistor(10), capacitor(f, 1e-4)), 1e-3, 10));
        assertFalse(result.parameter("R0").identifiable());
        assertFalse(result.parameter("R1").identifiable());
        assertTrue(result.parameter("C1").identifiable());
        assertEquals(10, result.parameter("R0").value() + result.parameter("R1").value(), 0.05);
    }

    @Test
    void ofTwoMinimaThatAreAsGoodTheOneInTheUsualOrderIsTakenAndCalledAmbiguous() throws Exception {
        // the diffusion is so slow that it hardly matters in which of the two arcs it lies
        Spectrum spectrum = noisy(f -> series(resistor(1), parallel(resistor(4), capacitor(f, 1e-5)),
                parallel(series(resistor(0.8), warburgOpen(f, 2, 3)), capacitor(f, 4e-4))), 3e-3, 11);
        CnlsResult result = fit("R0-p(R1,C1)-p(R2-Wo1,C2)", spectrum);
        assertEquals(4, result.parameter("R1").value(), 0.1);
        assertTrue(result.parameter("R1").determined());
        assertTrue(result.parameter("R1").ambiguous());
        assertTrue(result.parameter("C2").ambiguous());
        assertFalse(result.parameter("Wo1.Z0").ambiguous());
    }
}
