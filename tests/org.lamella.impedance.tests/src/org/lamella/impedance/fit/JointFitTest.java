/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.LamellaException;
import org.lamella.core.error.SettingException;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;

/** A series in which only the charge-transfer resistance changes: R0 = 20 Ω, Q = 1e-5, n = 0.88, R1 = 100 … 900 Ω. */
class JointFitTest {

    private static final int SPECTRA = 9;
    private static final double[] TRUTH = { 20, 100, 1e-5, 0.88 };

    private static List<CnlsResult> separate(long seed, double drift) throws LamellaException {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        List<CnlsResult> fits = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int k = 0; k < SPECTRA; k++) {
            double r1 = 100 * (k + 1);
            double r0 = 20 * (1 + drift * k);
            Spectrum spectrum = ReferenceImpedance.noisy(frequencies(2e4, 2, 25),
                    f -> series(resistor(r0), parallel(resistor(r1), constantPhase(f, TRUTH[2], TRUTH[3]))),
                    NoiseModel.ofModulus(2e-3), random);
            fits.add(CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS)));
        }
        return fits;
    }

    private static JointResult joint(List<CnlsResult> separate) throws SettingException {
        return JointFit.of(separate, Set.of("R0", "CPE1.Q", "CPE1.n"), CnlsOptions.of(separate.getFirst().circuit()));
    }

    @Test
    void sharedParametersAreOneAndBetterKnown() throws LamellaException {
        List<CnlsResult> separate = separate(1, 0);
        JointResult joint = joint(separate);
        CnlsResult first = joint.fits().getFirst();
        for (String name : List.of("R0", "CPE1.Q", "CPE1.n")) {
            assertEquals(first.parameter(name).value(), joint.fits().getLast().parameter(name).value(), 0);
            assertTrue(first.parameter(name).standardError() < 0.6 * separate.getFirst().parameter(name)
                    .standardError());
        }
        assertEquals(20, first.parameter("R0").value(), 4 * first.parameter("R0").standardError());
        for (int k = 0; k < SPECTRA; k++) {
            FittedParameter r1 = joint.fits().get(k).parameter("R1");
            assertEquals(100.0 * (k + 1), r1.value(), 4 * r1.standardError());
        }
        assertEquals(1, joint.ratio(), 0.9);
    }

    /** 60 series, nine resistances and three shared parameters each: 68.27 % ± 4 · √(0.217 / 60) for one parameter. */
    @Test
    void intervalsOfOneSigmaHoldTheTruth() throws LamellaException {
        int own = 0;
        int shared = 0;
        for (int seed = 0; seed < 60; seed++) {
            JointResult joint = joint(separate(100 + seed, 0));
            for (int k = 0; k < SPECTRA; k++) {
                FittedParameter r1 = joint.fits().get(k).parameter("R1");
                own += Math.abs(r1.value() - 100 * (k + 1)) <= r1.standardError() ? 1 : 0;
            }
            FittedParameter n = joint.fits().getFirst().parameter("CPE1.n");
            shared += Math.abs(n.value() - 0.88) <= n.standardError() ? 1 : 0;
        }
        assertEquals(0.6827, own / (60.0 * SPECTRA), 0.09);
        assertEquals(0.6827, shared / 60.0, 0.24);
    }

    @Test
    void parametersThatDifferAreSeenNotToBeShared() throws LamellaException {
        assertTrue(joint(separate(3, 0.02)).ratio() > 5);
    }

    @Test
    void unknownNamesAreRefused() throws LamellaException {
        List<CnlsResult> separate = separate(4, 0);
        assertThrows(SettingException.class, () -> JointFit.of(separate, Set.of("R7"),
                CnlsOptions.of(separate.getFirst().circuit())));
    }
}
