/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import org.lamella.impedance.spectrum.Spectrum;

/**
 * The impedance of a series resistance, inductance, constant phase elements and of basis functions of ln τ at equal distances, as
 * a matrix of weighted real and imaginary parts. Columns: resistance, inductance and constant phase elements (those that are
 * there), then the functions by ascending τ. The columns of the functions are scaled by the modulus of the impedance
 * near their time constant, so that smoothing asks for equal relative smoothness where the modulus runs over decades;
 * the other columns have the length 1.
 */
final class RelaxationMatrix {

    /** Of the constant phase elements of a blocking electrode; the last is a capacitance. */
    private static final double[] EXPONENTS = { 0.5, 0.6, 0.7, 0.8, 0.9, 1 };
    private static final double PER_DECADE = 10;
    private static final int MOST = 150;
    private static final int FEWEST = 8;
    /** Functions further away than this give nothing. */
    private static final int NEAR = 5;

    final RelaxationBasis basis;
    final double step;
    final double[] tau;
    /** Columns before those of the functions. */
    final int extras;
    /** The first column of constant phase elements, which describe what no direct current passes. */
    final int tail;
    final boolean inductance;
    final boolean capacitance;
    /** [column][2n], weighted. */
    final double[][] column;
    /** [2n] measured, weighted. */
    final double[] data;
    /** [2n] weights, 1/Ω or 1. */
    private final double[] factor;
    /** [column] what a coefficient is multiplied by: Ω, H, Ω at the lowest frequency, Ω. */
    final double[] scale;

    RelaxationMatrix(Spectrum spectrum, DistributionOptions options, boolean capacitance) {
        this.basis = options.basis();
        this.inductance = options.inductance();
        this.capacitance = capacitance;
        int n = spectrum.size();
        double high = -Math.log(2 * Math.PI * spectrum.frequency()[0]) - options.beyond() * Math.log(10);
        double low = -Math.log(2 * Math.PI * spectrum.frequency()[n - 1]) + options.beyond() * Math.log(10);
        int count = (int) Math.min(MOST, Math.max(FEWEST, Math.ceil((low - high) / Math.log(10) * PER_DECADE) + 1));
        this.step = (low - high) / (count - 1);
        this.tau = new double[count];
        for (int k = 0; k < count; k++) {
            tau[k] = Math.exp(high + k * step);
        }
        this.tail = 1 + (inductance ? 1 : 0);
        this.extras = tail + (capacitance ? EXPONENTS.length : 0);
        this.column = new double[extras + count][2 * n];
        this.scale = new double[extras + count];
        this.data = new double[2 * n];
        this.factor = options.weighting().factors(spectrum);
        for (int i = 0; i < n; i++) {
            data[i] = factor[i] * spectrum.re()[i];
            data[n + i] = factor[n + i] * spectrum.im()[i];
        }
        fillExtras(spectrum);
        fillFunctions(spectrum);
    }

    private void fillExtras(Spectrum spectrum) {
        int n = spectrum.size();
        double omegaLow = 2 * Math.PI * spectrum.frequency()[n - 1];
        for (int i = 0; i < n; i++) {
            double omega = 2 * Math.PI * spectrum.frequency()[i];
            column[0][i] = factor[i];
            if (inductance) {
                column[1][n + i] = factor[n + i] * omega;
            }
            for (int t = 0; t < extras - tail; t++) {
                double size = Math.pow(omega / omegaLow, -EXPONENTS[t]);
                column[tail + t][i] = factor[i] * size * Math.cos(EXPONENTS[t] * Math.PI / 2);
                column[tail + t][n + i] = -factor[n + i] * size * Math.sin(EXPONENTS[t] * Math.PI / 2);
            }
        }
        for (int c = 0; c < extras; c++) {
            double square = 0;
            for (double value : column[c]) {
                square += value * value;
            }
            scale(c, 1 / Math.sqrt(square));
        }
    }

    private void fillFunctions(Spectrum spectrum) {
        int n = spectrum.size();
        double[][] rule = basis.quadrature(step);
        int nodes = rule[0].length;
        double[] shift = new double[nodes];
        for (int q = 0; q < nodes; q++) {
            shift[q] = Math.exp(rule[0][q]);
        }
        for (int k = 0; k < tau.length; k++) {
            double[] out = column[extras + k];
            for (int i = 0; i < n; i++) {
                double center = 2 * Math.PI * spectrum.frequency()[i] * tau[k];
                double re = 0;
                double im = 0;
                for (int q = 0; q < nodes; q++) {
                    double x = center * shift[q];
                    double share = rule[1][q] / (1 + x * x);
                    re += share;
                    im -= share * x;
                }
                out[i] = factor[i] * re;
                out[n + i] = factor[n + i] * im;
            }
            scale(extras + k, modulusNear(spectrum, 1 / (2 * Math.PI * tau[k])));
        }
    }

    private void scale(int c, double by) {
        scale[c] = by;
        for (int i = 0; i < column[c].length; i++) {
            column[c][i] *= by;
        }
    }

    /** |Z| at a frequency, in straight lines between the logarithms of the points. */
    private static double modulusNear(Spectrum spectrum, double frequency) {
        double[] f = spectrum.frequency();
        int last = f.length - 1;
        if (frequency >= f[0]) {
            return spectrum.modulus(0);
        }
        for (int i = 1; i <= last; i++) {
            if (frequency >= f[i]) {
                double share = Math.log(f[i - 1] / frequency) / Math.log(f[i - 1] / f[i]);
                return Math
                        .exp((1 - share) * Math.log(spectrum.modulus(i - 1)) + share * Math.log(spectrum.modulus(i)));
            }
        }
        return spectrum.modulus(last);
    }

    /** What weighted noise is at the highest frequency, Ω. */
    double sigma(double noise) {
        return noise / factor[0];
    }

    /** Whether only the imaginary part sees a column. */
    boolean isImaginaryOnly(int c) {
        return c > 0 && c < extras && (c < tail || c == extras - 1);
    }

    /** What the constant phase elements together are at the lowest frequency, [modulus in Ω, mean exponent]. */
    double[] tail(double... x) {
        double re = 0;
        double im = 0;
        for (int t = 0; t < extras - tail; t++) {
            re += x[tail + t] * scale[tail + t] * Math.cos(EXPONENTS[t] * Math.PI / 2);
            im += x[tail + t] * scale[tail + t] * Math.sin(EXPONENTS[t] * Math.PI / 2);
        }
        return new double[] { Math.hypot(re, im), re == 0 && im == 0 ? 1 : 2 / Math.PI * Math.atan2(im, re) };
    }

    int columns() {
        return column.length;
    }

    /** The distribution that coefficients stand for at a time constant, Ω. */
    double gamma(double[] x, double lnTau) {
        return gamma(x, shares(lnTau));
    }

    /**
     * What the functions next to a time constant give there for coefficients of 1, Ω.
     *
     * @param first the first of these functions
     * @param share of it and those that follow
     */
    record Shares(int first, double[] share) {
    }

    Shares shares(double lnTau) {
        double place = (lnTau - Math.log(tau[0])) / step;
        int from = Math.max(0, (int) Math.floor(place) - NEAR);
        int to = Math.min(tau.length - 1, (int) Math.ceil(place) + NEAR);
        double[] share = new double[Math.max(0, to - from + 1)];
        for (int k = from; k <= to; k++) {
            share[k - from] = scale[extras + k] * basis.at((place - k) * step, step);
        }
        return new Shares(from, share);
    }

    double gamma(double[] x, Shares shares) {
        double sum = 0;
        for (int k = 0; k < shares.share().length; k++) {
            sum += x[extras + shares.first() + k] * shares.share()[k];
        }
        return sum;
    }

    /** The impedance of coefficients, Ω: real parts from 0, imaginary parts from n on. */
    double[] model(double[] x, int from) {
        double[] z = new double[factor.length / 2];
        for (int i = 0; i < z.length; i++) {
            for (int c = 0; c < x.length; c++) {
                z[i] += x[c] * column[c][from + i];
            }
            z[i] /= factor[from + i];
        }
        return z;
    }

    /** What the coefficients leave of the data, weighted. */
    double[] residuals(double[] x) {
        double[] left = data.clone();
        for (int c = 0; c < x.length; c++) {
            for (int i = 0; x[c] != 0 && i < left.length; i++) {
                left[i] -= x[c] * column[c][i];
            }
        }
        return left;
    }
}
