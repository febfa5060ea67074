/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import java.util.Arrays;

import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.linear.NonNegativeColumns;

/**
 * Fits of a ladder of relaxations whose coefficients are not negative, as those of a stable passive cell, for a cell
 * that stays as it is or that drifts while it is measured. Time constants lie on a grid; where two neighbours of it are
 * taken, one in between is added, until single relaxations are met. Not thread safe.
 */
final class PassiveLadder {

    private static final double PER_DECADE = 5;
    private static final int MOST = 120;
    private static final int FEWEST = 4;
    private static final int REFINEMENTS = 3;
    /** Resistance, inductance, capacitance in series. */
    private static final int EXTRAS = 3;

    private final double[] omega;
    private final double[] modulus;
    /** [2n] measured / |Z|, real parts first. */
    private final double[] data;
    private final double[] grid;

    /** What of a cell changes while it is measured. */
    enum Growing {
        /** Nothing. */
        NOTHING,
        /** The resistances beside capacitances that stay: relaxations grow and get slower. */
        RESISTANCES,
        /** The impedance of the electrode, all but resistance and inductance in series. */
        ELECTRODE,
        /** The impedance of the whole cell. */
        CELL
    }

    /**
     * A drift.
     *
     * @param what grows
     * @param time [n] when each point was measured, 0 … 1
     * @param size by which share it grows from time 0 to 1
     */
    record Drift(Growing what, double[] time, double size) {

        static Drift none(int points) {
            return new Drift(Growing.NOTHING, new double[points], 0);
        }

        Drift of(double other) {
            return new Drift(what, time, other);
        }
    }

    /**
     * A fit.
     *
     * @param drift with which it was made
     * @param cost sum of squared relative residuals
     * @param used coefficients that are not zero
     * @param tau time constants, s, ascending
     * @param resistance [tau] Ω
     * @param notZero [tau + 3] which coefficients are not zero
     * @param residuals [2n] (measured − fitted) / |Z|, real parts first
     */
    record Fit(Drift drift, double cost, int used, double[] tau, double[] resistance, boolean[] notZero,
            double[] residuals) {
    }

    /**
     * Prepares the fits of a spectrum.
     *
     * @param beyond by how many decades the time constants go beyond 1/ω at both ends
     */
    PassiveLadder(Spectrum spectrum, double beyond) {
        int n = spectrum.size();
        omega = new double[n];
        modulus = new double[n];
        data = new double[2 * n];
        for (int i = 0; i < n; i++) {
            omega[i] = 2 * Math.PI * spectrum.frequency()[i];
            modulus[i] = spectrum.modulus(i);
            data[i] = spectrum.re()[i] / modulus[i];
            data[n + i] = spectrum.im()[i] / modulus[i];
        }
        double first = -Math.log10(omega[0]) - beyond;
        double last = -Math.log10(omega[n - 1]) + beyond;
        int count = (int) Math.min(MOST, Math.max(FEWEST, Math.ceil((last - first) * PER_DECADE) + 1));
        grid = new double[count];
        for (int k = 0; k < count; k++) {
            grid[k] = Math.pow(10, first + (last - first) * k / (count - 1));
        }
    }

    /** The fit of a cell that stays as it is. */
    Fit still() {
        return refined(fit(grid, Drift.none(omega.length), noneOf(grid)));
    }

    private static boolean[] noneOf(double[] tau) {
        return new boolean[tau.length + EXTRAS];
    }

    /** The fit of another drift with the time constants of a fit. */
    Fit with(Fit similar, Drift drift) {
        return fit(similar.tau(), drift, similar.notZero());
    }

    /** Adds time constants between neighbours that are both taken. */
    Fit refined(Fit coarse) {
        Fit fit = coarse;
        for (int round = 0; round < REFINEMENTS; round++) {
            double[] tau = withCentres(fit);
            if (tau.length == fit.tau().length || tau.length > 2 * MOST) {
                return fit;
            }
            Fit finer = fit(tau, fit.drift(), noneOf(tau));
            fit = finer.cost() <= fit.cost() ? finer : fit;
        }
        return fit;
    }

    private static double[] withCentres(Fit fit) {
        double[] tau = fit.tau();
        double[] more = Arrays.copyOf(tau, 2 * tau.length);
        int count = tau.length;
        int k = 0;
        while (k < tau.length) {
            double weight = 0;
            double sum = 0;
            int from = k;
            while (k < tau.length && fit.resistance()[k] > 0) {
                weight += fit.resistance()[k];
                sum += fit.resistance()[k] * Math.log(tau[k]);
                k++;
            }
            if (k - from > 1) {
                more[count++] = Math.exp(sum / weight);
            }
            k = k == from ? k + 1 : k;
        }
        double[] all = Arrays.copyOf(more, count);
        Arrays.sort(all);
        return all;
    }

    private Fit fit(double[] tau, Drift drift, boolean[] guess) {
        int n = omega.length;
        int columns = tau.length + EXTRAS;
        double[][] column = columns(tau, drift);
        double[] length = new double[columns];
        for (int c = 0; c < columns; c++) {
            length[c] = Math.sqrt(dot(column[c], column[c]));
            for (int i = 0; i < 2 * n && length[c] > 0; i++) {
                column[c][i] /= length[c];
            }
        }
        boolean[] notZero = guess.clone();
        double[] x = new NonNegativeColumns(columns).solve(column, data, notZero);
        double[] residuals = data.clone();
        double[] resistance = new double[tau.length];
        int used = 0;
        for (int c = 0; c < columns; c++) {
            used += x[c] > 0 ? 1 : 0;
            for (int i = 0; i < 2 * n && x[c] > 0; i++) {
                residuals[i] -= x[c] * column[c][i];
            }
            if (c >= EXTRAS) {
                resistance[c - EXTRAS] = x[c] / length[c];
            }
        }
        return new Fit(drift, dot(residuals, residuals), used, tau, resistance, notZero, residuals);
    }

    private double[][] columns(double[] tau, Drift drift) {
        int n = omega.length;
        double[][] column = new double[tau.length + EXTRAS][2 * n];
        for (int i = 0; i < n; i++) {
            double growth = 1 + drift.size() * drift.time()[i];
            double ofCell = drift.what() == Growing.CELL ? growth : 1;
            double ofElectrode = drift.what() == Growing.ELECTRODE ? growth : ofCell;
            double ofResistance = drift.what() == Growing.RESISTANCES ? growth : 1;
            column[0][i] = ofCell / modulus[i];
            column[1][n + i] = ofCell * omega[i] / modulus[i];
            column[2][n + i] = -ofElectrode / omega[i] / modulus[i];
            for (int k = 0; k < tau.length; k++) {
                double x = omega[i] * tau[k] * ofResistance;
                double share = ofElectrode * ofResistance / (1 + x * x) / modulus[i];
                column[EXTRAS + k][i] = share;
                column[EXTRAS + k][n + i] = -share * x;
            }
        }
        return column;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
