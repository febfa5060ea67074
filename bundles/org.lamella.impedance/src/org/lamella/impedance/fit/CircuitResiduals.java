/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitEvaluator;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.fit.ResidualModel;

/**
 * The weighted differences between a circuit's and a measured impedance, real parts first, as a function of the
 * logarithms of positive parameters and of exponents as they are.
 */
final class CircuitResiduals implements ResidualModel {

    private final CircuitEvaluator evaluator;
    private final Spectrum spectrum;
    private final boolean[] logarithmic;
    private final double[] natural;
    private double[] factors;

    CircuitResiduals(Circuit circuit, Spectrum spectrum, Weighting weighting) {
        this.evaluator = new CircuitEvaluator(circuit, spectrum.frequency());
        this.spectrum = spectrum;
        this.logarithmic = new boolean[circuit.parameterCount()];
        this.natural = new double[circuit.parameterCount()];
        for (int j = 0; j < logarithmic.length; j++) {
            logarithmic[j] = circuit.parameters().get(j).kind().isLogarithmic();
        }
        setWeighting(weighting);
    }

    /** Changes the weights of what is computed from now on. */
    void setWeighting(Weighting weighting) {
        factors = weighting.factors(spectrum);
    }

    CircuitEvaluator evaluator() {
        return evaluator;
    }

    @Override
    public int residualCount() {
        return factors.length;
    }

    @Override
    public int parameterCount() {
        return natural.length;
    }

    /** Natural values of the fit's variables. */
    void toNatural(double[] variables, double[] values) {
        for (int j = 0; j < values.length; j++) {
            values[j] = logarithmic[j] ? Math.exp(variables[j]) : variables[j];
        }
    }

    /** The fit's variables of natural values. */
    void toVariables(double[] values, double[] variables) {
        for (int j = 0; j < values.length; j++) {
            variables[j] = logarithmic[j] ? Math.log(values[j]) : values[j];
        }
    }

    /** dp/dx: what turns an uncertainty of the fit's variable into one of the natural value. */
    double slope(int parameter, double naturalValue) {
        return logarithmic[parameter] ? naturalValue : 1;
    }

    @Override
    public void residuals(double[] variables, double[] residuals) {
        toNatural(variables, natural);
        evaluator.impedance(natural);
        fill(residuals);
    }

    private void fill(double[] residuals) {
        int n = spectrum.size();
        double[] re = evaluator.re();
        double[] im = evaluator.im();
        for (int i = 0; i < n; i++) {
            residuals[i] = (re[i] - spectrum.re()[i]) * factors[i];
            residuals[n + i] = (im[i] - spectrum.im()[i]) * factors[n + i];
        }
    }

    @Override
    public void jacobian(double[] variables, double[] residuals, double[] jacobian) {
        toNatural(variables, natural);
        evaluator.impedanceAndDerivatives(natural);
        fill(residuals);
        int n = spectrum.size();
        for (int j = 0; j < natural.length; j++) {
            double[] re = evaluator.derivativeRe(j);
            double[] im = evaluator.derivativeIm(j);
            int at = 2 * n * j;
            for (int i = 0; i < n; i++) {
                jacobian[at + i] = re[i] * factors[i];
                jacobian[at + n + i] = im[i] * factors[n + i];
            }
        }
    }
}
