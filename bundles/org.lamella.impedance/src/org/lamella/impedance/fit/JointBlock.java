/* Copyright (c) 2026 Lamella contributors
 * This program and the accompanying materials are made available under the EPL-2.0
 * SPDX-License-Identifier: EPL-2.0 */
package org.lamella.impedance.fit;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * One spectrum's part of the normal equations: of its own parameters (o) and of the shared ones (s). The shared ones
 * are solved for first, with the own ones eliminated (Schur complement).
 */
final class JointBlock {

    private static final double RIDGE = 1e-13;

    private final CircuitResiduals residuals;
    private final double scale;
    private final int[] own;
    private final int[] shared;
    private final double[] jacobian;
    private final double[] values;
    private RealMatrix oo;
    private RealMatrix os;
    private RealMatrix ss;
    private RealVector gradientOwn;
    private RealVector gradientShared;
    private RealMatrix inverse;

    /**
     * @param scale what residuals are multiplied by: one over the spectrum's noise
     * @param own indices of the spectrum's own parameters
     * @param shared indices of the shared ones
     */
    JointBlock(CircuitResiduals residuals, double scale, int[] own, int[] shared) {
        this.residuals = residuals;
        this.scale = scale;
        this.own = own;
        this.shared = shared;
        this.values = new double[residuals.residualCount()];
        this.jacobian = new double[residuals.residualCount() * residuals.parameterCount()];
    }

    double cost(double[] variables) {
        residuals.residuals(variables, values);
        return sumOfSquares();
    }

    private double sumOfSquares() {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum * scale * scale;
    }

    /** Forms the products at a point. */
    void linearise(double[] variables) {
        residuals.jacobian(variables, values, jacobian);
        oo = products(own, own);
        os = products(own, shared);
        ss = products(shared, shared);
        gradientOwn = gradient(own);
        gradientShared = gradient(shared);
    }

    private double product(int from, double[] other, int otherFrom) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += jacobian[from + i] * other[otherFrom + i];
        }
        return sum * scale * scale;
    }

    private RealMatrix products(int[] rows, int[] columns) {
        double[][] m = new double[Math.max(1, rows.length)][Math.max(1, columns.length)];
        for (int a = 0; a < rows.length; a++) {
            for (int b = 0; b < columns.length; b++) {
                m[a][b] = product(rows[a] * values.length, jacobian, columns[b] * values.length);
            }
        }
        return new Array2DRowRealMatrix(m, false);
    }

    private RealVector gradient(int[] columns) {
        double[] g = new double[Math.max(1, columns.length)];
        for (int a = 0; a < columns.length; a++) {
            g[a] = product(columns[a] * values.length, values, 0);
        }
        return new ArrayRealVector(g, false);
    }

    /** Adds this spectrum's share of the equations of the shared parameters. */
    void eliminateInto(RealMatrix system, RealVector right, double damping) {
        inverse = inverse(damped(oo, damping));
        RealMatrix carried = os.transpose().multiply(inverse);
        RealMatrix rest = damped(ss, damping).subtract(carried.multiply(os));
        RealVector vector = gradientShared.subtract(carried.operate(gradientOwn));
        for (int a = 0; a < shared.length; a++) {
            right.addToEntry(a, -vector.getEntry(a));
            for (int b = 0; b < shared.length; b++) {
                system.addToEntry(a, b, rest.getEntry(a, b));
            }
        }
    }

    private static RealMatrix damped(RealMatrix m, double damping) {
        RealMatrix copy = m.copy();
        for (int a = 0; a < m.getRowDimension(); a++) {
            double diagonal = m.getEntry(a, a);
            copy.setEntry(a, a, diagonal > 0 ? diagonal * (1 + damping + RIDGE) : 1);
        }
        return copy;
    }

    static RealMatrix inverse(RealMatrix m) {
        LUDecomposition lu = new LUDecomposition(m, 0);
        return lu.getSolver().isNonSingular() ? lu.getSolver().getInverse()
                : MatrixUtils.createRealMatrix(m.getRowDimension(), m.getColumnDimension());
    }

    /** Adds the step of the own parameters that follows from that of the shared ones. */
    void step(double[] variables, RealVector sharedStep) {
        RealVector step = inverse.operate(gradientOwn.add(os.operate(sharedStep)));
        for (int a = 0; a < own.length; a++) {
            variables[own[a]] -= step.getEntry(a);
        }
        for (int a = 0; a < shared.length; a++) {
            variables[shared[a]] += sharedStep.getEntry(a);
        }
    }

    /** The covariance of all variables [n][n], from that of the shared ones. */
    double[][] covariance(RealMatrix sharedCovariance, int n) {
        double[][] all = new double[n][n];
        RealMatrix plain = inverse(damped(oo, 0));
        RealMatrix carried = plain.multiply(os);
        RealMatrix cross = carried.multiply(sharedCovariance).scalarMultiply(-1);
        RealMatrix ownCovariance = plain.add(carried.multiply(sharedCovariance).multiply(carried.transpose()));
        for (int a = 0; a < own.length; a++) {
            for (int b = 0; b < own.length; b++) {
                all[own[a]][own[b]] = ownCovariance.getEntry(a, b);
            }
            for (int b = 0; b < shared.length; b++) {
                all[own[a]][shared[b]] = cross.getEntry(a, b);
                all[shared[b]][own[a]] = cross.getEntry(a, b);
            }
        }
        for (int a = 0; a < shared.length; a++) {
            for (int b = 0; b < shared.length; b++) {
                all[shared[a]][shared[b]] = sharedCovariance.getEntry(a, b);
            }
        }
        return all;
    }
}
