/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.examples.internal;

import java.util.List;

/**
 * A film electrode in its cell: couples, double layer and background in parallel, behind a series resistance. State: the
 * oxidised share of each couple and the potential behind the resistance. Solved by the L-stable two-stage SDIRK method of
 * second order (R. Alexander, SIAM J. Numer. Anal. 14 (1977) 1006), because double layer and kinetics are stiff.
 */
final class FilmCell {

    private static final double GAMMA = 1 - StrictMath.sqrt(0.5);
    private static final int MOST_ITERATIONS = 30;
    private static final double CONVERGED = 1e-13;

    private final double resistance;
    private final double capacitance;
    private final Background background;
    private List<Couple> couples;
    private final double[] state;

    /**
     * A cell at rest at a potential, with all couples reduced.
     *
     * @param resistance in series, Ω
     * @param capacitance of the double layer, F
     * @param potential V
     */
    FilmCell(double resistance, double capacitance, Background background, List<Couple> couples, double potential) {
        this.resistance = resistance;
        this.capacitance = capacitance;
        this.background = background;
        this.couples = couples;
        this.state = new double[couples.size() + 1];
        state[couples.size()] = potential;
    }

    /** What the instrument imposes: a potential behind which the resistance lies, or a current. */
    private record Drive(boolean potential, double value) {
    }

    /** Potential behind the resistance, V. */
    double innerPotential() {
        return state[couples.size()];
    }

    /** Potential that the instrument measures while this current flows, V. */
    double potentialAt(double current) {
        return innerPotential() + current * resistance;
    }

    /** The oxidised share of a couple. */
    double share(int couple) {
        return state[couple];
    }

    /** Ageing: the couples may lose charge while their shares stay. */
    void setCouples(List<Couple> aged) {
        if (aged.size() != couples.size()) {
            throw new IllegalArgumentException("A cell keeps its couples");
        }
        this.couples = aged;
    }

    /** Goes on by a time (s) while the imposed potential goes linearly from one value to the other (V); the current, A. */
    double stepPotential(double time, double from, double to) {
        if (!step(time, new Drive(true, from + GAMMA * (to - from)), new Drive(true, to))) {
            throw new IllegalStateException("The cell's equations did not converge; take smaller steps");
        }
        return (to - innerPotential()) / resistance;
    }

    /** Goes on by a time (s) while a current (A) is imposed; false if the time is too long for that. */
    boolean stepCurrent(double time, double current) {
        Drive drive = new Drive(false, current);
        return step(time, drive, drive);
    }

    /** State that {@link #restore} takes back. */
    double[] save() {
        return state.clone();
    }

    void restore(double[] saved) {
        System.arraycopy(saved, 0, state, 0, state.length);
    }

    private boolean step(double h, Drive first, Drive second) {
        double[] base = state.clone();
        if (!solve(base, h * GAMMA, first)) {
            return false;
        }
        for (int i = 0; i < state.length; i++) {
            base[i] += (1 - GAMMA) / GAMMA * (state[i] - base[i]);
        }
        return solve(base, h * GAMMA, second);
    }

    /** Newton's method for {@code y = base + a f(y)}; the potential couples to each share and shares only to it. */
    private boolean solve(double[] base, double a, Drive drive) {
        int last = couples.size();
        double[] residual = new double[last];
        double[] diagonal = new double[last];
        double[] byPotential = new double[last];
        for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
            double potential = state[last];
            Background.Current beside = background.at(potential);
            double external = drive.potential() ? (drive.value() - potential) / resistance : drive.value();
            double current = external - beside.value();
            double slope = (drive.potential() ? -1 / resistance : 0) - beside.byPotential();
            double reduced = 0;
            double eliminated = 0;
            for (int i = 0; i < last; i++) {
                double charge = couples.get(i).charge();
                Couple.Rate rate = couples.get(i).rateAt(state[i], potential);
                residual[i] = base[i] + a * rate.value() - state[i];
                diagonal[i] = 1 - a * rate.byShare();
                byPotential[i] = a * rate.byPotential();
                current -= charge * rate.value();
                slope -= charge * rate.byPotential();
                eliminated += charge * rate.byShare() * residual[i] / diagonal[i];
                reduced += charge * rate.byShare() * byPotential[i] / diagonal[i];
            }
            double gain = a / capacitance;
            double change = (base[last] + gain * current - potential - gain * eliminated)
                    / (1 - gain * (slope - reduced));
            state[last] += change;
            double largest = Math.abs(change);
            for (int i = 0; i < last; i++) {
                double shareChange = (residual[i] + byPotential[i] * change) / diagonal[i];
                state[i] = Math.clamp(state[i] + shareChange, 0, 1);
                largest = Math.max(largest, Math.abs(shareChange));
            }
            if (largest < CONVERGED) {
                return true;
            }
        }
        return false;
    }
}
