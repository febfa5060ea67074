/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.analysis.Quantity;
import org.lamella.analysis.Result;
import org.lamella.analysis.Settings;
import org.lamella.analysis.Suitability;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.core.progress.Progress;
import org.lamella.data.Recording;
import org.lamella.data.Warning;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.TestRecording;
import org.lamella.impedance.spectrum.Spectrum;

class RelaxationAnalysisTest {

    private final RelaxationAnalysis analysis = new RelaxationAnalysis();

    private Result analyse(Recording recording, String... settings) throws LamellaException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            given.put(settings[i], settings[i + 1]);
        }
        return analysis.analyse(recording, Settings.of(analysis.settings(), given), Progress.NONE);
    }

    /** 100 Ω at 2360 Hz and 1000 Ω at 35 Hz, behind 50 Ω. */
    private static Spectrum twoArcs(long seed) {
        double q1 = Math.pow(1 / (2 * Math.PI * 2360), 0.9) / 100;
        double q2 = Math.pow(1 / (2 * Math.PI * 35), 0.85) / 1000;
        return ReferenceImpedance.noisy(frequencies(4e5, 0.5, 60), f -> series(resistor(50),
                parallel(resistor(100), constantPhase(f, q1, 0.9)),
                parallel(resistor(1000), constantPhase(f, q2, 0.85))),
                NoiseModel.ofModulus(1e-3), new SplittableRandom(seed));
    }

    private static Quantity quantity(Result result, String name) {
        return result.quantity(name).orElseThrow();
    }

    @Test
    void relaxationsComeWithFrequencyResistanceAndUncertainty() throws LamellaException {
        Result result = analyse(TestRecording.of(twoArcs(1)));
        Quantity fast = quantity(result, "relaxation[1].f");
        assertEquals(2360, fast.value(), 4 * fast.uncertainty());
        assertTrue(fast.uncertainty() < 0.1 * 2360);
        Quantity slow = quantity(result, "relaxation[2].R");
        assertEquals(1000, slow.value(), 4 * slow.uncertainty());
        assertEquals("Ω", slow.unit());
        assertEquals(1100, quantity(result, "R_pol").value(), 15);
        assertEquals(List.of("distribution", "nyquist", "residuals", "kramers-kronig"),
                result.scenes().stream().map(s -> s.id()).toList());
        assertEquals(2, result.tables().getFirst().rows());
        assertEquals("valid", result.verdicts().getFirst().verdict());
        assertTrue(result.derivedSettings().containsKey("lambda"));
        assertTrue(result.warnings().isEmpty());
    }

    @Test
    void everyMethodFindsBothArcs() throws LamellaException {
        for (String method : List.of("rbf", "nnls")) {
            Result result = analyse(TestRecording.of(twoArcs(2)), "method", method, "peaks", "distribution");
            assertEquals(2360, quantity(result, "relaxation[1].f").value(), 0.1 * 2360, method);
            assertEquals(35, quantity(result, "relaxation[2].f").value(), 0.05 * 35, method);
        }
        Result poles = analyse(TestRecording.of(twoArcs(2)), "method", "loewner");
        assertTrue(poles.quantity("order").isPresent());
        assertTrue(poles.tables().getFirst().rows() >= 2);
    }

    @Test
    void theFitShowsThemBesideItsArcs() throws LamellaException {
        ImpedanceAnalysis fit = new ImpedanceAnalysis();
        Recording recording = TestRecording.of(twoArcs(1));
        Result result = fit.analyse(recording, Settings.of(fit.settings(),
                Map.of("circuit", "R0-p(R1,CPE1)-p(R2,CPE2)")), Progress.NONE);
        assertEquals("distribution", result.scenes().getLast().id());
        assertEquals(List.of("R1 ∥ CPE1", "R2 ∥ CPE2"), result.tables().getLast().columns().getLast().texts());
        Result without = fit.analyse(recording, Settings.of(fit.settings(),
                Map.of("circuit", "R0-p(R1,CPE1)-p(R2,CPE2)", "relaxations", "false")), Progress.NONE);
        assertTrue(without.scenes().stream().noneMatch(s -> s.id().equals("distribution")));
    }

    @Test
    void severalSpectraAreNumbered() throws LamellaException {
        Result result = analyse(TestRecording.of(twoArcs(1), twoArcs(2), twoArcs(3)), "samples", "20");
        for (int k = 1; k <= 3; k++) {
            assertEquals(35, quantity(result, "spectrum[" + k + "].relaxation[2].f").value(), 2);
        }
    }

    @Test
    void whatNoCellHasIsFlaggedOrRefused() throws LamellaException {
        Spectrum sound = twoArcs(4);
        double[] re = sound.re().clone();
        double[] im = sound.im().clone();
        for (int i = 0; i < re.length; i++) {
            double growth = 1 + 0.4 / (1 + sound.frequency()[i]);
            re[i] *= growth;
            im[i] *= growth;
        }
        Recording drifting = TestRecording.of(Spectrum.of(sound.frequency(), re, im));
        Result flagged = analyse(drifting);
        assertTrue(quantity(flagged, "relaxation[1].R").flags().contains(FitQuantities.NOT_KRAMERS_KRONIG));
        assertThrows(UnsuitableDataException.class, () -> analyse(drifting, "kramers-kronig", "require"));
        assertTrue(analyse(drifting, "kramers-kronig", "off").verdicts().isEmpty());
    }

    @Test
    void arcsBeyondTheMeasuredFrequenciesAreSaidToBeExtrapolated() throws LamellaException {
        Spectrum cut = twoArcs(5).filter(i -> i < 35);
        Result result = analyse(TestRecording.of(cut), "peaks", "distribution");
        boolean beyond = result.quantities().stream()
                .anyMatch(q -> q.flags().contains(RelaxationQuantities.EXTRAPOLATED));
        assertEquals(beyond, result.warnings().stream().map(Warning::code).toList().contains("beyond-range"));
    }

    @Test
    void itIsOfferedBesideTheFit() {
        Recording recording = TestRecording.of(twoArcs(1));
        assertEquals(Suitability.POSSIBLE, analysis.suitability(recording));
        assertTrue(new ImpedanceAnalysis().suitability(recording).compareTo(Suitability.POSSIBLE) > 0);
    }

    @Test
    void fewPointsAreATypedError() {
        assertThrows(UnsuitableDataException.class, () -> analyse(TestRecording.of(twoArcs(1).filter(i -> i < 5))));
    }
}
