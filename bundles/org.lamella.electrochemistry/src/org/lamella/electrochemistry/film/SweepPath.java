/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import java.util.ArrayList;
import java.util.List;

import org.lamella.electrochemistry.voltammetry.HalfCycle;
import org.lamella.electrochemistry.voltammetry.SweepMeans;

/**
 * The course of the applied potential in steps, and how derivatives by time are made of neighbouring steps: backward
 * differences of up to fourth order (stiff equations with real eigenvalues allow it). Behind each turn, where derivatives
 * jump, the steps begin small and of first order and grow.
 */
final class SweepPath {

    /** Highest order of the differences. */
    static final int ORDER = 4;
    /** First step behind a turn, as a share of the usual one, and growth from step to step. */
    private static final double FIRST = 2e-3;
    private static final double GROWTH = 1.6;
    /** A gap between two half cycles longer than this share of the half cycle is a hold. */
    private static final double HOLD = 0.02;
    private static final int MOST_STEPS = 1500;

    private final List<double[]> nodes = new ArrayList<>();
    /** First node of each half cycle; the node after its last is the first of what follows. */
    private final int[] begin;
    private final int[] end;

    /**
     * The course through half cycles that follow each other.
     *
     * @param step usual step, V
     */
    SweepPath(List<SweepMeans> sweeps, double step) {
        begin = new int[sweeps.size()];
        end = new int[sweeps.size()];
        double time = 0;
        for (int s = 0; s < sweeps.size(); s++) {
            HalfCycle half = sweeps.get(s).halfCycle();
            double duration = half.span() / half.scanRate();
            if (s > 0) {
                double pause = sweeps.get(s).begin() - sweeps.get(s - 1).end();
                if (pause > HOLD * duration) {
                    time = segment(time, pause, nodes.getLast()[1], nodes.getLast()[1], 12);
                }
            }
            if (s == 0) {
                nodes.add(new double[] { 0, half.start(), 0 });
            }
            begin[s] = nodes.size() - 1;
            int steps = Math.clamp((long) Math.ceil(half.span() / step), 20, MOST_STEPS);
            time = segment(time, duration, half.start(), half.end(), steps);
            end[s] = nodes.size();
        }
    }

    /** Adds the nodes of a stretch of constant rate: time, potential, number of nodes since the stretch began. */
    private double segment(double from, double duration, double start, double stop, int steps) {
        double usual = duration / steps;
        double at = 0;
        double next = FIRST * usual;
        int since = 0;
        while (at < duration * (1 - 1e-12)) {
            double left = duration - at;
            if (next >= usual) {
                int even = (int) Math.max(1, Math.round(left / usual));
                for (int i = 1; i <= even; i++) {
                    add(from + at + left * i / even, start, stop, (at + left * i / even) / duration, ++since);
                }
                at = duration;
            } else {
                at += next;
                add(from + at, start, stop, at / duration, ++since);
                next *= GROWTH;
            }
        }
        return from + duration;
    }

    private void add(double time, double start, double stop, double share, int since) {
        nodes.add(new double[] { time, start + (stop - start) * share, since });
    }

    int size() {
        return nodes.size();
    }

    double potential(int node) {
        return nodes.get(node)[1];
    }

    int begin(int sweep) {
        return begin[sweep];
    }

    int end(int sweep) {
        return end[sweep];
    }

    /** Weights of the value at a node and at those before it in the derivative by time, 1/s. */
    double[] derivative(int node) {
        double[] weights = new double[ORDER + 1];
        if (node == 0) {
            return weights;
        }
        int since = (int) nodes.get(node)[2];
        int order = Math.min(since, 2);
        double h = nodes.get(node)[0] - nodes.get(node - 1)[0];
        for (int more = 3; more <= ORDER && more <= since; more++) {
            double before = nodes.get(node - more + 1)[0] - nodes.get(node - more)[0];
            if (Math.abs(before - h) < 0.5 * h) {
                order = more;
            } else {
                break;
            }
        }
        double[] x = new double[order + 1];
        for (int k = 0; k <= order; k++) {
            x[k] = nodes.get(node - k)[0] - nodes.get(node)[0];
        }
        for (int k = 0; k <= order; k++) {
            weights[k] = slopeAtZero(x, k);
        }
        return weights;
    }

    /** Derivative at 0 of the Lagrange polynomial that is 1 at x[k] and 0 at the others. */
    private static double slopeAtZero(double[] x, int k) {
        double sum = 0;
        for (int skip = 0; skip < x.length; skip++) {
            if (skip != k) {
                double product = 1 / (x[k] - x[skip]);
                for (int j = 0; j < x.length; j++) {
                    if (j != k && j != skip) {
                        product *= -x[j] / (x[k] - x[j]);
                    }
                }
                sum += product;
            }
        }
        return sum;
    }

    /**
     * How the mean current over an interval of a sweep comes from its nodes: a cubic through four of them at the middle of
     * the interval, and its curvature for the mean over the width.
     *
     * @param square mean square distance of the rows from their mean, V²
     * @return {first node, weights of it and the three after it}
     */
    double[] mean(int sweep, double potential, double square) {
        int direction = potential(end[sweep] - 1) > potential(begin[sweep]) ? 1 : -1;
        int low = begin[sweep];
        int high = end[sweep] - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (direction * (potential(middle) - potential) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        int first = Math.clamp(low - 1, begin[sweep], end[sweep] - 4);
        double[] result = new double[5];
        result[0] = first;
        for (int k = 0; k < 4; k++) {
            double[] x = new double[3];
            double scale = 1;
            for (int j = 0, m = 0; j < 4; j++) {
                if (j != k) {
                    x[m++] = potential - potential(first + j);
                    scale *= potential(first + k) - potential(first + j);
                }
            }
            double value = x[0] * x[1] * x[2];
            double bend = 2 * (x[0] + x[1] + x[2]);
            result[1 + k] = (value + 0.5 * square * bend) / scale;
        }
        return result;
    }
}
