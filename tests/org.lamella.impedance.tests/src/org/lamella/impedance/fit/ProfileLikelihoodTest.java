/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lamella.core.error.LamellaException;
import org.lamella.impedance.ReferenceImpedance;
import org.lamella.impedance.ReferenceImpedance.NoiseModel;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;

class ProfileLikelihoodTest {

    /** R0 = 20 Ω, R1 = 500 Ω, Q = 1e-5, n = 0.88: the arc's top lies at 92 Hz. */
    private static CnlsResult fit(double lowest, long seed) throws LamellaException {
        Circuit circuit = Circuit.parse("R0-p(R1,CPE1)");
        Spectrum spectrum = ReferenceImpedance.noisy(frequencies(1e5, lowest, 30),
                f -> series(resistor(20), parallel(resistor(500), constantPhase(f, 1e-5, 0.88))),
                NoiseModel.ofModulus(5e-3), new SplittableRandom(seed));
        return CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS));
    }

    private static List<ProfileLikelihood.Interval> intervals(CnlsResult fit) throws LamellaException {
        return ProfileLikelihood.of(fit, CnlsOptions.of(fit.circuit()));
    }

    @Test
    void wellDeterminedParametersHaveTheIntervalsOfTheCovariance() throws LamellaException {
        CnlsResult fit = fit(0.1, 1);
        for (ProfileLikelihood.Interval interval : intervals(fit)) {
            FittedParameter parameter = fit.parameter(interval.name());
            assertEquals(parameter.standardError(), interval.upper() - interval.value(),
                    0.1 * parameter.standardError(), interval.name());
            assertEquals(parameter.standardError(), interval.value() - interval.lower(),
                    0.1 * parameter.standardError(), interval.name());
            assertTrue(!interval.isAsymmetric() && interval.isClosed());
        }
    }

    /** Of an arc that is cut off far above its frequency the resistance may rather be larger than smaller. */
    @Test
    void anArcCutOffHasAnIntervalThatIsNotSymmetric() throws LamellaException {
        ProfileLikelihood.Interval r1 = intervals(fit(1500, 2)).stream().filter(i -> i.name().equals("R1")).findFirst()
                .orElseThrow();
        assertTrue(r1.isAsymmetric() || !r1.isClosed(), r1.toString());
        assertTrue(r1.upper() - r1.value() > r1.value() - r1.lower());
    }

    /** 100 replicas: 68.27 % ± 4 · 4.7 % for each parameter, where the covariance alone is a poor guide. */
    @Test
    void intervalsHoldTheTruth() throws LamellaException {
        double[] truth = { 20, 500, 1e-5, 0.88 };
        int[] inside = new int[4];
        for (int seed = 0; seed < 100; seed++) {
            List<ProfileLikelihood.Interval> intervals = intervals(fit(60, 100 + seed));
            for (int j = 0; j < 4; j++) {
                inside[j] += intervals.get(j).lower() <= truth[j] && truth[j] <= intervals.get(j).upper() ? 1 : 0;
            }
        }
        for (int j = 0; j < 4; j++) {
            assertEquals(0.6827, inside[j] / 100.0, 0.19, "parameter " + j);
        }
    }
}
