/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.numerics.smooth;

/**
 * Local polynomial regression with tricube weights for points at any distances (Cleveland, J. Am. Stat. Assoc. 74, 829,
 * 1979): at every place a polynomial is fitted to the neighbours within a half width, which grows where they are too
 * few.
 */
public final class LocalPolynomial {

    private final double[] x;
    private final double[] y;
    private final double halfWidth;
    private final int degree;

    /**
     * A smoother of a curve.
     *
     * @param x [m] not decreasing
     * @param y [m]
     * @param halfWidth of the window, in the unit of x, positive
     * @param degree of the polynomial, 0 to 5
     */
    public LocalPolynomial(double[] x, double[] y, double halfWidth, int degree) {
        if (x.length != y.length || x.length <= degree || degree < 0 || degree > 5 || !(halfWidth > 0)) {
            throw new IllegalArgumentException("Needed: x and y of equal length above the degree (0 … 5) and a "
                    + "positive half width; got " + x.length + ", " + y.length + ", " + degree + ", " + halfWidth);
        }
        for (int i = 1; i < x.length; i++) {
            if (!(x[i] >= x[i - 1])) {
                throw new IllegalArgumentException("x decreases or is not a number at index " + i);
            }
        }
        this.x = x.clone();
        this.y = y.clone();
        this.halfWidth = halfWidth;
        this.degree = degree;
    }

    /**
     * A smoothed value or derivative.
     *
     * @param estimate of the derivative asked for
     * @param varianceFactor the estimate's variance over the variance of one point of y
     * @param points number of points that took part
     */
    public record Estimate(double estimate, double varianceFactor, int points) {
    }

    /**
     * Value ({@code derivative} 0) or derivative at a place.
     *
     * @throws IllegalArgumentException when the derivative is above the degree
     */
    public Estimate at(double place, int derivative) {
        if (derivative < 0 || derivative > degree) {
            throw new IllegalArgumentException("Derivative " + derivative + " of a polynomial of degree " + degree);
        }
        int from = lowerIndex(place - halfWidth);
        int to = lowerIndex(Math.nextUp(place + halfWidth));
        while (distinct(from, to) <= degree + 1 && (from > 0 || to < x.length)) {
            boolean left = from > 0 && (to == x.length || place - x[from - 1] <= x[to] - place);
            if (left) {
                from--;
            } else {
                to++;
            }
        }
        return solve(place, derivative, from, to);
    }

    /** {@link #at} for all abscissae of the data. */
    public double[] everywhere(int derivative) {
        double[] result = new double[x.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = at(x[i], derivative).estimate();
        }
        return result;
    }

    private Estimate solve(double place, int derivative, int from, int to) {
        double reach = Math.max(halfWidth, 1.001 * Math.max(place - x[from], x[to - 1] - place));
        int size = degree + 1;
        double[] moments = new double[2 * degree + 1];
        for (int i = from; i < to; i++) {
            double t = (x[i] - place) / reach;
            double power = tricube(t);
            for (int k = 0; k < moments.length; k++) {
                moments[k] += power;
                power *= t;
            }
        }
        double[] row = new double[size];
        row[derivative] = 1;
        HankelSolver.solve(moments, row);
        double sum = 0;
        double squares = 0;
        for (int i = from; i < to; i++) {
            double t = (x[i] - place) / reach;
            double weight = 0;
            for (int k = degree; k >= 0; k--) {
                weight = weight * t + row[k];
            }
            weight *= tricube(t);
            sum += weight * y[i];
            squares += weight * weight;
        }
        double factor = factorial(derivative) / Math.pow(reach, derivative);
        return new Estimate(sum * factor, squares * factor * factor, to - from);
    }

    private static double tricube(double t) {
        double a = Math.abs(t);
        double c = 1 - a * a * a;
        return a >= 1 ? 0 : c * c * c;
    }

    private static double factorial(int k) {
        double product = 1;
        for (int i = 2; i <= k; i++) {
            product *= i;
        }
        return product;
    }

    private int distinct(int from, int to) {
        int count = to > from ? 1 : 0;
        for (int i = from + 1; i < to && count <= degree + 1; i++) {
            count += x[i] > x[i - 1] ? 1 : 0;
        }
        return count;
    }

    /** The first index with x ≥ value. */
    private int lowerIndex(double value) {
        int low = 0;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
