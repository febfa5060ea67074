/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.relaxation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.lamella.core.error.Place;
import org.lamella.core.error.UnsuitableDataException;
import org.lamella.impedance.spectrum.Spectrum;
import org.lamella.numerics.linear.PivotedQr;

/**
 * Relaxations as the poles of the rational function that interpolates a spectrum, found from the Loewner matrices (Mayo
 * and Antoulas, Linear Algebra Appl. 425, 634, 2007; as a distribution of relaxation times: Rüther, Gosea et al.,
 * Batteries 9, 132, 2023). The order is the smallest with which the function leaves as little as a given noise. Poles
 * stand for relaxations whether their resistance is positive (capacitive) or negative (inductive).
 *
 * @param order of the function
 * @param poles by ascending time constant
 * @param seriesResistance R∞, Ω
 * @param inductance L, H
 * @param rms of what it leaves, relative to |Z|
 * @param residuals [2n] (measured − model)/|Z|, real parts first
 */
public record LoewnerModel(int order, List<Pole> poles, double seriesResistance, double inductance, double rms,
        double[] residuals) {

    private static final int LEAST_POINTS = 6;
    private static final int LARGEST_ORDER = 24;
    /** A model that leaves this times the noise describes the spectrum. */
    private static final double AS_NOISE = 1.2;
    private static final double ROUNDING = 1e-7;
    /** Poles further beyond the measured frequencies than this factor stand for R∞ and L. */
    private static final double FAR = 1e3;
    private static final double REAL = 1e-6;
    private static final double RANK = 1e-13;

    /**
     * A pole and its residue.
     *
     * @param tau time constant, s: −1 over a real pole, 1 over the modulus of a complex one
     * @param resistance what it adds to the resistance at zero frequency, Ω; negative for an inductive loop
     * @param damping cosine of the angle to the negative real axis: 1 for a relaxation, less for an oscillation
     */
    public record Pole(double tau, double resistance, double damping) {
    }

    /** Copies the poles. */
    public LoewnerModel {
        poles = List.copyOf(poles);
    }

    /**
     * Finds the model of a spectrum.
     *
     * @param noise standard deviation of real and imaginary part, relative to |Z|
     * @throws UnsuitableDataException when there are too few points, or two at one frequency
     */
    public static LoewnerModel of(Spectrum spectrum, double noise) throws UnsuitableDataException {
        long different = Arrays.stream(spectrum.frequency()).distinct().count();
        if (different < LEAST_POINTS || different < spectrum.size()) {
            throw new UnsuitableDataException(Place.UNKNOWN, "The Loewner matrices need at least " + LEAST_POINTS
                    + " points at different frequencies", "measure more frequencies, each once");
        }
        LoewnerMatrices matrices = new LoewnerMatrices(spectrum);
        LoewnerModel best = null;
        for (int order = 1; order <= Math.min(LARGEST_ORDER, matrices.largestOrder()); order++) {
            LoewnerModel model = of(spectrum, matrices, order);
            best = best == null || model.rms < best.rms ? model : best;
            if (best.rms <= Math.max(ROUNDING, AS_NOISE * noise)) {
                break;
            }
        }
        return best;
    }

    private static LoewnerModel of(Spectrum spectrum, LoewnerMatrices matrices, int order) {
        List<double[]> poles = new ArrayList<>();
        double highest = 2 * Math.PI * spectrum.frequency()[0];
        double lowest = 2 * Math.PI * spectrum.frequency()[spectrum.size() - 1];
        for (double[] pole : poles(matrices, order)) {
            double modulus = Math.hypot(pole[0], pole[1]);
            boolean conjugate = pole[1] < -REAL * modulus;
            if (pole[0] < 0 && !conjugate && modulus < FAR * highest && modulus > lowest / FAR) {
                poles.add(new double[] { pole[0], pole[1] > REAL * modulus ? pole[1] : 0 });
            }
        }
        return withResidues(spectrum, poles, order);
    }

    /** The eigenvalues ν of (𝕃s − 𝕃)⁻¹ 𝕃 are 1/(p − 1) for the poles p: 0 for infinite ones, which R∞ and L make. */
    private static List<double[]> poles(LoewnerMatrices matrices, int order) {
        List<double[]> poles = new ArrayList<>();
        try {
            RealMatrix loewner = matrices.reduced(order);
            EigenDecomposition eigen = new EigenDecomposition(
                    new LUDecomposition(matrices.reducedShifted(order).subtract(loewner)).getSolver().solve(loewner));
            for (int k = 0; k < order; k++) {
                double re = eigen.getRealEigenvalue(k);
                double im = eigen.getImagEigenvalue(k);
                double square = re * re + im * im;
                if (square > 0) {
                    poles.add(new double[] { matrices.omegaUnit * (1 + re / square),
                        -matrices.omegaUnit * im / square });
                }
            }
        } catch (MathIllegalArgumentException | MathIllegalStateException e) {
            // singular at this order: no poles of it, another order will do
            poles.clear();
        }
        return poles;
    }

    /** The residues by least squares, with R∞ and L. */
    private static LoewnerModel withResidues(Spectrum spectrum, List<double[]> poles, int order) {
        int n = spectrum.size();
        List<double[]> columns = new ArrayList<>();
        columns.add(column(spectrum, omega -> new double[] { 1, 0 }));
        columns.add(column(spectrum, omega -> new double[] { 0, omega }));
        for (double[] pole : poles) {
            double size = Math.hypot(pole[0], pole[1]);
            columns.add(column(spectrum, omega -> fraction(pole, omega, size, false)));
            if (pole[1] != 0) {
                columns.add(column(spectrum, omega -> fraction(pole, omega, size, true)));
            }
        }
        double[] data = new double[2 * n];
        for (int i = 0; i < n; i++) {
            data[i] = spectrum.re()[i] / spectrum.modulus(i);
            data[n + i] = spectrum.im()[i] / spectrum.modulus(i);
        }
        double[] x = leastSquares(columns, data);
        double sum = 0;
        double[] left = data.clone();
        for (int i = 0; i < 2 * n; i++) {
            for (int c = 0; c < x.length; c++) {
                left[i] -= x[c] * columns.get(c)[i];
            }
            sum += left[i] * left[i];
        }
        double rms = Math.sqrt(sum / Math.max(1, 2 * n - columns.size() - poles.size()));
        return new LoewnerModel(order, relaxations(poles, x), x[0], x[1], rms, left);
    }

    private static List<Pole> relaxations(List<double[]> poles, double[] x) {
        List<Pole> found = new ArrayList<>();
        int at = 2;
        for (double[] pole : poles) {
            double size = Math.hypot(pole[0], pole[1]);
            double[] direct = fraction(pole, 0, size, false);
            double resistance = x[at] * direct[0];
            if (pole[1] != 0) {
                resistance += x[at + 1] * fraction(pole, 0, size, true)[0];
            }
            found.add(new Pole(1 / size, resistance, -pole[0] / size));
            at += pole[1] != 0 ? 2 : 1;
        }
        found.sort(Comparator.comparingDouble(Pole::tau));
        return found;
    }

    private interface Shape {
        double[] at(double omega);
    }

    /** size/(jω − p) of a real pole; of a complex pair the sum, or j times the difference. */
    private static double[] fraction(double[] pole, double omega, double size, boolean second) {
        double[] one = inverse(-pole[0], omega - pole[1], size);
        if (pole[1] == 0) {
            return one;
        }
        double[] other = inverse(-pole[0], omega + pole[1], size);
        return second ? new double[] { other[1] - one[1], one[0] - other[0] }
                : new double[] { one[0] + other[0], one[1] + other[1] };
    }

    private static double[] inverse(double re, double im, double size) {
        double square = re * re + im * im;
        return new double[] { size * re / square, -size * im / square };
    }

    private static double[] column(Spectrum spectrum, Shape shape) {
        int n = spectrum.size();
        double[] column = new double[2 * n];
        for (int i = 0; i < n; i++) {
            double[] value = shape.at(2 * Math.PI * spectrum.frequency()[i]);
            column[i] = value[0] / spectrum.modulus(i);
            column[n + i] = value[1] / spectrum.modulus(i);
        }
        return column;
    }

    private static double[] leastSquares(List<double[]> columns, double[] data) {
        int rows = data.length;
        PivotedQr qr = new PivotedQr(rows, columns.size());
        double[] scale = new double[columns.size()];
        for (int c = 0; c < scale.length; c++) {
            double square = 0;
            for (double value : columns.get(c)) {
                square += value * value;
            }
            scale[c] = square > 0 ? 1 / Math.sqrt(square) : 1;
            for (int i = 0; i < rows; i++) {
                qr.matrix()[c * rows + i] = scale[c] * columns.get(c)[i];
            }
        }
        qr.decompose(scale.length);
        double[] y = data.clone();
        qr.applyQTransposed(y);
        double[] x = new double[scale.length];
        qr.solve(y, qr.rank(RANK), x);
        for (int c = 0; c < x.length; c++) {
            x[c] *= scale[c];
        }
        return x;
    }
}
