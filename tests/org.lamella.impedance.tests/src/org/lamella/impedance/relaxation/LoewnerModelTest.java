/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.lamella.impedance.ReferenceImpedance.capacitor;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.inductor;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.SplittableRandom;

import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.spectrum.Spectrum;

class LoewnerModelTest {

    /** The cell with which pyimpspec shows its Loewner method: R{140}L{1e-4}(R{230}C{1e-6})(R{576}C{1e-4})(R{150}L{40}). */
    private static Complex tutorial(double f) {
        return series(resistor(140), inductor(f, 1e-4), parallel(resistor(230), capacitor(f, 1e-6)),
                parallel(resistor(576), capacitor(f, 1e-4)), parallel(resistor(150), inductor(f, 40)));
    }

    /** Time constants RC, RC and L/R by hand; the inductive loop counts as −150 Ω beside 140 + 150 Ω in series. */
    @Test
    void polesAreTheTimeConstantsOfTheTutorial() throws UnsuitableDataException {
        Spectrum spectrum = ReferenceImpedance.spectrum(frequencies(1e5, 1e-2, 81), LoewnerModelTest::tutorial);
        LoewnerModel model = LoewnerModel.of(spectrum, 0);
        assertEquals(3, model.poles().size());
        double[] tau = { 230e-6, 576e-4, 40.0 / 150 };
        double[] resistance = { 230, 576, -150 };
        for (int k = 0; k < 3; k++) {
            assertEquals(tau[k], model.poles().get(k).tau(), 1e-5 * tau[k]);
            assertEquals(resistance[k], model.poles().get(k).resistance(), 1e-3);
            assertEquals(1, model.poles().get(k).damping(), 1e-9);
        }
        assertEquals(290, model.seriesResistance(), 1e-3);
        assertEquals(1e-4, model.inductance(), 1e-8);
    }

    @Test
    void noiseOfOneInAThousandMovesThePolesByAFewPercent() throws UnsuitableDataException {
        Spectrum spectrum = ReferenceImpedance.noisy(frequencies(1e5, 1e-2, 81), LoewnerModelTest::tutorial,
                ReferenceImpedance.NoiseModel.ofModulus(1e-3), new SplittableRandom(4));
        LoewnerModel model = LoewnerModel.of(spectrum, 1e-3);
        assertEquals(1e-3, model.rms(), 3e-4);
        double nearest = model.poles().stream().filter(p -> p.resistance() > 100).mapToDouble(LoewnerModel.Pole::tau)
                .min().orElseThrow();
        assertEquals(230e-6, nearest, 0.1 * 230e-6);
    }

    @Test
    void repeatedFrequenciesAndFewPointsAreRefused() {
        double[] f = { 100, 10, 10, 1, 0.1, 0.01, 0.001 };
        Spectrum repeated = ReferenceImpedance.spectrum(f, LoewnerModelTest::tutorial);
        assertThrows(UnsuitableDataException.class, () -> LoewnerModel.of(repeated, 0));
        Spectrum few = ReferenceImpedance.spectrum(frequencies(100, 1, 5), LoewnerModelTest::tutorial);
        assertThrows(UnsuitableDataException.class, () -> LoewnerModel.of(few, 0));
    }
}
