/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.lamella.electrochemistry.voltammetry.Uncertain;
import org.lamella.numerics.fit.FitResult;

/** A film model fitted to a voltammogram: its parameters with their covariance, its current and its parts. */
public final class FilmFit {

    /** A parameter whose logarithm is not known better than this is not identified. */
    private static final double VAGUE = 0.7;
    /** A number that is not known better than to this share of itself is not identified. */
    private static final double RELATIVE = 0.5;

    private final FilmForm form;
    private final FitResult result;
    private final SweepPath path;
    private final List<SweepMeans> sweeps;
    private final double growth;
    private final double[] current;
    private final double[][] parts;
    private final double[] means;
    private final FilmSystem system;

    /**
     * A parameter.
     *
     * @param value in SI units; rates and times are no logarithms here
     * @param state whether the data determine it
     */
    public record Parameter(Uncertain value, State state) {
    }

    /** What the data say of a parameter. */
    public enum State {
        /** Determined. */
        FOUND,
        /** One of many values that fit as well. */
        NOT_IDENTIFIED,
        /** At the end of what is allowed: a rate that is as good as infinite, a resistance that is as good as none. */
        AT_BOUND,
        /** Given, or not a part of the model. */
        HELD
    }

    FilmFit(FilmForm form, FitResult result, FilmModel model, FilmSystem system, SweepPath path,
            List<SweepMeans> sweeps, double growth) {
        this.form = form;
        this.result = result;
        this.path = path;
        this.sweeps = sweeps;
        this.growth = Math.sqrt(growth);
        this.current = system.current().clone();
        this.parts = Arrays.stream(system.parts()).map(double[]::clone).toArray(double[][]::new);
        this.means = model.means();
        this.system = system;
    }

    /** Number of couples. */
    public int couples() {
        return form.couples();
    }

    /** What the model has beside couples, charging and leak, for people. */
    public List<String> extras() {
        return FilmFitter.parts(form);
    }

    /** Root of the mean square of the residuals by the noise; near 1 where the model explains all but the noise. */
    public double misfit() {
        return Math.sqrt(result.residualVariance());
    }

    /** Points that the model was fitted to, and parameters. */
    public int[] size() {
        return new int[] { means.length, means.length - result.degreesOfFreedom() };
    }

    private Parameter parameter(int index, boolean logarithm, boolean relative) {
        double value = result.value(index);
        double sigma = growth * result.standardError(index);
        State state = !form.has(index) || result.states()[index].name().equals("FIXED") ? State.HELD
                : result.states()[index].isAtBound() ? State.AT_BOUND
                        : logarithm && !(sigma < VAGUE) || relative && !(sigma < RELATIVE * Math.abs(value))
                                || !Double.isFinite(sigma) ? State.NOT_IDENTIFIED : State.FOUND;
        return new Parameter(logarithm ? new Uncertain(Math.exp(value), sigma * Math.exp(value), 0)
                : new Uncertain(value, sigma, 0), state);
    }

    /** Formal potential, V. */
    public Parameter formalPotential(int couple) {
        return parameter(FilmForm.at(couple) + FilmForm.FORMAL, false, false);
    }

    /** Charge of the whole film, C. */
    public Parameter charge(int couple) {
        return parameter(FilmForm.at(couple) + FilmForm.CHARGE, false, true);
    }

    /** Rate constant, 1/s. */
    public Parameter rate(int couple) {
        return parameter(FilmForm.at(couple) + FilmForm.RATE, true, false);
    }

    /** Frumkin interaction; above 0 repulsion. */
    public Parameter interaction(int couple) {
        return parameter(FilmForm.at(couple) + FilmForm.INTERACTION, false, false);
    }

    /** Diffusion time L²/D, s. */
    public Parameter diffusionTime(int couple) {
        return parameter(FilmForm.at(couple) + FilmForm.DIFFUSION, true, false);
    }

    /** Series resistance, Ω. */
    public Parameter resistance() {
        return parameter(FilmForm.RESISTANCE, false, true);
    }

    /** Capacitance, F. */
    public Parameter capacitance() {
        return parameter(FilmForm.CAPACITANCE, false, false);
    }

    /** Leakage conductance, S. */
    public Parameter leak() {
        return parameter(FilmForm.LEAK, false, false);
    }

    /** Oxidation current at the upper end of the window, A. */
    public Parameter oxidation() {
        return parameter(FilmForm.OXIDATION, false, true);
    }

    /** Potential over which the oxidation current grows by e, V. */
    public Parameter oxidationLength() {
        return parameter(FilmForm.OXIDATION_LENGTH, true, false);
    }

    /** Correlation of all fitted parameters, in the order of {@link #names()}. */
    public double[][] correlations() {
        int[] free = system.active();
        double[][] matrix = new double[free.length][free.length];
        for (int a = 0; a < free.length; a++) {
            for (int b = 0; b < free.length; b++) {
                matrix[a][b] = result.covariance().correlation(free[a], free[b]);
            }
        }
        return matrix;
    }

    /** Names of the fitted parameters. */
    public List<String> names() {
        String[] common = { "R_s", "C_dl", "G_leak", "I_0", "I_ox", "ln w_ox" };
        String[] own = { "E0", "Q", "ln k", "g", "ln tau" };
        List<String> names = new ArrayList<>();
        for (int p : system.active()) {
            int behind = p - FilmForm.COMMON;
            names.add(behind < 0 ? common[p]
                    : "couple[" + (behind / FilmForm.OF_COUPLE + 1) + "]." + own[behind % FilmForm.OF_COUPLE]);
        }
        return names;
    }

    /** The half cycles that were fitted. */
    public List<SweepMeans> sweeps() {
        return sweeps;
    }

    /** The model's current at the means of a half cycle, A. */
    public double[] meansOf(int sweep) {
        int from = sweeps.subList(0, sweep).stream().mapToInt(SweepMeans::size).sum();
        return Arrays.copyOfRange(means, from, from + sweeps.get(sweep).size());
    }

    /** Potentials of the simulation in a half cycle, V, in the order of time. */
    public double[] potential(int sweep) {
        double[] potential = new double[path.end(sweep) - path.begin(sweep)];
        for (int i = 0; i < potential.length; i++) {
            potential[i] = path.potential(path.begin(sweep) + i);
        }
        return potential;
    }

    /** The whole current there, A. */
    public double[] current(int sweep) {
        return Arrays.copyOfRange(current, path.begin(sweep), path.end(sweep));
    }

    /** A couple's current there, A. */
    public double[] couple(int sweep, int couple) {
        return Arrays.copyOfRange(parts[couple], path.begin(sweep), path.end(sweep));
    }

    /** Charging, leak and oxidation there, A. */
    public double[] background(int sweep) {
        double[] sum = new double[path.end(sweep) - path.begin(sweep)];
        for (int part = couples(); part < parts.length; part++) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += parts[part][path.begin(sweep) + i];
            }
        }
        return sum;
    }

    /**
     * What the model says of the peak of one couple in one half cycle, to be compared with what was picked.
     *
     * @return {potential V, current A}, with standard uncertainties from the whole covariance
     */
    public Uncertain[] peak(int sweep, int couple) {
        double[] best = result.minimum().parameters();
        double[] at = apex(best, sweep, couple);
        double[] variance = new double[2];
        int[] free = system.active();
        double[][] slopes = new double[free.length][2];
        for (int a = 0; a < free.length; a++) {
            double sigma = result.standardError(free[a]);
            if (!(sigma > 0) || !Double.isFinite(sigma)) {
                continue;
            }
            double step = 0.05 * Math.min(sigma, free[a] >= FilmForm.COMMON ? 0.2 : sigma);
            double[] moved = best.clone();
            moved[free[a]] += step;
            double[] above = apex(moved, sweep, couple);
            slopes[a][0] = (above[0] - at[0]) / step;
            slopes[a][1] = (above[1] - at[1]) / step;
        }
        double[][] c = result.covariance().matrix();
        for (int a = 0; a < free.length; a++) {
            for (int b = 0; b < free.length; b++) {
                for (int v = 0; v < 2; v++) {
                    double product = slopes[a][v] * slopes[b][v];
                    variance[v] += product == 0 ? 0 : product * c[free[a]][free[b]];
                }
            }
        }
        return new Uncertain[] { new Uncertain(at[0], growth * Math.sqrt(Math.max(0, variance[0])), 0),
            new Uncertain(at[1], growth * Math.sqrt(Math.max(0, variance[1])), 0) };
    }

    /** The highest point of a couple's current by the parabola through three nodes. */
    private double[] apex(double[] p, int sweep, int couple) {
        system.solve(p, false);
        double[] y = system.parts()[couple];
        int sign = sweeps.get(sweep).halfCycle().sign();
        int top = path.begin(sweep) + 1;
        for (int i = top; i < path.end(sweep) - 1; i++) {
            top = sign * y[i] > sign * y[top] ? i : top;
        }
        double a = path.potential(top - 1) - path.potential(top);
        double b = path.potential(top + 1) - path.potential(top);
        double left = (y[top - 1] - y[top]) / a;
        double right = (y[top + 1] - y[top]) / b;
        double bend = (right - left) / (b - a);
        double slope = left - bend * a;
        double off = bend == 0 ? 0 : Math.max(Math.min(a, b), Math.min(Math.max(a, b), -slope / (2 * bend)));
        return new double[] { path.potential(top) + off, y[top] + slope * off + bend * off * off };
    }
}
