/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;

/**
 * A film that is swept through a series resistance R. With φ its own potential, the waves' current is F(φ) dφ/dE, since
 * they store charge, that of the base line's exponentials is X(φ), and φ = E − R (F dφ/dE + X). The equation is solved
 * along the sweep by backward differences of second order, together with the derivatives of φ by all parameters.
 *
 * <p>Inside, potentials are counted in the direction of the sweep, which makes both directions alike.</p>
 */
final class ResistiveFilm {

    private static final int NEWTON_STEPS = 12;

    private final int sign;
    private final double[] path;
    private final int perPoint;
    private final Wave[] waves;
    private final int[][] index;
    private final BaseCurve base;
    private final int resistanceAt;
    private final int count;

    private double[] p;
    private double film;
    private double wavesAt;
    private double wavesSlope;
    private double leakAt;
    private double leakSlope;
    private final double[] byParameter;
    private final double[] leakByParameter;
    private final double[] gradient;

    /**
     * A film.
     *
     * @param sign +1 where the potential rises with time, −1 where it falls
     * @param potential where the current is wanted, ascending, V
     * @param perPoint steps of the solution between two of these
     */
    ResistiveFilm(int sign, double[] potential, int perPoint, Wave[] waves, int[][] index, BaseCurve base,
            int resistanceAt, int count) {
        this.sign = sign;
        this.perPoint = perPoint;
        this.waves = waves;
        this.index = index;
        this.base = base;
        this.resistanceAt = resistanceAt;
        this.count = count;
        this.path = path(sign, potential, perPoint);
        this.byParameter = new double[count];
        this.leakByParameter = new double[count];
        this.gradient = new double[Wave.COMMON + waves[0].shapeCount() + 1];
    }

    private static double[] path(int sign, double[] potential, int perPoint) {
        int n = potential.length;
        double[] path = new double[(n - 1) * perPoint + 1];
        for (int i = 0; i < path.length; i++) {
            int k = Math.min(i / perPoint, n - 2);
            double a = sign * potential[sign > 0 ? k : n - 1 - k];
            double b = sign * potential[sign > 0 ? k + 1 : n - 2 - k];
            path[i] = a + (b - a) * (i - k * perPoint) / perPoint;
        }
        return path;
    }

    /** What is handed on for each point, in the order of potentials. */
    interface Receiver {

        /**
         * One point.
         *
         * @param point index in ascending potentials
         * @param film the film's potential, V
         * @param rate dφ/dE there
         * @param current waves' and exponentials' current, A with the branch's sign
         * @param derivatives [count] of this current, or empty when they are not wanted
         */
        void accept(int point, double film, double rate, double current, double[] derivatives);
    }

    /** Solves along the whole sweep for these parameters, which the waves were set to. */
    void solve(double[] parameters, boolean wantDerivatives, Receiver receiver) {
        p = parameters;
        int n = wantDerivatives ? count : 0;
        double[][] past = new double[2][n];
        double[] now = new double[n];
        double[] total = new double[n];
        double before = 0;
        double last = 0;
        for (int i = 0; i < path.length; i++) {
            double[] d = differences(i);
            double known = i == 0 ? 0 : d[1] * last + d[2] * before;
            film = i == 0 ? path[0] : i == 1 ? last + path[i] - path[i - 1] : 2 * last - before;
            double rate = newton(path[i], d[0], known, i == 0);
            if (wantDerivatives) {
                double whole = 1 + p[resistanceAt] * (wavesSlope * rate + wavesAt * d[0] + leakSlope);
                for (int j = 0; j < n; j++) {
                    double carried = i == 0 ? 0 : wavesAt * (d[1] * past[0][j] + d[2] * past[1][j]);
                    double direct = byParameter[j] * rate + leakByParameter[j] + carried;
                    double drop = p[resistanceAt] * direct + (j == resistanceAt ? wavesAt * rate + leakAt : 0);
                    now[j] = -drop / whole;
                    total[j] = direct + now[j] * (wavesSlope * rate + wavesAt * d[0] + leakSlope);
                }
                double[] spare = past[1];
                past[1] = past[0];
                past[0] = now;
                now = spare;
            }
            before = last;
            last = film;
            if (i % perPoint == 0) {
                int point = i / perPoint;
                int points = (path.length - 1) / perPoint;
                receiver.accept(sign > 0 ? point : points - point, sign * film, rate, wavesAt * rate + leakAt, total);
            }
        }
    }

    /** Weights of φ here, one and two steps before in dφ/dE. */
    private double[] differences(int i) {
        if (i == 0) {
            return new double[3];
        }
        double h = path[i] - path[i - 1];
        if (i == 1) {
            return new double[] { 1 / h, -1 / h, 0 };
        }
        double r = h / (path[i - 1] - path[i - 2]);
        return new double[] { (1 + 2 * r) / (1 + r) / h, -(1 + r) / h, r * r / (1 + r) / h };
    }

    /** Solves for φ and returns dφ/dE; at the first point the film follows the applied potential. */
    private double newton(double applied, double weight, double known, boolean first) {
        double r = p[resistanceAt];
        double rate = 1;
        for (int n = 0; n < NEWTON_STEPS; n++) {
            evaluate();
            rate = first ? 1 : weight * film + known;
            double off = film - applied + r * (wavesAt * rate + leakAt);
            double step = off / (1 + r * (wavesSlope * rate + wavesAt * weight + leakSlope));
            if (!(Math.abs(step) > 1e-8)) {
                break;
            }
            film -= step;
        }
        return rate;
    }

    private void evaluate() {
        double potential = sign * film;
        Arrays.fill(byParameter, 0);
        Arrays.fill(leakByParameter, 0);
        wavesAt = 0;
        wavesSlope = 0;
        for (int k = 0; k < waves.length; k++) {
            wavesAt += waves[k].at(potential, gradient);
            for (int j = 0; j < index[k].length; j++) {
                byParameter[index[k][j]] += gradient[j];
            }
            wavesSlope += sign * gradient[gradient.length - 1];
        }
        leakAt = base.exponentials(potential, p, leakByParameter);
        leakSlope = sign * base.slope();
    }
}
