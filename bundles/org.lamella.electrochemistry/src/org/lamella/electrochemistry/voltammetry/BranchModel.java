/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.voltammetry;

import java.util.Arrays;

import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.ResidualModel;

/**
 * Waves and base line of a branch as one least-squares problem. Currents are in A with the branch's sign, so waves have
 * positive heights.
 *
 * <p>Parameters: those of {@link BaseCurve}, the series resistance (Ω), then for each wave height, position, ln width,
 * shape. What the form leaves out has no place. Through a resistance, positions are those on the film's own potential.
 * </p>
 */
final class BranchModel implements ResidualModel {

    /** Steps of the film's solution over the narrowest wave. */
    private static final double STEPS_PER_WIDTH = 48;

    private final Form form;
    private final int sign;
    private final double[] potential;
    private final double[] current;
    private final double[] weight;
    private final double rowsPerInterval;
    private final double low;
    private final double high;
    private final BaseCurve base;
    private final Wave[] waves;
    private final int[][] index;
    private final int resistanceAt;
    private final int count;
    private final double[] gradient;
    private final double[] row;
    private final BaseLineRule rule;
    private final double noise;
    private ResistiveFilm film;

    /** A problem. */
    BranchModel(Branch branch, int peaks, Form form, BaseLineRule rule, FilmShapes shapes) {
        this.form = form;
        this.rule = rule;
        this.noise = branch.noise();
        this.sign = branch.sign();
        this.potential = branch.potential();
        this.current = branch.current();
        this.weight = branch.weights();
        this.rowsPerInterval = Math.max(1, Arrays.stream(branch.count()).average().orElse(1));
        this.low = potential[0];
        this.high = potential[potential.length - 1];
        this.base = new BaseCurve(form.base(), low, high);
        this.waves = new Wave[peaks];
        this.index = new int[peaks][];
        int next = form.base().count();
        resistanceAt = form.resistance() ? next++ : -1;
        Wave shape = form.kind().wave(sign, shapes);
        int sharedAt = next + Wave.COMMON;
        for (int k = 0; k < peaks; k++) {
            waves[k] = form.sharedShape() ? shape.sibling() : form.kind().wave(sign, shapes);
            index[k] = new int[Wave.COMMON + shape.shapeCount()];
            for (int j = 0; j < index[k].length; j++) {
                boolean shared = k > 0 && form.sharedShape() && j >= Wave.COMMON;
                index[k][j] = shared ? sharedAt + j - Wave.COMMON : next++;
            }
        }
        this.count = next;
        this.gradient = new double[Wave.COMMON + shape.shapeCount() + 1];
        this.row = new double[count];
    }

    Form form() {
        return form;
    }

    int peaks() {
        return waves.length;
    }

    int indexOf(int peak, int parameter) {
        return index[peak][parameter];
    }

    int[] indicesOf(int peak) {
        return index[peak].clone();
    }

    /** Place of the resistance, or −1. */
    int resistanceIndex() {
        return resistanceAt;
    }

    /** Place of the base line's first exponential. */
    int firstExponential() {
        return base.firstExponential();
    }

    /** A resistance that moves the highest wave by its width, Ω. */
    double largeResistance(double[] p) {
        double most = 0;
        for (int k = 0; k < waves.length; k++) {
            most = Math.max(most, p[index[k][0]] / Math.exp(p[index[k][2]]));
        }
        return most > 0 ? 1 / most : 0;
    }

    @Override
    public int residualCount() {
        return potential.length + (slopeSigma() > 0 ? 1 : 0);
    }

    /** How far the slope may be from that of the resistance it is tied to, A over the window; 0 where it is not free. */
    private double slopeSigma() {
        return rule.isTied() && form.base().slope() ? rule.conductanceSigma() * (high - low) : 0;
    }

    private double tiedSlope() {
        return sign * rule.conductance() * (high - low);
    }

    @Override
    public int parameterCount() {
        return count;
    }

    @Override
    public void residuals(double[] p, double[] residuals) {
        evaluate(p, residuals, null);
    }

    @Override
    public void jacobian(double[] p, double[] residuals, double[] jacobian) {
        evaluate(p, residuals, jacobian);
    }

    private void evaluate(double[] p, double[] residuals, double[] jacobian) {
        setWaves(p);
        if (slopeSigma() > 0) {
            tie(p, residuals, jacobian);
        }
        if (resistanceAt >= 0) {
            film(p).solve(p, jacobian != null, (i, film, rate, value, derivatives) -> {
                System.arraycopy(derivatives, 0, row, 0, derivatives.length);
                put(i, value + base.line(potential[i], p, row), residuals, jacobian);
            });
            return;
        }
        for (int i = 0; i < potential.length; i++) {
            Arrays.fill(row, 0);
            double value = base.line(potential[i], p, row) + base.exponentials(potential[i], p, row);
            for (int k = 0; k < waves.length; k++) {
                value += waves[k].at(potential[i], gradient);
                for (int j = 0; j < index[k].length; j++) {
                    row[index[k][j]] += gradient[j];
                }
            }
            put(i, value, residuals, jacobian);
        }
    }

    /** What is known of the slope counts as one more point, as sure as the noise leaves a point. */
    private void tie(double[] p, double[] residuals, double[] jacobian) {
        int last = potential.length;
        int at = form.base().offset() ? 1 : 0;
        residuals[last] = (p[at] - tiedSlope()) / slopeSigma() * noise;
        for (int j = 0; jacobian != null && j < count; j++) {
            jacobian[j * residualCount() + last] = j == at ? noise / slopeSigma() : 0;
        }
    }

    private void put(int i, double value, double[] residuals, double[] jacobian) {
        residuals[i] = (value - current[i]) * weight[i];
        if (jacobian != null) {
            int residualCount = residuals.length;
            for (int j = 0; j < count; j++) {
                jacobian[j * residualCount + i] = row[j] * weight[i];
            }
        }
    }

    private void setWaves(double[] p) {
        for (int k = 0; k < waves.length; k++) {
            waves[k].set(p, index[k]);
        }
    }

    private ResistiveFilm film(double[] p) {
        if (film == null) {
            double narrowest = Double.POSITIVE_INFINITY;
            for (int k = 0; k < waves.length; k++) {
                narrowest = Math.min(narrowest, Math.exp(p[index[k][2]]));
            }
            double step = (high - low) / (potential.length - 1);
            int perPoint = (int) Math.min(8, Math.max(1, Math.ceil(STEPS_PER_WIDTH * step / narrowest)));
            film = new ResistiveFilm(sign, potential, perPoint, waves, index, base, resistanceAt, count);
        }
        return film;
    }

    /** The base line at the branch's potentials, A with the branch's sign. */
    double[] baseLine(double[] p) {
        double[] line = exponentials(p);
        for (int i = 0; i < line.length; i++) {
            line[i] += base.line(potential[i], p, row);
        }
        return line;
    }

    /** The exponential parts of the base line alone, A with the branch's sign. */
    double[] exponentials(double[] p) {
        setWaves(p);
        double[] values = new double[potential.length];
        if (resistanceAt >= 0) {
            film(p).solve(p, false, (i, film, rate, value, none) -> values[i] = base.exponentials(film, p, row));
        } else {
            for (int i = 0; i < values.length; i++) {
                values[i] = base.exponentials(potential[i], p, row);
            }
        }
        return values;
    }

    /** One wave at the branch's potentials, A with the branch's sign. */
    double[] waveCurve(int peak, double[] p) {
        setWaves(p);
        double[] curve = new double[potential.length];
        if (resistanceAt >= 0) {
            film(p).solve(p, false, (i, film, rate, value, none) -> curve[i] = waves[peak].at(film, gradient) * rate);
        } else {
            for (int i = 0; i < curve.length; i++) {
                curve[i] = waves[peak].at(potential[i], gradient);
            }
        }
        return curve;
    }

    /** The area under a wave within the window, A V; a series resistance moves it but does not change it. */
    double waveArea(int peak, double[] p) {
        waves[peak].set(p, index[peak]);
        double beyond = form.kind() == Form.Kind.DIFFUSION ? 0 : high - low;
        return waves[peak].area(low - beyond, high + beyond);
    }

    /**
     * What averaging over intervals took from a wave's height, A: the current over an interval of width Δ is less than in
     * its middle by −I'' Δ²/24 (1 − 1/n²) for n rows.
     */
    double averagedAway(int peak, double[] p) {
        waves[peak].set(p, index[peak]);
        double[] slopes = new double[2];
        double position = waves[peak].position();
        double near = 0.02 * Math.exp(p[index[peak][2]]);
        for (int s = 0; s < 2; s++) {
            waves[peak].at(position + (s == 0 ? -near : near), gradient);
            slopes[s] = gradient[gradient.length - 1];
        }
        double bend = (slopes[1] - slopes[0]) / (2 * near);
        double step = (high - low) / (potential.length - 1);
        return -bend * step * step / 24 * (1 - 1 / (rowsPerInterval * rowsPerInterval));
    }

    /** Limits: positions stay near where they were found, widths and decay lengths within what the window can show. */
    Bounds bounds(double[] start) {
        double[] lower = new double[count];
        double[] upper = new double[count];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        double span = high - low;
        double step = span / (potential.length - 1);
        for (int next = firstExponential(); next < form.base().count(); next += 2) {
            lower[next + 1] = Math.log(1.5 * step);
            upper[next + 1] = Math.log(0.4 * span);
        }
        if (rule.isTied() && form.base().slope() && slopeSigma() == 0) {
            int at = form.base().offset() ? 1 : 0;
            lower[at] = tiedSlope();
            upper[at] = tiedSlope();
        }
        if (resistanceAt >= 0) {
            lower[resistanceAt] = 0;
            upper[resistanceAt] = 3 * largeResistance(start);
        }
        for (int k = 0; k < waves.length; k++) {
            double width = Math.exp(start[index[k][2]]);
            lower[index[k][0]] = 0;
            lower[index[k][1]] = Math.max(low, start[index[k][1]] - width);
            upper[index[k][1]] = Math.min(high, start[index[k][1]] + width);
            lower[index[k][2]] = Math.max(Math.log(2 * step), start[index[k][2]] - 1.5);
            upper[index[k][2]] = Math.min(Math.log(0.9 * span), start[index[k][2]] + 1.5);
            for (int j = Wave.COMMON; j < index[k].length; j++) {
                lower[index[k][j]] = waves[k].shapeMin(j - Wave.COMMON);
                upper[index[k][j]] = waves[k].shapeMax(j - Wave.COMMON);
            }
        }
        return Bounds.of(lower, upper);
    }
}
