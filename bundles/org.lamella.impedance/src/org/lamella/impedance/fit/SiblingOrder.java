/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lamella.impedance.circuit.Circuit;
import org.lamella.impedance.circuit.CircuitEvaluator;
import org.lamella.impedance.circuit.CircuitNode;
import org.lamella.impedance.circuit.ParameterHint;
import org.lamella.impedance.spectrum.Spectrum;

/**
 * Parts of equal structure beside each other, such as the two arcs of R0-p(R1,C1)-p(R2,C2), can change places without
 * changing the impedance. So that results are comparable, they are ordered by their characteristic frequency, the
 * highest first; where somebody gave start values for them, by which order is nearest to these.
 */
final class SiblingOrder {

    private static final int POINTS_PER_DECADE = 20;

    private final Circuit circuit;
    private final List<ParameterHint> hints;
    private final double[] grid;

    SiblingOrder(Circuit circuit, Spectrum spectrum, List<ParameterHint> hints) {
        this.circuit = circuit;
        this.hints = hints;
        double high = Math.log10(spectrum.frequency()[0]) + 3;
        double low = Math.log10(spectrum.frequency()[spectrum.size() - 1]) - 3;
        this.grid = new double[(int) ((high - low) * POINTS_PER_DECADE) + 1];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = Math.pow(10, high - (double) i / POINTS_PER_DECADE);
        }
    }

    /** The natural values with exchangeable parts in order. */
    double[] ordered(double[] values) {
        double[] result = values.clone();
        order(circuit.root(), result, 0);
        return result;
    }

    /** Whether the arcs in series follow each other from high to low characteristic frequency. */
    boolean hasArcsInOrder(double[] values) {
        double last = Double.POSITIVE_INFINITY;
        int at = 0;
        for (CircuitNode part : circuit.topParts()) {
            int next = at + part.parameterCount();
            if (part instanceof CircuitNode.Parallel) {
                double frequency = characteristicFrequency(new CircuitEvaluator(circuit.of(part), grid),
                        Arrays.copyOfRange(values, at, next), false);
                if (frequency > last) {
                    return false;
                }
                last = frequency;
            }
            at = next;
        }
        return true;
    }

    private void order(CircuitNode node, double[] values, int at) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        int next = at;
        List<CircuitNode> parts = node.parts();
        int[] first = new int[parts.size()];
        for (int k = 0; k < parts.size(); k++) {
            first[k] = next;
            order(parts.get(k), values, next);
            groups.computeIfAbsent(parts.get(k).signature(), s -> new ArrayList<>()).add(k);
            next += parts.get(k).parameterCount();
        }
        for (List<Integer> group : groups.values()) {
            if (group.size() > 1) {
                arrange(group.stream().map(parts::get).toList(), group.stream().mapToInt(k -> first[k]).toArray(),
                        values);
            }
        }
    }

    private void arrange(List<CircuitNode> siblings, int[] first, double[] values) {
        int length = siblings.getFirst().parameterCount();
        boolean started = true;
        for (int at : first) {
            for (int j = at; j < at + length; j++) {
                ParameterHint hint = hints.get(j);
                if (hint.fixed() || hint.lower().isPresent() || hint.upper().isPresent()) {
                    return;
                }
                started &= hint.value().isPresent();
            }
        }
        List<double[]> blocks = new ArrayList<>();
        for (int at : first) {
            blocks.add(Arrays.copyOfRange(values, at, at + length));
        }
        List<double[]> sorted = started ? nearest(blocks, first, new ArrayList<>())
                : byFrequency(siblings.getFirst(), blocks);
        for (int k = 0; k < first.length; k++) {
            System.arraycopy(sorted.get(k), 0, values, first[k], length);
        }
    }

    private List<double[]> byFrequency(CircuitNode kind, List<double[]> blocks) {
        List<double[]> sorted = new ArrayList<>(blocks);
        if (kind instanceof CircuitNode.Element) {
            sorted.sort(Comparator.comparingDouble((double[] b) -> b[0]).reversed());
        } else {
            CircuitEvaluator evaluator = new CircuitEvaluator(circuit.of(kind), grid);
            boolean asAdmittance = kind instanceof CircuitNode.Series;
            Map<double[], Double> keys = new java.util.IdentityHashMap<>();
            blocks.forEach(b -> keys.put(b, characteristicFrequency(evaluator, b, asAdmittance)));
            sorted.sort(Comparator.comparingDouble((double[] b) -> keys.get(b)).reversed());
        }
        return sorted;
    }

    /** Where |Im Z| (of a branch: |Im Y|) has its peak, the fastest one if there are several, in Hz. */
    private double characteristicFrequency(CircuitEvaluator evaluator, double[] values, boolean asAdmittance) {
        evaluator.impedance(values);
        double[] size = new double[grid.length];
        int largest = 0;
        for (int i = 0; i < grid.length; i++) {
            double re = evaluator.re()[i];
            double im = evaluator.im()[i];
            size[i] = Math.abs(im) / (asAdmittance ? re * re + im * im : 1);
            largest = size[i] > size[largest] ? i : largest;
        }
        for (int i = 1; i < grid.length - 1; i++) {
            if (size[i] > size[i - 1] && size[i] >= size[i + 1]) {
                double curvature = size[i - 1] - 2 * size[i] + size[i + 1];
                double shift = curvature == 0 ? 0 : 0.5 * (size[i - 1] - size[i + 1]) / curvature;
                return grid[i] * Math.pow(10, -shift / POINTS_PER_DECADE);
            }
        }
        return grid[largest];
    }

    /** The order of the blocks that is nearest to the start values, by trying all. */
    private List<double[]> nearest(List<double[]> left, int[] first, List<double[]> chosen) {
        if (left.isEmpty()) {
            return new ArrayList<>(chosen);
        }
        List<double[]> best = List.of();
        for (double[] block : left) {
            List<double[]> rest = new ArrayList<>(left);
            rest.remove(block);
            chosen.add(block);
            List<double[]> order = nearest(rest, first, chosen);
            chosen.removeLast();
            if (best.isEmpty() || distance(order, first) < distance(best, first)) {
                best = order;
            }
        }
        return best;
    }

    private double distance(List<double[]> order, int[] first) {
        double sum = 0;
        for (int k = 0; k < first.length; k++) {
            for (int j = 0; j < order.get(k).length; j++) {
                double start = hints.get(first[k] + j).value().getAsDouble();
                boolean log = circuit.parameters().get(first[k] + j).kind().isLogarithmic();
                double d = log ? Math.log(order.get(k)[j] / start) : order.get(k)[j] - start;
                sum += d * d;
            }
        }
        return sum;
    }
}
