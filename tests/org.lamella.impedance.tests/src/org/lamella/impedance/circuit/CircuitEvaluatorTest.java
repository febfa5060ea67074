/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lamella.impedance.ReferenceImpedance.capacitor;
import static org.lamella.impedance.ReferenceImpedance.constantPhase;
import static org.lamella.impedance.ReferenceImpedance.frequencies;
import static org.lamella.impedance.ReferenceImpedance.inductor;
import static org.lamella.impedance.ReferenceImpedance.parallel;
import static org.lamella.impedance.ReferenceImpedance.resistor;
import static org.lamella.impedance.ReferenceImpedance.series;
import static org.lamella.impedance.ReferenceImpedance.warburgA;
import static org.lamella.impedance.ReferenceImpedance.warburgOpen;
import static org.lamella.impedance.ReferenceImpedance.warburgShort;
import static org.lamella.impedance.ReferenceImpedance.warburgY;

import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lamella.core.error.SettingException;

class CircuitEvaluatorTest {

    private static final double[] FREQUENCIES = frequencies(1e6, 1e-4, 41);

    private static Complex jw(double f) {
        return new Complex(0, 2 * Math.PI * f);
    }

    private static Arguments row(String circuit, DoubleFunction<Complex> expected, double... parameters) {
        return Arguments.of(circuit, parameters, expected);
    }

    static Stream<Arguments> circuits() {
        return Stream.of(
                row("R1", f -> resistor(7), 7),
                row("C1", f -> capacitor(f, 2e-6), 2e-6),
                row("L1", f -> inductor(f, 3e-7), 3e-7),
                row("CPE1", f -> constantPhase(f, 4e-3, 0.83), 4e-3, 0.83),
                row("Q", f -> constantPhase(f, 4e-3, 0.83), 4e-3, 0.83),
                row("La1", f -> jw(f).multiply(3e-7).pow(0.9), 3e-7, 0.9),
                row("W1", f -> warburgA(f, 12), 12),
                row("W", f -> warburgY(f, 4e-4), 4e-4),
                row("Wo1", f -> warburgOpen(f, 5, 0.7), 5, 0.7),
                row("Ws1", f -> warburgShort(f, 5, 0.7), 5, 0.7),
                row("Wo",
                        f -> jw(f).multiply(0.7).pow(0.45).tanh().multiply(jw(f).multiply(0.02).pow(0.45)).reciprocal(),
                        0.02, 0.7, 0.45),
                row("Ws", f -> jw(f).multiply(0.7).pow(0.45).tanh().divide(jw(f).multiply(0.02).pow(0.45)), 0.02, 0.7,
                        0.45),
                row("G1", f -> new Complex(5).divide(jw(f).multiply(0.7).add(1).sqrt()), 5, 0.7),
                row("G", f -> jw(f).add(3).pow(0.4).multiply(0.02).reciprocal(), 0.02, 3, 0.4),
                row("K1", f -> new Complex(5).divide(jw(f).multiply(0.7).add(1)), 5, 0.7),
                row("Zarc1", f -> new Complex(5).divide(jw(f).multiply(0.7).pow(0.8).add(1)), 5, 0.7, 0.8),
                row("HN1", f -> new Complex(5).divide(jw(f).multiply(0.7).pow(0.8).add(1).pow(0.6)), 5, 0.7, 0.8, 0.6),
                row("[RHa]", f -> new Complex(2).add(
                        new Complex(5).divide(jw(f).multiply(0.7).pow(0.8).add(1).pow(0.6))), 2, 5, 0.7, 0.8, 0.6),
                row("TLMQ1", f -> {
                    Complex zs = jw(f).pow(0.8).multiply(0.02).reciprocal();
                    return new Complex(5).multiply(zs).sqrt().divide(new Complex(5).divide(zs).sqrt().tanh());
                }, 5, 0.02, 0.8),
                row("R0-p(R1,CPE1)-p(R2-Wo1,C2)-L1",
                        f -> series(resistor(1), parallel(resistor(2), constantPhase(f, 1e-3, 0.9)),
                                parallel(series(resistor(3), warburgOpen(f, 4, 5)), capacitor(f, 6e-2)),
                                inductor(f, 1e-6)),
                        1, 2, 1e-3, 0.9, 3, 4, 5, 6e-2, 1e-6),
                row("R(C[R(RC)])", f -> series(resistor(1),
                        parallel(capacitor(f, 1e-6), series(resistor(2), parallel(resistor(3), capacitor(f, 1e-2))))),
                        1, 1e-6, 2, 3, 1e-2));
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void impedanceFollowsTheDefinition(String text, double[] parameters, DoubleFunction<Complex> expected)
            throws SettingException {
        CircuitEvaluator evaluator = new CircuitEvaluator(Circuit.parse(text), FREQUENCIES);
        evaluator.impedance(parameters);
        for (int i = 0; i < FREQUENCIES.length; i++) {
            Complex z = expected.apply(FREQUENCIES[i]);
            double difference = Math.hypot(evaluator.re()[i] - z.getReal(), evaluator.im()[i] - z.getImaginary());
            assertEquals(0, difference / z.abs(), 1e-13, "at " + FREQUENCIES[i] + " Hz");
        }
    }

    @ParameterizedTest
    @MethodSource("circuits")
    void derivativesAreDifferenceQuotients(String text, double[] parameters, DoubleFunction<Complex> unused)
            throws SettingException {
        Circuit circuit = Circuit.parse(text);
        CircuitEvaluator evaluator = new CircuitEvaluator(circuit, FREQUENCIES);
        CircuitEvaluator shifted = new CircuitEvaluator(circuit, FREQUENCIES);
        evaluator.impedanceAndDerivatives(parameters);
        for (int j = 0; j < parameters.length; j++) {
            double[][] high = at(shifted, circuit, parameters, j, 1e-5);
            double[][] low = at(shifted, circuit, parameters, j, -1e-5);
            for (int i = 0; i < FREQUENCIES.length; i++) {
                double size = Math.hypot(evaluator.re()[i], evaluator.im()[i]);
                String where = circuit.parameters().get(j).name() + " at " + FREQUENCIES[i] + " Hz";
                assertEquals((high[0][i] - low[0][i]) / 2e-5 / size, evaluator.derivativeRe(j)[i] / size, 2e-7, where);
                assertEquals((high[1][i] - low[1][i]) / 2e-5 / size, evaluator.derivativeIm(j)[i] / size, 2e-7, where);
            }
        }
    }

    /** Impedance with one parameter changed: positive ones by a factor, exponents by a term. */
    private static double[][] at(CircuitEvaluator evaluator, Circuit circuit, double[] parameters, int index,
            double step) {
        double[] changed = parameters.clone();
        boolean log = circuit.parameters().get(index).kind().isLogarithmic();
        changed[index] = log ? changed[index] * Math.exp(step) : changed[index] + step;
        evaluator.impedance(changed);
        return new double[][] { evaluator.re().clone(), evaluator.im().clone() };
    }

    @Test
    void theTwoWarburgDefinitionsDifferByRootTwo() throws SettingException {
        CircuitEvaluator a = new CircuitEvaluator(Circuit.parse("R0-W1"), FREQUENCIES);
        CircuitEvaluator y = new CircuitEvaluator(Circuit.parse("RW"), FREQUENCIES);
        a.impedance(new double[] { 1, 1 / (4e-4 * Math.sqrt(2)) });
        y.impedance(new double[] { 1, 4e-4 });
        assertArrayEquals(a.re(), y.re(), 1e-9);
        assertArrayEquals(a.im(), y.im(), 1e-9);
    }

    @Test
    void finiteDiffusionKeepsItsLimitsFarFromItsTimeConstant() throws SettingException {
        double[] f = { 1e12, 1e-9 };
        CircuitEvaluator open = new CircuitEvaluator(Circuit.parse("Wo1"), f);
        open.impedance(new double[] { 3, 10 });
        // ωτ → 0: Z0 / 3 + Z0 / (jωτ)
        assertEquals(1, open.re()[1], 1e-9);
        assertEquals(-3 / (2 * Math.PI * 1e-9 * 10), open.im()[1], 1e-3);
        // ωτ → ∞: Z0 / √(jωτ)
        double size = 3 / Math.sqrt(2 * Math.PI * 1e12 * 10) / Math.sqrt(2);
        assertEquals(size, open.re()[0], 1e-9 * size);
        assertEquals(-size, open.im()[0], 1e-9 * size);
        CircuitEvaluator closed = new CircuitEvaluator(Circuit.parse("Ws1"), f);
        closed.impedance(new double[] { 3, 10 });
        assertEquals(3, closed.re()[1], 1e-9);
        assertEquals(size, closed.re()[0], 1e-9 * size);
    }
}
