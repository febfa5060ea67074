/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.validity;

import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.linear.NonNegativeLeastSquares;

/**
 * Fits of a dense ladder whose coefficients are not negative, as those of a stable passive cell, for a cell that stays
 * as it is or whose electrode drifts while it is measured: all relaxations grow as 1 + d·s(t), with s from 0 at the first
 * point to 1 at the last. One decomposition serves all d. Not thread safe.
 */
final class PassiveLadderFit {

    private static final double PER_DECADE = 7;
    private static final int MOST = 160;

    private final Ladder ladder;
    private final double[] time;
    private final int columns;
    /** [2n] measured / |Z|, real parts first. */
    private final double[] data;
    /** [column][2n], of length 1 without growth. */
    private final double[][] column;
    private final double[] still;
    private final double[] mixed;
    private final double[] grown;
    private final double[] gram;
    private final double[] stillData;
    private final double[] grownData;
    private final double[] aty;
    private final NonNegativeLeastSquares solver;

    /**
     * Prepares the fits of a spectrum.
     *
     * @param beyond by how many decades the time constants go beyond the frequencies
     * @param time [n] when each point was measured, 0 … 1
     */
    PassiveLadderFit(Spectrum spectrum, double beyond, double[] time) {
        double decades = Math.log10(spectrum.frequency()[0] / spectrum.frequency()[spectrum.size() - 1]);
        int relaxations = (int) Math.min(MOST, Math.max(4, PER_DECADE * (decades + 2 * beyond) + 1));
        this.ladder = Ladder.of(spectrum, relaxations, beyond, true);
        this.time = time;
        this.columns = ladder.columns();
        int n = spectrum.size();
        data = new double[2 * n];
        for (int i = 0; i < n; i++) {
            data[i] = spectrum.re()[i] / spectrum.modulus(i);
            data[n + i] = spectrum.im()[i] / spectrum.modulus(i);
        }
        column = new double[columns][2 * n];
        for (int c = 0; c < columns; c++) {
            System.arraycopy(ladder.re()[c], 0, column[c], 0, n);
            System.arraycopy(ladder.im()[c], 0, column[c], n, n);
            double square = dot(column[c], column[c]);
            for (int i = 0; i < 2 * n && square > 0; i++) {
                column[c][i] /= Math.sqrt(square);
            }
        }
        still = new double[columns * columns];
        mixed = new double[columns * columns];
        grown = new double[columns * columns];
        gram = new double[columns * columns];
        stillData = new double[columns];
        grownData = new double[columns];
        aty = new double[columns];
        solver = new NonNegativeLeastSquares(columns);
        multiply();
    }

    /**
     * A fit.
     *
     * @param drift d
     * @param cost sum of squared relative residuals
     * @param used coefficients that are not zero
     * @param residuals [2n] (measured − fitted) / |Z|, real parts first
     */
    record Fit(double drift, double cost, int used, double[] residuals) {
    }

    /** Fits with a given drift. */
    Fit at(double drift) {
        int n = ladder.points();
        for (int k = 0; k < gram.length; k++) {
            gram[k] = still[k] + drift * (mixed[k] + drift * grown[k]);
        }
        for (int c = 0; c < columns; c++) {
            aty[c] = stillData[c] + drift * grownData[c];
        }
        double[] x = solver.solve(gram, aty, columns);
        double[] residuals = data.clone();
        int used = 0;
        for (int c = 0; c < columns; c++) {
            if (x[c] > 0) {
                used++;
                double growth = ladder.isElectrode(c) ? drift : 0;
                for (int i = 0; i < n; i++) {
                    double share = x[c] * (1 + growth * time[i]);
                    residuals[i] -= share * column[c][i];
                    residuals[n + i] -= share * column[c][n + i];
                }
            }
        }
        return new Fit(drift, dot(residuals, residuals), used, residuals);
    }

    /** The products of all columns, with and without their growth, from which those for each drift are made. */
    private void multiply() {
        double[][] growing = new double[columns][];
        for (int c = 0; c < columns; c++) {
            growing[c] = new double[2 * time.length];
            for (int i = 0; i < growing[c].length && ladder.isElectrode(c); i++) {
                growing[c][i] = time[i % time.length] * column[c][i];
            }
        }
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b < columns; b++) {
                int at = a * columns + b;
                still[at] = b < a ? still[b * columns + a] : dot(column[a], column[b]);
                grown[at] = b < a ? grown[b * columns + a] : dot(growing[a], growing[b]);
                double cross = dot(column[a], growing[b]);
                mixed[at] += cross;
                mixed[b * columns + a] += cross;
            }
            stillData[a] = dot(column[a], data);
            grownData[a] = dot(growing[a], data);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The drift that leaves least, by a coarse search and golden sections. */
    Fit best(Fit still) {
        double[] coarse = { -0.6, -0.45, -0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1 };
        int best = 0;
        Fit[] fits = new Fit[coarse.length];
        for (int i = 0; i < coarse.length; i++) {
            fits[i] = coarse[i] == 0 ? still : at(coarse[i]);
            best = fits[i].cost() < fits[best].cost() ? i : best;
        }
        double low = coarse[Math.max(0, best - 1)];
        double high = coarse[Math.min(coarse.length - 1, best + 1)];
        Fit least = fits[best];
        double golden = 0.5 * (3 - Math.sqrt(5));
        Fit left = at(low + golden * (high - low));
        Fit right = at(high - golden * (high - low));
        for (int n = 0; n < 10; n++) {
            if (left.cost() < right.cost()) {
                high = right.drift();
                right = left;
                left = at(low + golden * (high - low));
            } else {
                low = left.drift();
                left = right;
                right = at(high - golden * (high - low));
            }
            Fit better = left.cost() < right.cost() ? left : right;
            least = better.cost() < least.cost() ? better : least;
        }
        return least;
    }
}
