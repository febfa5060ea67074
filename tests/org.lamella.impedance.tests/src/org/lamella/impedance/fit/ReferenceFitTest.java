/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lamella.impedance.ReferenceImpedance.capacitor;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;
import static org.lamella.impedance.ReferenceImpedance.spectrum;
import static org.lamella.impedance.ReferenceImpedance.warburgY;

import org.junit.jupiter.api.Test;
import org.lamella.impedance.ConformanceSpectra;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Fits with published results. TC-1 is the test circuit 1 of B. A. Boukamp; the results on impedance.py's example data
 * are those of impedance.py 1.7.1, found with scipy's least squares from the same start values.
 */
class ReferenceFitTest {

    private static final double[] TC_1 = { 100, 200, 0.8e-6, 500, 4e-4 };
    private static final String SEVEN = "R0-p(R1,C1)-p(R2-Wo1,C2)";
    private static final double[] SEVEN_STARTS = { .01, .01, 100, .01, .05, 100, 1 };
    private static final String NINE = "R0-p(R1,CPE1)-p(R2-Wo1,CPE2)";
    private static final double[] NINE_STARTS = { .01, .01, 1, .9, .01, .05, 100, 1, .9 };

    private static CnlsResult fit(String text, Spectrum spectrum) throws Exception {
        Circuit circuit = Circuit.parse(text);
        return CnlsFitter.fit(circuit, spectrum, CnlsOptions.of(circuit));
    }

    private static CnlsResult fit(String text, Spectrum spectrum, Weighting weighting, double... starts)
            throws Exception {
        Circuit circuit = Circuit.parse(text);
        return CnlsFitter.fit(circuit, spectrum,
                CnlsOptions.of(circuit).withWeighting(weighting).withStarts(starts).withMaxStarts(1));
    }

    private static void assertValues(double[] expected, CnlsResult result, double tolerance) {
        for (int j = 0; j < expected.length; j++) {
            assertEquals(1, result.values()[j] / expected[j], tolerance, result.parameters().get(j).name());
        }
    }

    @Test
    void testCircuit1IsFoundWithoutStartValues() throws Exception {
        Spectrum tc1 = spectrum(frequencies(1e4, 1, 29), f -> series(resistor(100),
                parallel(resistor(200), capacitor(f, 0.8e-6)), parallel(resistor(500), warburgY(f, 4e-4))));
        assertValues(TC_1, fit("R(RC)(RW)", tc1), 1e-9);
        assertEquals(1 / (4e-4 * Math.sqrt(2)), fit("R0-p(R1,C1)-p(R2,W1)", tc1).parameter("W1.A").value(), 1e-5);
    }

    @Test
    void testCircuit1FromItsFileGivesTheFivePublishedNumbers() throws Exception {
        CnlsResult result = fit("R(RC)(RW)", ConformanceSpectra.testCircuit1());
        assertValues(TC_1, result, 1e-6);
        assertTrue(result.parameters().stream().allMatch(FittedParameter::identifiable));
    }

    @Test
    void sevenParametersWithUnitWeightReachThePublishedSum() throws Exception {
        CnlsResult result = fit(SEVEN, ConformanceSpectra.exampleDataBelowAxis(), Weighting.UNIT, SEVEN_STARTS);
        assertTrue(result.cost() <= 1.943018e-5, "SSE " + result.cost());
        // the peer stopped 0.014 % above this minimum, so its parameters agree to a third of their uncertainty
        double[] published = { 1.651872611e-2, 8.676550451e-3, 3.321425657, 5.389962825e-3, 6.309274320e-2, 232.5204325,
            0.2195418284 };
        double[] uncertainties = { 1.54e-4, 1.91e-4, .19, 2.06e-4, 1.94e-3, 16.2, 1.75e-2 };
        for (int j = 0; j < published.length; j++) {
            assertEquals(published[j], result.values()[j], uncertainties[j] / 3);
            assertEquals(1, result.parameters().get(j).standardError() / uncertainties[j], 0.07);
        }
        assertTrue(result.parameters().stream().allMatch(FittedParameter::identifiable));
    }

    @Test
    void sevenParametersWithModulusWeightReachThePublishedSumAndSayWhatIsUndetermined() throws Exception {
        CnlsResult result = fit(SEVEN, ConformanceSpectra.exampleDataBelowAxis(), Weighting.MODULUS, SEVEN_STARTS);
        assertTrue(result.cost() <= 2.00217e-2, "SSE " + result.cost());
        assertValues(new double[] { 1.639858297e-2, 9.056220682e-3, 3.060430810, 5.286679976e-3, .1448685938,
            1320.127998, .2015137024 }, result, 1e-5);
        assertEquals(4656, result.parameter("Wo1.tau").standardError(), 1);
        assertFalse(result.parameter("Wo1.tau").identifiable());
        assertFalse(result.parameter("Wo1.Z0").identifiable());
        assertTrue(result.parameter("R1").identifiable());
        assertTrue(Math.abs(result.correlation()[4][5]) > 0.99);
    }

    @Test
    void nineParametersReachThePublishedSums() throws Exception {
        Spectrum spectrum = ConformanceSpectra.exampleDataBelowAxis();
        double unit = fit(NINE, spectrum, Weighting.UNIT, NINE_STARTS).cost();
        assertTrue(unit <= 1.078878e-5, "SSE " + unit);
        // published as 1.066410e-2, rounded to seven digits
        double modulus = fit(NINE, spectrum, Weighting.MODULUS, NINE_STARTS).cost();
        assertTrue(modulus <= 1.0664105e-2, "SSE " + modulus);
    }

    @Test
    void withoutStartValuesALowerMinimumIsFound() throws Exception {
        Spectrum spectrum = ConformanceSpectra.exampleDataBelowAxis();
        Circuit circuit = Circuit.parse(NINE);
        for (long seed = 1; seed <= 5; seed++) {
            CnlsResult result = CnlsFitter.fit(circuit, spectrum,
                    CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS).withSeed(seed));
            // 0.00962186 is the lowest that thousands of fits from random starts found
            assertTrue(result.cost() < 0.0096219, "seed " + seed + ": " + result.cost());
        }
    }

    @Test
    void stayingNearGivenStartsReportsTheLowerMinimumElsewhere() throws Exception {
        Spectrum spectrum = ConformanceSpectra.exampleDataBelowAxis();
        Circuit circuit = Circuit.parse(SEVEN);
        CnlsOptions options = CnlsOptions.of(circuit).withWeighting(Weighting.MODULUS).withStarts(SEVEN_STARTS);
        CnlsResult near = CnlsFitter.fit(circuit, spectrum, options);
        assertEquals(2.00216e-2, near.cost(), 1e-7);
        CnlsResult anywhere = CnlsFitter.fit(circuit, spectrum, options.goingAnywhere());
        assertEquals(anywhere.cost(), near.elsewhere().orElseThrow().cost(), 1e-6);
        assertTrue(anywhere.cost() < 0.95 * near.cost());
    }
}
