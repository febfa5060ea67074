/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.diffraction.pattern;

import java.util.Arrays;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;

/**
 * How the direct beam wanders over a scan (descan): a polynomial of third degree in both directions of the scan, fitted
 * to the single positions with less weight for those far away. Where the single positions do not follow a smooth path, the
 * path is not used.
 */
public final class BeamPath {

    private static final int ROUNDS = 6;
    private static final double ROUGH = 0.6;
    private static final double MAD = 1.4826;

    private final int columns;
    private final int rows;
    private final int degree;
    private final double[] x;
    private final double[] y;
    private final double scatter;

    private BeamPath(int columns, int rows, int degree, double[] x, double[] y, double scatter) {
        this.columns = columns;
        this.rows = rows;
        this.degree = degree;
        this.x = x;
        this.y = y;
        this.scatter = scatter;
    }

    /**
     * Fits the path.
     *
     * @param columns of the scan
     * @param rows of the scan
     * @param points scan points that were looked at, row times columns plus column
     * @param beamX column of the beam for each of them
     * @param beamY row of the beam for each of them
     */
    public static BeamPath fit(int columns, int rows, int[] points, double[] beamX, double[] beamY) {
        int degree = points.length > 200 ? 3 : points.length > 60 ? 2 : points.length > 20 ? 1 : 0;
        Fit x = solve(columns, rows, degree, points, beamX);
        Fit y = solve(columns, rows, degree, points, beamY);
        return new BeamPath(columns, rows, degree, x.coefficients, y.coefficients, Math.hypot(x.scatter, y.scatter));
    }

    private record Fit(double[] coefficients, double scatter) {
    }

    private static Fit solve(int columns, int rows, int degree, int[] points, double[] values) {
        double[][] terms = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            terms[i] = terms(degree, u(points[i] % columns, columns), u(points[i] / columns, rows));
        }
        double[] weights = new double[points.length];
        Arrays.fill(weights, 1);
        double[] coefficients = new double[terms[0].length];
        double scatter = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double[][] a = new double[points.length][];
            double[] b = new double[points.length];
            for (int i = 0; i < points.length; i++) {
                a[i] = new double[coefficients.length];
                for (int j = 0; j < coefficients.length; j++) {
                    a[i][j] = weights[i] * terms[i][j];
                }
                b[i] = weights[i] * values[i];
            }
            RealVector solution = new QRDecomposition(new Array2DRowRealMatrix(a, false), 1e-12).getSolver()
                    .solve(new ArrayRealVector(b, false));
            coefficients = solution.toArray();
            double[] off = new double[points.length];
            for (int i = 0; i < off.length; i++) {
                off[i] = Math.abs(values[i] - dot(coefficients, terms[i]));
            }
            double[] sorted = off.clone();
            Arrays.sort(sorted);
            scatter = MAD * sorted[sorted.length / 2];
            for (int i = 0; i < off.length; i++) {
                // Tukey's biweight, as a weight of the equation
                double t = off[i] / (4.685 * Math.max(scatter, 0.02));
                weights[i] = t < 1 ? 1 - t * t : 1e-6;
            }
        }
        return new Fit(coefficients, scatter);
    }

    private static double u(int at, int size) {
        return size > 1 ? 2.0 * at / (size - 1) - 1 : 0;
    }

    private static double[] terms(int degree, double u, double v) {
        double[] terms = new double[(degree + 1) * (degree + 2) / 2];
        int n = 0;
        for (int i = 0; i <= degree; i++) {
            for (int j = 0; i + j <= degree; j++) {
                terms[n++] = Math.pow(u, i) * Math.pow(v, j);
            }
        }
        return terms;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** How far single positions lie from the path, pixels. */
    public double scatter() {
        return scatter;
    }

    /** Whether the beam follows a smooth path; otherwise each pattern's own position is the better one. */
    public boolean isSmooth() {
        return scatter < ROUGH;
    }

    /** Column and row of the beam at a point of the scan. */
    public double[] at(int point) {
        double[] terms = terms(degree, u(point % columns, columns), u(point / columns, rows));
        return new double[] { dot(x, terms), dot(y, terms) };
    }
}
