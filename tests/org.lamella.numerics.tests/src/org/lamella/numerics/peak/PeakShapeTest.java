/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.peak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PeakShapeTest {

    static Stream<Arguments> peaks() {
        return Stream.of(
                Arguments.of(PeakShape.GAUSS, new double[] { 2, 0.1, 0.3 }),
                Arguments.of(PeakShape.LORENTZ, new double[] { 2, 0.1, 0.3 }),
                Arguments.of(PeakShape.SECH_SQUARED, new double[] { -2, 0.1, 0.3 }),
                Arguments.of(PeakShape.PSEUDO_VOIGT, new double[] { 2, 0.1, 0.3, 0.4 }),
                Arguments.of(PeakShape.VOIGT, new double[] { 2, 0.1, 0.3, 0.2 }),
                Arguments.of(PeakShape.SPLIT_PSEUDO_VOIGT, new double[] { 2, 0.1, 0.3, 0.5, 0.4 }));
    }

    @ParameterizedTest
    @MethodSource("peaks")
    void gradientIsTheDifferenceQuotient(PeakShape shape, double[] p) {
        double[] shifted = new double[p.length + 1];
        System.arraycopy(p, 0, shifted, 1, p.length);
        double[] gradient = new double[p.length + 2];
        for (double x : new double[] { -0.7, 0.05, 0.1001, 0.25, 3 }) {
            assertEquals(shape.value(x, p, 0), shape.valueAndGradient(x, shifted, 1, gradient, 2), 1e-14);
            for (int j = 0; j < p.length; j++) {
                double step = 1e-6;
                double[] up = p.clone();
                double[] down = p.clone();
                up[j] += step;
                down[j] -= step;
                double quotient = (shape.value(x, up, 0) - shape.value(x, down, 0)) / (2 * step);
                assertEquals(quotient, gradient[2 + j], 1e-7, shape.parameterNames().get(j));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("peaks")
    void areaIsTheIntegralAndItsGradientTheDifferenceQuotient(PeakShape shape, double[] p) {
        // substitution x = c + tan(s) makes the range finite
        UnivariateFunction integrand = s -> shape.value(p[1] + Math.tan(s), p, 0) / Math.pow(Math.cos(s), 2);
        var integrator = new IterativeLegendreGaussIntegrator(20, 1e-12, 1e-12);
        double edge = Math.PI / 2 - 1e-9;
        double integral = integrator.integrate(2_000_000, integrand, -edge, 0)
                + integrator.integrate(2_000_000, integrand, 0, edge);
        double[] gradient = new double[p.length];
        assertEquals(integral, shape.areaAndGradient(p, 0, gradient, 0), 1e-8);
        for (int j = 0; j < p.length; j++) {
            double[] up = p.clone();
            double[] down = p.clone();
            up[j] += 1e-6;
            down[j] -= 1e-6;
            assertEquals((shape.area(up, 0) - shape.area(down, 0)) / 2e-6, gradient[j], 1e-8);
        }
    }

    @ParameterizedTest
    @MethodSource("peaks")
    void heightIsTheValueAtThePosition(PeakShape shape, double[] p) {
        assertEquals(p[0], shape.value(p[1], p, 0), 1e-13);
    }

    @Test
    void halfHeightIsHalfAWidthAway() {
        for (PeakShape shape : new PeakShape[] { PeakShape.GAUSS, PeakShape.LORENTZ, PeakShape.SECH_SQUARED }) {
            assertEquals(1, shape.value(0.25, new double[] { 2, 0.1, 0.3 }, 0), 1e-14);
        }
        double[] split = { 2, 0.1, 0.3, 0.5, 0.4 };
        assertEquals(1, PeakShape.SPLIT_PSEUDO_VOIGT.value(-0.05, split, 0), 1e-14);
        assertEquals(1, PeakShape.SPLIT_PSEUDO_VOIGT.value(0.35, split, 0), 1e-14);
    }

    @Test
    void voigtAgreesWithScipy() {
        // scipy 1.17.1: h voigt_profile(0.15, s, g) / voigt_profile(0, s, g) and h / voigt_profile(0, s, g)
        double[] p = { 2, 0.1, 0.3, 0.2 };
        assertEquals(1.3851516762229552, PeakShape.VOIGT.value(0.25, p, 0), 1e-12);
        assertEquals(1.085219395636862, PeakShape.VOIGT.area(p, 0), 1e-12);
    }

    @Test
    void faddeevaAgreesWithScipy() {
        // scipy.special.wofz 1.17.1
        double[][] expected = { { 0, 0, 1, 0 }, { 0.5, 0.1, 0.7175877421575946, 0.4084744016030165 },
            { 2, 1e-6, 0.01831587061430713, 0.34002614380338747 }, { 5, 0.3, 0.00719366238367652, 0.1147839655114901 },
            { 30, 2, 0.0012502716123336107, 0.01873329438084476 }, { 0, 7, 0.07980005432915295, 0 } };
        double[] w = new double[2];
        for (double[] row : expected) {
            Faddeeva.w(row[0], row[1], w);
            assertEquals(row[2], w[0], 1e-13);
            assertEquals(row[3], w[1], 1e-13);
        }
    }
}
