/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitNode;
import org.lamella.impedance.circuit.ElementKind;

/**
 * An arc of a spectrum: a resistance beside a capacitance or constant phase element, or an element that is an arc by
 * itself.
 *
 * @param elements the names of the elements that make it
 * @param frequency characteristic frequency 1/(2πRC), 1/(2π (RQ)^(1/n)), 1/(2πτ), in Hz
 * @param frequencyError its standard uncertainty, Hz
 * @param resistance in Ω
 * @param capacitance C, or of a constant phase element the capacitance with the same characteristic frequency,
 *        Q^(1/n) R^(1/n − 1) (Hsu and Mansfeld, Corrosion 57, 747, 2001), in F
 * @param capacitanceError its standard uncertainty, F
 * @param hasConstantPhase whether the capacitance is that of a constant phase element
 * @param identifiable whether the data determine all its parameters
 */
public record Arc(List<String> elements, double frequency, double frequencyError, double resistance, double capacitance,
        double capacitanceError, boolean hasConstantPhase, boolean identifiable) {

    /** The arcs of a fit, from high to low frequency. */
    public static List<Arc> of(CnlsResult fit) {
        List<Arc> arcs = new ArrayList<>();
        collect(fit, fit.circuit().root(), arcs);
        arcs.sort(Comparator.comparingDouble(Arc::frequency).reversed());
        return List.copyOf(arcs);
    }

    private static void collect(CnlsResult fit, CircuitNode node, List<Arc> arcs) {
        if (node instanceof CircuitNode.Parallel parallel) {
            Find resistor = new Find(parallel, List.of(ElementKind.R));
            Find capacitor = new Find(parallel, List.of(ElementKind.C, ElementKind.CPE,
                    ElementKind.Q, ElementKind.W_A, ElementKind.W_Y));
            if (resistor.element != null && capacitor.element != null) {
                arcs.add(beside(fit, resistor.element, capacitor.element));
            }
        }
        if (node instanceof CircuitNode.Element element
                && List.of(ElementKind.K, ElementKind.ZARC, ElementKind.HN, ElementKind.HA).contains(element.kind())) {
            arcs.add(alone(fit, element));
        }
        node.parts().forEach(part -> collect(fit, part, arcs));
    }

    /** The first element of a kind among branches: as a branch of its own, or (a resistor) at the head of one. */
    private static final class Find {
        CircuitNode.Element element;

        Find(CircuitNode.Parallel parallel, List<ElementKind> kinds) {
            for (CircuitNode branch : parallel.children()) {
                CircuitNode head = branch instanceof CircuitNode.Series series && kinds.contains(ElementKind.R)
                        ? series.children().stream().filter(c -> is(c, kinds)).findFirst().orElse(branch) : branch;
                if (element == null && is(head, kinds)) {
                    element = (CircuitNode.Element) head;
                }
            }
        }

        private static boolean is(CircuitNode node, List<ElementKind> kinds) {
            return node instanceof CircuitNode.Element e && kinds.contains(e.kind());
        }
    }

    private static int first(Circuit circuit, CircuitNode.Element element) {
        for (int j = 0; j < circuit.parameterCount(); j++) {
            if (circuit.parameters().get(j).element() == element) {
                return j;
            }
        }
        throw new IllegalStateException(element.name() + " is not in " + circuit.text());
    }

    private static Arc beside(CnlsResult fit, CircuitNode.Element resistor, CircuitNode.Element capacitor) {
        int r = first(fit.circuit(), resistor);
        int c = first(fit.circuit(), capacitor);
        ToDoubleFunction<double[]> capacitance = p -> switch (capacitor.kind()) {
            case C -> p[c];
            case W_Y -> effective(p[c], 0.5, p[r]);
            case W_A -> effective(1 / (p[c] * Math.sqrt(2)), 0.5, p[r]);
            default -> effective(p[c], p[c + 1], p[r]);
        };
        ToDoubleFunction<double[]> frequency = p -> 1 / (2 * Math.PI * p[r] * capacitance.applyAsDouble(p));
        int[] used = capacitor.parameterCount() == 2 ? new int[] { r, c, c + 1 } : new int[] { r, c };
        return make(fit, List.of(resistor.name(), capacitor.name()), frequency, capacitance, r, used,
                capacitor.kind() != ElementKind.C);
    }

    /** The capacitance that gives the same characteristic frequency beside R as a constant phase element. */
    private static double effective(double q, double n, double r) {
        return Math.pow(q, 1 / n) * Math.pow(r, 1 / n - 1);
    }

    private static Arc alone(CnlsResult fit, CircuitNode.Element element) {
        int at = first(fit.circuit(), element);
        boolean skewed = element.kind() == ElementKind.HN || element.kind() == ElementKind.HA;
        ToDoubleFunction<double[]> frequency =
                p -> (skewed ? highest(p[at + 2], p[at + 3]) : 1) / (2 * Math.PI * p[at + 1]);
        int[] used = skewed ? new int[] { at, at + 1, at + 2, at + 3 } : new int[] { at, at + 1 };
        return make(fit, List.of(element.name()), frequency,
                p -> 1 / (2 * Math.PI * frequency.applyAsDouble(p) * p[at]),
                at, used, element.kind() != ElementKind.K);
    }

    /** ωτ at the top of a skewed arc (Boersma, van Turnhout and Wübbenhorst, Macromolecules 31, 7453, 1998). */
    private static double highest(double a, double b) {
        double share = a * Math.PI / (2 * (b + 1));
        return Math.pow(Math.sin(share) / Math.sin(b * share), 1 / a);
    }

    private static Arc make(CnlsResult fit, List<String> elements, ToDoubleFunction<double[]> frequency,
            ToDoubleFunction<double[]> capacitance, int resistance, int[] used, boolean constantPhase) {
        double[] values = fit.values();
        boolean identifiable = Arrays.stream(used).allMatch(j -> fit.parameters().get(j).identifiable());
        return new Arc(elements, frequency.applyAsDouble(values), Propagation.standardError(fit, frequency),
                values[resistance], capacitance.applyAsDouble(values), Propagation.standardError(fit, capacitance),
                constantPhase, identifiable);
    }
}
