/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.io.text.internal.delimited;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.lamella.data.Measurand;

/**
 * Says what the columns of a file without labels most likely are, from their number and their course. Whoever uses it
 * tells the user what was assumed.
 */
final class Headerless {

    private static final double DECADE = 10;
    private static final double ONE_WAY = 0.9;
    private static final int FEWEST_ROWS = 3;
    /** Modulus and parts of an impedance agree to this. */
    private static final double MODULUS_AGREES = 1e-3;
    private static final double MUCH_SMOOTHER = 3;
    /** Nobody puts more volts on a liquid cell. */
    private static final double LARGEST_POTENTIAL = 60;

    private final List<double[]> columns;
    private final Measurand[] guess;

    private Headerless(List<double[]> columns) {
        this.columns = columns;
        this.guess = new Measurand[columns.size()];
    }

    /** One measurand per column, null where nothing can be said; an empty list when nothing can be said at all. */
    static List<Measurand> guess(List<double[]> columns) {
        Headerless headerless = new Headerless(columns);
        headerless.guess();
        List<Measurand> guessed = new ArrayList<>();
        for (Measurand measurand : headerless.guess) {
            guessed.add(measurand);
        }
        return guessed.stream().allMatch(m -> m == null) ? List.of() : guessed;
    }

    private void guess() {
        int first = 0;
        int count = columns.size();
        if (count > 2 && counts(columns.getFirst())) {
            guess[0] = Measurand.POINT;
            first = 1;
        }
        int left = count - first;
        if (left >= 3 && isFrequency(columns.get(first)) && (left == 3 || isImpedance(first))) {
            guess[first] = Measurand.FREQUENCY;
            guess[first + 1] = Measurand.IMPEDANCE_REAL;
            guess[first + 2] = Measurand.IMPEDANCE_IMAGINARY;
        } else if (left >= 3 && goesOn(columns.get(first))) {
            guess[first] = Measurand.TIME;
            potentialAndCurrent(first + 1);
        } else if (left == 2) {
            potentialAndCurrent(first);
        }
    }

    private void potentialAndCurrent(int first) {
        double[] one = columns.get(first);
        double[] two = columns.get(first + 1);
        boolean swapped = roughness(two) * MUCH_SMOOTHER < roughness(one) && largest(two) <= LARGEST_POTENTIAL
                && largest(one) < largest(two);
        if (largest(swapped ? two : one) > LARGEST_POTENTIAL) {
            return;
        }
        guess[first] = swapped ? Measurand.CURRENT : Measurand.POTENTIAL;
        guess[first + 1] = swapped ? Measurand.POTENTIAL : Measurand.CURRENT;
    }

    /** Whether the numbers are 0, 1, 2 … or 1, 2, 3 … */
    static boolean counts(double[] column) {
        return column.length >= FEWEST_ROWS && (column[0] == 0 || column[0] == 1)
                && IntStream.range(1, column.length).allMatch(i -> column[i] == column[i - 1] + 1);
    }

    private static boolean goesOn(double[] column) {
        return column.length >= FEWEST_ROWS && column[column.length - 1] > column[0]
                && IntStream.range(1, column.length).allMatch(i -> column[i] >= column[i - 1]);
    }

    /** Positive, one way, over a decade at least, and in steps that are even on a logarithmic axis rather than plain. */
    private static boolean isFrequency(double[] column) {
        if (column.length < FEWEST_ROWS) {
            return false;
        }
        double min = Double.POSITIVE_INFINITY;
        double max = 0;
        int down = 0;
        double[] plain = new double[column.length - 1];
        double[] ratio = new double[column.length - 1];
        for (int i = 0; i < column.length; i++) {
            if (!(column[i] > 0)) {
                return false;
            }
            min = Math.min(min, column[i]);
            max = Math.max(max, column[i]);
            if (i > 0) {
                down += column[i] < column[i - 1] ? 1 : 0;
                plain[i - 1] = Math.abs(column[i] - column[i - 1]);
                ratio[i - 1] = Math.abs(Math.log(column[i] / column[i - 1]));
            }
        }
        double oneWay = Math.max(down, plain.length - down) / (double) plain.length;
        return max >= DECADE * min && oneWay >= ONE_WAY && scatter(ratio) < scatter(plain);
    }

    private boolean isImpedance(int frequency) {
        double[] real = columns.get(frequency + 1);
        double[] imaginary = columns.get(frequency + 2);
        double[] modulus = columns.get(frequency + 3);
        return IntStream.range(0, real.length).allMatch(
                i -> Math.abs(Math.hypot(real[i], imaginary[i]) - modulus[i]) <= MODULUS_AGREES * Math.abs(modulus[i]));
    }

    /** Standard deviation over mean. */
    private static double scatter(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double square = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0);
        return mean == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(square) / mean;
    }

    /** Typical curvature over typical step: small for a potential that is swept, large for what answers to it. */
    private static double roughness(double[] values) {
        if (values.length < FEWEST_ROWS) {
            return Double.NaN;
        }
        double[] steps =
                IntStream.range(1, values.length).mapToDouble(i -> Math.abs(values[i] - values[i - 1])).sorted()
                        .toArray();
        double[] bends = IntStream.range(2, values.length)
                .mapToDouble(i -> Math.abs(values[i] - 2 * values[i - 1] + values[i - 2])).sorted().toArray();
        double step = steps[steps.length / 2];
        return step == 0 ? Double.POSITIVE_INFINITY : bends[bends.length / 2] / step;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).filter(v -> !Double.isNaN(v)).max().orElse(0);
    }
}
