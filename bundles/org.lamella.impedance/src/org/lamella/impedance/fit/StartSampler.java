/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitEvaluator;
import org.lamella.impedance.circuit.CircuitNode;
import org.lamella.impedance.circuit.ElementKind;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Start values for a fit from the spectrum alone. Each part that lies in series gets a random characteristic frequency
 * within the measured range and the elements in it that belong to this frequency; how much each part contributes is
 * then not guessed but found by non-negative linear least squares, because a sum of parts is linear in their sizes. Of
 * many such trials those that are nearest to the data are the starts.
 */
final class StartSampler {

    private final Circuit circuit;
    private final Spectrum spectrum;
    private final CircuitEvaluator evaluator;
    private final List<ParameterHint> hints;
    private final RandomGenerator random;
    private final double lowestOmega;
    private final double highestOmega;
    private final boolean[] scalable;
    private final int[] firstParameter;
    private final double[] weight;

    /** A start and its misfit. */
    record Start(double[] values, double cost) {
    }

    StartSampler(Circuit circuit, Spectrum spectrum, List<ParameterHint> hints, RandomGenerator random) {
        this.circuit = circuit;
        this.spectrum = spectrum;
        this.hints = hints;
        this.random = random;
        this.evaluator = new CircuitEvaluator(circuit, spectrum.frequency());
        this.highestOmega = 2 * Math.PI * spectrum.frequency()[0];
        this.lowestOmega = 2 * Math.PI * spectrum.frequency()[spectrum.size() - 1];
        this.weight = Weighting.MODULUS.factors(spectrum);
        List<CircuitNode> parts = circuit.topParts();
        this.scalable = new boolean[parts.size()];
        this.firstParameter = new int[parts.size() + 1];
        for (int k = 0; k < parts.size(); k++) {
            firstParameter[k + 1] = firstParameter[k] + parts.get(k).parameterCount();
        }
    }

    /** The best of so many trials, best first. With {@code useStarts} the hints' start values are kept as they are. */
    List<Start> best(int trials, int wanted, boolean useStarts) {
        for (int k = 0; k < scalable.length; k++) {
            scalable[k] = true;
            for (int j = firstParameter[k]; j < firstParameter[k + 1]; j++) {
                scalable[k] &= !isHeld(j, useStarts);
            }
        }
        List<Start> starts = new ArrayList<>();
        for (int t = 0; t < trials; t++) {
            double[] values = sample(useStarts);
            double cost = scaleParts(values);
            if (Double.isFinite(cost)) {
                starts.add(new Start(values, cost));
            }
        }
        starts.sort(Comparator.comparingDouble(Start::cost));
        return starts.subList(0, Math.min(wanted, starts.size()));
    }

    /**
     * A start that differs from given values in one part: the best of a few trials for that part, with the sizes of all
     * parts found anew. After {@link #best} only.
     */
    Start around(double[] values, int part, int trials) {
        Start best = null;
        for (int t = 0; t < trials; t++) {
            double[] changed = values.clone();
            double omega = logUniform(lowestOmega / 3, highestOmega * 3);
            fill(circuit.topParts().get(part), modulusAt(omega), omega, changed, firstParameter[part]);
            hold(changed, false);
            double cost = scaleParts(changed);
            if (best == null || cost < best.cost()) {
                best = new Start(changed, cost);
            }
        }
        return best;
    }

    private boolean isHeld(int parameter, boolean useStarts) {
        ParameterHint hint = hints.get(parameter);
        return (hint.fixed() || useStarts) && hint.value().isPresent();
    }

    private double[] sample(boolean useStarts) {
        double[] values = new double[circuit.parameterCount()];
        List<CircuitNode> parts = circuit.topParts();
        for (int k = 0; k < parts.size(); k++) {
            double omega = logUniform(lowestOmega / 3, highestOmega * 3);
            fill(parts.get(k), modulusAt(omega), omega, values, firstParameter[k]);
        }
        hold(values, useStarts);
        return values;
    }

    private void hold(double[] values, boolean useStarts) {
        for (int j = 0; j < values.length; j++) {
            ParameterHint hint = hints.get(j);
            values[j] = isHeld(j, useStarts) ? hint.value().getAsDouble() : clip(values[j], hint);
        }
    }

    private static double clip(double value, ParameterHint hint) {
        return Math.min(Math.max(value, hint.lower().orElse(Double.NEGATIVE_INFINITY)),
                hint.upper().orElse(Double.POSITIVE_INFINITY));
    }

    /** Gives a part such parameters that its modulus is about {@code modulus} at {@code omega}. */
    private void fill(CircuitNode node, double modulus, double omega, double[] values, int at) {
        if (node instanceof CircuitNode.Element element) {
            fillElement(element.kind(), modulus, omega, values, at);
            return;
        }
        int next = at;
        for (CircuitNode part : node.parts()) {
            boolean slower = node instanceof CircuitNode.Series && !isResistor(part);
            double partOmega = slower ? logUniform(Math.min(lowestOmega / 10, omega / 10), omega) : omega;
            double partModulus = modulus * logUniform(0.3, 3) * (slower ? logUniform(0.1, 3) : 1);
            fill(part, partModulus, partOmega, values, next);
            next += part.parameterCount();
        }
    }

    private static boolean isResistor(CircuitNode node) {
        return node instanceof CircuitNode.Element element && element.kind() == ElementKind.R;
    }

    private void fillElement(ElementKind kind, double modulus, double omega, double[] p, int at) {
        switch (kind) {
            case R -> p[at] = modulus;
            case C -> p[at] = 1 / (modulus * omega);
            case L -> p[at] = modulus / omega;
            case LA -> {
                p[at + 1] = uniform(0.7, 1);
                p[at] = Math.pow(modulus, 1 / p[at + 1]) / omega;
            }
            case CPE, Q -> {
                p[at + 1] = uniform(0.5, 1);
                p[at] = 1 / (modulus * Math.pow(omega, p[at + 1]));
            }
            case W_A -> p[at] = modulus * Math.sqrt(omega / 2);
            case W_Y -> p[at] = 1 / (modulus * Math.sqrt(omega));
            case WO_TAU, WS_TAU, G_TAU, K -> {
                p[at] = modulus;
                p[at + 1] = 1 / omega;
            }
            case ZARC -> {
                p[at] = modulus;
                p[at + 1] = 1 / omega;
                p[at + 2] = uniform(0.6, 1);
            }
            case HN, HA -> {
                p[at] = modulus;
                p[at + 1] = 1 / omega;
                p[at + 2] = uniform(0.6, 1);
                p[at + 3] = uniform(0.4, 1);
            }
            case WO_Y, WS_Y -> {
                p[at + 2] = 0.5;
                p[at + 1] = 1 / omega;
                p[at] = 1 / (modulus * modulus * omega);
            }
            case G_Y -> {
                p[at + 2] = 0.5;
                p[at + 1] = omega;
                p[at] = 1 / (modulus * Math.sqrt(omega));
            }
            case TLMQ -> {
                p[at + 2] = uniform(0.6, 1);
                p[at] = modulus;
                p[at + 1] = 1 / (modulus * Math.pow(omega, p[at + 2]));
            }
        }
    }

    /** The measured modulus next to an angular frequency. */
    private double modulusAt(double omega) {
        int nearest = 0;
        double distance = Double.POSITIVE_INFINITY;
        for (int i = 0; i < spectrum.size(); i++) {
            double d = Math.abs(Math.log(2 * Math.PI * spectrum.frequency()[i] / omega));
            if (d < distance) {
                distance = d;
                nearest = i;
            }
        }
        return spectrum.modulus(nearest);
    }

    private double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private double logUniform(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    /** Gives every part that may be scaled its size by linear least squares; returns the modulus-weighted misfit. */
    private double scaleParts(double[] values) {
        evaluator.impedance(values);
        int n = spectrum.size();
        int parts = scalable.length;
        double[][] gram = new double[parts][parts];
        double[] right = new double[parts];
        for (int a = 0; a < parts; a++) {
            double[] re = evaluator.topPartRe(a);
            double[] im = evaluator.topPartIm(a);
            for (int i = 0; i < n; i++) {
                double w = weight[i] * weight[i];
                right[a] += w * (re[i] * spectrum.re()[i] + im[i] * spectrum.im()[i]);
            }
            for (int b = 0; b <= a; b++) {
                gram[a][b] = product(re, im, evaluator.topPartRe(b), evaluator.topPartIm(b));
                gram[b][a] = gram[a][b];
            }
        }
        double[] size = nonNegative(gram, right);
        List<CircuitNode> nodes = circuit.topParts();
        for (int k = 0; k < parts; k++) {
            if (scalable[k]) {
                scale(nodes.get(k), Math.max(size[k], 1e-3), values, firstParameter[k]);
            }
        }
        double cost = n;
        for (int a = 0; a < parts; a++) {
            double row = 0;
            for (int b = 0; b < parts; b++) {
                row += gram[a][b] * size[b];
            }
            cost += size[a] * (row - 2 * right[a]);
        }
        return cost;
    }

    private double product(double[] aRe, double[] aIm, double[] bRe, double[] bIm) {
        double sum = 0;
        for (int i = 0; i < aRe.length; i++) {
            sum += weight[i] * weight[i] * (aRe[i] * bRe[i] + aIm[i] * bIm[i]);
        }
        return sum;
    }

    /** Minimises xᵀG x − 2 bᵀx over x ≥ 0 by coordinate descent; parts that cannot be scaled stay at 1. */
    private double[] nonNegative(double[][] gram, double[] right) {
        double[] x = new double[right.length];
        Arrays.fill(x, 1);
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int k = 0; k < x.length; k++) {
                if (!scalable[k] || gram[k][k] == 0) {
                    continue;
                }
                double rest = right[k];
                for (int j = 0; j < x.length; j++) {
                    rest -= j == k ? 0 : gram[k][j] * x[j];
                }
                x[k] = Math.max(0, rest / gram[k][k]);
            }
        }
        return x;
    }

    private static void scale(CircuitNode node, double factor, double[] values, int at) {
        if (node instanceof CircuitNode.Element element) {
            element.kind().scaleImpedance(values, at, factor);
            return;
        }
        int next = at;
        for (CircuitNode part : node.parts()) {
            scale(part, factor, values, next);
            next += part.parameterCount();
        }
    }
}
