/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.lamella.electrochemistry.noise.Quantisation;
import org.lamella.electrochemistry.noise.WildPoints;
import org.lamella.numerics.smooth.Noise;

/**
 * A half cycle made ready for finding and fitting peaks: averaged over narrow potential intervals, ascending in
 * potential, and with the current's sign turned for cathodic sweeps, so that every peak points upwards.
 *
 * @param sign +1 anodic, −1 cathodic: {@code sign * current} is the measured current
 * @param potential mean potential of each interval, V, ascending
 * @param current mean current of each interval times sign, A
 * @param count rows in each interval
 * @param noise standard deviation of the noise of an interval with the mean number of rows, A; above 0
 * @param quantum converter step of the current, A; 0 where none is to be seen
 * @param wild rows that were left out as wild points
 */
record Branch(int sign, double[] potential, double[] current, int[] count, double noise, double quantum, int wild) {

    /** Fewest intervals that anything is looked for in. */
    static final int MIN_INTERVALS = 20;
    /** One row of this many is left out at each end. */
    private static final int END_ROWS = 500;
    /** Noise below this share of the current's range is not believed: files round their numbers. */
    private static final double NOISE_FLOOR = 1e-7;

    /**
     * Averages the rows of a half cycle, as many together as leave at most {@code intervals} intervals. The outermost
     * rows are left out: at a turning point they may belong to either sweep.
     */
    static Branch of(Trace trace, HalfCycle half, int intervals) {
        int ends = Math.max(1, half.size() / END_ROWS);
        int first = half.from() + ends;
        int end = half.to() - ends;
        double[] raw = Arrays.copyOfRange(trace.current(), first, end);
        boolean[] wild = WildPoints.find(raw);
        int together = (raw.length + intervals - 1) / intervals;
        double widest = 2 * half.span() / intervals;
        int capacity = Math.min(raw.length, 2 * raw.length / together + intervals);
        double[] e = new double[capacity];
        double[] c = new double[capacity];
        int[] n = new int[capacity];
        int at = 0;
        int left = 0;
        double began = 0;
        for (int i = 0; i < raw.length; i++) {
            double potential = trace.potential()[first + i];
            if (wild[i]) {
                left++;
                continue;
            }
            boolean full = n[at] >= together || n[at] > 0 && Math.abs(potential - began) > widest;
            if (full && at + 1 < capacity) {
                at++;
            }
            began = n[at] == 0 ? potential : began;
            e[at] += potential;
            c[at] += half.sign() * raw[i];
            n[at]++;
        }
        return averaged(half.sign(), e, c, n, Quantisation.step(raw), left);
    }

    private static Branch averaged(int sign, double[] e, double[] c, int[] n, double quantum, int wild) {
        int[] order = IntStream.range(0, n.length).filter(k -> n[k] > 0).boxed()
                .sorted(Comparator.comparingDouble(k -> e[k] / n[k])).mapToInt(Integer::intValue).toArray();
        double[] potential = new double[order.length];
        double[] current = new double[order.length];
        int[] count = new int[order.length];
        int kept = 0;
        for (int k : order) {
            double mean = e[k] / n[k];
            if (kept > 0 && mean <= potential[kept - 1]) {
                current[kept - 1] = (current[kept - 1] * count[kept - 1] + c[k]) / (count[kept - 1] + n[k]);
                count[kept - 1] += n[k];
            } else {
                potential[kept] = mean;
                current[kept] = c[k] / n[k];
                count[kept] = n[k];
                kept++;
            }
        }
        potential = Arrays.copyOf(potential, kept);
        current = Arrays.copyOf(current, kept);
        double noise = kept < 8 ? 0 : Noise.differenceSigma(current, 6);
        double floor = NOISE_FLOOR * (Arrays.stream(current).max().orElse(0) - Arrays.stream(current).min().orElse(0));
        return new Branch(sign, potential, current, Arrays.copyOf(count, kept),
                Math.max(noise, Math.max(floor, Double.MIN_NORMAL)), quantum, wild);
    }

    /** Number of intervals. */
    int size() {
        return potential.length;
    }

    /** Width of the window, V. */
    double span() {
        return potential[potential.length - 1] - potential[0];
    }

    /** The same above a curve, A with the branch's sign. */
    Branch minus(double[] curve) {
        double[] above = new double[size()];
        for (int i = 0; i < above.length; i++) {
            above[i] = current[i] - curve[i];
        }
        return new Branch(sign, potential, above, count, noise, quantum, wild);
    }

    /** The intervals from one potential to another. */
    Branch within(double from, double to) {
        int first = 0;
        while (first < size() && potential[first] < from) {
            first++;
        }
        int end = size();
        while (end > first && potential[end - 1] > to) {
            end--;
        }
        return new Branch(sign, Arrays.copyOfRange(potential, first, end), Arrays.copyOfRange(current, first, end),
                Arrays.copyOfRange(count, first, end), noise, quantum, wild);
    }

    /** Square root of each interval's rows over their mean: the weight of its residual. */
    double[] weights() {
        double mean = Arrays.stream(count).average().orElse(1);
        return Arrays.stream(count).mapToDouble(n -> Math.sqrt(n / mean)).toArray();
    }
}
