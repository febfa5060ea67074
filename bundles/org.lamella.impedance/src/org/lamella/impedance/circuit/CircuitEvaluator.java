/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.circuit;

import java.util.ArrayList;
import java.util.List;

/**
 * A circuit compiled for a set of frequencies: a flat program that computes the impedance of every part over all
 * frequencies at once, and backwards from the whole to the elements the derivatives by all parameters (∂Z/∂z of a part
 * is 1 in series and (Z/z)² in parallel). Allocates nothing after construction. Not thread safe.
 */
public final class CircuitEvaluator {

    private final int size;
    private final Step[] program;
    private final double[][] dRe;
    private final double[][] dIm;
    private final Step[] topParts;

    /** One part: an element's kernel, or the parts it joins. */
    private static final class Step {
        final ElementKernel kernel;
        final int parameter;
        final double[][] dRe;
        final double[][] dIm;
        final Step[] parts;
        final boolean series;
        final double[] re;
        final double[] im;
        final double[] adjointRe;
        final double[] adjointIm;

        Step(ElementKernel kernel, int parameter, int parameters, Step[] parts, boolean series, int size) {
            this.kernel = kernel;
            this.parameter = parameter;
            this.dRe = new double[parameters][size];
            this.dIm = new double[parameters][size];
            this.parts = parts;
            this.series = series;
            this.re = new double[size];
            this.im = new double[size];
            this.adjointRe = new double[size];
            this.adjointIm = new double[size];
        }
    }

    /**
     * A program for these frequencies.
     *
     * @param frequency in Hz, positive, in any order
     */
    public CircuitEvaluator(Circuit circuit, double[] frequency) {
        this.size = frequency.length;
        List<Step> steps = new ArrayList<>();
        compile(circuit.root(), new FrequencyGrid(frequency), steps, new int[1]);
        this.program = steps.toArray(Step[]::new);
        Step whole = program[program.length - 1];
        this.topParts = circuit.root() instanceof CircuitNode.Series ? whole.parts : new Step[] { whole };
        this.dRe = new double[circuit.parameterCount()][];
        this.dIm = new double[circuit.parameterCount()][];
        for (Step step : program) {
            for (int j = 0; j < step.dRe.length; j++) {
                dRe[step.parameter + j] = step.dRe[j];
                dIm[step.parameter + j] = step.dIm[j];
            }
        }
    }

    private Step compile(CircuitNode node, FrequencyGrid grid, List<Step> steps, int[] next) {
        Step step;
        if (node instanceof CircuitNode.Element element) {
            int count = element.parameterCount();
            step = new Step(element.kind().kernel(grid), next[0], count, new Step[0], true, size);
            next[0] += count;
        } else {
            List<Step> parts = new ArrayList<>();
            for (CircuitNode part : node.parts()) {
                parts.add(compile(part, grid, steps, next));
            }
            step = new Step(null, 0, 0, parts.toArray(Step[]::new), node instanceof CircuitNode.Series, size);
        }
        steps.add(step);
        return step;
    }

    /** The number of frequencies. */
    public int size() {
        return size;
    }

    /**
     * Computes the impedance at all frequencies; read it from {@link #re()} and {@link #im()}.
     *
     * @param parameters natural values, in the circuit's order
     */
    public void impedance(double[] parameters) {
        for (Step step : program) {
            if (step.kernel != null) {
                step.kernel.impedance(parameters, step.parameter, step.re, step.im);
            } else if (step.series) {
                addParts(step);
            } else {
                addAdmittances(step);
            }
        }
    }

    /**
     * Computes the impedance and its derivatives by the logarithm of positive parameters (p ∂Z/∂p) and by exponents;
     * read them from {@link #derivativeRe} and {@link #derivativeIm}.
     */
    public void impedanceAndDerivatives(double[] parameters) {
        impedance(parameters);
        Step whole = program[program.length - 1];
        java.util.Arrays.fill(whole.adjointRe, 1);
        java.util.Arrays.fill(whole.adjointIm, 0);
        for (int k = program.length - 1; k >= 0; k--) {
            Step step = program[k];
            if (step.kernel != null) {
                step.kernel.derivatives(parameters, step.parameter, step.re, step.im, step.dRe, step.dIm);
                for (int j = 0; j < step.dRe.length; j++) {
                    multiply(step.adjointRe, step.adjointIm, step.dRe[j], step.dIm[j]);
                }
            } else {
                passOn(step);
            }
        }
    }

    /** Real part of the impedance at all frequencies, Ω; overwritten by the next computation. */
    public double[] re() {
        return program[program.length - 1].re;
    }

    /** Imaginary part of the impedance at all frequencies, Ω; overwritten by the next computation. */
    public double[] im() {
        return program[program.length - 1].im;
    }

    /** Real part of the impedance of one of {@link Circuit#topParts()}; overwritten by the next computation. */
    public double[] topPartRe(int index) {
        return topParts[index].re;
    }

    /** Imaginary part of the impedance of one of {@link Circuit#topParts()}; overwritten by the next computation. */
    public double[] topPartIm(int index) {
        return topParts[index].im;
    }

    /** Real part of a derivative at all frequencies; overwritten by the next computation. */
    public double[] derivativeRe(int parameter) {
        return dRe[parameter];
    }

    /** Imaginary part of a derivative at all frequencies; overwritten by the next computation. */
    public double[] derivativeIm(int parameter) {
        return dIm[parameter];
    }

    private void addParts(Step step) {
        System.arraycopy(step.parts[0].re, 0, step.re, 0, size);
        System.arraycopy(step.parts[0].im, 0, step.im, 0, size);
        for (int k = 1; k < step.parts.length; k++) {
            double[] re = step.parts[k].re;
            double[] im = step.parts[k].im;
            for (int i = 0; i < size; i++) {
                step.re[i] += re[i];
                step.im[i] += im[i];
            }
        }
    }

    private void addAdmittances(Step step) {
        java.util.Arrays.fill(step.re, 0);
        java.util.Arrays.fill(step.im, 0);
        for (Step part : step.parts) {
            for (int i = 0; i < size; i++) {
                double square = part.re[i] * part.re[i] + part.im[i] * part.im[i];
                step.re[i] += part.re[i] / square;
                step.im[i] -= part.im[i] / square;
            }
        }
        for (int i = 0; i < size; i++) {
            double square = step.re[i] * step.re[i] + step.im[i] * step.im[i];
            step.re[i] /= square;
            step.im[i] /= -square;
        }
    }

    private void passOn(Step step) {
        for (Step part : step.parts) {
            if (step.series) {
                System.arraycopy(step.adjointRe, 0, part.adjointRe, 0, size);
                System.arraycopy(step.adjointIm, 0, part.adjointIm, 0, size);
                continue;
            }
            for (int i = 0; i < size; i++) {
                double square = part.re[i] * part.re[i] + part.im[i] * part.im[i];
                double ratioRe = (step.re[i] * part.re[i] + step.im[i] * part.im[i]) / square;
                double ratioIm = (step.im[i] * part.re[i] - step.re[i] * part.im[i]) / square;
                double squareRe = ratioRe * ratioRe - ratioIm * ratioIm;
                double squareIm = 2 * ratioRe * ratioIm;
                part.adjointRe[i] = step.adjointRe[i] * squareRe - step.adjointIm[i] * squareIm;
                part.adjointIm[i] = step.adjointRe[i] * squareIm + step.adjointIm[i] * squareRe;
            }
        }
    }

    /** target ← factor · target, complex. */
    private static void multiply(double[] factorRe, double[] factorIm, double[] re, double[] im) {
        for (int i = 0; i < re.length; i++) {
            double t = factorRe[i] * re[i] - factorIm[i] * im[i];
            im[i] = factorRe[i] * im[i] + factorIm[i] * re[i];
            re[i] = t;
        }
    }
}
