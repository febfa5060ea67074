/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.electrochemistry.film;

import java.util.List;

import org.lamella.electrochemistry.voltammetry.SweepMeans;
import org.lamella.numerics.fit.Bounds;
import org.lamella.numerics.fit.ResidualModel;

/** A film against the means of its half cycles, as a least-squares problem; residuals are in deviations of the noise. */
final class FilmModel implements ResidualModel {

    private final FilmSystem system;
    private final int parameters;
    private final double[] measured;
    private final double[] weight;
    private final int[] first;
    private final double[][] nodes;
    private final double resistance;
    private final double resistanceSigma;

    /**
     * A problem.
     *
     * @param system along a path through these sweeps
     * @param noise standard deviation of a mean of the usual number of rows, A
     * @param resistance series resistance known beforehand, Ω
     * @param resistanceSigma its standard uncertainty; 0 where nothing is known
     */
    FilmModel(FilmSystem system, SweepPath path, int parameters, List<SweepMeans> sweeps, double noise,
            double resistance, double resistanceSigma) {
        this.system = system;
        this.parameters = parameters;
        this.resistance = resistance;
        this.resistanceSigma = resistanceSigma;
        int n = sweeps.stream().mapToInt(SweepMeans::size).sum();
        this.measured = new double[n];
        this.weight = new double[n];
        this.first = new int[n];
        this.nodes = new double[n][4];
        int at = 0;
        for (int s = 0; s < sweeps.size(); s++) {
            SweepMeans sweep = sweeps.get(s);
            double usual = java.util.Arrays.stream(sweep.count()).average().orElse(1);
            double width = (sweep.potential()[sweep.size() - 1] - sweep.potential()[0]) / (sweep.size() - 1);
            for (int i = 0; i < sweep.size(); i++) {
                int rows = sweep.count()[i];
                double square = width * width / 12 * (1 - 1.0 / ((double) rows * rows));
                double[] mean = path.mean(s, sweep.potential()[i], square);
                first[at] = (int) mean[0];
                System.arraycopy(mean, 1, nodes[at], 0, 4);
                measured[at] = sweep.current()[i];
                weight[at++] = Math.sqrt(rows / usual) / noise;
            }
        }
    }

    @Override
    public int residualCount() {
        return measured.length + (resistanceSigma > 0 ? 1 : 0);
    }

    /** Residuals that are measurements. */
    int points() {
        return measured.length;
    }

    @Override
    public int parameterCount() {
        return parameters;
    }

    @Override
    public void residuals(double[] p, double[] residuals) {
        boolean solved = system.solve(p, false);
        compare(p, residuals, solved);
    }

    private void compare(double[] p, double[] residuals, boolean solved) {
        double[] current = system.current();
        for (int i = 0; i < measured.length; i++) {
            residuals[i] = solved ? (at(current, i) - measured[i]) * weight[i] : Double.NaN;
        }
        if (resistanceSigma > 0) {
            residuals[measured.length] = (p[FilmForm.RESISTANCE] - resistance) / resistanceSigma;
        }
    }

    /** The model's current at the means, A. */
    double[] means() {
        double[] current = system.current();
        double[] means = new double[measured.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = at(current, i);
        }
        return means;
    }

    private double at(double[] values, int i) {
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += nodes[i][k] * values[first[i] + k];
        }
        return sum;
    }

    @Override
    public void jacobian(double[] p, double[] residuals, double[] jacobian) {
        boolean solved = system.solve(p, true);
        compare(p, residuals, solved);
        int m = residualCount();
        java.util.Arrays.fill(jacobian, 0, m * parameters, 0);
        int[] active = system.active();
        double[][] derivatives = system.derivatives();
        for (int a = 0; a < active.length; a++) {
            int column = active[a] * m;
            for (int i = 0; i < measured.length; i++) {
                double sum = 0;
                for (int k = 0; k < 4; k++) {
                    sum += nodes[i][k] * derivatives[first[i] + k][a];
                }
                jacobian[column + i] = sum * weight[i];
            }
            if (resistanceSigma > 0 && active[a] == FilmForm.RESISTANCE) {
                jacobian[column + measured.length] = 1 / resistanceSigma;
            }
        }
    }

    /** Which parameters are held at these bounds. */
    static boolean[] held(Bounds bounds) {
        boolean[] held = new boolean[bounds.size()];
        for (int i = 0; i < held.length; i++) {
            held[i] = bounds.isFixed(i);
        }
        return held;
    }
}
